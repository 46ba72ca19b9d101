#include "ui/offers/goalcard.h"

#include "ui/offers/actionlist.h"
#include "ui/offers/menupick.h"
#include "ui/offers/offerwords.h"
#include "ui/offers/personbox.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

GoalCard::GoalCard(OpenCase &open,
                   const core::Catalogue &catalogue,
                   const core::GoalId &id,
                   QWidget *parent)
    : Card(parent)
    , m_open(open)
    , m_catalogue(catalogue)
    , m_id(id)
    , m_text(new QLineEdit)
    , m_state(new QComboBox)
    , m_cards(new MenuPick)
    , m_owner(new PersonBox)
    , m_due(new DayEdit)
    , m_offers(new MenuPick)
    , m_actions(new ActionList(open, id))
{
    m_text->setObjectName(u"goalText"_s);
    setSubject(this, id.uuid());
    m_text->setFont(fontOf(TextRole::Strong));
    m_due->setObjectName(u"goalDue"_s);
    m_state->setObjectName(u"goalState"_s);
    m_state->addItems({QString(), QString(), QString()});
    m_cards->setIcon(icon(Icon::Layers));
    m_offers->setIcon(icon(Icon::Offers));
    build();
    join();
}

void GoalCard::build()
{
    auto *away = iconButton(Icon::Trash, tr("Remove this goal"));
    connect(away, &QToolButton::clicked, this, &GoalCard::remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(away);
    column->addLayout(head);
    auto *about = new QWidget;
    auto *flow = new FlowLayout(about);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(sizes().gapSmall);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_owner, m_due, m_state, m_cards, m_offers})
        flow->addWidget(part);
    column->addWidget(about);
    column->addWidget(m_actions);
    setTabOrder(m_text, m_owner);
    setTabOrder(m_owner, m_due);
    setTabOrder(m_due, m_state);
    setTabOrder(m_state, m_cards);
    setTabOrder(m_cards, m_offers);
    setTabOrder(m_offers, away);
}

void GoalCard::join()
{
    connect(m_text, &QLineEdit::editingFinished, this, &GoalCard::keepText);
    connect(m_owner, &PersonBox::chosen, this, [this](const core::PersonId &owner) {
        set(&core::Goal::owner, owner);
    });
    connect(
        m_due, &DayEdit::entered, this, [this](const QDate &day) { set(&core::Goal::due, day); });
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        set(&core::Goal::state, static_cast<core::GoalState>(index));
    });
    connect(m_cards, &MenuPick::ticked, this, &GoalCard::tickCard);
    connect(m_offers, &MenuPick::ticked, this, &GoalCard::tickOffer);
}

void GoalCard::showGoal()
{
    const core::Goal *goal = core::find(m_open.file().goals, m_id);
    if (!goal)
        return;
    m_text->setAccessibleName(tr("Goal"));
    m_state->setAccessibleName(tr("How it goes"));
    m_owner->setAccessibleName(tr("Whose goal"));
    m_due->setAccessibleName(tr("By when"));
    showWords(m_text, goal->text);
    m_owner->setPersons(m_open.file(), tr("whose?"));
    m_owner->setPerson(goal->owner);
    m_due->setDay(goal->due);
    for (const auto state :
         {core::GoalState::Open, core::GoalState::Reached, core::GoalState::Dropped})
        m_state->setItemText(static_cast<int>(state), wordFor(state));
    m_state->setCurrentIndex(static_cast<int>(goal->state));
    showCards(*goal);
    showOffers();
    m_actions->showActions();
}

void GoalCard::showCards(const core::Goal &goal)
{
    m_cards->setInvitation(tr("About which cards?"));
    QStringList texts;
    QList<qsizetype> ticked;
    for (const core::Factor &factor : m_open.file().factors) {
        if (goal.factors.contains(factor.id))
            ticked.append(texts.size());
        texts.append(factor.text);
    }
    m_cards->setOptions(texts, ticked);
}

void GoalCard::showOffers()
{
    m_offers->setInvitation(tr("With which offers?"));
    QStringList names;
    QList<qsizetype> ticked;
    for (const core::Offer &offer : m_open.file().offers) {
        if (offer.goal == m_id)
            ticked.append(names.size());
        const core::OfferType *type = m_catalogue.offerType(offer.type);
        names.append(type ? type->name.in(screenLanguage()) : offer.type);
    }
    m_offers->setOptions(names, ticked);
}

template<typename Value>
void GoalCard::set(Value core::Goal::*member, const Value &value)
{
    const core::Goal *goal = core::find(m_open.file().goals, m_id);
    if (!goal)
        return;
    const core::Goal before = *goal;
    core::Goal after = before;
    after.*member = value;
    m_open.change(before, after);
}

void GoalCard::keepText()
{
    const QString text = m_text->text().simplified();
    m_text->setModified(!text.isEmpty());
    if (text.isEmpty())
        showGoal();
    else
        set(&core::Goal::text, text);
}

void GoalCard::tickCard(qsizetype option, bool isTicked)
{
    const core::Goal *goal = core::find(m_open.file().goals, m_id);
    if (!goal || option >= m_open.file().factors.size())
        return;
    const core::FactorId factor = m_open.file().factors[option].id;
    QList<core::FactorId> factors = goal->factors;
    factors.removeAll(factor);
    if (isTicked)
        factors.append(factor);
    set(&core::Goal::factors, factors);
}

void GoalCard::tickOffer(qsizetype option, bool isTicked)
{
    if (option >= m_open.file().offers.size())
        return;
    const core::Offer before = m_open.file().offers[option];
    core::Offer after = before;
    after.goal = isTicked ? m_id : core::GoalId();
    m_open.change(before, after);
}

void GoalCard::remove()
{
    if (const core::Goal *goal = core::find(m_open.file().goals, m_id))
        m_open.commit(core::removed(core::Goal(*goal)));
}

} // namespace ui
