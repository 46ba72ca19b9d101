#include "core/model/change.h"

namespace core {

namespace {

template<typename Entity>
void applyTo(QList<Entity> &list, const FieldChange &change)
{
    const auto isIt = [&](const Entity &entity) { return entity.id.uuid() == change.entity; };
    // Fields of something new come one after the other: it is the last one.
    const auto at = !list.isEmpty() && isIt(list.last())
                        ? list.end() - 1
                        : std::find_if(list.begin(), list.end(), isIt);
    if (change.field == AliveField && !change.value.toBool()) {
        if (at != list.end())
            list.erase(at);
        return;
    }
    if (at != list.end()) {
        setField(*at, change.field, change.value);
        return;
    }
    Entity entity;
    entity.id = decltype(entity.id)(change.entity);
    setField(entity, change.field, change.value);
    list.append(entity);
}

void applyTo(Case &head, const FieldChange &change)
{
    head.id = CaseId(change.entity);
    setField(head, change.field, change.value);
}

template<typename Entity, typename Tag>
Change
withoutMention(const QList<Entity> &list, QList<Id<Tag>> Entity::*member, const QList<Id<Tag>> &ids)
{
    Change change;
    for (const Entity &entity : list) {
        Entity after = entity;
        (after.*member).removeIf([&](const Id<Tag> &id) { return ids.contains(id); });
        change += changed(entity, after);
    }
    return change;
}

Change withoutTraces(const CaseFile &file, const QList<LinkId> &links)
{
    return withoutMention(file.hypotheses, &Hypothesis::links, links)
           + withoutMention(file.storyEdits, &StoryEdit::links, links);
}

struct AddAll
{
    const CaseFile &file;
    Change &change;

    template<typename Entity>
    void operator()() const
    {
        addEach(file.*Schema<Entity>::List);
    }
    void addEach(const Case &head) const { change += added(head); }
    template<typename Entity>
    void addEach(const QList<Entity> &list) const
    {
        for (const Entity &entity : list)
            change += added(entity);
    }
};

} // namespace

Change removedWithTraces(const CaseFile &file, const Factor &factor)
{
    Change change = removed(factor);
    QList<LinkId> gone;
    for (const Link &link : file.links) {
        if (link.from == factor.id || link.to == factor.id) {
            change += removed(link);
            gone.append(link.id);
        }
    }
    change += withoutTraces(file, gone);
    for (const NamedLoop &loop : file.loops) {
        if (loop.factors.contains(factor.id))
            change += removed(loop);
    }
    change += withoutMention(file.goals, &Goal::factors, {factor.id});
    change += withoutMention(file.offers, &Offer::factors, {factor.id});
    change += withoutMention(file.groups, &CardGroup::factors, {factor.id});
    change += withoutMention(file.hypotheses, &Hypothesis::factors, {factor.id});
    change += withoutMention(file.storyEdits, &StoryEdit::factors, {factor.id});
    return change;
}

Change removedWithTraces(const CaseFile &file, const Link &link)
{
    return removed(link) + withoutTraces(file, {link.id});
}

Change addedCase(const CaseFile &file)
{
    Change change;
    forEachType(AddAll{file, change});
    return change;
}

void apply(CaseFile &file, const FieldChange &change)
{
    forEachType([&]<typename Entity>() {
        if (Schema<Entity>::Type == change.type)
            applyTo(file.*Schema<Entity>::List, change);
    });
}

void apply(CaseFile &file, const Change &change)
{
    for (const FieldChange &one : change)
        apply(file, one);
}

} // namespace core
