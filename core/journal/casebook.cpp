#include "core/journal/casebook.h"

#include "core/store/storeerror.h"

namespace core {

namespace {

constexpr std::chrono::seconds Pause{2}; // Before what could not be stored is tried again.

VaultResult<std::unique_ptr<Journal>> opened(Database &database, const Clock &clock, Rng &rng)
{
    try {
        Result<std::unique_ptr<Journal>> journal = Journal::open(database, clock, rng);
        if (!journal)
            return tl::unexpected(vaultError(VaultFault::DatabaseDamaged, journal.error().detail));
        return std::move(*journal);
    } catch (const StoreError &error) {
        return tl::unexpected(storeFault(error));
    }
}

} // namespace

VaultResult<std::unique_ptr<Casebook>>
Casebook::open(Database &database, std::shared_ptr<void> keep, const Clock &clock, Rng &rng)
{
    VaultResult<std::unique_ptr<Journal>> journal = opened(database, clock, rng);
    if (!journal)
        return tl::unexpected(journal.error());
    return std::unique_ptr<Casebook>(new Casebook(std::move(*journal), std::move(keep)));
}

Casebook::Casebook(std::unique_ptr<Journal> journal, std::shared_ptr<void> keep)
    : m_journal(std::move(journal)), m_keep(std::move(keep)), m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_again.setSingleShot(true);
    m_again.setInterval(Pause);
    connect(&m_again, &QTimer::timeout, this, &Casebook::tryAgain);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Casebook::~Casebook()
{
    // Queued behind every deed; the store closes on its own thread.
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        std::ignore = runUnsaved();
        m_journal.reset();
        m_keep.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void Casebook::deed(const Deed &deed)
{
    ++m_waiting;
    QMetaObject::invokeMethod(m_worker.get(), [this, deed] { run(deed); });
}

Result<> Casebook::attempt(const std::function<Result<>(Journal &)> &act)
{
    try {
        return act(*m_journal);
    } catch (const StoreError &error) {
        return fail(Fault::Unreachable, storeFault(error).text.in(m_language));
    }
}

void Casebook::reportUnread(const StoreError &error)
{
    if (error.isInterrupted())
        return;
    const Error unread{Fault::Unreachable, storeFault(error).text.in(m_language)};
    QMetaObject::invokeMethod(this, [this, unread] { Q_EMIT notRead(unread); });
}

/// On the store thread. What was typed and could not be stored waits, and what comes after it waits
/// behind it.
void Casebook::run(const Deed &deed)
{
    Result<> result = runUnsaved();
    if (result)
        result = attempt(deed.act);
    if (!result && deed.isTyped && result.error().fault == Fault::Unreachable)
        m_unsaved.push_back(deed);
    QMetaObject::invokeMethod(this, [this, deed, result] { report(deed, result); });
}

/// On the store thread: what waits, in its order, as far as it goes.
Result<> Casebook::runUnsaved()
{
    while (!m_unsaved.empty()) {
        const Deed deed = m_unsaved.front();
        Result<> result = attempt(deed.act);
        if (!result && result.error().fault == Fault::Unreachable)
            return result;
        m_unsaved.pop_front();
        QMetaObject::invokeMethod(this, [this, deed, result] { report(deed, result); });
    }
    return {};
}

void Casebook::report(const Deed &deed, const Result<> &result)
{
    const bool waits = !result && deed.isTyped && result.error().fault == Fault::Unreachable;
    if (!waits)
        --m_waiting;
    m_isStuck = waits || (m_isStuck && m_waiting > 0);
    if (waits && !m_again.isActive())
        m_again.start();
    if (result)
        deed.done();
    else
        Q_EMIT failed(deed.stream, result.error());
    if (m_waiting == 0)
        Q_EMIT settled();
}

void Casebook::tryAgain()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        if (!runUnsaved())
            QMetaObject::invokeMethod(this, [this] { m_again.start(); });
    });
}

void Casebook::apply(const CaseId &stream, const Change &change, Intent intent)
{
    deed({stream,
          [stream, change, intent](Journal &journal) {
              return journal.apply(stream, change, intent);
          },
          [this, stream, change] { Q_EMIT applied(stream, change); },
          true});
}

void Casebook::undo(const CaseId &stream)
{
    deed({stream,
          [stream](Journal &journal) { return journal.undo(stream); },
          [this, stream] { Q_EMIT replaced(stream); }});
}

void Casebook::redo(const CaseId &stream)
{
    deed({stream,
          [stream](Journal &journal) { return journal.redo(stream); },
          [this, stream] { Q_EMIT replaced(stream); }});
}

void Casebook::keepDraft(const Draft &draft)
{
    deed({{},
          [draft](Journal &journal) -> Result<> {
              journal.keepDraft(draft);
              return {};
          },
          [] {},
          true});
}

void Casebook::dropDraft(const QString &place)
{
    deed({{},
          [place](Journal &journal) -> Result<> {
              journal.dropDraft(place);
              return {};
          },
          [] {},
          true});
}

QFuture<Result<CaseFile>> Casebook::load(const CaseId &stream)
{
    return ask<Result<CaseFile>>([stream](Journal &journal) { return journal.load(stream); });
}

QFuture<QList<CaseloadRow>> Casebook::caseload()
{
    return ask<QList<CaseloadRow>>([](Journal &journal) { return journal.caseload(); });
}

QFuture<QList<CaseId>> Casebook::search(const QString &text, int limit)
{
    const quint64 mine = ++m_lastSearch;
    return ask<QList<CaseId>>([this, mine, text, limit](Journal &journal) {
        return mine == m_lastSearch ? journal.search(text, limit) : QList<CaseId>();
    });
}

QFuture<QList<Draft>> Casebook::drafts()
{
    return ask<QList<Draft>>([](Journal &journal) { return journal.drafts(); });
}

} // namespace core
