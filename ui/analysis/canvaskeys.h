#pragma once

#include "ui/analysis/diagramview.h"
#include "ui/analysis/walk.h"

#include <QObject>

class QKeyEvent;

namespace ui {

/// What plain keys do on the canvas: walk from card to card, carry a card with Alt, aim an arrow,
/// and begin a new card by typing. Small letters that are commands of the page never come here.
class CanvasKeys : public QObject
{
    Q_OBJECT

public:
    explicit CanvasKeys(DiagramView &view);

    /// The chosen card sends out an arrow; the next keys choose where to.
    void aim();
    void stopAiming();
    bool isAiming() const { return !m_from.isEmpty(); }
    /// The card that sends out an arrow; empty while none does.
    const core::FactorId &source() const { return m_from; }

Q_SIGNALS:
    void typed(const QString &text);
    void carried(const core::FactorId &card, const ui::CanvasGrid::Spot &spot);
    void shifted(const QPointF &by);
    void aimed(const core::FactorId &from, const core::FactorId &to);
    void aiming(bool isAiming);
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(const QKeyEvent &event);
    bool handleArrow(Heading heading, Qt::KeyboardModifiers modifiers);
    bool handleEscape();
    bool handleEnter();
    void walk(Heading heading);
    void extend(Heading heading);
    void carry(Heading heading);
    void forgetWhatIsGone();
    core::FactorId next(const core::FactorId &from, Heading heading) const;

    DiagramView &m_view;
    DiagramScene &m_scene;
    core::FactorId m_from;
    core::FactorId m_target;
};

} // namespace ui
