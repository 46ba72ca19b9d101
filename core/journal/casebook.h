#pragma once

#include "core/journal/journal.h"
#include "core/model/language.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>

namespace core {

/// The open vault as the window knows it: a door on the GUI thread to the journal on the store
/// thread. Deeds are stored in the order in which they come; reads see every deed asked before
/// them.
///
///     page -> OpenCase -> Casebook::apply -> | store thread: Journal::apply | -> applied or failed
class Casebook : public QObject
{
    Q_OBJECT

public:
    /// `keep` owns what the database lives in (the vault); it is destroyed last, on the store
    /// thread.
    static VaultResult<std::unique_ptr<Casebook>>
    open(Database &database, std::shared_ptr<void> keep, const Clock &clock, Rng &rng);
    /// Stores what is still queued, then closes the vault.
    ~Casebook() override;

    /// Stores what is queued now; false when something that was typed does not fit on the disk, and
    /// would be lost with this.
    bool finish();

    /// `reason` goes into the log: why a case is made though one like it is there.
    void apply(const CaseId &stream,
               const Change &change,
               Intent intent = Intent::Edit,
               const QString &reason = {});
    void undo(const CaseId &stream);
    void redo(const CaseId &stream);
    void keepDraft(const Draft &draft);
    void dropDraft(const QString &place);

    /// Written in the log before it is read; the case that is open already is read again without.
    /// Refused in one sentence when the role of the user may not, or only with a reason.
    QFuture<Result<CaseFile>> load(const CaseId &stream, const QString &reason = {});
    /// Empty for who may not see it.
    QFuture<QList<CaseloadRow>> caseload();
    /// To be asked before something of a case leaves the program.
    QFuture<Result<>> pass(const Doing &doing);
    /// Who uses this vault.
    const Member &member() const { return m_member; }
    void become(const QString &name, MemberRole role);
    /// The vault that stayed open behind the lock is looked into again.
    void tellUnlocked();
    /// The last search asked wins: those that still wait behind it answer with nothing.
    QFuture<QList<CaseId>> search(const QString &text, int limit);
    /// Who in this vault could be the person of this name; the last asked wins.
    QFuture<QList<Lookalike>> lookalikes(const QString &name, const QDate &birthDate);
    QFuture<QList<Draft>> drafts();
    /// Anything else that reads, on the store thread.
    template<typename T>
    QFuture<T> ask(std::function<T(Journal &)> question);

    /// That of what is said when the store is broken.
    void setLanguage(Language language) { m_language = language; }
    qsizetype waiting() const { return m_waiting; }
    /// Something that was typed could not be stored. It is kept here in its order and tried again
    /// every two seconds and before each new deed, until it is stored.
    bool isStuck() const { return m_isStuck; }

Q_SIGNALS:
    /// Durable on this laptop.
    void applied(const core::CaseId &stream, const core::Change &change);
    /// The case is another one than shown: load it again.
    void replaced(const core::CaseId &stream);
    /// Nothing waits any more.
    void settled();
    /// The deed was not stored. When the disk is to blame it waits: see isStuck().
    void failed(const core::CaseId &stream, const core::Error &error);
    /// A question has no answer, since the store is broken.
    void notRead(const core::Error &error);

private:
    Casebook(std::unique_ptr<Journal> journal, std::shared_ptr<void> keep, const Clock &clock);
    struct Deed
    {
        CaseId stream;
        std::function<Result<>(Journal &)> act;
        std::function<void()> done;
        bool isTyped = false; ///< By a person, so that it may not be lost.
    };
    void deed(const Deed &deed);
    void run(const Deed &deed);
    Result<> runUnsaved();
    Result<> attempt(const std::function<Result<>(Journal &)> &act);
    void reportUnread(const StoreError &error);
    void report(const Deed &deed, const Result<> &result);
    void tryAgain();
    Result<> mayEdit(Journal &journal) const;
    Result<> make(Journal &journal, const CaseId &stream, const Change &change, const Doing &doing);
    Result<CaseFile> read(Journal &journal, const CaseId &stream, const QString &reason);
    QList<CaseId> find(Journal &journal, const QString &text, int limit);
    bool maySearch(Journal &journal, const Doing &search, const QString &text);
    QList<Lookalike> look(Journal &journal, const QString &name, const QDate &birthDate);

    std::unique_ptr<Journal> m_journal;
    Member m_member; ///< As the window knows it; the gate decides.
    std::shared_ptr<void> m_keep;
    QThread m_thread;
    std::unique_ptr<QObject>
        m_worker; // Lives on the store thread; its queue is the order of deeds.
    std::atomic<quint64> m_lastSearch = 0;
    std::atomic<quint64> m_lastLook = 0;
    const Clock &m_clock;
    std::atomic<Language> m_language = Language::Dutch;
    qsizetype m_waiting = 0;
    bool m_isStuck = false;
    QTimer m_again;
    std::deque<Deed> m_unsaved;         ///< Of the store thread, as the rest.
    CaseId m_read;                      ///< The case that the log says is open.
    QHash<QString, QString> m_searched; ///< By what is searched: the broadest text of now.
    std::optional<Lookalikes> m_known;  ///< Until something is written.
};

template<typename T>
QFuture<T> Casebook::ask(std::function<T(Journal &)> question)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_worker.get(), [this, promise, question] {
        try {
            promise->addResult(question(*m_journal));
        } catch (const StoreError &error) {
            reportUnread(error);
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}

} // namespace core
