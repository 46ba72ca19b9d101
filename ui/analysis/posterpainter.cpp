#include "ui/analysis/posterpainter.h"

#include "ui/analysis/linkpaint.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/mappaint.h"
#include "ui/shared/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal Margin = 38; // 10 mm
constexpr qreal Gap = 24;
constexpr qreal LeastColumn = 210; // Of the words of loops.
constexpr qreal LeastRow = 104;
constexpr qreal Sample = 40; // An arrow of the legend.
constexpr qreal Largest = 1.9;

QRectF inside(const QSizeF &paper)
{
    return QRectF(QPointF(), paper).adjusted(Margin, Margin, -Margin, -Margin);
}

qreal heightOf(const QFont &font, qreal width, const QString &words)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignLeft | Qt::TextWordWrap, words)
        .height();
}

QFont nameFont()
{
    return fontOfPoster(9.5, QFont::DemiBold);
}

qreal loopHeight(const PosterLoop &loop, qreal width)
{
    return heightOf(nameFont(), width, loop.name) + heightOf(fontOfPoster(9), width, loop.words)
           + 12;
}

/// Places of the entries of a legend, in rows as wide as the paper.
QList<QPointF> placesIn(qreal width, const QStringList &words)
{
    const QFontMetricsF metrics(fontOfPoster(9));
    QList<QPointF> places;
    QPointF at;
    for (const QString &word : words) {
        const qreal needed = Sample + 8 + metrics.horizontalAdvance(word);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + metrics.height() + 6);
        places += at;
        at.rx() += needed + Gap;
    }
    return places;
}

QList<core::LinkKind> kindsOf(const core::CaseFile &view)
{
    std::set<core::LinkKind> kinds;
    for (const core::Link &link : view.links)
        kinds.insert(link.kind);
    return {kinds.begin(), kinds.end()};
}

QStringList wordsOf(const QList<core::LinkKind> &kinds)
{
    QStringList words;
    for (const core::LinkKind kind : kinds)
        words += wordFor(kind);
    return words;
}

} // namespace

PosterPainter::PosterPainter(const Poster &poster)
    : m_poster(poster), m_loops(posterLoops(poster.view))
{
    m_scene.setAppearance(fontOfPoster(10), paletteOf(ui::tokens(Appearance::Light)));
    m_scene.setFoldsEmptyLanes(true);
    m_scene.reset(poster.view);
    const bool isWhole = std::ranges::all_of(poster.circle, [&poster](const core::FactorId &id) {
        return core::find(poster.view.factors, id);
    });
    const bool isCircle = poster.shows == core::MapView::Circle;
    if (!isCircle || (isWhole && !poster.circle.isEmpty()))
        m_scene.setMapView(poster.shows, poster.circle);
}

qreal PosterPainter::scaleOn(const QSizeF &paper) const
{
    QRectF rest = inside(paper);
    rest.setTop(rest.top() + headHeight(rest.width()));
    return sheetIn(rest).scale;
}

void PosterPainter::paint(QPainter &painter, const QSizeF &paper)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), paper), Qt::white);
    QRectF rest = inside(paper);
    paintHead(painter, rest);
    rest.setTop(rest.top() + headHeight(rest.width()));
    const Sheet sheet = sheetIn(rest);
    paintMap(painter, m_scene, sheet.map);
    paintLoops(painter, sheet);
}

PosterPainter::Sheet PosterPainter::sheetIn(const QRectF &rest) const
{
    const Sheet beside = sheetBeside(rest);
    const Sheet below = sheetBelow(rest);
    return beside.scale > below.scale ? beside : below;
}

PosterPainter::Sheet PosterPainter::sheetBeside(const QRectF &rest) const
{
    const QSizeF map = m_scene.mapRect().size();
    const qreal words = m_loops.isEmpty() ? 0 : LeastColumn + Gap;
    const qreal scale =
        std::min({(rest.width() - words) / map.width(), rest.height() / map.height(), Largest});
    const QRectF room(rest.topLeft(), QSizeF(map.width() * scale, rest.height()));
    return {room, rest.adjusted(room.width() + Gap, 0, 0, 0), 1, scale};
}

