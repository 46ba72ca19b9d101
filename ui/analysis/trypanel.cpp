#include "ui/analysis/trypanel.h"

#include "core/analysis/hypotheses.h"
#include "ui/analysis/tryform.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/layouts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

Chip *chipOf(const core::Hypothesis &guess, const QDate &today)
{
    switch (guess.state) {
    case core::HypothesisState::Held:
        return new Chip(TryPanel::tr("it was so"), Tone::Success);
    case core::HypothesisState::Refuted:
        return new Chip(Icon::Close, TryPanel::tr("it was not so"), Tone::Neutral);
    case core::HypothesisState::Dropped:
        return new Chip(Icon::Minus, TryPanel::tr("not tried"), Tone::Neutral);
    case core::HypothesisState::Open:
        break;
    }
    if (core::isDue(guess, today))
        return new Chip(Icon::Eye, TryPanel::tr("time to look"), Tone::Warning);
    return guess.lookOn.isValid()
               ? new Chip(Icon::Calendar,
                          TryPanel::tr("we look on %1").arg(dayText(guess.lookOn)),
                          Tone::Neutral)
               : nullptr;
}

} // namespace

TryPanel::TryPanel(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_lead(new TextLabel({}, TextRole::Small))
    , m_new(pushButton(tr("New"), Variant::Plain, Icon::Plus))
    , m_propose(pushButton(tr("What does the map expect?")))
    , m_cards(new QVBoxLayout)
    , m_form(new TryForm)
{
    m_new->setObjectName(u"tryNew"_s);
    m_propose->setObjectName(u"tryPropose"_s);
    m_lead->setObjectName(u"tryLead"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    buildHead();
    m_cards->setSpacing(sizes().gapSmall);
    column->addLayout(m_cards);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &TryForm::edited, this, &TryPanel::take);
    connect(m_form, &TryForm::removeAsked, this, &TryPanel::remove);
    connect(&m_open, &OpenCase::editAsked, this, [this](const core::Uuid &subject) {
        if (const auto *guess = core::find(m_open.file().hypotheses, core::HypothesisId(subject))) {
            Q_EMIT wanted();
            this->open(*guess);
        }
    });
    showForm(false);
}

void TryPanel::buildHead()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(new TextLabel(tr("What we try"), TextRole::Heading));
    m_lead->setMuted();
    column->addWidget(m_lead);
    auto *row = new FlowLayout;
    row->addWidget(m_new);
    row->addWidget(m_propose);
    column->addLayout(row);
    connect(m_new, &QPushButton::clicked, this, &TryPanel::begin);
    connect(m_propose, &QPushButton::clicked, this, &TryPanel::propose);
}

void TryPanel::refresh()
{
    if (m_case != m_open.file().head.id)
        showForm(false);
    m_case = m_open.file().head.id;
    list();
    if (m_form->isHidden())
        return;
    if (const auto *guess = core::find(m_open.file().hypotheses, m_form->id()))
        m_form->show(m_open.file(), *guess);
}

void TryPanel::list()
{
    clear(m_cards);
    const QDate today = m_open.clock().today();
    for (const core::Hypothesis &guess : m_open.file().hypotheses)
        m_cards->addWidget(cardOf(guess));
    const auto due = std::count_if(m_open.file().hypotheses.begin(),
                                   m_open.file().hypotheses.end(),
                                   [&](const auto &it) { return core::isDue(it, today); });
    m_lead->setText(due > 0 ? tr("%n time(s) to look: was it so?", nullptr, int(due))
                            : tr("If we change something, what do we expect? And how would we "
                                 "notice that it is not so?"));
    m_propose->setEnabled(!m_choice.factor.isEmpty());
    m_propose->setToolTip(m_choice.factor.isEmpty() ? tr("First choose a card on the map.")
                                                    : QString());
}

QWidget *TryPanel::cardOf(const core::Hypothesis &guess)
{
    auto *card = new Card;
    card->setObjectName(u"try"_s);
    card->setClickable(true);
    card->setSelected(!m_form->isHidden() && guess.id == m_form->id());
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapTiny);
    const QString sentence = core::sentenceOf(guess, screenLanguage());
    column->addWidget(new TextLabel(sentence.isEmpty() ? tr("Not worded yet") : sentence));
    const QString test = core::testOf(guess, screenLanguage());
    auto *small =
        new TextLabel(test.isEmpty() ? tr("What would prove it wrong?") : test, TextRole::Small);
    small->setMuted();
    column->addWidget(small);
    QString name = sentence;
    if (Chip *chip = chipOf(guess, m_open.clock().today())) {
        column->addWidget(chip, 0, Qt::AlignLeft);
        name += u' ' + chip->text();
    }
    card->setAccessibleName(name);
    const core::HypothesisId id = guess.id;
    connect(card, &Card::clicked, this, [this, id] {
        if (const auto *it = core::find(m_open.file().hypotheses, id))
            open(*it);
    });
    return card;
}

void TryPanel::mark(const Choice &choice)
{
    m_choice = choice;
    m_form->setChoice(choice.factor, choice.link);
    m_propose->setEnabled(!choice.factor.isEmpty());
    m_propose->setToolTip(choice.factor.isEmpty() ? tr("First choose a card on the map.")
                                                  : QString());
}

void TryPanel::begin()
{
    auto guess = m_open.fresh<core::Hypothesis>();
    if (!m_choice.factor.isEmpty())
        guess.factors = {m_choice.factor};
    if (!m_choice.link.isEmpty())
        guess.links = {m_choice.link};
    open(guess);
    m_form->focusFirst();
}

void TryPanel::propose()
{
    const auto id = m_open.fresh<core::Hypothesis>().id;
    const auto guess = core::proposed(m_open.file(), m_choice.factor, screenLanguage(), id);
    if (!guess) {
        m_lead->setText(tr("From this card the map leads to nothing that we know and wish for."));
        return;
    }
    take(*guess);
    open(*guess);
}

void TryPanel::open(core::Hypothesis guess)
{
    showForm(true);
    m_form->show(m_open.file(), guess);
    list();
    Q_EMIT pointed(Lit{QSet(guess.factors.begin(), guess.factors.end()),
                       QSet(guess.links.begin(), guess.links.end())});
}

/// The first word of a new one makes it.
void TryPanel::take(const core::Hypothesis &after)
{
    const auto *before = core::find(m_open.file().hypotheses, after.id);
    if (before)
        m_open.change(*before, after);
    else
        m_open.add(after);
}

void TryPanel::remove()
{
    showForm(false);
    if (const auto *guess = core::find(m_open.file().hypotheses, m_form->id()))
        m_open.commit(core::removed(*guess));
    list();
}

void TryPanel::showForm(bool isShown)
{
    m_form->setVisible(isShown);
}

} // namespace ui
