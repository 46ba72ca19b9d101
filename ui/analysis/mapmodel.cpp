#include "ui/analysis/mapmodel.h"

#include <algorithm>
#include <vector>

namespace ui {

struct MapModel::Node
{
    MapLine line;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> below = {};

    void count()
    {
        for (size_t i = 0; i < below.size(); ++i)
            below[i]->row = int(i);
    }
    /// The first from there on that is the same thing; -1 when none is.
    int placeOf(const MapLine &wanted, int from) const
    {
        for (size_t i = size_t(from); i < below.size(); ++i) {
            if (below[i]->line.isSame(wanted))
                return int(i);
        }
        return -1;
    }
};

MapModel::MapModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{}

MapModel::~MapModel() = default;

void MapModel::reset(const QList<MapLine> &lines)
{
    beginResetModel();
    MapLine all;
    all.below = lines;
    m_root = grown(all);
    endResetModel();
}

void MapModel::show(const QList<MapLine> &lines)
{
    match(*m_root, lines);
}

std::unique_ptr<MapModel::Node> MapModel::grown(const MapLine &line)
{
    auto node = std::make_unique<Node>();
    node->line = line;
    node->line.below.clear();
    for (const MapLine &below : line.below) {
        node->below.push_back(grown(below));
        node->below.back()->parent = node.get();
    }
    node->count();
    return node;
}

void MapModel::match(Node &now, const QList<MapLine> &wanted)
{
    removeGone(now, wanted);
    for (int row = 0; row < wanted.size(); ++row) {
        const int place = now.placeOf(wanted[row], row);
        if (place < 0) {
            insert(now, row, wanted[row]);
            continue;
        }
        if (place > row)
            move(now, place, row);
        Node &node = *now.below[size_t(row)];
        reword(node, wanted[row]);
        match(node, wanted[row].below);
    }
}

void MapModel::removeGone(Node &now, const QList<MapLine> &wanted)
{
    for (int row = int(now.below.size()) - 1; row >= 0; --row) {
        const MapLine &line = now.below[size_t(row)]->line;
        const bool isWanted = std::any_of(
            wanted.begin(), wanted.end(), [&](const MapLine &other) { return line.isSame(other); });
        if (isWanted)
            continue;
        beginRemoveRows(indexOf(now), row, row);
        now.below.erase(now.below.begin() + row);
        now.count();
        endRemoveRows();
    }
}

void MapModel::insert(Node &parent, int row, const MapLine &line)
{
    beginInsertRows(indexOf(parent), row, row);
    std::unique_ptr<Node> node = grown(line);
    node->parent = &parent;
    parent.below.insert(parent.below.begin() + row, std::move(node));
    parent.count();
    endInsertRows();
}

/// Only ever upwards.
void MapModel::move(Node &parent, int from, int to)
{
    const QModelIndex index = indexOf(parent);
    beginMoveRows(index, from, from, index, to);
    const auto begin = parent.below.begin();
    std::rotate(begin + to, begin + from, begin + from + 1);
    parent.count();
    endMoveRows();
}

void MapModel::reword(Node &node, const MapLine &line)
{
    if (node.line.saysTheSame(line))
        return;
    node.line = line;
    node.line.below.clear();
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
}

MapModel::Node &MapModel::node(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex MapModel::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

const MapLine *MapModel::line(const QModelIndex &index) const
{
    return index.isValid() ? &node(index).line : nullptr;
}

/// The first line of the second rank below such a line of the first.
template<typename Wanted>
QModelIndex MapModel::firstOf(MapLine::Kind kind, Wanted isWanted) const
{
    for (const auto &top : m_root->below) {
        if (top->line.kind != kind)
            continue;
        for (const auto &node : top->below) {
            if (isWanted(node->line))
                return indexOf(*node);
        }
    }
    return {};
}

QModelIndex MapModel::indexOfCard(const core::FactorId &card) const
{
    return firstOf(MapLine::Lane, [&](const MapLine &line) { return line.card == card; });
}

QModelIndex MapModel::indexOfLoop(const LoopKey &key) const
{
    return firstOf(MapLine::Circles, [&](const MapLine &line) { return line.key == key; });
}

QModelIndex MapModel::indexOfArrow(const core::LinkId &arrow, const core::FactorId &near) const
{
    QModelIndex leaves;
    for (const auto &lane : m_root->below) {
        if (lane->line.kind != MapLine::Lane)
            continue;
        for (const auto &card : lane->below) {
            for (const auto &line : card->below) {
                if (line->line.link != arrow)
                    continue;
                if (card->line.card == near)
                    return indexOf(*line);
                if (line->line.kind == MapLine::Out)
                    leaves = indexOf(*line);
            }
        }
    }
    return leaves;
}

QModelIndex MapModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexOf(*node(parent).below[size_t(row)])
                                         : QModelIndex();
}

QModelIndex MapModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*node(index).parent) : QModelIndex();
}

int MapModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).below.size());
}

int MapModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant MapModel::data(const QModelIndex &index, int role) const
{
    const MapLine *line = this->line(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line->text;
    case Qt::EditRole:
        return line->name;
    case Qt::AccessibleDescriptionRole:
        return line->spoken;
    case Qt::ToolTipRole:
        return QString(line->text + u'\n' + line->detail);
    case DetailRole:
        return line->detail;
    case KindRole:
        return line->kind;
    case PolarityRole:
        return static_cast<int>(line->polarity);
    default:
        return {};
    }
}

Qt::ItemFlags MapModel::flags(const QModelIndex &index) const
{
    const MapLine *line = this->line(index);
    if (!line)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!line->name.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const MapLine *line = this->line(index);
    const QString name = value.toString().simplified();
    if (!line || role != Qt::EditRole || name.isEmpty() || name == line->text)
        return false;
    const MapLine edited = *line; // The line may go while its name is told.
    Q_EMIT named(edited, name);
    return true;
}

} // namespace ui
