#include "ui/analysis/tryform.h"

#include "ui/analysis/personpick.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wordsedit.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TryForm::TryForm(QWidget *parent)
    : QWidget(parent)
    , m_when(new WordsEdit(tr("If \u2026"), 2))
    , m_then(new WordsEdit(tr("then \u2026"), 2))
    , m_test(new WordsEdit(tr("It is not so if \u2026"), 2))
    , m_lookOn(new DayEdit)
    , m_about(new TextLabel({}, TextRole::Small))
    , m_add(pushButton(tr("Tie to what is chosen on the map"), Variant::Ghost))
    , m_state(new PickChips(tr("What came of it"), PickChips::Mode::One))
    , m_seen(new WordsEdit(tr("What did we see?"), 2))
    , m_visibleTo(new PersonPick(tr("Only for")))
{
    m_when->setObjectName(u"tryWhen"_s);
    m_then->setObjectName(u"tryThen"_s);
    m_test->setObjectName(u"tryTest"_s);
    m_seen->setObjectName(u"trySeen"_s);
    m_lookOn->setObjectName(u"tryLookOn"_s);
    m_state->setObjectName(u"tryState"_s);
    m_add->setObjectName(u"tryTie"_s);
    build();
    connectFields();
}

void TryForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gap);
    column->addWidget(new Field(tr("If \u2026"), m_when));
    column->addWidget(new Field(tr("then \u2026"), m_then));
    auto *test = new Field(tr("It is not so if \u2026"), m_test);
    test->setHint(tr("What would you see then? In your own words."));
    column->addWidget(test);
    column->addWidget(new Field(tr("When do we look?"), m_lookOn));
    m_state->setOptions({tr("Still open"), tr("It was so"), tr("It was not so"), tr("Not tried")});
    column->addWidget(new Field(tr("What came of it?"), m_state));
    m_seenField = new Field(tr("What did we see? One sentence."), m_seen);
    column->addWidget(m_seenField);
    m_about->setMuted();
    column->addWidget(m_about);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(new Field(tr("Only for"), m_visibleTo));
    auto *remove = pushButton(tr("Take this out"), Variant::Ghost, Icon::Trash);
    remove->setObjectName(u"tryRemove"_s);
    connect(remove, &QPushButton::clicked, this, &TryForm::removeAsked);
    column->addWidget(remove, 0, Qt::AlignLeft);
}

template<typename Value>
void TryForm::set(Value core::Hypothesis::*field, const Value &value)
{
    if (m_guess.*field == value)
        return;
    m_guess.*field = value;
    Q_EMIT edited(m_guess);
}

void TryForm::connectFields()
{
    using core::Hypothesis;
    const auto words = [this](WordsEdit *edit, QString Hypothesis::*field) {
        connect(edit, &WordsEdit::entered, this, [this, field](const QString &text) {
            set(field, text);
        });
    };
    words(m_when, &Hypothesis::when);
    words(m_then, &Hypothesis::then);
    words(m_test, &Hypothesis::test);
    words(m_seen, &Hypothesis::seen);
    connect(m_lookOn, &DayEdit::entered, this, [this](const QDate &day) {
        set(&Hypothesis::lookOn, day);
    });
    connect(m_state, &PickChips::changed, this, [this] {
        set(&Hypothesis::state, static_cast<core::HypothesisState>(m_state->picked().value(0)));
    });
    connect(m_visibleTo, &PickChips::changed, this, [this] {
        set(&Hypothesis::visibleTo, m_visibleTo->persons());
    });
    connect(m_add, &QPushButton::clicked, this, &TryForm::toggleChoice);
}

void TryForm::show(const core::CaseFile &file, const core::Hypothesis &guess)
{
    if (guess.id != m_guess.id && !m_guess.id.isEmpty()) {
        for (WordsEdit *edit : {m_when, m_then, m_test, m_seen})
            edit->flush();
    }
    m_guess = guess;
    setSubject(this, guess.id.uuid());
    m_when->showText(guess.when);
    m_then->showText(guess.then);
    m_test->showText(guess.test);
    m_seen->showText(guess.seen);
    m_lookOn->setDay(guess.lookOn);
    m_state->setPicked({static_cast<int>(guess.state)});
    const bool isLooked =
        guess.state == core::HypothesisState::Held || guess.state == core::HypothesisState::Refuted;
    m_seenField->setVisible(isLooked || !guess.seen.isEmpty());
    m_visibleTo->show(file.persons, guess.visibleTo);
    showAbout(file);
}

void TryForm::showAbout(const core::CaseFile &file)
{
    QStringList cards;
    for (const core::FactorId &id : m_guess.factors) {
        if (const core::Factor *factor = core::find(file.factors, id))
            cards.append(u"\u2018%1\u2019"_s.arg(factor->text.simplified()));
    }
    m_about->setText(cards.isEmpty() ? tr("Not tied to a card yet.")
                                     : tr("About: %1").arg(cards.join(u", "_s)));
}

void TryForm::setChoice(const core::FactorId &card, const core::LinkId &arrow)
{
    m_card = card;
    m_arrow = arrow;
    m_add->setEnabled(!card.isEmpty() || !arrow.isEmpty());
}

/// Once more takes it off again.
void TryForm::toggleChoice()
{
    const auto toggled = [](auto list, const auto &id) {
        if (!list.removeOne(id))
            list.append(id);
        return list;
    };
    if (!m_card.isEmpty())
        set(&core::Hypothesis::factors, toggled(m_guess.factors, m_card));
    else if (!m_arrow.isEmpty())
        set(&core::Hypothesis::links, toggled(m_guess.links, m_arrow));
}

void TryForm::focusFirst()
{
    m_when->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
