#pragma once

#include "ui/conversation/familydeeds.h"
#include "ui/shared/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class Field;
class FlowLayout;
class TextLabel;

/// A person on one line; opens into fields. Each field is kept when it is left.
class PersonCard : public Card
{
    Q_OBJECT

public:
    PersonCard(OpenCase &openCase, const core::PersonId &person, QWidget *parent);

    const core::PersonId &id() const { return m_id; }
    void refresh();
    void setOpen(bool open);
    bool isOpen() const { return m_form->isVisibleTo(this); }

Q_SIGNALS:
    void removeAsked(const core::PersonId &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makePersonFields();
    QWidget *makeAuthority();
    QWidget *makeHomes();
    QLineEdit *field(const QString &name, const QString &label, QLayout *row);
    void showHomes();
    void showFields(const core::Person &person);
    QString summary(const core::Person &person) const;
    void keepPerson();
    void keepAuthority();

    OpenCase &m_case;
    FamilyDeeds m_deeds;
    core::PersonId m_id;
    TextLabel *m_name;
    TextLabel *m_summary;
    QWidget *m_form;
    QLineEdit *m_nameEdit;
    QComboBox *m_role;
    QLineEdit *m_birthDate;
    QLineEdit *m_phone;
    QLineEdit *m_remark;
    QComboBox *m_relation;
    QCheckBox *m_support;
    QCheckBox *m_authority;
    QLineEdit *m_since;
    QLineEdit *m_until;
    QLineEdit *m_source;
    FlowLayout *m_homes;
    QLineEdit *m_newHome;
    QList<core::Household> m_shownHomes;
};

} // namespace ui
