#include "core/model/difference.h"

namespace core {

namespace {

struct Compare
{
    const CaseFile &before;
    const CaseFile &after;
    Change &change;

    template<typename Entity>
    void operator()() const
    {
        compare(before.*Schema<Entity>::List, after.*Schema<Entity>::List);
    }

    void compare(const Case &from, const Case &to) const { change += changed(from, to); }

    template<typename Entity>
    void compare(const QList<Entity> &from, const QList<Entity> &to) const
    {
        QHash<decltype(Entity::id), const Entity *> left;
        for (const Entity &entity : from)
            left.insert(entity.id, &entity);
        for (const Entity &entity : to) {
            const Entity *known = left.take(entity.id);
            change += known ? changed(*known, entity) : added(entity);
        }
        for (const Entity &entity : from) {
            if (left.contains(entity.id))
                change += removed(entity);
        }
    }
};

} // namespace

Change changeBetween(const CaseFile &before, const CaseFile &after)
{
    Change change;
    forEachType(Compare{before, after, change});
    return change;
}

} // namespace core
