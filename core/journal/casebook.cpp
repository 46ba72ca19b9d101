#include "core/journal/casebook.h"

#include "core/store/storeerror.h"

namespace core {

Result<> guarded(const std::function<Result<>()> &act)
{
    try {
        return act();
    } catch (const StoreError &error) {
        return fail(Fault::Unreachable, QString::fromUtf8(error.what()));
    }
}

Result<std::unique_ptr<Casebook>>
Casebook::open(Database &database, std::shared_ptr<void> keep, const Clock &clock, Rng &rng)
{
    std::unique_ptr<Journal> journal;
    const Result<> opened = guarded([&]() -> Result<> {
        Result<std::unique_ptr<Journal>> made = Journal::open(database, clock, rng);
        if (!made)
            return tl::unexpected(made.error());
        journal = std::move(*made);
        return {};
    });
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Casebook>(new Casebook(std::move(journal), std::move(keep)));
}

Casebook::Casebook(std::unique_ptr<Journal> journal, std::shared_ptr<void> keep)
    : m_journal(std::move(journal)), m_keep(std::move(keep)), m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Casebook::~Casebook()
{
    // Queued behind every deed; the store closes on its own thread.
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_journal.reset();
        m_keep.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void Casebook::deed(const CaseId &stream,
                    std::function<Result<>(Journal &)> act,
                    std::function<void()> done)
{
    ++m_waiting;
    QMetaObject::invokeMethod(m_worker.get(), [this, stream, act, done] {
        const Result<> result = guarded([&] { return act(*m_journal); });
        QMetaObject::invokeMethod(this,
                                  [this, stream, result, done] { report(stream, result, done); });
    });
}

void Casebook::report(const CaseId &stream,
                      const Result<> &result,
                      const std::function<void()> &done)
{
    --m_waiting;
    if (result)
        done();
    else
        Q_EMIT failed(stream, result.error());
}

void Casebook::apply(const CaseId &stream, const Change &change, Intent intent)
{
    deed(
        stream,
        [stream, change, intent](Journal &journal) {
            return journal.apply(stream, change, intent);
        },
        [this, stream, change] { Q_EMIT applied(stream, change); });
}

void Casebook::undo(const CaseId &stream)
{
    deed(
        stream,
        [stream](Journal &journal) { return journal.undo(stream); },
        [this, stream] { Q_EMIT replaced(stream); });
}

void Casebook::redo(const CaseId &stream)
{
    deed(
        stream,
        [stream](Journal &journal) { return journal.redo(stream); },
        [this, stream] { Q_EMIT replaced(stream); });
}

void Casebook::keepDraft(const Draft &draft)
{
    deed(
        {},
        [draft](Journal &journal) -> Result<> {
            journal.keepDraft(draft);
            return {};
        },
        [] {});
}

void Casebook::dropDraft(const QString &place)
{
    deed(
        {},
        [place](Journal &journal) -> Result<> {
            journal.dropDraft(place);
            return {};
        },
        [] {});
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
