#include "ui/analysis/bandtool.h"

#include "ui/analysis/diagramscene.h"

#include <QApplication>

namespace ui {

void BandTool::press(const QPointF &at)
{
    m_start = at;
    m_isStretched = false;
    if (m_isAdding)
        return;
    m_scene.choose({});
    m_scene.light({});
}

void BandTool::move(const QPointF &at)
{
    const bool isFar = (at - m_start).manhattanLength() >= QApplication::startDragDistance();
    m_isStretched = m_isStretched || isFar;
    if (m_isStretched)
        m_scene.stretch(QRectF(m_start, at).normalized());
}

void BandTool::release(const QPointF &at)
{
    if (!m_isStretched)
        return;
    cancel();
    QList<core::FactorId> cards;
    if (m_isAdding)
        cards = m_scene.choice().cards();
    const QList<core::FactorId> touched = m_scene.cardsIn(QRectF(m_start, at).normalized());
    for (const core::FactorId &card : touched) {
        if (!cards.contains(card))
            cards += card;
    }
    m_scene.choose(choiceOf(cards));
}

void BandTool::cancel()
{
    m_isStretched = false;
    m_scene.stretch({});
}

} // namespace ui
