#pragma once

#include "core/model/entities.h"
#include "ui/shared/card.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayEdit;
class Field;
class OpenCase;
class TextLabel;

/// Who sent the family, when, in which words, and what they hope for; one line that opens into a
/// form. Nothing is compulsory; each field is kept when it is left.
class ReferralInCard : public Card
{
    Q_OBJECT

public:
    explicit ReferralInCard(OpenCase &open, QWidget *parent = nullptr);

    void setOpen(bool isOpen);
    bool isOpen() const { return m_form->isVisibleTo(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeForm();
    Field *field(QWidget *control, const QString &name);
    QPlainTextEdit *wordsEdit(const QString &name);
    void showCase();
    QString summary() const;
    void keep();
    void keepDay(const QDate &day);
    void retranslate();

    OpenCase &m_open;
    TextLabel *m_title;
    TextLabel *m_summary;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_code;
    DayEdit *m_received;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_hope;
    QList<Field *> m_fields;
    QWidget *m_form;
};

} // namespace ui
