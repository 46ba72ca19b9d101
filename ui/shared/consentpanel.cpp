#include "ui/shared/consentpanel.h"

#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

Tone toneOf(core::ConsentState state)
{
    switch (state) {
    case core::ConsentState::Given:
        return Tone::Success;
    case core::ConsentState::Excepted:
        return Tone::Info;
    case core::ConsentState::Missing:
    case core::ConsentState::Expired:
    case core::ConsentState::ReasonMissing:
    case core::ConsentState::NoGround:
        return Tone::Warning;
    case core::ConsentState::Refused:
    case core::ConsentState::Withdrawn:
        break;
    }
    return Tone::Problem;
}

} // namespace

ConsentPanel::ConsentPanel(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_title(new TextLabel({}, TextRole::Heading))
    , m_sentence(new TextLabel({}, TextRole::Small))
    , m_rows(new QVBoxLayout)
{
    m_sentence->setObjectName(u"consentSentence"_s);
    m_sentence->setMuted();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    m_rows->setSpacing(sizes().gapSmall);
    column->addLayout(m_rows);
}

void ConsentPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void ConsentPanel::show(const core::ConsentAsk &ask, const QString &towards)
{
    m_ask = ask;
    m_towards = towards.isEmpty() ? ask.towards : towards;
    m_gate = core::consentGate(m_open.file(), ask, m_open.clock().today());
    const QString missing = core::gateText(m_gate, m_open.file(), screenLanguage());
    m_sentence->setText(missing.isEmpty() ? tr("Everyone who must agree has agreed.") : missing);
    const Shown shown{
        m_ask, m_gate, m_open.file().consents, m_open.file().persons, screenLanguage()};
    if (shown == m_shown) // A button that is being pressed stays.
        return;
    m_shown = shown;
    showRows();
}

void ConsentPanel::showRows()
{
    const int focused = focusedRow();
    clear(m_rows);
    for (qsizetype i = 0; i < m_gate.persons.size(); ++i)
        m_rows->addWidget(row(m_gate.persons[i], i + 1));
    if (focused < 0 || focused >= m_rows->count())
        return;
    const QWidget *row = m_rows->itemAt(focused)->widget();
    if (auto *way = row->findChild<QRadioButton *>()) // Pressed once more it takes nothing back.
        way->setFocus();
    else
        row->findChild<QPushButton *>()->setFocus();
}

int ConsentPanel::focusedRow() const
{
    for (int i = 0; i < m_rows->count(); ++i) {
        if (m_rows->itemAt(i)->widget()->isAncestorOf(QApplication::focusWidget()))
            return i;
    }
    return -1;
}

QWidget *ConsentPanel::row(const core::ConsentStatus &status, qsizetype number)
{
    const core::Language language = screenLanguage();
    const QString name = personName(m_open.file(), status.needed.person);
    const QString state = core::stateText(status.state).in(language);
    auto *card = new Card;
    card->setAccessibleName(name + u", "_s + state);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(name, TextRole::Strong), 1);
    head->addWidget(new Chip(state, toneOf(status.state)));
    column->addLayout(head);
    auto *why = new TextLabel(core::whyText(status.needed.why).in(language) + u" ("_s
                                  + core::articleOf(status.needed.why, m_ask.purpose) + u')',
                              TextRole::Small);
    why->setMuted();
    column->addWidget(why);
    QWidget *buttons = answers(status);
    if (auto *first = buttons->findChild<QPushButton *>())
        first->setObjectName(u"consent%1"_s.arg(number));
    column->addWidget(buttons);
    return card;
}

QWidget *ConsentPanel::answers(const core::ConsentStatus &status)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    const core::PersonId person = status.needed.person;
    if (status.isFulfilled()) {
        addGiven(flow, status.consent);
        auto *back = pushButton(tr("Takes it back"), Variant::Ghost);
        connect(back, &QPushButton::clicked, this, [this, id = status.consent] { withdraw(id); });
        flow->addWidget(back); // Last: a second press of what gave it does not take it back.
        return buttons;
    }
    auto *agrees = pushButton(tr("Agrees today"), Variant::Plain, Icon::Check);
    agrees->setProperty(AgreesName, true);
    connect(agrees, &QPushButton::clicked, this, [this, person] {
        record(person, core::ConsentAnswer::Given);
    });
    auto *refuses = pushButton(tr("Says no"), Variant::Ghost);
    connect(refuses, &QPushButton::clicked, this, [this, person] {
        record(person, core::ConsentAnswer::Refused);
    });
    flow->addWidget(agrees);
    flow->addWidget(refuses);
    if (status.state == core::ConsentState::Expired)
        addGiven(flow, status.consent);
    auto *menu = new QMenu(buttons);
    for (int i = 0; i < core::ExceptionGroundCount; ++i) {
        const auto ground = static_cast<core::ExceptionGround>(i);
        if (!core::isPossible(ground, status.needed.why))
            continue;
        const QString reason = core::exceptionText(ground).in(screenLanguage());
        menu->addAction(reason, this, [this, person, reason] {
            record(person, core::ConsentAnswer::Exception, reason);
        });
    }
    if (!menu->isEmpty()) {
        auto *exception = pushButton(tr("The law allows going on"), Variant::Ghost);
        exception->setMenu(menu);
        flow->addWidget(exception);
    }
    return buttons;
}

