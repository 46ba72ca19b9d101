#pragma once

#include "core/model/id.h"

#include <QHash>
#include <QPointF>
#include <QVariantAnimation>

class QWidget;

namespace ui {

class DiagramScene;

/// Cards that glide to where they stand now, in a quarter of a second; only for the eye: for
/// everything else they are there at once. Not when the system wants no animations.
class CardFlight : public QVariantAnimation
{
    Q_OBJECT

public:
    CardFlight(DiagramScene &scene, QWidget *window);

    /// Before the cards move.
    void take();
    /// After they did.
    void fly();

private:
    void show(qreal left);

    DiagramScene &m_scene;
    QWidget *m_window;
    QHash<core::FactorId, QPointF> m_before;
};

} // namespace ui
