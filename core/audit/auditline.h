#pragma once

#include "core/audit/member.h"

#include <QDateTime>

#include <optional>

namespace core {

/// What was done (NEN 7513:2018 7.2, ch. 6). The order is that of the words; never renamed.
enum class AuditEvent {
    Unlock,
    Create, // A case was made.
    Import,
    Open,
    Search,
    Print,  // On paper or as PDF, for people.
    Export, // A file for programs.
    Copy,   // To the clipboard, as text.
    Member, // Name or role of the user.
    Log     // The log itself was read or exported.
};

enum class Mark { Unknown, Yes, No };

/// The outcome of the check, in the four positions of NEN 7513 7.4.
struct Authorisation
{
    Mark authorised = Mark::Unknown; // The role may do this.
    Mark relation = Mark::Unknown;   // There is a relation of treatment.
    Mark consent = Mark::Unknown;
    Mark emergency = Mark::Unknown; // Done all the same, with a reason.

    bool operator==(const Authorisation &) const = default;
};

/// One line of the log (security.md 12.1). It names a client by the id of the case only, and never
/// holds what was read, said or searched for.
struct AuditLine
{
    DeviceId device;
    qint64 number = 0; // 1, 2, 3 ... of the device, without a hole.
    qint64 at = 0;     // Milliseconds since 1970 UTC.
    int utcOffset = 0; // Seconds east, as the clock on the wall stood.
    AuditEvent event = AuditEvent::Open;
    CaseId client; // Empty: about no case.
    Member user;
    QString accessPoint; // "jeugdhuis 0.1"
    QString object;      // "case", "letter", "story/youth"
    std::optional<int> hits;
    Authorisation authorisation;
    QString means; // By which the user proved to be the user.
    QString reason;
    QByteArray previous; // Hash of the line before.
    QByteArray hash;

    bool isRefused() const
    {
        return authorisation.authorised == Mark::No && authorisation.emergency != Mark::Yes;
    }
    bool isEmergency() const { return authorisation.emergency == Mark::Yes; }

    bool operator==(const AuditLine &) const = default;
};

/// SHA-256 over the line before and every field of this one but its own hash, as CBOR.
QByteArray hashOf(const AuditLine &line);

QStringView wordOf(AuditEvent event);
std::optional<AuditEvent> auditEventOf(QStringView word);
/// C, R, U, D or E.
QChar actionOf(AuditEvent event);
Right rightFor(AuditEvent event);
/// "y??n"
QString wordOf(const Authorisation &authorisation);
Authorisation authorisationOf(QStringView word);
/// "2026-11-22T09:12:33.120+01:00": as the clock on the wall stood.
QString momentOf(const AuditLine &line);
/// What was done, in plain words for the client: "dossier geopend".
Wording nameOf(const AuditLine &line);

} // namespace core
