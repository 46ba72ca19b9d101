#include "ui/shared/opencase.h"

#include "core/model/difference.h"
#include "core/model/onwhole.h"
#include "core/model/table.h"

namespace ui {

OpenCase::OpenCase(const core::Clock &clock, core::Rng &rng, QObject *parent)
    : QObject(parent), m_clock(clock), m_rng(rng)
{}

void OpenCase::commit(const core::Change &change)
{
    if (change.isEmpty())
        return;
    if (isShared()) {
        commitShared(change);
        return;
    }
    core::apply(m_file, change);
    Q_EMIT changed(change);
    Q_EMIT committed(change);
}

void OpenCase::commitShared(const core::Change &change)
{
    const auto carried = core::onWhole(m_whole, m_file, change);
    if (!carried) {
        Q_EMIT refused();
        Q_EMIT reloaded(); // Fields show again what is so.
        return;
    }
    if (carried->isEmpty())
        return;
    ++m_done;
    m_undone = 0;
    core::apply(m_whole, *carried);
    const core::CaseFile before = std::exchange(m_file, seen(m_whole));
    Q_EMIT changed(core::changeBetween(before, m_file));
    Q_EMIT committed(*carried);
}

void OpenCase::undo()
{
    if (isShared()) {
        if (m_done == 0)
            return;
        --m_done;
        ++m_undone;
    }
    Q_EMIT undoAsked();
}

void OpenCase::redo()
{
    if (isShared()) {
        if (m_undone == 0)
            return;
        --m_undone;
        ++m_done;
    }
    Q_EMIT redoAsked();
}

void OpenCase::shareWith(const QList<core::PersonId> &people)
{
    if (!isShared()) {
        m_whole = m_file;
        m_done = 0;
        m_undone = 0;
    }
    m_sharedCase = m_whole.head.id;
    m_people = people;
    m_file = seen(m_whole);
    Q_EMIT reloaded();
}

void OpenCase::endSharing()
{
    if (!isShared())
        return;
    m_sharedCase = core::CaseId();
    m_people.clear();
    m_file = std::exchange(m_whole, {});
    Q_EMIT reloaded();
}

/// Where nobody of the family is named it is shown as to a stranger.
core::CaseFile OpenCase::seen(const core::CaseFile &file) const
{
    if (!isShared())
        return file;
    const bool isNobody = m_people.isEmpty();
    return isNobody ? core::asSeenBy(file, core::Reader::other({}))
                    : core::asSeenByAll(file, m_people);
}

void OpenCase::reset(const core::CaseFile &file)
{
    const core::CaseId &id = file.head.id;
    if (!id.isEmpty() && id != m_sharedCase) {
        m_sharedCase = core::CaseId();
        m_people.clear();
    }
    m_whole = isShared() ? file : core::CaseFile();
    m_file = seen(file);
    Q_EMIT reloaded();
}

} // namespace ui
