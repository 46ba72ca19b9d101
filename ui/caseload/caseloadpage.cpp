#include "ui/caseload/caseloadpage.h"

#include "ui/caseload/casedelegate.h"
#include "ui/caseload/caselistmodel.h"
#include "ui/caseload/newcaserow.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/icons.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CaseloadPage::CaseloadPage(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new CaseListModel(this))
    , m_delegate(new CaseDelegate(*m_model, this))
    , m_newRow(new NewCaseRow(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(Icon::Users, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    const Sizes size = sizes();
    layout->setContentsMargins(size.gapPage, size.gapLarge, size.gapPage, size.gapPage);
    layout->setSpacing(size.gap);
    layout->addWidget(makeHeader());
    layout->addWidget(m_newRow);
    layout->addWidget(m_stack, 1);
    m_newRow->hide();
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionChosen, this, &CaseloadPage::beginNew);
    makeActions();
    m_model->setToday(clock.today());
    connect(m_newRow, &NewCaseRow::dismissed, this, &CaseloadPage::endNew);
    connect(m_newRow, &NewCaseRow::typed, this, &CaseloadPage::nameTyped);
    connect(m_newRow,
            &NewCaseRow::entered,
            this,
            [this](const QString &name, const QDate &birth, const QString &reason) {
                endNew();
                Q_EMIT caseAsked(name, birth, reason);
            });
    connect(m_newRow, &NewCaseRow::openAsked, this, [this](const core::Lookalike &who) {
        endNew();
        Q_EMIT caseOpened(who.who.file);
    });
    connect(m_newRow,
            &NewCaseRow::siblingAsked,
            this,
            [this](const core::Lookalike &who, const QString &name, const QDate &birth) {
                endNew();
                Q_EMIT siblingAsked(who, name, birth);
            });
    retranslate();
    showState();
    setFocusProxy(m_table);
}

QWidget *CaseloadPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_search = new SearchField({}, header);
    m_count = new TextLabel({}, TextRole::Small, header);
    m_search->setObjectName(u"caseSearch"_s);
    m_search->setMinimumWidth(textWidth(18));
    m_search->setMaximumWidth(textWidth(56));
    m_count->setMuted();
    m_count->setWordWrap(false);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes().gap);
    row->addWidget(m_search, 1);
    row->addStretch();
    row->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &CaseloadPage::typed);
    connect(m_search, &QLineEdit::returnPressed, this, &CaseloadPage::openCurrent);
    connect(m_search, &SearchField::movedDown, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return header;
}

void CaseloadPage::makeTable()
{
    m_table->setObjectName(u"caseTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(
        m_table, &QTableView::entered, this, [this](const QModelIndex &at) { hoverRow(at.row()); });
    connect(m_table, &QTableView::doubleClicked, this, &CaseloadPage::openCurrent);
    connect(m_model, &CaseListModel::modelReset, this, &CaseloadPage::restoreCurrent);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_current = m_model->row(current).id;
            });
}

void CaseloadPage::makeActions()
{
    auto *begin = new QAction(icon(Icon::Plus), QString(), this);
    auto *find = new QAction(icon(Icon::Search), QString(), this);
    find->setShortcut(QKeySequence::Find);
    connect(begin, &QAction::triggered, this, &CaseloadPage::beginNew);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    find->setPriority(QAction::LowPriority);
    m_actions = {find, begin};
    for (QAction *action : m_actions)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(m_actions);
}

void CaseloadPage::setRows(const QList<core::CaseloadRow> &rows)
{
    m_model->setToday(m_clock.today());
    m_model->setRows(rows);
    if (!m_search->text().trimmed().isEmpty())
        typed(m_search->text());
    showState();
}

void CaseloadPage::setRow(const core::CaseloadRow &row)
{
    const int before = m_model->total();
    m_model->setRow(row);
    if (m_model->total() != before)
        m_search->clear(); // What is new is to be seen.
    showState();
}

