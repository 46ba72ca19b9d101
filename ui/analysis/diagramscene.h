#pragma once

#include "core/analysis/layoutview.h"
#include "core/analysis/mapfilter.h"
#include "core/model/change.h"
#include "ui/analysis/carditem.h"
#include "ui/analysis/grouppaint.h"
#include "ui/analysis/linkitem.h"
#include "ui/analysis/staging.h"

#include <QGraphicsScene>
#include <QPalette>

namespace ui {

/// What is chosen on the canvas: a card, several cards, an arrow, or nothing.
struct Choice
{
    core::FactorId factor; // Of several the last one.
    core::LinkId link;
    QList<core::FactorId> others = {}; // Chosen before it, in that order.

    QList<core::FactorId> cards() const
    {
        return factor.isEmpty() ? others : others + QList<core::FactorId>{factor};
    }
    bool isSeveral() const { return !others.isEmpty(); }
    bool isEmpty() const { return factor.isEmpty() && link.isEmpty(); }
    bool operator==(const Choice &) const = default;
};

/// The last of them is the one that keys go on from.
Choice choiceOf(QList<core::FactorId> cards);
/// With the card, or without it when it is chosen already.
Choice toggled(const Choice &choice, const core::FactorId &card);

/// A loop or a path that is lit.
struct Lit
{
    QSet<core::FactorId> factors;
    QSet<core::LinkId> links;

    bool isEmpty() const { return factors.isEmpty(); }
    bool operator==(const Lit &) const = default;
};

/// The map of a case as items. A projection: reset() and apply() are the only ways in which what
/// it shows changes; it reports nothing and knows no store.
class DiagramScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit DiagramScene(QObject *parent = nullptr);

    void reset(const core::CaseFile &file);
    void apply(const core::Change &change);
    void setAppearance(const QFont &font, const QPalette &palette);

    const core::CaseFile &file() const { return m_file; }
    const Places &places() const { return m_places; }
    const CanvasGrid &grid() const { return m_grid; }
    core::MapView mapView() const { return m_mapView; }
    /// The circle view shows one loop, its cards in order, and what is one arrow away.
    void setMapView(core::MapView view, const QList<core::FactorId> &circle = {});
    const QList<core::FactorId> &circle() const { return m_circle; }
    /// On paper and for who looks along: lanes without cards take no room. Before reset().
    void setFoldsEmptyLanes(bool folds) { m_foldsEmptyLanes = folds; }
    /// Where the cards are; the scene itself is larger.
    QRectF mapRect() const;
    const core::FreePlaces &freePlaces() const { return m_free; }
    /// Where a card whose middle is at a point stands free.
    QPointF freePlaceAt(const QPointF &centre) const;
    const CanvasLook &look() const { return m_look; }

    QRectF cardRect(const core::FactorId &id) const;
    core::FactorId cardAt(const QPointF &point) const;
    core::FactorId handleAt(const QPointF &point) const;
    core::LinkId linkAt(const QPointF &point) const;
    const CardItem *card(const core::FactorId &id) const;
    const LinkItem *link(const core::LinkId &id) const;

    /// Arrows of the chosen card, or of the card of the chosen arrow that was chosen before it.
    QList<core::LinkId> linksAround() const;
    const Choice &choice() const { return m_choice; }
    void choose(const Choice &choice);
    /// How many arrows away from the chosen card things still stand out; 1 anew for nothing chosen.
    int reach() const { return m_reach; }
    void setReach(int steps);
    /// Cards within reach of the chosen card, itself included.
    qsizetype withinReach() const { return m_steps.size(); }
    /// What is chosen stays chosen when it is part of it.
    void light(const Lit &lit);
    const Lit &lit() const { return m_lit; }
    /// What it does not let through fades, until an empty one comes.
    void setFilter(const core::MapFilter &filter);
    const core::MapFilter &filter() const { return m_filter; }
    const core::Matching &matching() const { return m_matching; }
    /// By its name on the canvas.
    core::CardGroupId groupAt(const QPointF &point) const;
    QList<core::FactorId> cardsOf(const core::CardGroupId &id) const;
    /// Without: everything, as nobody's words.
    void stage(const std::optional<Staging> &staging);
    bool isOnStage(const core::FactorId &id) const;
    bool isOnStage(const core::Link &link) const;
    void showHandle(const core::FactorId &id);
    /// How far beside a handle or an arrow a finger may come down.
    void setSlack(qreal slack) { m_slack = slack; }
    void markLane(std::optional<core::Domain> lane);
    std::optional<core::Domain> markedLane() const { return m_marked; }

