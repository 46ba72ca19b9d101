#include "core/journal/journal.h"
#include "core/store/transaction.h"

// Undo and redo are commits of their own that supersede what they take back (security.md 5.4):
// nothing is rewritten.

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using FieldKey = std::pair<QByteArray, quint16>;

FieldKey keyOf(const Op &op)
{
    return {toBytes(op.change.entity), op.change.field};
}

} // namespace

/// Folds the history of the case: what can be taken back, what done again, the last at the end.
Journal::Deeds Journal::deeds(const CaseId &stream)
{
    Deeds deeds;
    DeedId last;
    m_database.each(
        [&](const Row &row) {
            const DeedId deed(row.get<Uuid>(0));
            if (deed == last)
                return;
            last = deed;
            const auto intent = static_cast<Intent>(row.get<int>(1));
            const DeedId target(row.get<Uuid>(2));
            if (intent == Intent::Undo) {
                deeds.undoable.removeOne(target);
                deeds.redoable.append(target);
            } else if (intent == Intent::Redo) {
                deeds.redoable.removeOne(target);
                deeds.undoable.append(target);
            } else {
                deeds.redoable.clear();
                if (intent != Intent::Create && intent != Intent::Import)
                    deeds.undoable.append(deed);
            }
        },
        u"select deed, intent, target from env where stream = "
        u"(select no from stream where uuid = ?) and device = ? order by id",
        stream.bytes(),
        m_deviceNo);
    return deeds;
}

Result<> Journal::undo(const CaseId &stream)
{
    const Deeds past = deeds(stream);
    if (past.undoable.isEmpty())
        return fail(Fault::NotFound, u"there is nothing to undo in this case"_s);
    return takeBack(stream, past.undoable.last());
}

Result<> Journal::redo(const CaseId &stream)
{
    const Deeds past = deeds(stream);
    if (past.redoable.isEmpty())
        return fail(Fault::NotFound, u"there is nothing to redo in this case"_s);
    return doAgain(stream, past.redoable.last());
}

/// The shown one of the values that the op replaced; nothing when it was the first.
QCborValue Journal::valueBefore(const Op &op)
{
    QCborValue value;
    quint64 shown = 0;
    for (const OpName &name : op.supersedes) {
        const std::optional<Commit> commit = commitNamed(name);
        if (!commit || commit->hlc < shown)
            continue;
        shown = commit->hlc;
        value = commit->ops.value(name.index).change.value;
    }
    return value;
}

Result<> Journal::refuseForeign(const QList<StoredCommit> &commits)
{
    for (const StoredCommit &stored : commits) {
        for (const Op &op : stored.commit.ops) {
            for (const OpName &head : m_derivation.heads(op.change.entity, op.change.field)) {
                if (head.device != m_device)
                    return fail(Fault::Conflict,
                                u"somebody else has changed this since: look at it first"_s);
            }
        }
    }
    return {};
}

Result<> Journal::takeBack(const CaseId &stream, const DeedId &deed)
{
    const QList<StoredCommit> commits = commitsOf(stream, deed);
    if (Result<> foreign = refuseForeign(commits); !foreign)
        return foreign;
    Change back;
    QSet<FieldKey> seen;
    for (const StoredCommit &stored : commits) {
        for (const Op &op : stored.commit.ops) {
            if (seen.contains(keyOf(op)))
                continue;
            seen.insert(keyOf(op));
            FieldChange change = op.change;
            change.value = valueBefore(op);
            if (change.field == AliveField)
                change.value = change.value.toBool();
            back.append(change);
        }
    }
    Transaction transaction(m_database);
    write(stream, back, {Intent::Undo, deed});
    transaction.commit();
    return {};
}

Result<> Journal::doAgain(const CaseId &stream, const DeedId &deed)
{
    const QList<StoredCommit> commits = commitsOf(stream, deed);
    if (Result<> foreign = refuseForeign(commits); !foreign)
        return foreign;
    Change again;
    for (const StoredCommit &stored : commits) {
        for (const Op &op : stored.commit.ops)
            again.append(op.change);
    }
    Transaction transaction(m_database);
    write(stream, again, {Intent::Redo, deed});
    transaction.commit();
    return {};
}

} // namespace core
