#include "core/journal/journal.h"
#include "core/store/transaction.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

void Journal::rebuild()
{
    Transaction transaction(m_database);
    replay();
    transaction.commit();
}

/// Inside the caller's transaction.
void Journal::replay()
{
    m_derivation.clear();
    QHash<qint64, quint64> touched;
    qint64 last = 0;
    while (true) {
        QList<StoredCommit> page;
        m_database.each(
            [&](const Row &row) {
                const CaseId stream(row.get<Uuid>(6));
                page.append(stored(row, stream));
            },
            u"select env.id, env.device, env.stream, device.uuid, env.dseq, env.body, stream.uuid "
            u"from env join device on device.id = env.device join stream on stream.no = env.stream "
            u"where env.id > ? order by env.id limit 1000",
            last);
        if (page.isEmpty())
            break;
        for (const StoredCommit &commit : std::as_const(page)) {
            m_derivation.derive(commit);
            touched[commit.streamNo] = commit.commit.hlc;
            last = commit.envelope;
        }
    }
    for (auto it = touched.cbegin(); it != touched.cend(); ++it)
        m_derivation.refresh(it.key(), it.value());
}

Result<> Journal::verifyChain(qint64 deviceNo)
{
    qint64 number = 0;
    QByteArray previous(32, '\0');
    QString fault;
    m_database.each(
        [&](const Row &row) {
            ++number;
            const QByteArray prev = row.get<QByteArray>(1);
            const QByteArray hash = row.get<QByteArray>(2);
            const bool isNext = row.get<qint64>(0) == number && prev == previous
                                && hash == chainHash(prev, row.get<QByteArray>(3));
            if (!isNext && fault.isEmpty())
                fault =
                    u"commit %1 of device %2 does not follow from the one before it: restore the "
                    "last backup"_s.arg(row.get<qint64>(0))
                        .arg(deviceNo);
            previous = hash;
        },
        u"select dseq, prev, hash, body from env where device = ? order by dseq",
        deviceNo);
    if (!fault.isEmpty())
        return fail(Fault::Invalid, fault);
    return {};
}

Result<> Journal::verify()
{
    const QString pages = m_database.value<QString>(u"pragma quick_check").value_or(QString());
    if (pages != u"ok"_s)
        return fail(Fault::Invalid,
                    u"the database is damaged (%1): restore the last backup"_s.arg(pages));
    QList<qint64> devices;
    m_database.each([&](const Row &row) { devices.append(row.get<qint64>(0)); },
                    u"select id from device order by id");
    for (const qint64 device : std::as_const(devices)) {
        if (Result<> chain = verifyChain(device); !chain)
            return chain;
    }
    Transaction transaction(m_database); // Rolled back: verifying changes nothing.
    const QByteArray before = stateHash();
    replay();
    const QByteArray after = stateHash();
    if (before != after)
        return fail(
            Fault::Invalid,
            u"the tables differ from the journal: run \"jeugdhuisctl vault verify --rebuild\""_s);
    return {};
}

} // namespace core
