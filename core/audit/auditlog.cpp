#include "core/audit/auditlog.h"

#include "core/store/transaction.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

AuditLine lineFrom(const Row &row)
{
    AuditLine line;
    line.device = DeviceId(row.get<Uuid>(0));
    line.number = row.get<qint64>(1);
    line.at = row.get<qint64>(2);
    line.utcOffset = row.get<int>(3);
    line.event = auditEventOf(row.get<QString>(4)).value_or(AuditEvent::Log);
    line.client = CaseId(row.get<Uuid>(5));
    line.user.id = row.get<Uuid>(6);
    line.user.name = row.get<QString>(7);
    line.user.role = memberRoleOf(row.get<QString>(8)).value_or(MemberRole::Administrator);
    line.accessPoint = row.get<QString>(9);
    line.object = row.get<QString>(10);
    line.hits = row.get<std::optional<int>>(11);
    line.authorisation = authorisationOf(row.get<QString>(12));
    line.means = row.get<QString>(13);
    line.reason = row.get<QString>(14);
    line.previous = row.get<QByteArray>(15);
    line.hash = row.get<QByteArray>(16);
    return line;
}

bool follows(const AuditLine &line, const AuditLine &before)
{
    return line.number == before.number + 1 && line.previous == before.hash
           && line.hash == hashOf(line);
}

QString brokenText(qint64 number, Language language)
{
    return Wording{
        u"Regel %1 van het logboek volgt niet uit de regel ervoor: het logboek is "
        "veranderd of beschadigd."_s,
        u"Line %1 of the log does not follow from the one before it: the log was changed "
        "or is damaged."_s}
        .in(language)
        .arg(number);
}

QString missingText(qint64 number, Language language)
{
    return Wording{u"Het logboek houdt op na regel %1: wat erna kwam is weg."_s,
                   u"The log ends after line %1: what came after it is gone."_s}
        .in(language)
        .arg(number);
}

} // namespace

QString AuditLog::tipName() const
{
    return u"audit/"_s + m_device.text();
}

AuditLine AuditLog::append(AuditLine line)
{
    std::optional<Transaction> transaction;
    if (!m_database.isInTransaction())
        transaction.emplace(m_database);
    const Tip last = tip();
    line.device = m_device;
    line.number = last.number + 1;
    line.previous = last.hash;
    line.hash = hashOf(line);
    write(line);
    m_database.run(u"replace into meta (name, value) values (?, ?)",
                   tipName(),
                   QByteArray::number(line.number));
    if (transaction)
        transaction->commit();
    return line;
}

AuditLog::Tip AuditLog::tip()
{
    Tip tip{0, QByteArray(32, '\0')};
    m_database.each(
        [&](const Row &row) {
            tip = {row.get<qint64>(0), row.get<QByteArray>(1)};
        },
        u"select aseq, hash from audit where device = ? order by aseq desc limit 1",
        m_device.bytes());
    return tip;
}

void AuditLog::write(const AuditLine &line)
{
    m_database.run(u"insert into audit (device, aseq, at_ms, utc_offset, event, client, user_id, "
                   u"user_name, role, access_point, object, hits, authorisation, means, reason, "
                   u"prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   line.device.bytes(),
                   line.number,
                   line.at,
                   line.utcOffset,
                   wordOf(line.event),
                   line.client.bytes(),
                   toBytes(line.user.id),
                   line.user.name,
                   wordOf(line.user.role),
                   line.accessPoint,
                   line.object,
                   line.hits,
                   wordOf(line.authorisation),
                   line.means,
                   line.reason,
                   line.previous,
                   line.hash);
}

QList<AuditLine> AuditLog::lines()
{
    QList<AuditLine> lines;
    m_database.each([&](const Row &row) { lines.append(lineFrom(row)); },
                    u"select device, aseq, at_ms, utc_offset, event, client, user_id, user_name, "
                    u"role, access_point, object, hits, authorisation, means, reason, prev, hash "
                    u"from audit order by at_ms, aseq");
    return lines;
}

QList<AuditLine> AuditLog::linesOf(const CaseId &client)
{
    QList<AuditLine> lines;
    m_database.each([&](const Row &row) { lines.append(lineFrom(row)); },
                    u"select device, aseq, at_ms, utc_offset, event, client, user_id, user_name, "
                    u"role, access_point, object, hits, authorisation, means, reason, prev, hash "
                    u"from audit where client = ? order by at_ms, aseq",
                    client.bytes());
    return lines;
}

Result<> AuditLog::verify(Language language)
{
    QString fault;
    AuditLine before;
    qint64 lastOfOurs = 0;
    m_database.each(
        [&](const Row &row) {
            const AuditLine line = lineFrom(row);
            if (line.device != before.device) {
                before = {};
                before.hash = QByteArray(32, '\0');
            }
            if (fault.isEmpty() && !follows(line, before))
                fault = brokenText(before.number + 1, language);
            if (line.device == m_device)
                lastOfOurs = line.number;
            before = line;
        },
        u"select device, aseq, at_ms, utc_offset, event, client, user_id, user_name, "
        u"role, access_point, object, hits, authorisation, means, reason, prev, hash "
        u"from audit order by device, aseq");
    const auto kept =
        m_database.value<QByteArray>(u"select value from meta where name = ?", tipName());
    if (fault.isEmpty() && kept && kept->toLongLong() != lastOfOurs)
        fault = missingText(lastOfOurs, language);
    if (!fault.isEmpty())
        return fail(Fault::Invalid, fault);
    return {};
}

} // namespace core
