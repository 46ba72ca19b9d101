#include "core/journal/journal.h"

#include "core/store/migrations.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The identifier kept under this name, made the first time.
Uuid keptUuid(Database &database, const QString &name, Rng &rng)
{
    database.run(
        u"insert or ignore into meta (name, value) values (?, ?)", name, toBytes(newUuid(rng)));
    return database.value<Uuid>(u"select value from meta where name = ?", name).value_or(Uuid{});
}

/// How much of the change fits one commit, from an index on.
qsizetype fitting(const Change &change, qsizetype from)
{
    constexpr qsizetype OpOverhead = 96; // Type, identifier, field and a few superseded ops.
    qsizetype bytes = 1024;
    qsizetype count = 0;
    while (from + count < change.size() && count < Commit::MaxOps) {
        bytes += OpOverhead + change[from + count].value.toCbor().size();
        if (bytes > Commit::MaxBytes && count > 0)
            break;
        ++count;
    }
    return count;
}

} // namespace

Journal::Journal(Database &database, const Clock &clock, Rng &rng)
    : m_database(database), m_clock(clock), m_rng(rng), m_derivation(database), m_tips(database)
{}

Result<std::unique_ptr<Journal>> Journal::open(Database &database, const Clock &clock, Rng &rng)
{
    const VaultResult<> migrated = migrate(database, migrationsIn());
    if (!migrated)
        return tl::unexpected<Error>(migrated.error());
    std::unique_ptr<Journal> journal(new Journal(database, clock, rng));
    journal->identify();
    return journal;
}

void Journal::identify()
{
    Transaction transaction(m_database);
    m_device = DeviceId(keptUuid(m_database, u"device"_s, m_rng));
    m_author = keptUuid(m_database, u"author"_s, m_rng);
    m_deviceNo = m_derivation.deviceNo(m_device);
    // The stamps of a device only rise, so its last commit has the greatest.
    m_hlc = Hlc(static_cast<quint64>(
        m_database
            .value<qint64>(u"select coalesce(max(hlc), 0) from (select (select hlc from env "
                           u"where device = device.id order by dseq desc limit 1) as hlc "
                           u"from device)")
            .value_or(0)));
    transaction.commit();
    m_gate.emplace(m_database, m_clock, m_device, m_author);
}

Result<> Journal::apply(const CaseId &stream, const Change &change, Intent intent)
{
    if (change.isEmpty())
        return {};
    const bool isNew = intent == Intent::Create || intent == Intent::Import;
    if (!isNew && !m_derivation.streamNo(stream))
        return fail(Fault::NotFound, u"there is no case %1 in this vault"_s.arg(stream.text()));
    std::optional<Transaction> transaction;
    if (!m_database.isInTransaction()) // Else the batch commits.
        transaction.emplace(m_database);
    if (isNew)
        m_database.run(u"insert or ignore into stream (uuid) values (?)", stream.bytes());
    write(stream, change, {intent, {}});
    if (transaction)
        transaction->commit();
    return {};
}

/// Inside the caller's transaction; one deed of as many commits as it takes.
void Journal::write(const CaseId &stream, const Change &change, const Step &step)
{
    const qint64 streamNo = *m_derivation.streamNo(stream);
    Commit commit;
    commit.device = m_device;
    commit.stream = stream;
    commit.author = m_author;
    commit.intent = step.intent;
    commit.deed = DeedId::make(m_rng);
    commit.target = step.target;
    for (qsizetype from = 0; from < change.size(); from += commit.ops.size()) {
        commit.ops.clear();
        const qsizetype count = fitting(change, from);
        for (qsizetype i = from; i < from + count; ++i)
            commit.ops.append({change[i], m_derivation.heads(change[i].entity, change[i].field)});
        commit.hlc = m_hlc.next(m_clock.now());
        commit.number = tip(m_deviceNo).number + 1;
        append(commit, streamNo);
    }
    m_derivation.refresh(streamNo, commit.hlc, change);
}

Journal::Tip Journal::tip(qint64 deviceNo)
{
    const auto known = m_tips->constFind(deviceNo);
    if (known != m_tips->cend())
        return *known;
    Tip tip{0, QByteArray(32, '\0')};
    m_database.each(
        [&](const Row &row) {
            tip = {static_cast<quint64>(row.get<qint64>(0)), row.get<QByteArray>(1)};
        },
        u"select dseq, hash from env where device = ? order by dseq desc limit 1",
        deviceNo);
    return *m_tips->insert(deviceNo, tip);
}

void Journal::append(const Commit &commit, qint64 streamNo)
{
    const qint64 deviceNo = m_derivation.deviceNo(commit.device);
    const QByteArray body = encode(commit);
    const QByteArray previous = tip(deviceNo).hash;
    const QByteArray hash = chainHash(previous, body);
    const std::optional<QByteArray> target =
        commit.target.isEmpty() ? std::nullopt : std::optional(commit.target.bytes());
    m_database.run(u"insert into env (device, dseq, stream, hlc, deed, intent, target, prev, hash, "
                   u"body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   deviceNo,
                   commit.number,
                   streamNo,
                   commit.hlc,
                   commit.deed.bytes(),
                   static_cast<int>(commit.intent),
                   target,
                   previous,
                   hash,
                   body);
    m_tips->insert(deviceNo, {commit.number, hash});
    m_derivation.derive({m_database.lastInsertId(), deviceNo, streamNo, commit});
}

