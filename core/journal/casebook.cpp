#include "core/journal/casebook.h"

#include "core/store/storeerror.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr std::chrono::seconds Pause{2}; // Before what could not be stored is tried again.

VaultResult<std::unique_ptr<Journal>> opened(Database &database, const Clock &clock, Rng &rng)
{
    try {
        Result<std::unique_ptr<Journal>> journal = Journal::open(database, clock, rng);
        if (!journal)
            return tl::unexpected(vaultError(VaultFault::DatabaseDamaged, journal.error().detail));
        std::ignore = (*journal)->gate().pass({AuditEvent::Unlock, {}, {}, {}, {}}, {});
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
    return std::unique_ptr<Casebook>(new Casebook(std::move(*journal), std::move(keep), clock));
}

Casebook::Casebook(std::unique_ptr<Journal> journal, std::shared_ptr<void> keep, const Clock &clock)
    : m_journal(std::move(journal))
    , m_keep(std::move(keep))
    , m_worker(std::make_unique<QObject>())
    , m_clock(clock)
{
    m_member = m_journal->gate().member();
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

bool Casebook::finish()
{
    bool isAllStored = false;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, &isAllStored] {
            std::ignore = runUnsaved();
            isAllStored = m_unsaved.empty();
        },
        Qt::BlockingQueuedConnection);
    return isAllStored;
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
    m_known.reset();
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

/// On the store thread. A deed that is no reading is not logged: the journal has it.
Result<> Casebook::mayEdit(Journal &journal) const
{
    const MemberRole role = journal.gate().member().role;
    if (may(role, Right::EditCase) == Leave::Yes)
        return {};
    return fail(Fault::Refused, refusalOf(role, Right::EditCase).in(m_language));
}

/// On the store thread: the line and the case, or neither.
Result<>
Casebook::make(Journal &journal, const CaseId &stream, const Change &change, const Doing &doing)
{
    Journal::Batch both(journal);
    Result<> done = journal.gate().pass(doing, m_language);
    const bool isMade = doing.event == AuditEvent::Create;
    if (done)
        done = journal.apply(stream, change, isMade ? Intent::Create : Intent::Import);
    if (done)
        m_read = stream;
    both.commit(); // Of what was refused the line alone.
    return done;
}

void Casebook::apply(const CaseId &stream,
                     const Change &change,
                     Intent intent,
                     const QString &reason)
{
    const bool isNew = intent == Intent::Create || intent == Intent::Import;
    const AuditEvent event = intent == Intent::Import ? AuditEvent::Import : AuditEvent::Create;
    deed({stream,
          [this, stream, change, intent, isNew, event, reason](Journal &journal) -> Result<> {
              if (isNew)
                  return make(journal, stream, change, {event, stream, u"case"_s, reason, {}});
              if (Result<> allowed = mayEdit(journal); !allowed)
                  return allowed;
              return journal.apply(stream, change, intent);
          },
          [this, stream, change] { Q_EMIT applied(stream, change); },
          true});
}

void Casebook::undo(const CaseId &stream)
{
    deed({stream,
          [this, stream](Journal &journal) {
              Result<> allowed = mayEdit(journal);
              return allowed ? journal.undo(stream) : allowed;
          },
          [this, stream] { Q_EMIT replaced(stream); }});
}

void Casebook::redo(const CaseId &stream)
{
    deed({stream,
          [this, stream](Journal &journal) {
              Result<> allowed = mayEdit(journal);
              return allowed ? journal.redo(stream) : allowed;
          },
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

/// On the store thread: the line first.
Result<CaseFile> Casebook::read(Journal &journal, const CaseId &stream, const QString &reason)
{
    if (stream != m_read) {
        const Doing doing{AuditEvent::Open, stream, u"case"_s, reason, {}};
        if (Result<> passed = journal.gate().pass(doing, m_language); !passed)
            return tl::unexpected(passed.error());
        m_read = stream;
        m_searched.clear();
    }
    return journal.load(stream);
}

QFuture<Result<CaseFile>> Casebook::load(const CaseId &stream, const QString &reason)
{
    return ask<Result<CaseFile>>(
        [this, stream, reason](Journal &journal) { return read(journal, stream, reason); });
}

QFuture<QList<CaseloadRow>> Casebook::caseload()
{
    return ask<QList<CaseloadRow>>([](Journal &journal) {
        const bool isSeen = may(journal.gate().member().role, Right::SeeCaseload) == Leave::Yes;
        return isSeen ? journal.caseload() : QList<CaseloadRow>();
    });
}

QFuture<Result<>> Casebook::pass(const Doing &doing)
{
    return ask<Result<>>(
        [this, doing](Journal &journal) { return journal.gate().pass(doing, m_language); });
}

/// Waits for room as what is typed does: the log has every unlock.
void Casebook::tellUnlocked()
{
    deed({{},
          [this](Journal &journal) {
              m_read = {};
              m_searched.clear();
              return journal.gate().pass({AuditEvent::Unlock, {}, {}, {}, {}}, m_language);
          },
          [] {},
          true});
}

/// What is open is asked for again.
void Casebook::become(const QString &name, MemberRole role)
{
    m_member.name = name.simplified();
    m_member.role = role;
    deed({{},
          [this, name, role](Journal &journal) -> Result<> {
              journal.gate().become(name, role);
              m_read = {};
              m_searched.clear();
              return {};
          },
          [] {}});
}

/// On the store thread. Letters that only narrow what was found are the same search: the line has
/// the number of its first, broadest answer.
bool Casebook::maySearch(Journal &journal, const Doing &search, const QString &text)
{
    const QString before = m_searched.value(search.object);
    if (!before.isEmpty() && text.startsWith(before))
        return true;
    if (!journal.gate().pass(search, m_language))
        return false;
    m_searched.insert(search.object, text);
    return true;
}

QList<CaseId> Casebook::find(Journal &journal, const QString &text, int limit)
{
    QList<CaseId> found = journal.search(text, limit);
    const Doing search{AuditEvent::Search, {}, u"cases"_s, {}, static_cast<int>(found.size())};
    const bool isTooShort = text.trimmed().size() < Journal::MinSearch;
    return isTooShort || maySearch(journal, search, text) ? found : QList<CaseId>();
}

/// On the store thread.
QList<Lookalike> Casebook::look(Journal &journal, const QString &name, const QDate &birthDate)
{
    if (!m_known)
        m_known.emplace(journal.persons(), m_clock.today());
    const QList<Lookalike> found = m_known->of(name, birthDate);
    const Doing search{AuditEvent::Search, {}, u"lookalike"_s, {}, static_cast<int>(found.size())};
    return found.isEmpty() || maySearch(journal, search, name) ? found : QList<Lookalike>();
}

QFuture<QList<Lookalike>> Casebook::lookalikes(const QString &name, const QDate &birthDate)
{
    const quint64 mine = ++m_lastLook;
    return ask<QList<Lookalike>>([this, mine, name, birthDate](Journal &journal) {
        return mine == m_lastLook ? look(journal, name, birthDate) : QList<Lookalike>();
    });
}

QFuture<QList<CaseId>> Casebook::search(const QString &text, int limit)
{
    const quint64 mine = ++m_lastSearch;
    return ask<QList<CaseId>>([this, mine, text, limit](Journal &journal) {
        return mine == m_lastSearch ? find(journal, text, limit) : QList<CaseId>();
    });
}

QFuture<QList<Draft>> Casebook::drafts()
{
    return ask<QList<Draft>>([](Journal &journal) { return journal.drafts(); });
}

} // namespace core
