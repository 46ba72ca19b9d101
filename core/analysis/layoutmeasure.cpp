#include "core/analysis/layoutmeasure.h"

#include "core/analysis/segments.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double Sliver = 0.5; // Pixels: what only touches neither overlaps nor hits.
constexpr int BusyCard = 8;    // With more arrows the angles must become small.

double turn(const QPointF &a, const QPointF &b, const QPointF &point)
{
    return (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
}

struct Line
{
    int from;
    int to;
    QPointF start;
    QPointF end;
};

bool cross(const Line &a, const Line &b)
{
    if (a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to)
        return false;
    return turn(a.start, a.end, b.start) * turn(a.start, a.end, b.end) < 0
           && turn(b.start, b.end, a.start) * turn(b.start, b.end, a.end) < 0;
}

QList<Line> linesOf(const Drawing &drawing)
{
    QList<Line> lines;
    for (const RouteLink &link : drawing.links) {
        if (link.from != link.to)
            lines += {link.from,
                      link.to,
                      drawing.cards[link.from].center(),
                      drawing.cards[link.to].center()};
    }
    return lines;
}

int overlapsOf(const QList<QRectF> &cards)
{
    int count = 0;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QRectF card = cards[i].adjusted(Sliver, Sliver, -Sliver, -Sliver);
        for (qsizetype j = i + 1; j < cards.size(); ++j)
            count += card.intersects(cards[j]);
    }
    return count;
}

bool hitsCard(const Drawing &drawing, const RouteLink &link, const Polyline &route)
{
    for (int card = 0; card < drawing.cards.size(); ++card) {
        if (card == link.from || card == link.to)
            continue;
        const QRectF rect = drawing.cards[card].adjusted(Sliver, Sliver, -Sliver, -Sliver);
        for (qsizetype i = 1; i < route.size(); ++i) {
            if (crosses(route[i - 1], route[i], rect))
                return true;
        }
    }
    return false;
}

struct Upright
{
    double x;
    double top;
    double bottom;
};

QList<Upright> uprightsOf(const Polyline &route)
{
    QList<Upright> uprights;
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QPointF &a = route[i - 1];
        const QPointF &b = route[i];
        if (std::abs(a.x() - b.x()) < Sliver)
            uprights += {a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y())};
    }
    return uprights;
}

bool isLaidOver(const QList<Upright> &one, const QList<Upright> &other)
{
    constexpr double lineWidth = 2;
    constexpr double least = 16; // Shorter than that only meets.
    for (const Upright &a : one) {
        for (const Upright &b : other) {
            if (std::abs(a.x - b.x) < lineWidth
                && std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > least)
                return true;
        }
    }
    return false;
}

/// Arrows of one kind to one card are a bundle (see RouteLink).
int laidOverOf(const Drawing &drawing)
{
    QList<QList<Upright>> uprights;
    for (qsizetype i = 0; i < drawing.links.size(); ++i)
        uprights += uprightsOf(drawing.routes.value(i));
    int count = 0;
    for (qsizetype i = 0; i < uprights.size(); ++i) {
        for (qsizetype j = i + 1; j < uprights.size(); ++j) {
            const RouteLink &a = drawing.links[i];
            const RouteLink &b = drawing.links[j];
            const bool isBundle = a.to == b.to && a.kind == b.kind;
            count += !isBundle && isLaidOver(uprights[i], uprights[j]);
        }
    }
    return count;
}

int crossingsOf(const QList<Line> &lines)
{
    int count = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype j = i + 1; j < lines.size(); ++j)
            count += cross(lines[i], lines[j]);
    }
    return count;
}

double variationOf(const QList<Line> &lines)
{
    if (lines.isEmpty())
        return 0;
    double sum = 0;
    double squares = 0;
    for (const Line &line : lines) {
        const double length =
            std::hypot(line.end.x() - line.start.x(), line.end.y() - line.start.y());
        sum += length;
        squares += length * length;
    }
    const double mean = sum / double(lines.size());
    const double variance = std::max(0.0, squares / double(lines.size()) - mean * mean);
    return mean > 0 ? std::sqrt(variance) / mean : 0;
}

double smallestAngleOf(const Drawing &drawing)
{
    constexpr double degrees = 180 / std::numbers::pi;
    QHash<int, QSet<int>> around;
    for (const RouteLink &link : drawing.links) {
        if (link.from == link.to)
            continue;
        around[link.from].insert(link.to);
        around[link.to].insert(link.from);
    }
    double smallest = 180;
    for (auto it = around.begin(); it != around.end(); ++it) {
        if (it->size() < 2 || it->size() > BusyCard)
            continue;
        QList<double> angles;
        for (const int other : std::as_const(*it)) {
            const QPointF way = drawing.cards[other].center() - drawing.cards[it.key()].center();
            angles += std::atan2(way.y(), way.x()) * degrees;
        }
        std::sort(angles.begin(), angles.end());
        angles += angles.first() + 360;
        for (qsizetype i = 1; i < angles.size(); ++i)
            smallest = std::min(smallest, angles[i] - angles[i - 1]);
    }
    return smallest;
}

/// -1, 0 or 1.
int sideOf(double difference)
{
    return (difference > Sliver) - (difference < -Sliver);
}

} // namespace

int crossings(const QList<QPointF> &centres, const QList<std::pair<int, int>> &links)
{
    QList<Line> lines;
    for (const auto &[from, to] : links) {
        if (from != to)
            lines += {from, to, centres[from], centres[to]};
    }
    return crossingsOf(lines);
}

LayoutFigures figuresOf(const Drawing &drawing)
{
    const QList<Line> lines = linesOf(drawing);
    LayoutFigures figures;
    figures.overlaps = overlapsOf(drawing.cards);
    for (qsizetype i = 0; i < drawing.links.size(); ++i) {
        const RouteLink &link = drawing.links[i];
        if (link.from == link.to)
            continue;
        figures.hits += hitsCard(drawing, link, drawing.routes.value(i));
        figures.straightHits += hitsCard(
            drawing, link, {drawing.cards[link.from].center(), drawing.cards[link.to].center()});
    }
    figures.crossings = crossingsOf(lines);
    figures.laidOver = laidOverOf(drawing);
    for (qsizetype i = 0; i < drawing.bands.size(); ++i)
        figures.laneViolations += !drawing.bands[i].contains(drawing.cards[i]);
    figures.lengthVariation = variationOf(lines);
    figures.smallestAngle = smallestAngleOf(drawing);
    figures.links = int(lines.size());
    return figures;
}

Stability stability(const QList<QPointF> &before, const QList<QPointF> &after)
{
    Stability result;
    QList<double> moves;
    qint64 pairs = 0;
    qint64 kept = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QPointF way = after[i] - before[i];
        moves += std::hypot(way.x(), way.y());
        for (qsizetype j = i + 1; j < before.size(); ++j) {
            const QPointF then = before[j] - before[i];
            const QPointF now = after[j] - after[i];
            kept += sideOf(then.x()) * sideOf(now.x()) >= 0;
            kept += sideOf(then.y()) * sideOf(now.y()) >= 0;
            pairs += 2;
        }
    }
    if (moves.isEmpty())
        return result;
    std::sort(moves.begin(), moves.end());
    result.medianMove = moves[moves.size() / 2];
    result.mostMove = moves.last();
    result.ordersKept = pairs > 0 ? double(kept) / double(pairs) : 1;
    return result;
}

} // namespace core
