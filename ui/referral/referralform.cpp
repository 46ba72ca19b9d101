#include "ui/referral/referralform.h"

#include "core/referral/referralstate.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/layouts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Somebody there said yes, so that there is a first meeting to plan.
bool isTaken(core::ReferralState state)
{
    return state == core::ReferralState::Accepted || state == core::ReferralState::Started
           || state == core::ReferralState::Ended;
}

} // namespace

ReferralForm::ReferralForm(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_catalogue(catalogue)
    , m_type(new QComboBox)
    , m_question(new QPlainTextEdit)
    , m_weeks(new QLineEdit)
    , m_intake(new DayEdit)
    , m_state(new TextLabel({}, TextRole::Strong))
    , m_steps(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gap);
    m_state->setObjectName(u"referralState"_s);
    column->addWidget(m_state);
    column->addLayout(m_steps);
    m_type->setObjectName(u"referralType"_s);
    m_typeField = new Field({}, m_type);
    column->addWidget(m_typeField);
    addLine(u"organisation"_s, &core::Referral::organisation);
    addLine(u"addressee"_s, &core::Referral::addressee);
    m_question->setObjectName(u"question"_s);
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(5 * sizes().line);
    m_question->installEventFilter(this);
    m_questionField = new Field({}, m_question);
    column->addWidget(m_questionField);
    addLine(u"urgency"_s, &core::Referral::urgency);
    m_weeks->setObjectName(u"waitWeeks"_s);
    m_weeks->setValidator(new QIntValidator(0, 520, m_weeks));
    m_weeksField = new Field({}, m_weeks);
    column->addWidget(m_weeksField);
    addLine(u"waitSource"_s, &core::Referral::waitSource);
    addLine(u"answer"_s, &core::Referral::answer);
    m_intake->setObjectName(u"intakeOn"_s);
    m_intakeField = new Field({}, m_intake);
    column->addWidget(m_intakeField);
    column->addStretch();
    connect(m_intake, &DayEdit::entered, this, [this](const QDate &day) {
        core::Referral after = m_referral;
        after.intakeOn = day;
        m_open.change(core::Referral(m_referral), after);
    });
    connect(m_type, &QComboBox::activated, this, &ReferralForm::keep);
    connect(m_weeks, &QLineEdit::editingFinished, this, &ReferralForm::keep);
}

QLineEdit *ReferralForm::addLine(const QString &name, QString core::Referral::*member)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    auto *field = new Field({}, edit);
    m_lines.append({edit, field, member});
    layout()->addWidget(field);
    connect(edit, &QLineEdit::editingFinished, this, &ReferralForm::keep);
    return edit;
}

void ReferralForm::show(const core::Referral &referral)
{
    m_referral = referral;
    setSubject(this, referral.id.uuid());
    m_type->setCurrentIndex(std::max(m_type->findData(referral.type), 0));
    if (!m_question->hasFocus() && m_question->toPlainText() != referral.question)
        m_question->setPlainText(referral.question);
    for (const Line &line : std::as_const(m_lines))
        showWords(line.edit, referral.*line.member);
    const QString weeks = referral.waitWeeks ? QString::number(*referral.waitWeeks) : QString();
    showWords(m_weeks, weeks);
    m_intake->setDay(referral.intakeOn);
    m_intakeField->setVisible(isTaken(referral.state));
    showSteps();
}

void ReferralForm::showSteps()
{
    const core::Language language = screenLanguage();
    m_state->setText(core::stateText(m_referral.state).in(language));
    const QList<core::ReferralState> next = core::nextStates(m_referral.state);
    if (next != m_next) // A button that is being pressed stays.
        makeSteps(next);
    for (qsizetype i = 0; i < next.size(); ++i) {
        const core::MoveLack lack =
            core::lackOf(m_open.file(), m_referral, next[i], m_open.clock().today());
        m_buttons[i]->setText(core::stateText(next[i]).in(language));
        m_buttons[i]->setEnabled(lack == core::MoveLack::None);
        m_buttons[i]->setToolTip(core::lackText(lack).in(language));
    }
}

void ReferralForm::makeSteps(const QList<core::ReferralState> &next)
{
    m_next = next;
    clear(m_steps);
    m_buttons.clear();
    for (const core::ReferralState state : next) {
        auto *button = pushButton({}, Variant::Plain, Icon::ArrowRight);
        connect(button, &QPushButton::clicked, this, [this, state] { move(state); });
        m_steps->addWidget(button);
        m_buttons.append(button);
    }
    m_steps->addStretch();
}

void ReferralForm::focusFirst()
{
    m_lines.first().edit->setFocus(Qt::OtherFocusReason);
}

void ReferralForm::move(core::ReferralState to)
{
    const auto moved = core::moved(m_open.file(), m_referral, to, m_open.clock().today());
    if (moved)
        m_open.change(m_referral, *moved);
}

void ReferralForm::keep()
{
    const core::Referral *before = core::find(m_open.file().referrals, m_referral.id);
    if (!before)
        return;
    core::Referral after = *before;
    after.type = m_type->currentData().toString();
    after.question = m_question->toPlainText().trimmed();
    for (const Line &line : std::as_const(m_lines))
        after.*line.member = line.edit->text().trimmed();
    after.waitWeeks =
        m_weeks->text().isEmpty() ? std::nullopt : std::optional(m_weeks->text().toInt());
    if (after.waitWeeks != before->waitWeeks || after.waitSource != before->waitSource)
        after.waitCheckedOn = m_open.clock().today();
    m_open.change(core::Referral(*before), after);
}

bool ReferralForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_question && event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

void ReferralForm::retranslate()
{
    const QStringList labels{tr("Organisation"),
                             tr("To whom"),
                             tr("How urgent (usual when empty)"),
                             tr("Who told the waiting time"),
                             tr("Their answer")};
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].field->setLabel(labels[i]);
    m_typeField->setLabel(tr("What help"));
    m_questionField->setLabel(tr("What we ask of them"));
    m_intakeField->setLabel(tr("First meeting there"));
    m_weeksField->setLabel(tr("Waiting time in weeks (empty: not known)"));
    const QString type = m_type->currentData().toString();
    m_type->clear();
    m_type->addItem(tr("not chosen yet"), QString());
    for (const core::OfferType &offer : m_catalogue.offerTypes()) {
        if (offer.access != core::Access::Free)
            m_type->addItem(offer.name.in(screenLanguage()), offer.id);
    }
    m_type->setCurrentIndex(std::max(m_type->findData(type), 0));
    showSteps();
}

} // namespace ui
