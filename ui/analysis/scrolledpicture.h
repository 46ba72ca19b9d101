#pragma once

#include <QPixmap>
#include <QRegion>
#include <QTransform>

#include <functional>

class QPainter;

namespace ui {

/// A picture of what lies still in a view, as large as the view. Scrolling moves it along and
/// paints only what came into sight.
class ScrolledPicture
{
public:
    /// Paints the part of the scene that is in the rectangle.
    using Paint = std::function<void(QPainter &painter, const QRectF &inScene)>;

    enum class Ground { SeeThrough, Opaque };

    explicit ScrolledPicture(Ground ground) : m_ground(ground) {}

    struct View
    {
        QTransform toView;
        QSize size;
        qreal ratio = 1; // Device pixels to a pixel.
        int version = 0; // Of what is painted.

        bool operator==(const View &) const = default;
    };

    /// The picture for this view; what is missing in it is painted first.
    const QPixmap &picture(const View &view, const Paint &paint);

private:
    QRegion missing(const View &view);

    Ground m_ground;
    QPixmap m_picture;
    View m_view;
};

} // namespace ui
