#include "core/report/outsideview.h"

#include <algorithm>

namespace core {

namespace {

/// Lists of statements and cards: hidden texts become their shareable sentence or go.
template<typename Entity>
void keepSharedTexts(QList<Entity> &list)
{
    list.removeIf([](const Entity &entity) {
        return !entity.visibleTo.isEmpty() && entity.shareable.isEmpty();
    });
    for (Entity &entity : list) {
        if (!entity.visibleTo.isEmpty())
            entity.text = entity.shareable;
        entity.visibleTo.clear();
    }
}

bool isLoose(const CaseFile &file, const Link &link)
{
    return !find(file.factors, link.from) || !find(file.factors, link.to);
}

} // namespace

CaseFile seenFromOutside(const CaseFile &file)
{
    CaseFile seen = file;
    keepSharedTexts(seen.factors);
    keepSharedTexts(seen.statements);
    seen.notes.clear();
    seen.links.removeIf(
        [&](const Link &link) { return !link.visibleTo.isEmpty() || isLoose(seen, link); });
    return seen;
}

} // namespace core
