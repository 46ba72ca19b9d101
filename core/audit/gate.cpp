#include "core/audit/gate.h"

#include "core/store/transaction.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const QString Means = u"passphrase"_s; // The only one there is.

QString accessPoint()
{
    return u"%1 %2"_s
        .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion())
        .trimmed();
}

QString kept(Database &database, const QString &name)
{
    return QString::fromUtf8(
        database.value<QByteArray>(u"select value from meta where name = ?", name)
            .value_or(QByteArray()));
}

void keep(Database &database, const QString &name, const QString &value)
{
    database.run(u"replace into meta (name, value) values (?, ?)", name, value.toUtf8());
}

/// Whether somebody is in treatment with the user, and agreed to this, is not known here.
Authorisation authorisationFor(Leave leave, const Doing &doing)
{
    const bool isReasoned = !doing.reason.trimmed().isEmpty();
    Authorisation it;
    it.authorised = leave == Leave::Yes ? Mark::Yes : Mark::No;
    it.emergency = leave == Leave::WithReason && isReasoned ? Mark::Yes : Mark::No;
    return it;
}

} // namespace

Gate::Gate(Database &database, const Clock &clock, const DeviceId &device, const Uuid &user)
    : m_database(database), m_clock(clock), m_log(database, device)
{
    m_member = {user,
                kept(database, u"member/name"_s),
                memberRoleOf(kept(database, u"member/role"_s)).value_or(MemberRole::Coach)};
}

void Gate::become(const QString &name, MemberRole role)
{
    Member member = m_member;
    member.name = name.simplified();
    member.role = role;
    if (member == m_member && !kept(m_database, u"member/role"_s).isEmpty())
        return;
    const QString object = u"member/"_s + wordOf(role).toString(); // What they become.
    Transaction transaction(m_database);
    write({AuditEvent::Member, {}, object, {}, {}}, {Mark::Yes, {}, {}, {}});
    keep(m_database, u"member/name"_s, member.name);
    keep(m_database, u"member/role"_s, wordOf(role).toString());
    transaction.commit();
    m_member = member;
}

Result<> Gate::pass(const Doing &doing, Language language)
{
    const Right right = rightFor(doing.event);
    const Leave leave =
        doing.event == AuditEvent::Unlock || doing.event == AuditEvent::Log
            ? Leave::Yes // The way in, and what anybody may ask about themselves (AVG 15).
            : may(m_member.role, right);
    const Authorisation authorisation = authorisationFor(leave, doing);
    write(doing, authorisation);
    if (authorisation.authorised == Mark::Yes || authorisation.emergency == Mark::Yes)
        return {};
    return fail(Fault::Refused, refusalOf(m_member.role, right).in(language));
}

void Gate::write(const Doing &doing, const Authorisation &authorisation)
{
    AuditLine line;
    line.at = m_clock.now();
    line.utcOffset = QDateTime::fromMSecsSinceEpoch(line.at).offsetFromUtc();
    line.event = doing.event;
    line.client = doing.client;
    line.user = m_member;
    line.accessPoint = accessPoint();
    line.object = doing.object;
    line.hits = doing.hits;
    line.authorisation = authorisation;
    line.means = Means;
    line.reason = doing.reason.simplified();
    m_log.append(line);
}

} // namespace core