void CaseloadPage::typed(const QString &text)
{
    const QString search = text.simplified();
    if (search.isEmpty()) {
        m_model->showAll();
        showState();
    }
    Q_EMIT searchTyped(search);
}

void CaseloadPage::choose(const core::CaseId &id)
{
    m_current = id;
    restoreCurrent();
}

void CaseloadPage::setMatches(const QString &search, const QList<core::CaseId> &matches)
{
    if (search != m_search->text().simplified())
        return;
    m_model->setMatches(matches);
    showState();
}

void CaseloadPage::beginNew()
{
    m_newRow->begin(m_clock.today());
}

void CaseloadPage::setLookalikes(const QString &name,
                                 const QDate &birthDate,
                                 const QList<core::Lookalike> &lookalikes)
{
    m_newRow->setLookalikes(name, birthDate, lookalikes);
}

void CaseloadPage::askWhy()
{
    m_newRow->askWhy();
}

void CaseloadPage::endNew()
{
    m_newRow->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CaseloadPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT caseOpened(m_model->row(current).id);
}

void CaseloadPage::hoverRow(int row)
{
    m_delegate->setHoveredRow(row);
    m_table->viewport()->update();
}

void CaseloadPage::restoreCurrent()
{
    const QModelIndex before = m_model->indexOf(m_current);
    const QModelIndex now = before.isValid() ? before : m_model->index(0, 0);
    if (!now.isValid())
        return;
    m_table->setCurrentIndex(now);
    m_table->scrollTo(now);
}

void CaseloadPage::showState()
{
    const bool isEmpty = m_model->total() == 0;
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_search->setEnabled(!isEmpty);
    m_empty->setSentence(isEmpty ? tr("A case begins with a first name.") : tr("Nobody found."));
    m_empty->setAction(isEmpty ? tr("New case") : QString());
    m_count->setText(isEmpty ? QString() : tr("%n case(s)", nullptr, m_model->rowCount()));
}

void CaseloadPage::fitColumns()
{
    using C = CaseListModel;
    QHeaderView *header = m_table->horizontalHeader();
    const int gap = 2 * sizes().gap;
    QList<int> widths(C::ColumnCount);
    widths[C::Youth] = textWidth(25) + gap;
    widths[C::Step] = textWidth(21) + gap;
    widths[C::Waiting] = textWidth(13) + gap;
    widths[C::Domains] = m_delegate->marksWidth();
    widths[C::Coach] = textWidth(16) + gap;
    widths[C::Changed] = textWidth(10) + gap;
    int left = m_table->viewport()->width();
    // What matters least gives way first where the window is narrow or the text large.
    for (const int column : {C::Youth, C::Step, C::Waiting, C::Domains, C::Changed, C::Coach}) {
        const bool fits = column == C::Youth || widths[column] <= left;
        header->setSectionHidden(column, !fits);
        widths[column] = fits ? widths[column] : 0;
        left -= widths[column];
    }
    // Names get most of the room that is over, the other words the rest.
    const int share = std::max(left, 0) / 6;
    for (const int column : {C::Step, C::Coach})
        widths[column] += widths[column] > 0 ? share : 0;
    widths[C::Youth] =
        m_table->viewport()->width() - std::accumulate(widths.begin() + 1, widths.end(), 0);
    for (int column = 0; column < C::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
}

bool CaseloadPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport()) {
        if (event->type() == QEvent::Leave)
            hoverRow(-1);
        if (event->type() == QEvent::Resize)
            fitColumns();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_table && isEnter) {
        openCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CaseloadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
        fitColumns();
    }
    QWidget::changeEvent(event);
}

void CaseloadPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void CaseloadPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setToday(m_clock.today());
    if (focusWidget() == nullptr)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CaseloadPage::retranslate()
{
    m_search->setPlaceholder(tr("Search names, words, numbers"));
    m_table->setAccessibleName(tr("Cases"));
    m_actions[0]->setText(tr("Search cases"));
    m_actions[1]->setText(tr("New case"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, CaseListModel::ColumnCount - 1);
    showState();
}

} // namespace ui
