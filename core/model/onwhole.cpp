#include "core/model/onwhole.h"

#include "core/model/difference.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

template<typename Value>
constexpr bool isList = false;
template<typename Value>
constexpr bool isList<QList<Value>> = true;

template<typename Entity, typename... Entities>
constexpr bool isOneOf = (std::is_same_v<Entity, Entities> || ...);

/// What is made at the table may be taken away there.
template<typename Entity>
constexpr bool isRemovable = isOneOf<Entity,
                                     Relation,
                                     Statement,
                                     TopicMark,
                                     Factor,
                                     Link,
                                     NamedLoop,
                                     Goal,
                                     Action,
                                     CardGroup,
                                     Hypothesis,
                                     StoryEdit,
                                     MapVersion,
                                     Rating>;

template<typename Entity>
const Entity *entityIn(const CaseFile &file, const Uuid &id)
{
    if constexpr (std::is_same_v<Entity, Case>)
        return file.head.id.uuid() == id ? &file.head : nullptr;
    else
        return find(file.*Schema<Entity>::List, decltype(Entity::id)(id));
}

template<typename Entity>
bool isShownAsIs(const Entity &kept, const Entity &shown)
{
    if constexpr (isOneOf<Entity, Statement, Factor>)
        return kept.text == shown.text && kept.visibleTo == shown.visibleTo;
    else
        return kept == shown;
}

Change withTraces(const CaseFile &file, const Factor &factor)
{
    return removedWithTraces(file, factor);
}

Change withTraces(const CaseFile &file, const Link &link)
{
    return removedWithTraces(file, link);
}

Change withTraces(const CaseFile &file, const Statement &statement)
{
    Change change = removed(statement);
    for (const Factor &factor : file.factors) {
        Factor after = factor;
        after.statements.removeAll(statement.id);
        change += changed(factor, after);
    }
    return change;
}

template<typename Entity>
Change withTraces(const CaseFile &, const Entity &entity)
{
    return removed(entity);
}

class Carrier
{
public:
    Carrier(const CaseFile &whole, const CaseFile &view)
        : m_whole(whole), m_view(view), m_after(whole)
    {}

    Result<Change> carry(const Change &change)
    {
        for (const FieldChange &one : onHiddenMarks(change)) {
            bool isCarried = true;
            forEachType([&]<typename Entity>() {
                if (Schema<Entity>::Type == one.type)
                    isCarried = carryOne<Entity>(one);
            });
            if (!isCarried)
                return fail(Fault::Refused, u"something here is kept from somebody"_s);
        }
        return changeBetween(m_whole, m_after);
    }

private:
    /// The new mark of a topic whose mark is hidden becomes that mark.
    Change onHiddenMarks(const Change &change) const
    {
        constexpr quint16 Topic = 1;
        std::map<Uuid, Uuid> known;
        for (const FieldChange &one : change) {
            if (one.type != EntityType::TopicMark || one.field != Topic)
                continue;
            for (const TopicMark &mark : m_whole.topics) {
                if (mark.topic == one.value.toString() && !find(m_view.topics, mark.id))
                    known[one.entity] = mark.id.uuid();
            }
        }
        Change carried;
        for (FieldChange one : change) {
            const auto mark = known.find(one.entity);
            const bool isNew = one.field == AliveField || one.field == Topic;
            if (mark != known.end() && isNew)
                continue;
            one.entity = mark != known.end() ? mark->second : one.entity;
            carried += one;
        }
        return carried;
    }

    template<typename Entity>
    bool carryOne(const FieldChange &one)
    {
        const Entity *kept = entityIn<Entity>(m_whole, one.entity);
        const Entity *shown = entityIn<Entity>(m_view, one.entity);
        if (!kept || (!shown && std::is_same_v<Entity, TopicMark>)) {
            apply(m_after, one);
            return true;
        }
        if (!shown)
            return false;
        const Entity *now = entityIn<Entity>(m_after, one.entity);
        if (!now) // It went with something else.
            return true;
        if (one.field == AliveField)
            return one.value.toBool() || remove(*kept, *shown);
        return set(*kept, *shown, *now, one);
    }

    template<typename Entity>
    bool remove(const Entity &kept, const Entity &shown)
    {
        if constexpr (isRemovable<Entity>) {
            if (!isShownAsIs(kept, shown))
                return false;
            apply(m_after, withTraces(m_after, kept));
            return true;
        }
        return false;
    }

    template<typename Entity>
    bool set(const Entity &kept, const Entity &shown, const Entity &now, const FieldChange &one)
    {
        bool isSet = true;
        Entity told = shown;
        setField(told, one.field, one.value);
        Change change{one};
        forEachField<Entity>([&](const auto &field) {
            if (field.number != one.field || kept.*field.member == shown.*field.member)
                return;
            using Value = std::decay_t<decltype(kept.*field.member)>;
            if constexpr (isList<Value>) {
                change[0].value =
                    toCbor(joined(now.*field.member, shown.*field.member, told.*field.member));
                isSet = field.name != u"visibleTo";
            } else {
                isSet = false;
            }
        });
        if (isSet)
            apply(m_after, change);
        return isSet;
    }

    template<typename Value>
    static QList<Value>
    joined(QList<Value> all, const QList<Value> &shown, const QList<Value> &told)
    {
        all.removeIf([&](const Value &it) { return shown.contains(it) && !told.contains(it); });
        for (const Value &it : told) {
            if (!shown.contains(it) && !all.contains(it))
                all.append(it);
        }
        return all;
    }

    const CaseFile &m_whole;
    const CaseFile &m_view;
    CaseFile m_after;
};

} // namespace

Result<Change> onWhole(const CaseFile &whole, const CaseFile &view, const Change &change)
{
    return Carrier(whole, view).carry(change);
}

} // namespace core
