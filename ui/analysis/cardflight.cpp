#include "ui/analysis/cardflight.h"

#include "ui/analysis/diagramscene.h"

#include <QStyle>
#include <QWidget>

namespace ui {

namespace {

constexpr int FlightTime = 250; // Milliseconds.

} // namespace

CardFlight::CardFlight(DiagramScene &scene, QWidget *window)
    : QVariantAnimation(window), m_scene(scene), m_window(window)
{
    setDuration(FlightTime);
    setStartValue(1.0);
    setEndValue(0.0);
    setEasingCurve(QEasingCurve::InOutCubic);
    connect(this, &QVariantAnimation::valueChanged, this, [this](const QVariant &left) {
        show(left.toReal());
    });
    connect(this, &QVariantAnimation::finished, this, [this] { show(0); });
}

void CardFlight::take()
{
    stop();
    show(0);
    m_before.clear();
    for (const core::Factor &factor : m_scene.file().factors)
        m_before.insert(factor.id, m_scene.cardRect(factor.id).topLeft());
}

void CardFlight::fly()
{
    if (m_window->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_window) <= 0
        || !m_window->isVisible())
        return;
    show(1);
    start();
}

void CardFlight::show(qreal left)
{
    m_scene.setGliding(left > 0);
    for (auto it = m_before.begin(); it != m_before.end(); ++it) {
        const QRectF now = m_scene.cardRect(it.key());
        if (!now.isEmpty())
            m_scene.shift(it.key(), left * (it.value() - now.topLeft()));
    }
}

} // namespace ui
