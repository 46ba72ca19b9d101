#include "ui/offers/offerspage.h"

#include "core/offers/reasons.h"
#include "ui/offers/chosenoffers.h"
#include "ui/offers/offerdelegate.h"
#include "ui/offers/offerlistmodel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/insight.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/segmented.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// The heading an offer stands under, in the order of the page.
enum class Group { Now, Team, Referral, Doubtful, Outside };

Group groupOf(const core::Match &match, core::Access access)
{
    if (match.verdict == core::Verdict::Excluded)
        return Group::Outside;
    if (match.verdict == core::Verdict::Undetermined)
        return Group::Doubtful;
    if (match.canStartNow)
        return Group::Now;
    return access == core::Access::Referral ? Group::Referral : Group::Team;
}

} // namespace

OffersPage::OffersPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_catalogue(catalogue)
    , m_model(new OfferListModel(this))
    , m_empty(new EmptyState(Icon::Offers, {}))
    , m_chosen(new ChosenOffers(open, catalogue))
{
    const Sizes size = sizes();
    makeList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.gapPage, size.gap, size.gapPage, 0);
    column->setSpacing(size.gapSmall);
    column->addWidget(makeControls());
    column->addWidget(makeBody(), 1);
    makeActions();
    refreshInSight(*this, m_open, [this] { showAll(); });
    connect(&m_open, &OpenCase::reloaded, this, &OffersPage::showAll);
    retranslate();
}

QWidget *OffersPage::makeControls()
{
    m_search = new SearchField;
    m_search->setObjectName(u"offerSearch"_s);
    m_domain = new QComboBox;
    m_domain->setObjectName(u"offerDomain"_s);
    m_reach = new Segmented(QString());
    m_reach->addOption({});
    m_reach->addOption({});
    m_reach->setCurrent(0);
    connect(m_search, &QLineEdit::textChanged, this, &OffersPage::showRows);
    connect(m_domain, &QComboBox::activated, this, &OffersPage::showRows);
    connect(m_reach, &Segmented::chosen, this, &OffersPage::showRows);
    connect(m_search, &SearchField::movedDown, this, [this] { m_list->setFocus(); });
    auto *narrowing = new QWidget;
    auto *row = new QHBoxLayout(narrowing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_domain, 1);
    row->addWidget(m_reach);
    return new SideBySide({m_search, 1}, {narrowing, 1}, textWidth(90));
}

void OffersPage::makeList()
{
    m_list = new QListView;
    m_list->setObjectName(u"offerList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfferDelegate(*m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &OffersPage::toggleCurrent);
}

QWidget *OffersPage::makeBody()
{
    auto *found = new QWidget;
    auto *row = new QHBoxLayout(found);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    row->addWidget(m_empty);
    auto *chosen = new ScrollPage(m_chosen);
    return new SideBySide({found, 5}, {chosen, 4}, textWidth(90));
}

void OffersPage::makeActions()
{
    auto *find = new QAction(icon(Icon::Search), QString(), this);
    find->setShortcut(QKeySequence::Find);
    auto *choose = new QAction(icon(Icon::Check), QString(), this);
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(); });
    connect(choose, &QAction::triggered, this, &OffersPage::toggleCurrent);
    m_actions = {find, choose};
    for (QAction *action : m_actions)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(m_actions);
    setFocusProxy(m_list);
}

void OffersPage::showAll()
{
    showRows();
    m_chosen->showOffers();
}

void OffersPage::showRows()
{
    const QModelIndex current = m_list->currentIndex();
    const QString before = current.isValid() ? m_model->row(current).match.typeId : QString();
    m_model->setRows(rows());
    const QModelIndex same = m_model->indexOf(before);
    m_list->setCurrentIndex(same.isValid() ? same : m_model->firstOffer());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setSentence(m_open.file().factors.isEmpty()
                             ? tr("Offers follow from the cards of the analysis. Add a card first.")
                             : tr("Nothing found. Try another word, or show everything."));
}

