#pragma once

#include "core/journal/commit.h"
#include "core/store/database.h"

#include <QHash>

namespace core {

/// A commit as it lies in the journal.
struct StoredCommit
{
    qint64 envelope = 0; // env.id: order of arrival.
    qint64 deviceNo = 0;
    qint64 streamNo = 0;
    Commit commit;
};

/// Makes the derived tables from commits. Any order of arrival, any repetition by the caller's care
/// of uniqueness, gives the same rows for the same ids (security.md 5.4).
class Derivation
{
public:
    explicit Derivation(Database &database);

    /// Row ids of a case lie in firstRow..lastRow; the case itself has firstRow.
    static qint64 firstRow(qint64 streamNo) { return streamNo << RowBits; }
    static qint64 lastRow(qint64 streamNo) { return firstRow(streamNo + 1) - 1; }
    static qint64 streamOf(qint64 row) { return row >> RowBits; }
    static qint64 opId(qint64 envelope, qsizetype index) { return envelope << 8 | index; }

    /// Heads, typed rows and words of the search; the caseload line is refresh()'s work.
    void derive(const StoredCommit &stored);
    /// The caseload line of a case, from its rows.
    void refresh(qint64 streamNo, quint64 hlc);
    CaseFile load(qint64 streamNo);

    /// Ops that nothing supersedes, as op ids.
    QList<qint64> heads(const Uuid &entity, quint16 field);
    OpName nameOf(qint64 op);
    std::optional<qint64> deviceNo(const DeviceId &device);
    std::optional<qint64> streamNo(const CaseId &stream);

    /// Empties every derived table.
    void clear();
    /// Over all derived rows in the order of their keys, bytes as stored.
    QByteArray hash();

    /// Ids handed out in a transaction that was rolled back are forgotten.
    void forget();

private:
    static constexpr int RowBits = 20;

    qint64 rowOf(qint64 streamNo, EntityType type, const Uuid &uuid);
    bool becomesHead(const StoredCommit &stored, qsizetype index, qint64 row);
    template<typename Entity>
    void write(qint64 row, const Uuid &uuid, const Change &values);
    void writeRow(qint64 row, const Change &values);
    void index(qint64 row, const QString &before, const QString &after);
    QCborValue valueOf(qint64 op);
    QCborValue shownValue(qint64 row, quint16 field);

    Database &m_database;
    QHash<qint64, qint64> m_lastRows; // Of each case; saves a look-up an op.
};

} // namespace core
