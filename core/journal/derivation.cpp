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

Derivation::Derivation(Database &database) : m_database(database), m_known(database) {}

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

/// The op named is no head any more, or will not be one when it comes.
void Derivation::supersede(const OpName &name, const Head &by)
{
    const qint64 device = deviceNo(name.device);
    const auto known =
        m_database.value<qint64>(u"select id << 8 | ? from env where device = ? and dseq = ?",
                                 name.index,
                                 device,
                                 name.number);
    if (known && *known < by.op)
        m_database.run(u"delete from head where entity = ? and field = ? and op = ?",
                       by.row,
                       by.field,
                       *known);
    else
        m_database.run(u"insert or ignore into superseded (device, dseq, idx, by_op) "
                       u"values (?, ?, ?, ?)",
                       device,
                       name.number,
                       name.index,
                       by.op);
}

/// Records the op; answers whether it is the one head of its field, so that its value is the shown
/// one.
bool Derivation::becomesHead(const StoredCommit &stored, qsizetype index, qint64 row)
{
    const Op &op = stored.commit.ops[index];
    const qint64 id = opId(stored.envelope, index);
    const auto number = static_cast<qint64>(stored.commit.number);
    for (const OpName &name : op.supersedes)
        supersede(name, {row, op.change.field, id});
    m_database.run(
        u"insert or ignore into head (entity, field, op) select ?, ?, ? where not exists "
        u"(select 1 from superseded where device = ? and dseq = ? and idx = ?)",
        row,
        op.change.field,
        id,
        stored.deviceNo,
        number,
        index);
    QList<qint64> heads;
    m_database.each([&](const Row &head) { heads.append(head.get<qint64>(0)); },
                    u"select op from head where entity = ? and field = ?",
                    row,
                    op.change.field);
    return heads == QList<qint64>{id};
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

/// 0 when it has none yet.
qint64 Derivation::knownRow(const Uuid &uuid)
{
    const EntityId entity(uuid);
    const auto known = m_known->rows.constFind(entity);
    if (known != m_known->rows.cend())
        return *known;
    const auto row =
        m_database.value<qint64>(u"select id from entity where uuid = ?", entity.bytes());
    if (m_known->rows.size() >= MostRows)
        m_known->rows.clear();
    return *m_known->rows.insert(entity, row.value_or(0));
}

qint64 Derivation::rowOf(qint64 streamNo, EntityType type, const Uuid &uuid)
{
    if (const qint64 known = knownRow(uuid); known != 0)
        return known;
    const qint64 row = type == EntityType::Case ? firstRow(streamNo) : freeRow(streamNo);
    m_database.run(u"insert into entity (id, type, uuid) values (?, ?, ?)",
                   row,
                   static_cast<int>(type),
                   toBytes(uuid));
    m_known->rows.insert(EntityId(uuid), row);
    return row;
}

qint64 Derivation::freeRow(qint64 streamNo)
{
    qint64 &last = m_known->lastRows[streamNo];
    if (last == 0)
        last = m_database
                   .value<qint64>(u"select max(id) from entity where id between ? and ?",
                                  firstRow(streamNo),
                                  lastRow(streamNo))
                   .value_or(0);
    last = std::max(last, firstRow(streamNo)) + 1;
    return last;
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

void Derivation::refresh(qint64 streamNo, quint64 hlc, const Change &change)
{
    if (!showsInCaseload(change)) {
        m_database.run(u"update caseload set changed_at = ? where stream = ?",
                       static_cast<qint64>(hlc >> 16U),
                       streamNo);
        if (m_database.changes() == 1)
            return;
    }
    refresh(streamNo, hlc);
}

QList<OpName> Derivation::heads(const Uuid &entity, quint16 field)
{
    QList<OpName> names;
    const qint64 known = knownRow(entity);
    if (known == 0)
        return names;
    m_database.each(
        [&](const Row &row) {
            names.append({DeviceId(row.get<Uuid>(0)),
                          static_cast<quint64>(row.get<qint64>(1)),
                          static_cast<quint32>(row.get<int>(2))});
        },
        u"select device.uuid, env.dseq, head.op & 255 from head "
        u"join env on env.id = head.op >> 8 join device on device.id = env.device "
        u"where head.entity = ? and head.field = ? order by head.op",
        known,
        field);
    return names;
}

qint64 Derivation::deviceNo(const DeviceId &device)
{
    if (const qint64 known = m_known->devices.value(device); known != 0)
        return known;
    m_database.run(u"insert or ignore into device (uuid) values (?)", device.bytes());
    const auto number =
        m_database.value<qint64>(u"select id from device where uuid = ?", device.bytes());
    return *m_known->devices.insert(device, number.value());
}

std::optional<qint64> Derivation::streamNo(const CaseId &stream)
{
    if (const qint64 known = m_known->streams.value(stream); known != 0)
        return known;
    const auto number =
        m_database.value<qint64>(u"select no from stream where uuid = ?", stream.bytes());
    if (number)
        m_known->streams.insert(stream, *number);
    return number;
}

CaseId Derivation::caseOf(qint64 streamNo)
{
    const auto known = m_known->cases.constFind(streamNo);
    if (known != m_known->cases.cend())
        return *known;
    const auto uuid = m_database.value<Uuid>(u"select uuid from stream where no = ?", streamNo);
    return *m_known->cases.insert(streamNo, CaseId(uuid.value_or(Uuid{})));
}

} // namespace core