QList<OfferRow> OffersPage::rows() const
{
    QList<QList<OfferRow>> groups(5);
    for (const core::Match &match :
         core::matches(m_open.file(), m_catalogue, m_open.clock().today())) {
        const core::OfferType &type = *m_catalogue.offerType(match.typeId);
        if (isShown(match) && isFound(type))
            groups[static_cast<int>(groupOf(match, type.access))].append(rowOf(match));
    }
    const QStringList titles{tr("Can start now"),
                             tr("With the local team"),
                             tr("By referral"),
                             tr("Ask first"),
                             tr("Does not fit now")};
    QList<OfferRow> all;
    for (int i = 0; i < groups.size(); ++i) {
        if (groups[i].isEmpty())
            continue;
        OfferRow heading;
        heading.title = titles[i];
        heading.isHeading = true;
        all += heading;
        all += groups[i];
    }
    return all;
}

OfferRow OffersPage::rowOf(const core::Match &match) const
{
    const core::Language language = screenLanguage();
    const core::OfferType &type = *m_catalogue.offerType(match.typeId);
    OfferRow row;
    row.match = match;
    row.title = type.name.in(language);
    row.reason = core::reasonText(match, m_open.file(), m_catalogue, language);
    row.doubt = core::verdictText(match, m_catalogue, language);
    row.about =
        QStringList{type.provider.in(language),
                    type.form.in(language),
                    core::forWhomText(type.forWhom, language),
                    tr("step %1, %2").arg(type.step).arg(core::stepText(type.step, language)),
                    core::accessText(type.access, language)}
            .join(u"  ·  "_s);
    for (const core::Offer &offer : m_open.file().offers)
        row.isChosen = row.isChosen || offer.type == match.typeId;
    return row;
}

bool OffersPage::isShown(const core::Match &match) const
{
    return m_reach->current() == 1 || !m_search->text().isEmpty()
           || match.verdict != core::Verdict::Excluded;
}

bool OffersPage::isFound(const core::OfferType &type) const
{
    const QVariant domain = m_domain->currentData();
    if (domain.isValid() && !type.domains.contains(static_cast<core::Domain>(domain.toInt())))
        return false;
    const core::Language language = screenLanguage();
    QStringList words{type.name.in(language), type.provider.in(language), type.form.in(language)};
    for (const QString &id : type.mechanisms) {
        const core::Mechanism *mechanism = m_catalogue.mechanism(id);
        words << mechanism->name.in(language) << mechanism->plain.in(language);
    }
    return words.join(u' ').contains(m_search->text().simplified(), Qt::CaseInsensitive);
}

core::Offer OffersPage::newOffer(const core::Match &match) const
{
    core::Offer offer = m_open.fresh<core::Offer>();
    const core::OfferType &type = *m_catalogue.offerType(match.typeId);
    offer.type = match.typeId;
    offer.reason = core::reasonText(match, m_open.file(), m_catalogue, screenLanguage());
    offer.factors = match.factors;
    offer.chosenOn = m_open.clock().today();
    const core::Person *youth = core::youthOf(m_open.file());
    if (type.forWhom == core::OfferFor::Youth && youth)
        offer.forWhom = youth->id;
    return offer;
}

void OffersPage::toggleCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model->row(current).isHeading)
        return;
    const core::Match match = m_model->row(current).match;
    for (const core::Offer &offer : m_open.file().offers) {
        if (offer.type != match.typeId)
            continue;
        // What was asked for or has begun is changed on the right, not undone by one key.
        if (offer.state == core::OfferState::Chosen)
            m_open.commit(core::removed(core::Offer(offer)));
        return;
    }
    m_open.add(newOffer(match));
}

bool OffersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            toggleCurrent();
            return true;
        }
        if (key == Qt::Key_Right) {
            m_chosen->focusFirst();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OffersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OffersPage::retranslate()
{
    m_search->setPlaceholder(tr("Search offers"));
    m_domain->setAccessibleName(tr("Life domain"));
    m_reach->setAccessibleName(tr("What is shown"));
    m_reach->setOptionText(0, tr("What fits"));
    m_reach->setOptionText(1, tr("Everything"));
    const int domain = m_domain->currentIndex();
    m_domain->clear();
    m_domain->addItem(tr("All domains"));
    for (int i = 0; i < core::DomainCount; ++i)
        m_domain->addItem(wordFor(static_cast<core::Domain>(i)), i);
    m_domain->setCurrentIndex(std::max(domain, 0));
    m_list->setAccessibleName(tr("Offers"));
    m_actions[0]->setText(tr("Search offers"));
    m_actions[1]->setText(tr("Choose or put back"));
    showAll();
}

} // namespace ui
