#pragma once

#include "core/audit/auditline.h"
#include "core/model/language.h"
#include "core/model/result.h"
#include "core/store/database.h"

namespace core {

/// The log of this vault: one chain per device, apart from the journal. Lines are added and never
/// changed; rebuilding the journal leaves them alone. A broken store throws StoreError.
class AuditLog
{
public:
    AuditLog(Database &database, const DeviceId &device) : m_database(database), m_device(device) {}

    /// Durable on return, or with the caller's transaction. Gives the line its number and hashes.
    AuditLine append(AuditLine line);
    /// Oldest first.
    QList<AuditLine> lines();
    QList<AuditLine> linesOf(const CaseId &client);
    /// Invalid, naming the first line that does not follow from the one before it, or the last that
    /// should be there.
    Result<> verify(Language language);

private:
    struct Tip
    {
        qint64 number = 0;
        QByteArray hash;
    };
    Tip tip();
    void write(const AuditLine &line);
    QString tipName() const;

    Database &m_database;
    DeviceId m_device;
};

} // namespace core
