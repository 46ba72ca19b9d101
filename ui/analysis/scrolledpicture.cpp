#include "ui/analysis/scrolledpicture.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

bool isWhole(qreal value)
{
    return qFuzzyIsNull(value - std::round(value));
}

/// Turned or scaled alike, so that the one is the other moved.
bool isMoved(const QTransform &before, const QTransform &after)
{
    return before.m11() == after.m11() && before.m22() == after.m22();
}

} // namespace

/// Moves the picture to where the view is now; answers what it lacks there, in device pixels.
QRegion ScrolledPicture::missing(const View &view)
{
    const QRect all = m_picture.rect();
    const qreal dx = (view.toView.dx() - m_view.toView.dx()) * view.ratio;
    const qreal dy = (view.toView.dy() - m_view.toView.dy()) * view.ratio;
    const bool isSame =
        view.size == m_view.size && view.ratio == m_view.ratio && view.version == m_view.version;
    if (!isSame || !isMoved(m_view.toView, view.toView) || !isWhole(dx) || !isWhole(dy))
        return all;
    QRegion exposed;
    if (dx != 0 || dy != 0)
        m_picture.scroll(qRound(dx), qRound(dy), all, &exposed);
    return exposed;
}

const QPixmap &ScrolledPicture::picture(const View &view, const Paint &paint)
{
    if (view == m_view)
        return m_picture;
    const QSize size = (QSizeF(view.size) * view.ratio).toSize();
    if (m_picture.size() != size) {
        m_picture = QPixmap(size);
        m_picture.fill(m_ground == Ground::Opaque ? Qt::white : Qt::transparent);
        m_picture.setDevicePixelRatio(view.ratio);
        m_view = {};
    }
    const QRegion region = missing(view);
    m_view = view;
    for (const QRect &rect : region) {
        QPainter painter(&m_picture);
        const QRectF inView(QPointF(rect.topLeft()) / view.ratio, QSizeF(rect.size()) / view.ratio);
        painter.setClipRect(inView);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(inView, Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setTransform(view.toView);
        paint(painter, view.toView.inverted().mapRect(inView));
    }
    return m_picture;
}

} // namespace ui