    /// With every card that is chosen with it.
    void lift(const core::FactorId &id);
    void carry(const QPointF &topLeft);
    /// Back to where its slot is.
    void drop();
    bool isCarrying() const { return !m_carried.isEmpty(); }
    bool isCarryingSeveral() const { return m_aloft.size() > 1; }

    /// An arrow that is being drawn, from a card to the pointer or to a card.
    void pull(const core::FactorId &from, const QPointF &to, const core::FactorId &target);
    void letGo();

    /// A rectangle that is being drawn round cards; the cards it touches stand out.
    void stretch(const QRectF &band);
    QList<core::FactorId> cardsIn(const QRectF &rect) const;

    void setZooming(bool isZooming);
    /// While cards glide no arrows are seen.
    void setGliding(bool isGliding);
    /// Draws a card beside where it is.
    void shift(const core::FactorId &id, const QPointF &offset);

    /// The lanes.
    void paintGround(QPainter &painter) const;
    /// The arrows at rest, or the part of them in a rectangle.
    void paintArrows(QPainter &painter, const QRectF &rect = {}) const;
    /// Other than before when the arrows at rest are other than before.
    int arrowsVersion() const { return m_arrowsVersion; }
    /// Other than before when lanes or arrows at rest are to be seen otherwise than before.
    int groundVersion() const { return m_groundVersion; }
    /// How much the arrows at rest are to be seen: faint behind what is chosen or lit.
    qreal arrowsOpacity() const;

Q_SIGNALS:
    /// Also when something else is lit.
    void choiceChanged();
    /// Cards or arrows are other than they were.
    void shown();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void refresh();
    void layOut();
    void layOutLanes();
    void layOutFree(const core::FreePlaces &places);
    void route();
    QList<core::Polyline> routesFor(const QList<QRectF> &cards,
                                    const QList<GridCell> &cells,
                                    const QList<core::RouteLink> &links,
                                    const QHash<core::FactorId, int> &indices) const;
    Lit litByView() const;
    void setFaces();
    void showStaged();
    void emphasise();
    Emphasis emphasisOf(const core::Link &link) const;
    void measureSteps();
    bool isLet(const core::FactorId &card) const;
    bool isLet(const core::LinkId &link) const;
    void dropWhatIsGone();
    bool isWithinReach(const core::Link &link) const;
    void sketch();
    void paintSketch(QPainter &painter) const;
    void seeGround();
    void routeCarried();
    void markSpot(const std::optional<CanvasGrid::Spot> &spot);

    CanvasLook m_look;
    core::CaseFile m_file;
    Places m_places;
    core::MapView m_mapView = core::MapView::Lanes;
    core::FreePlaces m_free;
    QRectF m_freeRect;
    QList<core::FactorId> m_circle;
    bool m_isGliding = false;
    bool m_foldsEmptyLanes = false;
    CanvasGrid m_grid;
    QHash<core::FactorId, CardItem *> m_cards; // Owned by the scene, as every item is.
    QHash<core::LinkId, LinkItem *> m_links;
    Choice m_choice;
    Lit m_lit;
    Lit m_litNow; // With what the view itself lights.
    core::MapFilter m_filter;
    core::Matching m_matching;
    QList<GroupOutline> m_groups;
    std::optional<Staging> m_staging;
    int m_reach = 1;
    QHash<core::FactorId, int> m_steps; // From what is chosen, as far as the reach goes.
    core::FactorId m_around;
    core::FactorId m_handle;
    qreal m_slack = 0;
    std::optional<core::Domain> m_marked;
    core::FactorId m_carried;
    QHash<core::FactorId, QPointF> m_aloft; // Each card in the air, from the carried one.
    QRectF m_band;
    std::optional<CanvasGrid::Spot> m_spot;
    QPainterPath m_pulled;
    int m_arrowsVersion = 0;
    int m_groundVersion = 0;
    qreal m_arrowsOpacity = 1;
    std::array<QList<QLineF>, 5> m_sketch; // By kind of arrow.
};

} // namespace ui
