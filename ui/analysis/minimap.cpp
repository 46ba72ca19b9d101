#include "ui/analysis/minimap.h"

#include "ui/analysis/diagramview.h"
#include "ui/shared/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal NearlyAll = 0.5; // Of the map: an overview would hide more than it shows.
constexpr int MapMargin = 6;

const QColor &inkOf(const Tokens &colors, core::Polarity polarity)
{
    switch (polarity) {
    case core::Polarity::Burden:
        return colors.burden.ink;
    case core::Polarity::Strength:
        return colors.strength.ink;
    case core::Polarity::Background:
        break;
    }
    return colors.background.ink;
}

} // namespace

Minimap::Minimap(DiagramView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the map"));
    setToolTip(tr("Click or drag: go there"));
    setCursor(Qt::PointingHandCursor);
    hide();
    const auto forget = [this] {
        m_map = QPixmap();
        place();
    };
    connect(&view.diagram(), &DiagramScene::shown, this, forget);
    connect(&view.diagram(), &DiagramScene::choiceChanged, this, forget);
    connect(&view, &DiagramView::zoomChanged, this, &Minimap::place);
    connect(&view, &DiagramView::panned, this, qOverload<>(&QWidget::update));
    connect(view.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Minimap::place);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &Minimap::place);
}

void Minimap::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    place();
}

void Minimap::place()
{
    const QSizeF all = m_view.diagram().mapRect().size();
    const bool isWhole = shareInSight() > NearlyAll;
    const QSizeF most(textWidth(20), 5 * sizes().control);
    const bool isCramped = m_view.width() < 3 * most.width() || m_view.height() < 2 * most.height();
    if (!m_isWanted || m_view.isHidden() || isWhole || isCramped || all.isEmpty()) {
        hide();
        return;
    }
    const QSize size = all.scaled(most, Qt::KeepAspectRatio).toSize() + QSize(2, 2) * MapMargin;
    const int gap = sizes().gap;
    const QRect view(m_view.pos(), m_view.viewport()->size());
    setGeometry(QRect(view.bottomRight() - QPoint(size.width() + gap, size.height() + gap), size));
    show();
    update();
}

/// How much of the map is in sight already.
qreal Minimap::shareInSight() const
{
    const QRectF all = m_view.diagram().mapRect();
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const QRectF part = seen.intersected(all);
    return all.isEmpty() ? 1 : part.width() * part.height() / (all.width() * all.height());
}

qreal Minimap::scale() const
{
    const QRectF all = m_view.diagram().mapRect();
    return all.isEmpty() ? 1 : (width() - 2 * MapMargin) / all.width();
}

QPointF Minimap::toScene(const QPoint &point) const
{
    return (QPointF(point) - QPointF(MapMargin, MapMargin)) / scale()
           + m_view.diagram().mapRect().topLeft();
}

QRectF Minimap::inSight() const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const QRectF all = m_view.diagram().mapRect();
    const QRectF part = seen.intersected(all).translated(-all.topLeft());
    const qreal by = scale();
    return {part.left() * by + MapMargin,
            part.top() * by + MapMargin,
            part.width() * by,
            part.height() * by};
}

void Minimap::paintMap()
{
    const qreal ratio = devicePixelRatioF();
    m_map = QPixmap(size() * ratio);
    m_map.setDevicePixelRatio(ratio);
    m_map.fill(Qt::transparent);
    const DiagramScene &scene = m_view.diagram();
    const Tokens &colors = tokens(palette());
    QPainter painter(&m_map);
    paintFrame(painter,
               rect(),
               {.fill = colors.raised, .line = colors.border, .radius = qreal(sizes().radius)});
    painter.translate(MapMargin, MapMargin);
    painter.scale(scale(), scale());
    painter.translate(-scene.mapRect().topLeft());
    painter.setPen(Qt::NoPen);
    for (const core::Factor &factor : scene.file().factors) {
        const CardItem *card = scene.card(factor.id);
        if (!card)
            continue;
        painter.setOpacity(card->emphasis() == Emphasis::Dimmed ? 0.3 : 1.0);
        const bool isChosen = card->emphasis() == Emphasis::Chosen;
        painter.setBrush(isChosen ? colors.primary : inkOf(colors, factor.polarity));
        painter.drawRect(scene.cardRect(factor.id));
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_map.size() != size() * devicePixelRatioF())
        paintMap();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_map);
    const Tokens &colors = tokens(palette());
    QColor wash = colors.primary;
    wash.setAlphaF(0.12F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.primary, 1.5));
    painter.setBrush(wash);
    painter.drawRoundedRect(inSight(), 3, 3);
}

void Minimap::go(const QPoint &to)
{
    m_view.centerOn(toScene(to));
    update();
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        go(event->pos());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        go(event->pos());
}

} // namespace ui
