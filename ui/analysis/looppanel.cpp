#include "ui/analysis/looppanel.h"

#include "core/analysis/looptext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int AtFirst = 3;
constexpr int Step = 50;

} // namespace

LoopPanel::LoopPanel(QWidget *parent)
    : QWidget(parent)
    , m_limit(AtFirst)
    , m_list(new QVBoxLayout)
    , m_count(new TextLabel)
    , m_reach(new TextLabel({}, TextRole::Small))
    , m_more(pushButton({}, Variant::Ghost))
    , m_empty(new EmptyState(Icon::Loop, tr("No loops yet. Draw arrows until one comes back.")))
{
    m_more->setObjectName(u"showAllLoops"_s);
    m_reach->setMuted();
    m_count->setMuted();
    m_list->setSpacing(sizes().gapSmall);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(new TextLabel(tr("Loops"), TextRole::Heading));
    column->addWidget(m_count);
    column->addWidget(m_empty);
    column->addLayout(m_list);
    column->addWidget(m_more);
    column->addWidget(m_reach);
    column->addStretch();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += Step;
        rebuild();
    });
    rebuild();
}

void LoopPanel::show(const core::CaseFile &file, const LoopList &loops, const QList<int> &fresh)
{
    m_file = file;
    m_loops = loops;
    m_fresh = fresh;
    m_keys.clear();
    for (const core::Loop &loop : loops.found.list)
        m_keys += keyOf(file, loop);
    if (!m_keys.contains(m_lit))
        m_lit.clear();
    rebuild();
}

void LoopPanel::show(const core::CaseFile &file, const Choice &choice)
{
    const bool isSame = choice == m_choice && file.loops == m_file.loops;
    m_file = file;
    m_choice = choice;
    if (!isSame)
        rebuild();
}

LoopPanel::Distance LoopPanel::distanceOf(const LoopKey &key) const
{
    if (const core::Link *link = core::find(m_file.links, m_choice.link)) {
        const qsizetype from = key.indexOf(link->from);
        const bool isOver = from >= 0 && key[(from + 1) % key.size()] == link->to;
        return isOver ? ThroughAll : Elsewhere;
    }
    const QList<core::FactorId> cards = m_choice.cards();
    const QSet<core::FactorId> chosen(cards.begin(), cards.end());
    const auto met = std::count_if(
        key.begin(), key.end(), [&](const core::FactorId &card) { return chosen.contains(card); });
    return met == 0 ? Elsewhere : met == cards.size() ? ThroughAll : ThroughSome;
}

int LoopPanel::rankOf(int index) const
{
    const LoopKey &key = m_keys[index];
    const core::NamedLoop *named = namedLoop(m_file, key);
    const int within = key.size() == 1           ? 3
                       : m_fresh.contains(index) ? 0
                       : named && named->pinned  ? 1
                                                 : 2;
    return 4 * distanceOf(key) + within;
}

/// Main loops before their variants, in each part of the list.
void LoopPanel::order()
{
    m_order.clear();
    for (const core::MainLoop &loop : m_loops.main)
        m_order += loop.loop;
    const QSet<int> listed(m_order.begin(), m_order.end());
    QList<int> ranks;
    m_counts = {};
    for (int i = 0; i < m_loops.found.list.size(); ++i) {
        if (!listed.contains(i))
            m_order += i;
        ranks += rankOf(i);
        ++m_counts[size_t(ranks.last() / 4)];
    }
    std::stable_sort(
        m_order.begin(), m_order.end(), [&](int a, int b) { return ranks[a] < ranks[b]; });
}

/// What stands above a row.
QHash<int, QString> LoopPanel::headings() const
{
    if (m_choice.isEmpty())
        return {};
    const auto [all, some, others] = m_counts;
    const auto cards = int(m_choice.cards().size());
    QHash<int, QString> headings;
    if (others > 0)
        headings.insert(all + some, tr("The others: %1").arg(others));
    if (some > 0)
        headings.insert(all, tr("Through one or more of these %1 cards: %2").arg(cards).arg(some));
    if (all > 0)
        headings.insert(0,
                        cards > 1 ? tr("Through all %1 cards: %2").arg(cards).arg(all)
                                  : tr("Through here: %1").arg(all));
    else if (some == 0)
        headings.insert(0,
                        cards > 1 ? tr("None of them runs through these %1 cards.").arg(cards)
                                  : tr("None of them runs through here."));
    return headings;
}

void LoopPanel::clear()
{
    for (QWidget *widget : std::as_const(m_shown)) {
        widget->hide();
        widget->deleteLater();
    }
    m_shown.clear();
    m_rows.clear();
}

