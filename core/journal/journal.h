#pragma once

#include "core/audit/gate.h"
#include "core/journal/derivation.h"
#include "core/journal/hlc.h"
#include "core/model/caseload.h"
#include "core/model/clock.h"
#include "core/model/lookalike.h"
#include "core/store/transaction.h"

#include <memory>

namespace core {

/// What was typed in one place and not left yet.
struct Draft
{
    QString place; // "conversation/statement", "link/<id>/example"
    QString text;
    int caret = 0;
    QString context = {}; // What belongs to the words and is none of them: who says them.

    bool operator==(const Draft &) const = default;
};

/// One deed of the history of a case.
struct HistoryLine
{
    DeedId deed;
    Intent intent = Intent::Edit;
    QDateTime at;
    qsizetype ops = 0;

    bool operator==(const HistoryLine &) const = default;
};

/// The only way anything is written: commits, and in the same transaction everything derived from
/// them. Synchronous; lives on the store thread (Casebook is the door on the GUI thread). A broken
/// store throws StoreError.
class Journal
{
public:
    /// Migrates the database to this program's schema; makes the identity of the device the first
    /// time.
    static Result<std::unique_ptr<Journal>> open(Database &database, const Clock &clock, Rng &rng);

    /// One deed: all of it or nothing, durable on return. Makes the case when it is new (Create or
    /// Import).
    Result<> apply(const CaseId &stream, const Change &change, Intent intent = Intent::Edit);
    /// Several deeds in one transaction, for imports of many cases: all are durable at commit(), or
    /// none.
    class Batch
    {
    public:
        explicit Batch(Journal &journal) : m_transaction(journal.m_database) {}
        void commit() { m_transaction.commit(); }

    private:
        Transaction m_transaction;
    };

    /// A commit of another device. Known ones are ignored; a hole in the device's numbers is
    /// Conflict.
    Result<> receive(const Commit &commit);

    /// Takes back the last deed of this device in the case that is not taken back yet. NotFound
    /// when there is none, Conflict when somebody else has changed the same field since. The making
    /// of a case is not taken back.
    Result<> undo(const CaseId &stream);
    Result<> redo(const CaseId &stream);

    Result<CaseFile> load(const CaseId &stream);
    /// The case as it was at this moment by the clocks of its commits, which other laptops made
    /// too: a commit that came late counts from when it was made. Empty before its first commit.
    Result<CaseFile> loadAsOf(const CaseId &stream, const QDateTime &at);
    /// Newest case first.
    QList<CaseloadRow> caseload();
    /// Cases in which every word of the text is the beginning of a word, newest first, at most
    /// `limit`; empty for fewer than MinSearch letters.
    QList<CaseId> search(const QString &text, int limit);
    static constexpr qsizetype MinSearch = 3;
    /// Everybody who stands in a case, in whatever role.
    QList<KnownPerson> persons();

    QList<HistoryLine> history(const CaseId &stream);
    /// The commits of a device from a number on, as stored.
    QList<Commit> commits(const DeviceId &device, quint64 from);
    DeviceId device() const { return m_device; }
    /// To be passed before what this journal reads is shown to somebody.
    Gate &gate() { return *m_gate; }

    void keepDraft(const Draft &draft);
    void dropDraft(const QString &place);
    QList<Draft> drafts();

    /// Derived tables again from the commits alone.
    void rebuild();
    /// Over all derived tables: the same journal gives the same bytes.
    QByteArray stateHash() { return m_derivation.hash(); }
    /// Pages, chain of every device, derived tables against a rebuild. The first fault in one
    /// sentence.
    Result<> verify();

private:
    Journal(Database &database, const Clock &clock, Rng &rng);
    void identify();

    struct Deeds
    {
        QList<DeedId> undoable;
        QList<DeedId> redoable;
    };
    Deeds deeds(const CaseId &stream);
    Result<> takeBack(const CaseId &stream, const DeedId &deed);
    Result<> doAgain(const CaseId &stream, const DeedId &deed);
    QList<StoredCommit> commitsOf(const CaseId &stream, const DeedId &deed);
    std::optional<Commit> commitNamed(const OpName &name);
    StoredCommit stored(const Row &row, const CaseId &stream);
    QCborValue valueBefore(const Op &op);
    Result<> refuseForeign(const QList<StoredCommit> &commits);

    struct Step
    {
        Intent intent = Intent::Edit;
        DeedId target;
    };
    void write(const CaseId &stream, const Change &change, const Step &step);
    /// The last commit of a device; number 0 before the first.
    struct Tip
    {
        quint64 number = 0;
        QByteArray hash;
    };
    Tip tip(qint64 deviceNo);
    void append(const Commit &commit, qint64 streamNo);
    void replay();
    Result<> verifyChain(qint64 deviceNo);

    Database &m_database;
    const Clock &m_clock;
    Rng &m_rng;
    Derivation m_derivation;
    Remembered<QHash<qint64, Tip>> m_tips; // Of each device number.
    Hlc m_hlc;
    DeviceId m_device;
    qint64 m_deviceNo = 0;
    Uuid m_author{};
    std::optional<Gate> m_gate; // Needs to know the device.
};

} // namespace core
