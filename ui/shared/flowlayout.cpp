#include "ui/shared/flowlayout.h"

#include "ui/shared/theme.h"

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(sizes().gapSmall);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(std::max(0, width - spacing()), height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Pass::Place);
}

int FlowLayout::flow(const QRect &rect, Pass pass) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int top = inside.top();
    for (std::size_t first = 0; first < m_items.size();) {
        const Line line = lineFrom(first, inside.width());
        if (pass == Pass::Place)
            place(line, {inside.left(), top, inside.width(), line.height});
        first = line.end;
        top += line.height + (line.end < m_items.size() ? spacing() : 0);
    }
    return top - rect.top() + margins.bottom();
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int width)
{
    return item.sizeHint().boundedTo({std::max(1, width), QLAYOUTSIZE_MAX});
}

/// Those that fit side by side; one at least.
FlowLayout::Line FlowLayout::lineFrom(std::size_t first, int width) const
{
    Line line{.first = first, .end = first, .width = 0, .height = 0};
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem &item = *m_items[line.end];
        if (item.isEmpty())
            continue;
        const QSize size = sizeOf(item, width);
        const int before = line.height > 0 ? line.width + spacing() : 0;
        if (line.height > 0 && before + size.width() > width)
            break;
        line.width = before + size.width();
        line.height = std::max(line.height, size.height());
    }
    return line;
}

void FlowLayout::place(const Line &line, const QRect &room) const
{
    QPoint corner = room.topLeft();
    if (m_isCentred)
        corner.rx() += std::max(0, room.width() - line.width) / 2;
    for (std::size_t i = line.first; i < line.end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeOf(*m_items[i], room.width());
        m_items[i]->setGeometry(QRect(corner, size));
        corner.rx() += size.width() + spacing();
    }
}

} // namespace ui
