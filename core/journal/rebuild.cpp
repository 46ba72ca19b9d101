#include "core/journal/derivation.h"
#include "core/journal/entitytable.h"

#include <QCryptographicHash>

namespace core {

namespace {

/// Every column of every row, with its length, so that no two different tables give the same bytes.
void addRows(QCryptographicHash &hash, Database &database, Sql sql, int columns)
{
    database.each(
        [&](const Row &row) {
            for (int i = 0; i < columns; ++i) {
                const QByteArray bytes = row.isNull(i) ? QByteArray() : row.get<QByteArray>(i);
                const qint64 size = row.isNull(i) ? -1 : bytes.size();
                hash.addData(QByteArray::number(size) + ':' + bytes);
            }
        },
        sql);
}

template<typename Entity>
void addEntities(QCryptographicHash &hash, Database &database)
{
    readEntities<Entity>(database,
                         0,
                         std::numeric_limits<qint64>::max(),
                         [&](qint64 id, const StoredEntity<Entity> &stored) {
                             QByteArray bytes =
                                 QByteArray::number(id) + (stored.isAlive ? 'a' : 'd');
                             forEachField<Entity>([&](const auto &field) {
                                 bytes += toCbor(stored.entity.*field.member).toCbor();
                             });
                             hash.addData(bytes);
                         });
}

} // namespace

QByteArray Derivation::hash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addRows(hash, m_database, u"select id, type, uuid from entity order by id", 3);
    addRows(hash, m_database, u"select entity, field, op from head order by 1, 2, 3", 3);
    addRows(hash,
            m_database,
            u"select device, dseq, idx, by_op from superseded order by 1, 2, 3, 4",
            4);
    addRows(hash,
            m_database,
            u"select stream, uuid, code, youth, birth_day, municipality, coach, next_step, "
            u"waiting_day, domains, changed_at, invented from caseload order by stream",
            12);
    forEachType([&]<typename Entity>() { addEntities<Entity>(hash, m_database); });
    return hash.result();
}

void Derivation::clear()
{
    m_database.run(u"delete from entity");
    m_database.run(u"delete from head");
    m_database.run(u"delete from superseded");
    m_database.run(u"delete from caseload");
    m_database.run(u"insert into search (search) values ('delete-all')");
    m_database.run(u"delete from case_file");
    m_database.run(u"delete from person");
    m_database.run(u"delete from household");
    m_database.run(u"delete from relation");
    m_database.run(u"delete from authority");
    m_database.run(u"delete from conversation");
    m_database.run(u"delete from statement");
    m_database.run(u"delete from topic_mark");
    m_database.run(u"delete from factor");
    m_database.run(u"delete from link");
    m_database.run(u"delete from named_loop");
    m_database.run(u"delete from goal");
    m_database.run(u"delete from action");
    m_database.run(u"delete from offer");
    m_database.run(u"delete from referral");
    m_database.run(u"delete from consent");
    m_database.run(u"delete from note");
    m_database.run(u"delete from card_group");
    m_database.run(u"delete from hypothesis");
    m_database.run(u"delete from story_edit");
    m_database.run(u"delete from map_version");
    m_database.run(u"delete from rating");
    m_database.run(u"delete from safety_agreement");
    m_database.run(u"delete from safety_step");
    m_database.run(u"delete from appointment");
    m_known.forget();
}

} // namespace core
