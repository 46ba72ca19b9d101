#include "core/analysis/mapchanges.h"

#include "core/model/reader.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// What lies where is not what somebody said.
Factor said(Factor factor)
{
    factor.place.reset();
    factor.freePlace.reset();
    factor.pinned = false;
    return factor;
}

template<typename Entity>
Entity said(const Entity &entity)
{
    return entity;
}

struct Sorted
{
    QList<MapChange> come;
    QList<MapChange> changed;
    QList<MapChange> gone;
};

template<typename Entity>
void compare(const QList<Entity> &before, const QList<Entity> &after, Sorted &sorted)
{
    QHash<decltype(Entity::id), const Entity *> left;
    for (const Entity &entity : before)
        left.insert(entity.id, &entity);
    for (const Entity &entity : after) {
        const Entity *known = left.take(entity.id);
        if (!known)
            sorted.come.append({{}, said(entity)});
        else if (said(*known) != said(entity))
            sorted.changed.append({said(*known), said(entity)});
    }
    for (const Entity &entity : before) {
        if (left.contains(entity.id))
            sorted.gone.append({said(entity), {}});
    }
}

/// Keeps where a card lies.
void put(Factor &there, const Factor &after)
{
    const Factor before = there;
    there = after;
    there.place = before.place;
    there.freePlace = before.freePlace;
    there.pinned = before.pinned;
}

template<typename Entity>
void put(Entity &there, const Entity &after)
{
    there = after;
}

template<typename Entity>
void makeIn(QList<Entity> &list, const MapChange &change)
{
    const auto *before = std::get_if<Entity>(&change.before);
    const auto *after = std::get_if<Entity>(&change.after);
    if (!before && !after)
        return;
    const auto id = before ? before->id : after->id;
    const auto at = std::ranges::find(list, id, &Entity::id);
    if (!after)
        list.removeIf([&id](const Entity &it) { return it.id == id; });
    else if (at != list.end())
        put(*at, *after);
    else
        list.append(*after);
}

template<typename Entity>
void hideAsNow(QList<Entity> &past, const QList<Entity> &now)
{
    for (Entity &entity : past) {
        const Entity *today = find(now, entity.id);
        if (!today)
            continue;
        entity.visibleTo = today->visibleTo;
        if constexpr (requires { entity.shareable; })
            entity.shareable = today->shareable;
    }
}

} // namespace

QList<MapChange> mapChanges(const CaseFile &before, const CaseFile &after)
{
    Sorted sorted;
    compare(before.factors, after.factors, sorted);
    compare(before.links, after.links, sorted);
    compare(before.goals, after.goals, sorted);
    compare(before.hypotheses, after.hypotheses, sorted);
    return sorted.come + sorted.changed + sorted.gone;
}

CaseFile withChanges(CaseFile file, const QList<MapChange> &changes)
{
    for (const MapChange &change : changes) {
        makeIn(file.factors, change);
        makeIn(file.links, change);
        makeIn(file.goals, change);
        makeIn(file.hypotheses, change);
    }
    return file;
}

CaseFile pastSeenBy(const CaseFile &past, const CaseFile &now, const Reader &reader)
{
    CaseFile seen = asSeenBy(past, reader);
    hideAsNow(seen.factors, now.factors);
    hideAsNow(seen.links, now.links);
    hideAsNow(seen.statements, now.statements);
    hideAsNow(seen.hypotheses, now.hypotheses);
    hideAsNow(seen.notes, now.notes);
    return asSeenBy(seen, reader);
}

} // namespace core
