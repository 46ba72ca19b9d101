#pragma once

#include "core/offers/catalogue.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class DayEdit;
class Field;
class TextLabel;

/// What a referral asks, of whom, and how far it is. A field is kept when one leaves it.
class ReferralForm : public QWidget
{
    Q_OBJECT

public:
    ReferralForm(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    void show(const core::Referral &referral);
    void focusFirst();
    /// To the usual next state, when nothing stands in the way.
    void move(core::ReferralState to);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(const QString &name, QString core::Referral::*member);
    void keep();
    void showSteps();
    void makeSteps(const QList<core::ReferralState> &next);

    OpenCase &m_open;
    const core::Catalogue &m_catalogue;
    core::Referral m_referral;
    QComboBox *m_type;
    QPlainTextEdit *m_question;
    QLineEdit *m_weeks;
    DayEdit *m_intake;
    struct Line
    {
        QLineEdit *edit;
        Field *field;
        QString core::Referral::*member;
    };
    QList<Line> m_lines;
    Field *m_typeField;
    Field *m_questionField;
    Field *m_weeksField;
    Field *m_intakeField;
    TextLabel *m_state;
    QHBoxLayout *m_steps;
    QList<core::ReferralState> m_next;
    QList<QPushButton *> m_buttons; ///< One for each of m_next.
};

} // namespace ui
