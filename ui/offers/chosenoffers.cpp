#include "ui/offers/chosenoffers.h"

#include "core/offers/plan.h"
#include "core/offers/reasons.h"
#include "ui/offers/offerwords.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ChosenOffers::ChosenOffers(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_catalogue(catalogue)
    , m_title(new TextLabel({}, TextRole::Heading))
    , m_count(new TextLabel({}, TextRole::Small))
    , m_notes(new QVBoxLayout)
    , m_cards(new QVBoxLayout)
{
    m_count->setMuted();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_title);
    column->addWidget(m_count);
    m_notes->setSpacing(sizes().gapTiny);
    m_cards->setSpacing(sizes().gapSmall);
    column->addLayout(m_notes);
    column->addLayout(m_cards);
    column->addStretch();
}

void ChosenOffers::showOffers()
{
    m_title->setText(tr("Chosen together"));
    const int count = core::newThings(m_open.file(), m_open.clock().today());
    m_count->setText(m_open.file().offers.isEmpty()
                         ? tr("Choose an offer with Enter. At most three new things at first.")
                         : tr("%1 of %2 new things").arg(count).arg(core::NewThingsAtMost));
    showNotes();
    if (m_shown == m_open.file().offers && m_cards->count() == m_shown.size())
        return;
    // The control that was just used is made anew: the focus goes to its successor.
    const QWidget *used = focusWidget() && focusWidget()->hasFocus() ? focusWidget() : nullptr;
    const int card = used ? m_cards->indexOf(used->parentWidget()) : -1;
    const QString name = used ? used->objectName() : QString();
    m_shown = m_open.file().offers;
    clear(m_cards);
    for (const core::Offer &offer : std::as_const(m_shown))
        m_cards->addWidget(makeCard(offer));
    if (card < 0 || card >= m_cards->count())
        return;
    if (auto *again = m_cards->itemAt(card)->widget()->findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void ChosenOffers::showNotes()
{
    clear(m_notes);
    const auto notes = core::planNotes(m_open.file(), m_catalogue, m_open.clock().today());
    for (const core::PlanNote &note : notes) {
        auto *label = new TextLabel(core::noteText(note, screenLanguage()), TextRole::Small);
        label->setObjectName(u"planNote"_s);
        m_notes->addWidget(label);
    }
}

void ChosenOffers::focusFirst()
{
    if (auto *first = findChild<QComboBox *>())
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *ChosenOffers::makeCard(const core::Offer &offer)
{
    const core::OfferType *type = m_catalogue.offerType(offer.type);
    const QString name = type ? type->name.in(screenLanguage()) : offer.type;
    auto *card = new Card;
    card->setAccessibleName(name);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(name, TextRole::Strong), 1);
    auto *away = iconButton(Icon::Trash, tr("Remove %1").arg(name));
    connect(away, &QToolButton::clicked, this, [this, id = offer.id] { remove(id); });
    head->addWidget(away, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *reason = new TextLabel(offer.reason, TextRole::Small);
    reason->setMuted();
    column->addWidget(reason); // Before it is shown: a label without a parent would be a window.
    reason->setVisible(!offer.reason.isEmpty());
    auto *row = new QHBoxLayout;
    row->addWidget(makeState(offer), 1);
    row->addWidget(makeForWhom(offer), 1);
    column->addLayout(row);
    if (offer.startedOn.isValid()) {
        auto *since = new TextLabel(tr("since %1").arg(dayText(offer.startedOn)), TextRole::Small);
        since->setMuted();
        column->addWidget(since);
    }
    return card;
}

QWidget *ChosenOffers::makeState(const core::Offer &offer)
{
    using enum core::OfferState;
    auto *box = new QComboBox;
    box->setObjectName(u"offerState"_s);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(tr("State"));
    for (const core::OfferState state : {Chosen, Asked, Started, Stopped, Declined})
        box->addItem(wordFor(state), static_cast<int>(state));
    box->setCurrentIndex(static_cast<int>(offer.state));
    connect(box, &QComboBox::activated, this, [this, id = offer.id](int index) {
        setState(id, static_cast<core::OfferState>(index));
    });
    return box;
}

QWidget *ChosenOffers::makeForWhom(const core::Offer &offer)
{
    auto *box = new QComboBox;
    box->setObjectName(u"offerForWhom"_s);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(tr("For whom"));
    box->addItem(tr("for everyone"));
    for (const core::Person &person : m_open.file().persons) {
        if (person.role == core::PersonRole::Coach)
            continue;
        box->addItem(tr("for %1").arg(personName(person, m_open.file().persons)), person.id.text());
        if (person.id == offer.forWhom)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, id = offer.id] {
        const core::Offer *before = core::find(m_open.file().offers, id);
        core::Offer after = *before;
        const auto uuid = core::uuidFromText(box->currentData().toString());
        after.forWhom = uuid ? core::PersonId(*uuid) : core::PersonId();
        m_open.change(*before, after);
    });
    return box;
}

void ChosenOffers::setState(const core::OfferId &id, core::OfferState state)
{
    const core::Offer before = *core::find(m_open.file().offers, id);
    core::Offer after = before;
    after.state = state;
    const QDate today = m_open.clock().today();
    if (state == core::OfferState::Started && !after.startedOn.isValid())
        after.startedOn = today;
    const bool isOver = state == core::OfferState::Stopped || state == core::OfferState::Declined;
    if (isOver && !after.endedOn.isValid())
        after.endedOn = today;
    if (!isOver)
        after.endedOn = QDate();
    m_open.change(before, after);
}

void ChosenOffers::remove(const core::OfferId &id)
{
    if (const core::Offer *offer = core::find(m_open.file().offers, id))
        m_open.commit(core::removed(*offer));
}

} // namespace ui
