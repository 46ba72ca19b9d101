#include "core/journal/journal.h"

#include <QSet>

#include <tuple>

namespace core {

namespace {

QByteArray keyOf(const OpName &name)
{
    return name.device.bytes() + QByteArray::number(name.number) + '.'
           + QByteArray::number(name.index);
}

/// One value of a field and what decides whether it is the shown one of several.
struct Value
{
    QByteArray key;
    std::tuple<quint64, QByteArray, quint64, quint32> order; // Time, device, commit, index.
    QCborValue value;
};

/// The values of one case, folded from its commits in any order as the derived tables are.
class Past
{
public:
    void take(const Commit &commit)
    {
        for (qsizetype i = 0; i < commit.ops.size(); ++i) {
            const Op &op = commit.ops[i];
            const auto index = static_cast<quint32>(i);
            for (const OpName &name : op.supersedes)
                m_superseded.insert(keyOf(name));
            const EntityId entity(op.change.entity);
            if (!m_entities.contains(entity))
                m_order.append({op.change.type, entity});
            m_entities[entity][op.change.field].append(
                {keyOf({commit.device, commit.number, index}),
                 {commit.hlc, commit.device.bytes(), commit.number, index},
                 op.change.value});
        }
    }

    CaseFile file() const
    {
        CaseFile file;
        for (const auto &[type, entity] : m_order) {
            forEachType([&, type = type, entity = entity]<typename Entity>() {
                if (Schema<Entity>::Type == type)
                    put(file.*Schema<Entity>::List, made<Entity>(entity), isAlive(entity));
            });
        }
        return file;
    }

private:
    using EntityId = Id<struct AnyEntity>;

    static void put(Case &head, const Case &made, bool) { head = made; }
    template<typename Entity>
    static void put(QList<Entity> &list, const Entity &made, bool isAlive)
    {
        if (isAlive)
            list.append(made);
    }

    /// Of the values that nothing replaced, the last.
    const Value *shown(const QList<Value> &values) const
    {
        const Value *shown = nullptr;
        for (const Value &value : values) {
            const bool isHead = !m_superseded.contains(value.key);
            if (isHead && (!shown || shown->order < value.order))
                shown = &value;
        }
        return shown;
    }

    bool isAlive(const EntityId &entity) const
    {
        const Value *alive = shown(m_entities[entity][AliveField]);
        return alive && alive->value.toBool();
    }

    template<typename Entity>
    Entity made(const EntityId &id) const
    {
        Entity entity;
        entity.id = decltype(entity.id)(id.uuid());
        const QHash<quint16, QList<Value>> fields = m_entities[id];
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            const Value *value = shown(*field);
            if (value && field.key() != AliveField)
                setField(entity, field.key(), value->value);
        }
        return entity;
    }

    QSet<QByteArray> m_superseded;
    QHash<EntityId, QHash<quint16, QList<Value>>> m_entities;
    QList<std::pair<EntityType, EntityId>> m_order; // Of their first op.
};

} // namespace

Result<CaseFile> Journal::loadAsOf(const CaseId &stream, const QDateTime &at)
{
    if (!m_derivation.streamNo(stream))
        return fail(Fault::NotFound,
                    QStringLiteral("there is no case %1 in this vault").arg(stream.text()));
    // Every stamp of that millisecond and before.
    const auto end = static_cast<qint64>((static_cast<quint64>(at.toMSecsSinceEpoch()) + 1) << 16U);
    Past past;
    m_database.each([&](const Row &row) { past.take(stored(row, stream).commit); },
                    u"select env.id, env.device, env.stream, device.uuid, env.dseq, env.body "
                    u"from env join device on device.id = env.device "
                    u"where env.stream = (select no from stream where uuid = ?) and env.hlc < ? "
                    u"order by env.id",
                    stream.bytes(),
                    end);
    return past.file();
}

} // namespace core