void LoopPanel::rebuild()
{
    const QWidget *focus = focusWidget();
    LoopKey focused;
    for (const LoopRow *row : std::as_const(m_rows)) {
        if (focus && (row == focus || row->isAncestorOf(focus)) && isAncestorOf(focus))
            focused = row->key();
    }
    clear();
    order();
    const int total = int(m_order.size());
    const QHash<int, QString> above = headings();
    for (int i = 0; i < std::min(m_limit, total); ++i) {
        if (above.contains(i))
            addHeading(above.value(i));
        addRow(m_order[i]);
    }
    addLost();
    sayCount();
    for (LoopRow *row : std::as_const(m_rows)) {
        row->setSelected(!m_lit.isEmpty() && row->key() == m_lit);
        if (!focused.isEmpty() && row->key() == focused)
            row->setFocus(Qt::OtherFocusReason);
    }
}

void LoopPanel::sayCount()
{
    const int total = int(m_order.size());
    m_empty->setVisible(total == 0 && m_rows.isEmpty());
    m_count->setVisible(total > 0);
    m_count->setText(countWords());
    m_reach->setVisible(total > 0);
    m_reach->setText(core::reachOf(m_loops.found, screenLanguage()));
    m_more->setVisible(m_rows.size() < total);
    m_more->setText(tr("Show all %1").arg(total));
}

QString LoopPanel::countWords() const
{
    QString words = tr("%n loop(s) found", nullptr, int(m_loops.found.circles()));
    if (const qint64 alone = m_loops.found.ofOneCard(); alone > 0)
        words += u", "_s + tr("%n card(s) with an arrow to itself", nullptr, int(alone));
    return words;
}

void LoopPanel::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextRole::Label);
    m_list->addWidget(heading);
    heading->show();
    m_shown += heading;
}

QString LoopPanel::words(const core::Loop &loop) const
{
    return core::loopLine(loop, m_loops.graph, screenLanguage());
}

void LoopPanel::addRow(int index)
{
    const core::Loop &loop = m_loops.found.list[index];
    const LoopKey &key = m_keys[index];
    const core::NamedLoop *named = namedLoop(m_file, key);
    LoopRow *row = append({key,
                           loop.kind,
                           words(loop),
                           named ? named->name : QString(),
                           proposedName(m_file, key),
                           named && named->pinned,
                           m_fresh.contains(index)});
    const int at = int(m_rows.size());
    m_rows += row;
    connect(row, &Card::clicked, this, [this, at] { light(m_rows[at]->key() == m_lit ? -1 : at); });
}

/// Loops that the family named and that an edit broke: the name stays until somebody takes it away.
void LoopPanel::addLost()
{
    for (const core::NamedLoop &named : std::as_const(m_file.loops)) {
        if (isStillLoop(m_file, named))
            continue;
        QStringList cards;
        for (const core::FactorId &id : named.factors) {
            if (const core::Factor *card = core::find(m_file.factors, id))
                cards += card->text;
        }
        append({named.factors,
                std::nullopt,
                cards.join(u" \u00b7 "_s),
                named.name,
                named.name,
                named.pinned,
                false});
    }
}

LoopRow *LoopPanel::append(const LoopFace &face)
{
    auto *row = new LoopRow(face, this);
    m_list->addWidget(row);
    row->show(); // At once, so that it can have the focus.
    m_shown += row;
    connect(row, &LoopRow::named, this, [this, key = face.key](const QString &name) {
        Q_EMIT named(key, name);
    });
    connect(row, &LoopRow::pinned, this, [this, key = face.key](bool isPinned) {
        Q_EMIT pinned(key, isPinned);
    });
    return row;
}

void LoopPanel::light(int row)
{
    m_lit = row >= 0 ? m_rows[row]->key() : LoopKey();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setSelected(i == row);
    if (row >= 0)
        Q_EMIT chosen(m_loops.found.list[m_order[row]]);
    else
        Q_EMIT cleared();
}

/// Also one that is not among the rows.
void LoopPanel::light(const LoopKey &loop)
{
    const qsizetype index = m_keys.indexOf(loop);
    if (index < 0)
        return;
    m_lit = loop;
    for (LoopRow *row : std::as_const(m_rows))
        row->setSelected(row->key() == loop);
    Q_EMIT chosen(m_loops.found.list[index]);
}

void LoopPanel::step(int by)
{
    const int count = int(m_rows.size());
    int lit = -1;
    for (int i = 0; i < count; ++i)
        lit = m_rows[i]->key() == m_lit ? i : lit;
    if (count > 0)
        light(lit < 0 ? (by > 0 ? 0 : count - 1) : (lit + by + count) % count);
}

void LoopPanel::lightFresh()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_fresh.contains(m_order[i])) {
            light(i);
            return;
        }
    }
}

void LoopPanel::unlight()
{
    m_lit.clear();
    for (LoopRow *row : std::as_const(m_rows))
        row->setSelected(false);
}

} // namespace ui
