#include "ui/analysis/looppanel.h"

#include "core/analysis/looptext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int AtFirst = 3;
constexpr int Step = 50;

Tone toneOf(core::LoopClass kind)
{
    switch (kind) {
    case core::LoopClass::Vicious:
        return Tone::Burden;
    case core::LoopClass::Undetermined:
        return Tone::Neutral;
    case core::LoopClass::Mixed:
        return Tone::Warning;
    case core::LoopClass::Balancing:
        return Tone::Background;
    case core::LoopClass::Helpful:
        return Tone::Strength;
    }
    return Tone::Neutral;
}

Icon iconFor(core::LoopClass kind)
{
    switch (kind) {
    case core::LoopClass::Vicious:
        return Icon::Loop;
    case core::LoopClass::Undetermined:
        return Icon::Help;
    case core::LoopClass::Mixed:
        return Icon::Split;
    case core::LoopClass::Balancing:
        return Icon::Shield;
    case core::LoopClass::Helpful:
        return Icon::Sprout;
    }
    return Icon::None;
}

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

void LoopPanel::show(const LoopList &loops)
{
    m_loops = loops;
    m_lit = -1;
    m_order = order();
    rebuild();
}

/// Main loops first, in their order, then the others.
QList<int> LoopPanel::order() const
{
    QList<int> order;
    QSet<int> listed;
    for (const core::MainLoop &loop : m_loops.main) {
        order += loop.loop;
        listed += loop.loop;
    }
    for (int i = 0; i < m_loops.found.list.size(); ++i) {
        if (!listed.contains(i))
            order += i;
    }
    return order;
}

void LoopPanel::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    const int total = int(m_order.size());
    for (int i = 0; i < std::min(m_limit, total); ++i)
        addRow(m_order[i]);
    const bool hasLoops = total > 0;
    m_empty->setVisible(!hasLoops);
    m_count->setVisible(hasLoops);
    m_count->setText(tr("%n loop(s) found", nullptr, int(m_loops.found.count())));
    m_reach->setVisible(hasLoops);
    m_reach->setText(core::reachOf(m_loops.found, screenLanguage()));
    m_more->setVisible(m_limit < total);
    m_more->setText(tr("Show all %1").arg(total));
}

void LoopPanel::addRow(int index)
{
    const core::Loop &loop = m_loops.found.list[index];
    auto *row = new Card(this);
    row->setObjectName(u"loop"_s);
    row->setClickable(true);
    const QString kind = core::nameOf(loop.kind, screenLanguage());
    const QString words = core::loopLine(loop, m_loops.graph, screenLanguage());
    row->setAccessibleName(kind);
    row->setAccessibleDescription(words);
    auto *head = new QHBoxLayout;
    head->addWidget(new Chip(iconFor(loop.kind), kind, toneOf(loop.kind)));
    head->addStretch();
    auto *length =
        new TextLabel(tr("%n card(s)", nullptr, int(loop.nodes.size())), TextRole::Small);
    length->setMuted();
    head->addWidget(length);
    auto *column = new QVBoxLayout(row);
    const int gap = sizes().gap;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(sizes().gapSmall);
    column->addLayout(head);
    column->addWidget(new TextLabel(words, TextRole::Small));
    m_list->addWidget(row);
    const int at = int(m_rows.size());
    m_rows += row;
    connect(row, &Card::clicked, this, [this, at] { light(at == m_lit ? -1 : at); });
}

void LoopPanel::light(int row)
{
    m_lit = row;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setSelected(i == row);
    if (row >= 0)
        Q_EMIT chosen(m_loops.found.list[m_order[row]]);
    else
        Q_EMIT cleared();
}

void LoopPanel::step(int by)
{
    const int count = int(m_rows.size());
    if (count > 0)
        light(m_lit < 0 ? (by > 0 ? 0 : count - 1) : (m_lit + by + count) % count);
}

void LoopPanel::unlight()
{
    m_lit = -1;
    for (Card *row : std::as_const(m_rows))
        row->setSelected(false);
}

} // namespace ui
