#pragma once

#include "core/audit/auditlog.h"
#include "core/model/clock.h"

namespace core {

/// Something that somebody is about to do.
struct Doing
{
    AuditEvent event = AuditEvent::Open;
    CaseId client;
    QString object;
    QString reason;
    std::optional<int> hits;
};

/// The gate before the content of cases: whether the user of this vault may, and the line in the
/// log that says so, before anything is shown or written out (security.md 12.1). A line that cannot
/// be written throws StoreError, and then nothing is shown.
class Gate
{
public:
    Gate(Database &database, const Clock &clock, const DeviceId &device, const Uuid &user);

    const Member &member() const { return m_member; }
    /// Another name or role, from now on. Logged.
    void become(const QString &name, MemberRole role);
    /// Refused, in one sentence, when the role may not or a reason is missing; logged either way.
    Result<> pass(const Doing &doing, Language language);
    AuditLog &log() { return m_log; }

private:
    void write(const Doing &doing, const Authorisation &authorisation);

    Database &m_database;
    const Clock &m_clock;
    AuditLog m_log;
    Member m_member;
};

} // namespace core
