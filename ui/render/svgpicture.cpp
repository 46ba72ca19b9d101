#include "ui/render/svgpicture.h"

#include "ui/render/fonts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace ui {

QByteArray pngOf(const QByteArray &svg)
{
    constexpr double mostSide = 16000; // Larger pictures do not open everywhere.
    loadFonts();
    QSvgRenderer drawing(svg);
    const QSizeF size = drawing.defaultSize();
    if (!drawing.isValid() || size.isEmpty())
        return {};
    const double scale = std::min(2.0, mostSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace ui
