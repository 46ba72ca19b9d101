#include "ui/analysis/staging.h"

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/speakers.h"
#include "ui/shared/personname.h"

namespace ui {

namespace {

CardFace cardFace(const core::CaseFile &file, const core::Factor &factor)
{
    return {factor.text,
            factor.polarity,
            factor.weight,
            personNames(file, factor.saidBy),
            !factor.visibleTo.isEmpty(),
            !factor.disputedBy.isEmpty()};
}

} // namespace

Staging wholeOf(const core::CaseFile &file)
{
    Staging staging;
    for (const core::Factor &factor : file.factors)
        staging.cards += factor.id;
    for (const core::Link &link : file.links)
        staging.links += link.id;
    return staging;
}

Staging stagingOf(const core::CaseFile &file, const core::Voices &voices)
{
    Staging staging;
    staging.voices = voices;
    for (const core::Factor &factor : file.factors) {
        if (voices.cards.contains(factor.id))
            staging.cards += factor.id;
    }
    for (const core::Link &link : file.links) {
        if (voices.links.contains(link.id)) {
            staging.links += link.id;
            staging.cards += {link.from, link.to};
        }
    }
    return staging;
}

bool DiagramScene::isOnStage(const core::FactorId &id) const
{
    return !m_staging || m_staging->cards.contains(id);
}

bool DiagramScene::isOnStage(const core::Link &link) const
{
    return !m_staging
           || (m_staging->links.contains(link.id) && isOnStage(link.from) && isOnStage(link.to));
}

void DiagramScene::stage(const std::optional<Staging> &staging)
{
    if (staging == m_staging)
        return;
    m_staging = staging;
    setFaces();
    if (m_staging)
        showStaged();
    else
        layOut();
    emphasise();
    ++m_arrowsVersion;
    seeGround();
    Q_EMIT shown();
}

void DiagramScene::showStaged()
{
    for (const core::Factor &factor : std::as_const(m_file.factors)) {
        if (m_staging)
            m_cards[factor.id]->setVisible(isOnStage(factor.id));
    }
}

void DiagramScene::setFaces()
{
    const core::Voices voices = m_staging ? m_staging->voices : core::Voices();
    for (const core::Factor &factor : std::as_const(m_file.factors)) {
        CardFace face = cardFace(m_file, factor);
        face.voice = voices.cards.value(factor.id);
        m_cards[factor.id]->setFace(face);
    }
    const Speakers speakers = contestedSpeakers(m_file);
    for (const core::Link &link : std::as_const(m_file.links)) {
        LinkItem *item = m_links.value(link.id);
        if (!item)
            continue;
        LinkFace face = ui::faceOf(link);
        face.who = speakers.value(link.id);
        face.voice = voices.links.value(link.id);
        item->setFace(face);
    }
}

} // namespace ui
