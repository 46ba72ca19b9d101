#pragma once

#include "ui/conversation/familydeeds.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FamilyPicture;
class MessageBar;
class PersonCard;
class ScrollPage;

/// The people of a case: a name, a role, a birth date and Enter add one; each opens into its
/// fields.
class FamilyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FamilyPanel(OpenCase &openCase, QWidget *parent = nullptr);

    /// Ready for typing a name.
    void begin();
    /// Shows the fields of this person.
    void open(const core::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAdd();
    void add();
    void remove(const core::PersonId &person);
    void refresh();
    void rebuild();
    void retranslate();

    OpenCase &m_case;
    FamilyDeeds m_deeds;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_birthDate;
    QPushButton *m_add;
    MessageBar *m_message;
    QVBoxLayout *m_column;
    FamilyPicture *m_picture;
    ScrollPage *m_scroll;
    QList<PersonCard *> m_cards;
};

} // namespace ui
