#pragma once

#include "ui/analysis/maplines.h"

#include <QAbstractItemModel>

#include <memory>

namespace ui {

/// The map as a tree of lines. What stays the same keeps its place, its index and what is open
/// below it.
class MapModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KindRole, PolarityRole };

    explicit MapModel(QObject *parent = nullptr);
    ~MapModel() override;

    /// Another map.
    void reset(const QList<MapLine> &lines);
    /// The same map after an edit.
    void show(const QList<MapLine> &lines);

    /// Without the lines below it; nullptr for no line.
    const MapLine *line(const QModelIndex &index) const;
    QModelIndex indexOfCard(const core::FactorId &card) const;
    /// Below this card when it is there, else below the card where the arrow leaves.
    QModelIndex indexOfArrow(const core::LinkId &arrow, const core::FactorId &near) const;
    QModelIndex indexOfLoop(const LoopKey &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only tells; the name is there once the case has it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void named(const ui::MapLine &line, const QString &name);

private:
    struct Node;

    Node &node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    static std::unique_ptr<Node> grown(const MapLine &line);
    void match(Node &now, const QList<MapLine> &wanted);
    void removeGone(Node &now, const QList<MapLine> &wanted);
    void insert(Node &parent, int row, const MapLine &line);
    void move(Node &parent, int from, int to);
    void reword(Node &node, const MapLine &line);
    template<typename Wanted>
    QModelIndex firstOf(MapLine::Kind below, Wanted isWanted) const;

    std::unique_ptr<Node> m_root;
};

} // namespace ui
