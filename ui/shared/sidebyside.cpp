#include "ui/shared/sidebyside.h"

#include "ui/shared/theme.h"

namespace ui {

SideBySide::SideBySide(const Part &first, const Part &second, int room, QWidget *parent)
    : QWidget(parent), m_room(room), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(sizes().gapLarge);
    m_layout->addWidget(first.widget, first.share);
    m_layout->addWidget(second.widget, second.share);
}

/// As small as below each other.
QSize SideBySide::minimumSizeHint() const
{
    QSize size(0, 0);
    for (int i = 0; i < m_layout->count(); ++i) {
        const QSize part = m_layout->itemAt(i)->minimumSize();
        size = QSize(std::max(size.width(), part.width()), std::max(size.height(), part.height()));
    }
    return size;
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    m_layout->setDirection(width() < m_room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace ui