PosterPainter::Sheet PosterPainter::sheetBelow(const QRectF &rest) const
{
    const QSizeF map = m_scene.mapRect().size();
    const qreal words = m_loops.isEmpty() ? 0 : LeastRow + Gap;
    const qreal scale =
        std::min({rest.width() / map.width(), (rest.height() - words) / map.height(), Largest});
    const QRectF room(rest.topLeft(), QSizeF(rest.width(), map.height() * scale));
    const int columns = std::max(1, int(rest.width() / (1.3 * LeastColumn)));
    return {room, rest.adjusted(0, room.height() + Gap, 0, 0), columns, scale};
}

qreal PosterPainter::headHeight(qreal width) const
{
    return 56 + legendHeight(width) + 14;
}

void PosterPainter::paintHead(QPainter &painter, const QRectF &rest) const
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
    paintLegend(painter, rest.adjusted(0, 56, 0, 0));
}

void PosterPainter::paintLegend(QPainter &painter, const QRectF &row) const
{
    const QFont font = fontOfPoster(9);
    const qreal line = QFontMetricsF(font).height();
    const QList<core::LinkKind> kinds = kindsOf(m_poster.view);
    const QList<QPointF> places = placesIn(row.width(), wordsOf(kinds));
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const QRectF sample(row.topLeft() + places[i], QSizeF(Sample, line));
        paintSample(painter, m_scene.look(), sample, kinds[i]);
        painter.setFont(font);
        painter.setPen(colors().text);
        painter.drawText(QRectF(sample.right() + 8, sample.top(), row.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         wordFor(kinds[i]));
    }
}

qreal PosterPainter::legendHeight(qreal width) const
{
    const QList<QPointF> places = placesIn(width, wordsOf(kindsOf(m_poster.view)));
    return places.isEmpty() ? 0 : places.last().y() + QFontMetricsF(fontOfPoster(9)).height();
}

/// As many as there is room for, column by column; of the others how many there are.
void PosterPainter::paintLoops(QPainter &painter, const Sheet &sheet) const
{
    const qreal line = QFontMetricsF(nameFont()).height();
    const qreal width =
        (sheet.words.width() - (sheet.columns - 1) * Gap) / static_cast<qreal>(sheet.columns);
    const qreal foot = sheet.words.bottom() - line - 4; // For how many more there are.
    QRectF room(sheet.words.topLeft(), QSizeF(width, foot - sheet.words.top()));
    int column = 0;
    qsizetype told = 0;
    while (told < m_loops.size()) {
        if (loopHeight(m_loops[told], width) <= room.height()) {
            room.setTop(room.top() + paintLoop(painter, room, m_loops[told++]));
        } else if (++column < sheet.columns) {
            room = QRectF(sheet.words.left() + column * (width + Gap),
                          sheet.words.top(),
                          width,
                          foot - sheet.words.top());
        } else {
            break;
        }
    }
    const auto more = int(m_loops.size() - told);
    if (more > 0) {
        const QPointF at(room.left(), sheet.columns > 1 ? foot : room.top());
        paintText(painter,
                  QRectF(at, QSizeF(width, 2 * line)),
                  fontOfPoster(9),
                  colors().muted,
                  tr("and %n more circle(s)", nullptr, more));
    }
}

qreal PosterPainter::paintLoop(QPainter &painter, const QRectF &room, const PosterLoop &loop) const
{
    paintText(painter, room, nameFont(), colors().primary, loop.name);
    const qreal name = heightOf(nameFont(), room.width(), loop.name);
    paintText(painter, room.adjusted(0, name, 0, 0), fontOfPoster(9), colors().text, loop.words);
    return loopHeight(loop, room.width());
}

} // namespace ui