/// How and when; also when it is over, so that a slip of the day can be mended.
void ConsentPanel::addGiven(QLayout *layout, const core::ConsentId &id)
{
    const core::Consent *given = core::find(m_open.file().consents, id);
    if (given == nullptr)
        return;
    layout->addWidget(wayOf(*given));
    layout->addWidget(dayField(*given, &core::Consent::givenOn, tr("Day")));
    layout->addWidget(dayField(*given, &core::Consent::until, tr("Until")));
}

/// How it was said: spoken until somebody says otherwise.
QWidget *ConsentPanel::wayOf(const core::Consent &given)
{
    auto *ways = new Segmented(tr("How"));
    ways->setObjectName(u"consentWay"_s);
    for (const QString &way : {tr("Spoken"), tr("On paper"), tr("Digitally")})
        ways->addOption(way);
    ways->setCurrent(static_cast<int>(given.way));
    connect(ways, &Segmented::chosen, this, [this, given](int way) {
        core::Consent after = given;
        after.way = static_cast<core::ConsentWay>(way);
        m_open.change(given, after);
    });
    return ways;
}

QWidget *ConsentPanel::dayField(const core::Consent &given, Day member, const QString &label)
{
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    auto *day = new DayEdit;
    auto *problem = new TextLabel({}, TextRole::Small);
    problem->setObjectName(u"consentDayProblem"_s);
    problem->hide();
    column->addWidget(day);
    column->addWidget(problem);
    day->setObjectName(member == &core::Consent::until ? u"consentUntil"_s : u"consentDay"_s);
    setSubject(day, given.id.uuid());
    day->setAccessibleName(label);
    day->setPlaceholderText(label);
    day->setDay(given.*member);
    connect(day, &DayEdit::entered, this, [=, this](const QDate &entered) {
        const QString why = whyNot(given, member, entered);
        problem->setText(why);
        problem->setVisible(!why.isEmpty());
        if (!why.isEmpty()) {
            day->refuse(why, given.*member);
            return;
        }
        core::Consent after = given;
        after.*member = entered;
        m_open.change(given, after);
    });
    return field;
}

/// Empty when it can be that day. Consent without an end is allowed.
QString ConsentPanel::whyNot(const core::Consent &given, Day day, const QDate &entered) const
{
    if (day == &core::Consent::until)
        return entered.isValid() && entered < given.givenOn
                   ? tr("This is before the day of the consent.")
                   : QString();
    if (core::isPossibleDay(m_open.file(), entered, m_open.clock().today()))
        return {};
    if (!entered.isValid())
        return tr("Write the day of the consent.");
    return entered > m_open.clock().today() ? tr("This day is still to come.")
                                            : tr("This day is before the birth of the youth.");
}

void ConsentPanel::toggle(qsizetype number)
{
    if (number < 1 || number > m_gate.persons.size())
        return;
    const core::ConsentStatus status = m_gate.persons[number - 1];
    if (status.isFulfilled())
        withdraw(status.consent);
    else
        record(status.needed.person, core::ConsentAnswer::Given);
}

void ConsentPanel::record(const core::PersonId &person,
                          core::ConsentAnswer answer,
                          const QString &reason)
{
    auto consent = m_open.fresh<core::Consent>();
    consent.person = person;
    consent.purpose = m_ask.purpose;
    consent.referral = m_ask.referral;
    consent.towards = m_towards;
    consent.answer = answer;
    consent.givenOn = m_open.clock().today();
    consent.reason = reason;
    m_open.add(consent);
}

void ConsentPanel::withdraw(const core::ConsentId &id)
{
    const core::Consent *before = core::find(m_open.file().consents, id);
    if (!before)
        return;
    core::Consent after = *before;
    after.withdrawnOn = m_open.clock().today();
    m_open.change(core::Consent(*before), after);
}

} // namespace ui
