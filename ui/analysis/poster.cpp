#include "ui/analysis/poster.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/looprank.h"
#include "core/analysis/looptext.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/linkpaint.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/mappaint.h"
#include "ui/shared/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Dpi = 96;          // Of the scene's lengths; paper is measured in it too.
constexpr int MostLoops = 3;     // In words, below the map.
constexpr qreal Margin = 38;     // 10 mm
constexpr qreal Readable = 0.66; // Of the size on screen.

/// Draws one poster on whatever has 96 dots an inch.
class PosterPainter
{
    Q_DECLARE_TR_FUNCTIONS(ui::PosterPainter)

public:
    explicit PosterPainter(const Poster &poster) : m_poster(poster)
    {
        m_scene.setAppearance(fontOfPoster(10), paletteOf(ui::tokens(Appearance::Light)));
        m_scene.reset(poster.view);
    }

    QSizeF mapSize() const { return m_scene.grid().bounds().size(); }

    void paint(QPainter &painter, const QSizeF &paper)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), paper), Qt::white);
        QRectF rest = QRectF(QPointF(), paper).adjusted(Margin, Margin, -Margin, -Margin);
        paintHead(painter, rest);
        paintLoops(painter, rest);
        paintMap(painter, m_scene, rest.adjusted(0, 8, 0, -8));
    }

private:
    const Tokens &colors() const { return *m_scene.look().tokens; }

    void paintHead(QPainter &painter, QRectF &rest) const
    {
        const core::Person *youth = core::youthOf(m_poster.view);
        const QString title =
            youth ? tr("What plays a part for %1").arg(youth->name) : tr("What plays a part");
        paintText(painter, rest, fontOfPoster(20, QFont::DemiBold), colors().primary, title);
        QStringList about{m_poster.view.head.code, dayText(m_poster.day), m_poster.forWhom};
        if (m_poster.view.head.invented)
            about.append(tr("all people are invented"));
        about.removeAll(QString());
        paintText(painter,
                  rest.adjusted(0, 34, 0, 0),
                  fontOfPoster(9),
                  colors().muted,
                  about.join(u"  \u00b7  "_s));
        paintLegend(painter, QRectF(rest.left(), rest.top() + 54, rest.width(), 20));
        rest.setTop(rest.top() + 80);
    }

    void paintLegend(QPainter &painter, QRectF row) const
    {
        std::set<core::LinkKind> kinds;
        for (const core::Link &link : m_poster.view.links)
            kinds.insert(link.kind);
        const QFont font = fontOfPoster(9);
        for (const core::LinkKind kind : kinds) {
            paintSample(painter, m_scene.look(), QRectF(row.topLeft(), QSizeF(40, 16)), kind);
            row.setLeft(row.left() + 48);
            paintText(painter, row, font, colors().text, wordFor(kind));
            row.setLeft(row.left() + QFontMetricsF(font).horizontalAdvance(wordFor(kind)) + 24);
        }
    }

    void paintLoops(QPainter &painter, QRectF &rest) const
    {
        const core::CausalGraph graph = core::graphOf(m_poster.view);
        const QList<core::Loop> loops =
            core::ranked(core::findLoops(graph).list, graph, core::goalNodes(m_poster.view));
        const QFont font = fontOfPoster(9);
        const qreal line = QFontMetricsF(font).height() * 2.2;
        const qsizetype count = std::min<qsizetype>(loops.size(), MostLoops);
        qreal top = rest.bottom() - static_cast<qreal>(count) * line;
        rest.setBottom(top - 4);
        for (const core::Loop &loop : loops.first(count)) {
            const QString words = core::nameOf(loop.kind, loop.nodes.size(), screenLanguage())
                                  + u": "_s + core::loopLine(loop, graph, screenLanguage());
            paintText(
                painter, QRectF(rest.left(), top, rest.width(), line), font, colors().text, words);
            top += line;
        }
    }

    const Poster &m_poster;
    DiagramScene m_scene;
};

QSizeF sizeOf(const QPageLayout &paper)
{
    return paper.fullRectPixels(Dpi).size();
}

} // namespace

QPageLayout paperFor(const Poster &poster)
{
    const QSizeF map = PosterPainter(poster).mapSize();
    const auto way = map.width() > map.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout paper;
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::A2}) {
        paper = QPageLayout(QPageSize(id), way, {});
        const QSizeF room = sizeOf(paper) - QSizeF(2 * Margin, 2 * Margin + 160);
        if (std::min(room.width() / map.width(), room.height() / map.height()) >= Readable)
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
