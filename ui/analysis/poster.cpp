#include "ui/analysis/poster.h"

#include "ui/analysis/posterpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace ui {

namespace {

constexpr int Dpi = 96;          // Of the scene's lengths; paper is measured in it too.
constexpr qreal Readable = 0.66; // Of the size on screen.

QSizeF sizeOf(const QPageLayout &paper)
{
    return paper.fullRectPixels(Dpi).size();
}

} // namespace

QPageLayout paperFor(const Poster &poster)
{
    const PosterPainter painter(poster);
    QPageLayout paper;
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::A2}) {
        const QPageLayout upright(QPageSize(id), QPageLayout::Portrait, {});
        const QPageLayout lying(QPageSize(id), QPageLayout::Landscape, {});
        const qreal high = painter.scaleOn(sizeOf(upright));
        const qreal wide = painter.scaleOn(sizeOf(lying));
        paper = high > wide ? upright : lying;
        if (std::max(high, wide) >= Readable)
            break;
    }
    return paper;
}

QByteArray posterPdf(const Poster &poster)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Dpi);
    writer.setPageLayout(paperFor(poster));
    writer.setTitle(poster.view.head.code);
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    PosterPainter(poster).paint(painter, sizeOf(paperFor(poster)));
    painter.end();
    return bytes;
}

QByteArray posterSvg(const Poster &poster)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(Dpi);
    const QSizeF paper = sizeOf(paperFor(poster));
    generator.setViewBox(QRectF(QPointF(), paper));
    generator.setSize(paper.toSize());
    generator.setTitle(poster.view.head.code);
    QPainter painter(&generator);
    PosterPainter(poster).paint(painter, paper);
    painter.end();
    return bytes;
}

QByteArray posterPng(const Poster &poster)
{
    const QSizeF paper = sizeOf(paperFor(poster));
    QImage image((paper * 2).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(Dpi / 0.0254));
    image.setDotsPerMeterY(qRound(Dpi / 0.0254));
    QPainter painter(&image);
    painter.scale(2, 2);
    PosterPainter(poster).paint(painter, paper);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace ui