Result<> Journal::receive(const Commit &commit)
{
    Transaction transaction(m_database);
    const quint64 last = tip(m_derivation.deviceNo(commit.device)).number;
    if (commit.number <= last)
        return {};
    if (commit.number != last + 1)
        return fail(Fault::Conflict,
                    u"commit %1 of device %2 came before commit %3"_s.arg(commit.number)
                        .arg(commit.device.text())
                        .arg(last + 1));
    m_database.run(u"insert or ignore into stream (uuid) values (?)", commit.stream.bytes());
    const qint64 streamNo = *m_derivation.streamNo(commit.stream);
    m_hlc.observe(commit.hlc, m_clock.now());
    append(commit, streamNo);
    Change change;
    for (const Op &op : commit.ops)
        change.append(op.change);
    m_derivation.refresh(streamNo, commit.hlc, change);
    transaction.commit();
    return {};
}

Result<CaseFile> Journal::load(const CaseId &stream)
{
    const std::optional<qint64> streamNo = m_derivation.streamNo(stream);
    if (!streamNo)
        return fail(Fault::NotFound, u"there is no case %1 in this vault"_s.arg(stream.text()));
    return m_derivation.load(*streamNo);
}

StoredCommit Journal::stored(const Row &row, const CaseId &stream)
{
    StoredCommit stored;
    stored.envelope = row.get<qint64>(0);
    stored.deviceNo = row.get<qint64>(1);
    stored.streamNo = row.get<qint64>(2);
    const DeviceId device(row.get<Uuid>(3));
    const auto number = static_cast<quint64>(row.get<qint64>(4));
    stored.commit = decode(row.get<QByteArray>(5), device, number, stream).value_or(Commit{});
    return stored;
}

QList<StoredCommit> Journal::commitsOf(const CaseId &stream, const DeedId &deed)
{
    QList<StoredCommit> commits;
    m_database.each([&](const Row &row) { commits.append(stored(row, stream)); },
                    u"select env.id, env.device, env.stream, device.uuid, env.dseq, env.body "
                    u"from env join device on device.id = env.device "
                    u"where env.stream = (select no from stream where uuid = ?) and env.deed = ? "
                    u"order by env.id",
                    stream.bytes(),
                    deed.bytes());
    return commits;
}

std::optional<Commit> Journal::commitNamed(const OpName &name)
{
    std::optional<Commit> commit;
    m_database.each(
        [&](const Row &row) {
            const CaseId stream(row.get<Uuid>(6));
            commit = stored(row, stream).commit;
        },
        u"select env.id, env.device, env.stream, device.uuid, env.dseq, env.body, stream.uuid "
        u"from env join device on device.id = env.device join stream on stream.no = env.stream "
        u"where device.uuid = ? and env.dseq = ?",
        name.device.bytes(),
        name.number);
    return commit;
}

QList<Commit> Journal::commits(const DeviceId &device, quint64 from)
{
    QList<Commit> commits;
    m_database.each(
        [&](const Row &row) {
            const CaseId stream(row.get<Uuid>(6));
            commits.append(stored(row, stream).commit);
        },
        u"select env.id, env.device, env.stream, device.uuid, env.dseq, env.body, stream.uuid "
        u"from env join device on device.id = env.device join stream on stream.no = env.stream "
        u"where device.uuid = ? and env.dseq >= ? order by env.dseq",
        device.bytes(),
        from);
    return commits;
}

QList<HistoryLine> Journal::history(const CaseId &stream)
{
    QList<HistoryLine> lines;
    m_database.each(
        [&](const Row &row) {
            const DeedId deed(row.get<Uuid>(0));
            const qsizetype ops =
                decode(row.get<QByteArray>(3), {}, 0, stream).value_or(Commit{}).ops.size();
            if (!lines.isEmpty() && lines.last().deed == deed) {
                lines.last().ops += ops;
                return;
            }
            lines.append({deed,
                          static_cast<Intent>(row.get<int>(1)),
                          QDateTime::fromMSecsSinceEpoch(row.get<qint64>(2) >> 16),
                          ops});
        },
        u"select deed, intent, hlc, body from env where stream = "
        u"(select no from stream where uuid = ?) order by id",
        stream.bytes());
    return lines;
}

void Journal::keepDraft(const Draft &draft)
{
    m_database.run(
        u"replace into draft (place, words, caret, context, kept_at) values (?, ?, ?, ?, ?)",
        draft.place,
        draft.text,
        draft.caret,
        draft.context,
        m_clock.now());
}

void Journal::dropDraft(const QString &place)
{
    m_database.run(u"delete from draft where place = ?", place);
}

QList<Draft> Journal::drafts()
{
    QList<Draft> drafts;
    m_database.each(
        [&](const Row &row) {
            drafts.append(
                {row.get<QString>(0), row.get<QString>(1), row.get<int>(2), row.get<QString>(3)});
        },
        u"select place, words, caret, context from draft order by kept_at");
    return drafts;
}

} // namespace core
