#pragma once

#include "core/journal/commit.h"
#include "core/store/remembered.h"

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
    /// The same after this change: only the time of the line when nothing else of it can differ.
    void refresh(qint64 streamNo, quint64 hlc, const Change &change);
    CaseFile load(qint64 streamNo);

    /// Ops that nothing supersedes.
    QList<OpName> heads(const Uuid &entity, quint16 field);
    /// Enters the device the first time.
    qint64 deviceNo(const DeviceId &device);
    std::optional<qint64> streamNo(const CaseId &stream);
    CaseId caseOf(qint64 streamNo);

    /// Empties every derived table.
    void clear();
    /// Over all derived rows in the order of their keys, bytes as stored.
    QByteArray hash();

private:
    static constexpr int RowBits = 20;
    static constexpr qsizetype MostRows = 4096;
    using EntityId = Id<struct Entity>;

    /// Numbers that never change once they are given; saves most look-ups of an op.
    struct Numbers
    {
        QHash<DeviceId, qint64> devices;
        QHash<CaseId, qint64> streams;
        QHash<qint64, CaseId> cases;
        QHash<qint64, qint64> lastRows; // Of each case.
        QHash<EntityId, qint64> rows;   // Not of all entities; 0 = it has none yet.
    };

    /// An op that is one of the present values of a field.
    struct Head
    {
        qint64 row = 0;
        quint16 field = 0;
        qint64 op = 0;
    };

    qint64 knownRow(const Uuid &uuid);
    qint64 rowOf(qint64 streamNo, EntityType type, const Uuid &uuid);
    qint64 freeRow(qint64 streamNo);
    void supersede(const OpName &name, const Head &by);
    bool becomesHead(const StoredCommit &stored, qsizetype index, qint64 row);
    template<typename Entity>
    void write(qint64 row, const Uuid &uuid, const Change &values);
    void writeRow(qint64 row, const Change &values);
    void index(qint64 row, const QString &before, const QString &after);
    QCborValue valueOf(qint64 op);
    QCborValue shownValue(qint64 row, quint16 field);

    Database &m_database;
    Remembered<Numbers> m_known;
};

} // namespace core
