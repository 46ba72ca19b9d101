// What of the scene is asked for, and which cards are under one name.

#include "ui/analysis/diagramscene.h"

namespace ui {

void DiagramScene::setFilter(const core::MapFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matching = core::matching(m_file, m_filter);
    sketch();
    ++m_arrowsVersion;
    emphasise();
    seeGround();
    Q_EMIT shown();
}

bool DiagramScene::isLet(const core::FactorId &card) const
{
    return m_filter.isEmpty() || m_matching.factors.contains(card);
}

bool DiagramScene::isLet(const core::LinkId &link) const
{
    return m_filter.isEmpty() || m_matching.links.contains(link);
}

core::CardGroupId DiagramScene::groupAt(const QPointF &point) const
{
    for (const GroupOutline &group : m_groups) {
        for (const QRectF &label : group.labels) {
            if (label.contains(point))
                return group.id;
        }
    }
    return {};
}

QList<core::FactorId> DiagramScene::cardsOf(const core::CardGroupId &id) const
{
    QList<core::FactorId> cards;
    if (const core::CardGroup *group = core::find(m_file.groups, id)) {
        for (const core::FactorId &card : group->factors) {
            const CardItem *item = m_cards.value(card);
            if (item && item->isVisible())
                cards += card;
        }
    }
    return cards;
}

/// Cards in the air that are there no more: of the one that is held it is over.
void DiagramScene::dropWhatIsGone()
{
    for (const core::FactorId &card : m_aloft.keys()) {
        if (!m_cards.contains(card))
            m_aloft.remove(card);
    }
    if (m_carried.isEmpty() || m_aloft.contains(m_carried))
        return;
    m_carried = {};
    for (auto at = m_aloft.cbegin(); at != m_aloft.cend(); ++at)
        m_cards[at.key()]->setHeld(false);
    m_aloft.clear();
    markSpot(std::nullopt);
}

} // namespace ui
