#include "core/analysis/layoutfew.h"

#include "core/analysis/layoutorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace core {

namespace {

constexpr QPointF LeastPitch(1.5, 1.8); // Steps between the middles of two cards.
constexpr QPointF MostPitch(1.9, 2.6);
constexpr double Hit = 3; // An arrow through a card, an arrow through an arrow, in cells of way.
constexpr double Crossing = 2;
constexpr double OutOfOrder = 0.02;
constexpr int Starts = 12;

struct Cell
{
    int x;
    int y;
};

Cell operator-(Cell a, Cell b)
{
    return {a.x - b.x, a.y - b.y};
}

int cross(Cell a, Cell b)
{
    return a.x * b.y - a.y * b.x;
}

int side(Cell from, Cell to, Cell point)
{
    const int turn = cross(to - from, point - from);
    return (turn > 0) - (turn < 0);
}

struct Shape
{
    int columns = 1;
    int rows = 1;
    QPointF pitch = LeastPitch;
};

/// As large as `count` cards can be on a screen of this shape.
Shape shapeFor(int count, double aspect)
{
    const QSizeF step = freeStep();
    const auto lengthOf = [](int cells, double pitch) { return (cells - 1) * pitch + 1; };
    Shape best;
    double largest = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double width = lengthOf(columns, LeastPitch.x()) * step.width();
        const double height = lengthOf(rows, LeastPitch.y()) * step.height();
        const double scale = std::min(aspect / width, 1 / height);
        if (scale <= largest)
            continue;
        largest = scale;
        best = {columns, rows, LeastPitch};
        // The way that has room to spare is stretched.
        if (columns > 1)
            best.pitch.setX((aspect / scale / step.width() - 1) / (columns - 1));
        if (rows > 1)
            best.pitch.setY((1 / scale / step.height() - 1) / (rows - 1));
    }
    best.pitch.setX(std::clamp(best.pitch.x(), LeastPitch.x(), MostPitch.x()));
    best.pitch.setY(std::clamp(best.pitch.y(), LeastPitch.y(), MostPitch.y()));
    return best;
}

/// Which card is in which cell: swaps as long as they help, from several beginnings.
class FewCards
{
public:
    FewCards(const Shape &shape, const QList<std::pair<int, int>> &links)
        : m_columns(shape.columns), m_links(links)
    {}

    /// Cells of the cards; `order` is the one in which they are read.
    QList<int> cellsFor(const QList<int> &order, int cells) const
    {
        QList<int> inCells(cells, -1); // The card of each cell.
        std::copy(order.begin(), order.end(), inCells.begin());
        const QList<int> read = cellsOf(inCells, order.size());
        std::mt19937 chance(1); // The same beginnings on every machine.
        QList<int> best = read;
        double least = improve(inCells, best, read);
        for (int start = 1; start < Starts; ++start) {
            for (qsizetype i = inCells.size() - 1; i > 0; --i)
                inCells.swapItemsAt(i, qsizetype(chance() % std::mt19937::result_type(i + 1)));
            QList<int> cellOf = cellsOf(inCells, order.size());
            if (const double cost = improve(inCells, cellOf, read); cost < least - 1e-9) {
                least = cost;
                best = cellOf;
            }
        }
        return best;
    }

    Cell cell(int index) const { return {index % m_columns, index / m_columns}; }

private:
    static QList<int> cellsOf(const QList<int> &inCells, qsizetype cards)
    {
        QList<int> cells(cards);
        for (qsizetype cell = 0; cell < inCells.size(); ++cell) {
            if (inCells[cell] >= 0)
                cells[inCells[cell]] = int(cell);
        }
        return cells;
    }

    double improve(QList<int> &inCells, QList<int> &cellOf, const QList<int> &read) const
    {
        double least = cost(cellOf, read);
        for (bool isBetter = true; isBetter;) {
            isBetter = false;
            for (qsizetype a = 0; a < inCells.size(); ++a) {
                for (qsizetype b = a + 1; b < inCells.size(); ++b)
                    isBetter = swapIfBetter(inCells, {a, b}, read, least) || isBetter;
            }
        }
        cellOf = cellsOf(inCells, read.size());
        return least;
    }

    bool swapIfBetter(QList<int> &inCells,
                      std::pair<qsizetype, qsizetype> cells,
                      const QList<int> &read,
                      double &least) const
    {
        inCells.swapItemsAt(cells.first, cells.second);
        const double now = cost(cellsOf(inCells, read.size()), read);
        if (now < least - 1e-9) {
            least = now;
            return true;
        }
        inCells.swapItemsAt(cells.first, cells.second);
        return false;
    }

    double cost(const QList<int> &cellOf, const QList<int> &read) const
    {
        double sum = 0;
        for (qsizetype card = 0; card < cellOf.size(); ++card)
            sum += OutOfOrder * std::abs(cellOf[card] - read[card]);
        for (qsizetype i = 0; i < m_links.size(); ++i) {
            sum += wayOf(cellOf, m_links[i]);
            for (qsizetype j = 0; j < i; ++j)
                sum += doCross(cellOf, m_links[i], m_links[j]) ? Crossing : 0;
        }
        return sum;
    }

    /// Its length, and the cards that a straight line would go through.
    double wayOf(const QList<int> &cellOf, const std::pair<int, int> &link) const
    {
        const Cell from = cell(cellOf[link.first]);
        const Cell way = cell(cellOf[link.second]) - from;
        const int parts = std::gcd(way.x, way.y);
        int hits = 0;
        for (int part = 1; part < parts; ++part) {
            const int between =
                (from.y + way.y / parts * part) * m_columns + from.x + way.x / parts * part;
            hits += cellOf.contains(between) ? 1 : 0;
        }
        return std::hypot(1.2 * way.x, way.y) + Hit * hits;
    }

    bool doCross(const QList<int> &cellOf,
                 const std::pair<int, int> &one,
                 const std::pair<int, int> &other) const
    {
        const Cell a = cell(cellOf[one.first]);
        const Cell b = cell(cellOf[one.second]);
        const Cell c = cell(cellOf[other.first]);
        const Cell d = cell(cellOf[other.second]);
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    int m_columns;
    QList<std::pair<int, int>> m_links;
};

} // namespace

FreePlaces fewPlaces(const CaseFile &file, double aspect)
{
    const auto count = int(file.factors.size());
    if (count == 0)
        return {};
    const Shape shape = shapeFor(count, aspect);
    const FewCards few(shape, endsOf(file));
    const QList<std::optional<QPointF>> nowhere(count);
    const QList<int> cells = few.cellsFor(layoutOrder(file, nowhere), shape.columns * shape.rows);
    FreePlaces places;
    for (int card = 0; card < count; ++card) {
        const Cell cell = few.cell(cells[card]);
        places.insert(file.factors[card].id,
                      QPointF(cell.x * shape.pitch.x(), cell.y * shape.pitch.y()));
    }
    return places;
}

CaseFile placedFew(CaseFile file, double aspect)
{
    const FreePlaces places = fewPlaces(file, aspect);
    for (Factor &factor : file.factors) {
        factor.place.reset();
        factor.freePlace = places.value(factor.id);
    }
    return file;
}

} // namespace core
