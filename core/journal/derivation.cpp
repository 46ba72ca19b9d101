#include "core/journal/derivation.h"

#include "core/journal/entitytable.h"
#include "core/model/caseload.h"

#include <algorithm>

namespace core {

namespace {

/// What the search finds an entity by.
QString words(const Case &head)
{
    return head.code;
}
QString words(const Person &person)
{
    return person.name;
}
QString words(const Statement &statement)
{
    return statement.text;
}
QString words(const Factor &factor)
{
    return factor.text;
}
QString words(const Note &note)
{
    return note.text;
}
template<typename Entity>
QString words(const Entity &)
{
    return {};
}

std::optional<qint64> julianDay(const QDate &day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

template<typename Entity>
void readAll(Database &database, qint64 first, qint64 last, QList<Entity> &list)
{
    readEntities<Entity>(database, first, last, [&](qint64, const StoredEntity<Entity> &stored) {
        if (stored.isAlive)
            list.append(stored.entity);
    });
}

void readAll(Database &database, qint64 first, qint64, Case &head)
{
    readEntities<Case>(database, first, first, [&](qint64, const StoredEntity<Case> &stored) {
        head = stored.entity;
    });
}

} // namespace

Derivation::Derivation(Database &database) : m_database(database) {}

void Derivation::derive(const StoredCommit &stored)
{
    QList<qint64> order; // Rows in the order of their first op, each written once.
    QHash<qint64, Change> values;
    for (qsizetype i = 0; i < stored.commit.ops.size(); ++i) {
        const FieldChange &change = stored.commit.ops[i].change;
        const qint64 row = rowOf(stored.streamNo, change.type, change.entity);
        const bool isOnly = becomesHead(stored, i, row);
        if (!values.contains(row))
            order.append(row);
        FieldChange shown = change;
        if (!isOnly)
            shown.value = shownValue(row, change.field);
        values[row].append(shown);
    }
    for (const qint64 row : std::as_const(order))
        writeRow(row, values[row]);
}

/// Records the op; answers whether it is the one head of its field, so that its value is the shown
/// one.
bool Derivation::becomesHead(const StoredCommit &stored, qsizetype index, qint64 row)
{
    const Op &op = stored.commit.ops[index];
    const qint64 id = opId(stored.envelope, index);
    const auto number = static_cast<qint64>(stored.commit.number);
    for (const OpName &name : op.supersedes) {
        const qint64 device = *deviceNo(name.device);
        m_database.run(u"insert or ignore into superseded (device, dseq, idx, by_op) "
                       u"values (?, ?, ?, ?)",
                       device,
                       name.number,
                       name.index,
                       id);
        m_database.run(u"delete from head where entity = ? and field = ? and op = "
                       u"(select id << 8 | ? from env where device = ? and dseq = ?)",
                       row,
                       op.change.field,
                       name.index,
                       device,
                       name.number);
    }
    const bool isReplaced =
        m_database
            .value<int>(u"select 1 from superseded where device = ? and dseq = ? and idx = ?",
                        stored.deviceNo,
                        number,
                        index)
            .has_value();
    if (!isReplaced)
        m_database.run(u"insert or ignore into head (entity, field, op) values (?, ?, ?)",
                       row,
                       op.change.field,
                       id);
    return !isReplaced
           && m_database
                      .value<int>(u"select count(*) from head where entity = ? and field = ?",
                                  row,
                                  op.change.field)
                      .value_or(0)
                  == 1;
}

/// Of several heads the one with the greatest (time, device, number, index); the others stay a
/// visible conflict.
QCborValue Derivation::shownValue(qint64 row, quint16 field)
{
    std::optional<qint64> shown = m_database.value<qint64>(
        u"select head.op from head join env on env.id = head.op >> 8 "
        u"join device on device.id = env.device "
        u"where head.entity = ? and head.field = ? "
        u"order by env.hlc desc, device.uuid desc, env.dseq desc, head.op desc limit 1",
        row,
        field);
    return shown ? valueOf(*shown) : QCborValue();
}

QCborValue Derivation::valueOf(qint64 op)
{
    const auto body = m_database.value<QByteArray>(u"select body from env where id = ?", op >> 8);
    if (!body)
        return {};
    const Result<Commit> commit = decode(*body, {}, 0, {});
    const qsizetype index = op & 0xff;
    return commit && index < commit->ops.size() ? commit->ops[index].change.value : QCborValue();
}

qint64 Derivation::rowOf(qint64 streamNo, EntityType type, const Uuid &uuid)
{
    const QByteArray bytes = toBytes(uuid);
    if (const auto known = m_database.value<qint64>(u"select id from entity where uuid = ?", bytes))
        return *known;
    qint64 row = firstRow(streamNo);
    if (type != EntityType::Case) {
        qint64 &last = m_lastRows[streamNo];
        if (last == 0)
            last = m_database
                       .value<qint64>(u"select max(id) from entity where id between ? and ?",
                                      row,
                                      lastRow(streamNo))
                       .value_or(0);
        last = std::max(last, row) + 1;
        row = last;
    }
    m_database.run(u"insert into entity (id, type, uuid) values (?, ?, ?)",
                   row,
                   static_cast<int>(type),
                   bytes);
    return row;
}

void Derivation::writeRow(qint64 row, const Change &values)
{
    forEachType([&]<typename Entity>() {
        if (Schema<Entity>::Type == values.first().type)
            write<Entity>(row, values.first().entity, values);
    });
}

template<typename Entity>
void Derivation::write(qint64 row, const Uuid &uuid, const Change &values)
{
    StoredEntity<Entity> stored;
    stored.entity.id = decltype(stored.entity.id)(uuid);
    readEntities<Entity>(m_database, row, row, [&](qint64, const StoredEntity<Entity> &present) {
        stored = present;
    });
    const QString before = stored.isAlive ? words(stored.entity) : QString();
    for (const FieldChange &value : values) {
        if (value.field == AliveField)
            stored.isAlive = value.value.toBool();
        else
            setField(stored.entity, value.field, value.value);
    }
    writeEntity(m_database, row, stored);
    index(row, before, stored.isAlive ? words(stored.entity) : QString());
}

void Derivation::index(qint64 row, const QString &before, const QString &after)
{
    if (before == after)
        return;
    if (!before.isEmpty())
        m_database.run(
            u"insert into search (search, rowid, words) values ('delete', ?, ?)", row, before);
    if (!after.isEmpty())
        m_database.run(u"insert into search (rowid, words) values (?, ?)", row, after);
}

CaseFile Derivation::load(qint64 streamNo)
{
    CaseFile file;
    forEachType([&]<typename Entity>() {
        readAll(m_database, firstRow(streamNo), lastRow(streamNo), file.*Schema<Entity>::List);
    });
    return file;
}

void Derivation::refresh(qint64 streamNo, quint64 hlc)
{
    const CaseloadRow row = caseloadRow(load(streamNo), {});
    m_database.run(u"replace into caseload (stream, uuid, code, youth, birth_day, municipality, "
                   u"coach, next_step, waiting_day, domains, changed_at, invented) "
                   u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   streamNo,
                   row.id.bytes(),
                   row.code,
                   row.youth,
                   julianDay(row.birthDate),
                   row.municipality,
                   row.coach,
                   static_cast<int>(row.nextStep),
                   julianDay(row.waitingSince),
                   row.domains,
                   static_cast<qint64>(hlc >> 16U),
                   row.invented);
}

QList<qint64> Derivation::heads(const Uuid &entity, quint16 field)
{
    QList<qint64> ops;
    m_database.each([&](const Row &row) { ops.append(row.get<qint64>(0)); },
                    u"select head.op from entity join head on head.entity = entity.id "
                    u"where entity.uuid = ? and head.field = ? order by head.op",
                    toBytes(entity),
                    field);
    return ops;
}

OpName Derivation::nameOf(qint64 op)
{
    OpName name;
    m_database.each(
        [&](const Row &row) {
            name.device = DeviceId(uuidFromBytes(row.get<QByteArray>(0)).value_or(Uuid{}));
            name.number = static_cast<quint64>(row.get<qint64>(1));
            name.index = static_cast<quint32>(op & 0xff);
        },
        u"select device.uuid, env.dseq from env join device on device.id = env.device "
        u"where env.id = ?",
        op >> 8);
    return name;
}

std::optional<qint64> Derivation::deviceNo(const DeviceId &device)
{
    const QByteArray uuid = device.bytes();
    m_database.run(u"insert or ignore into device (uuid) values (?)", uuid);
    return m_database.value<qint64>(u"select id from device where uuid = ?", uuid);
}

std::optional<qint64> Derivation::streamNo(const CaseId &stream)
{
    return m_database.value<qint64>(u"select no from stream where uuid = ?", stream.bytes());
}

void Derivation::forget()
{
    m_lastRows.clear();
}

} // namespace core
