#pragma once

#include "core/model/change.h"
#include "core/model/clock.h"

#include <QObject>

namespace ui {

/// The case on screen: one value that every page reads and the one door through which they change
/// it. A change shows at once; it is on disk when the casebook says so (app joins the two).
class OpenCase : public QObject
{
    Q_OBJECT

public:
    OpenCase(const core::Clock &clock, core::Rng &rng, QObject *parent = nullptr);

    /// What pages show and change: the case, or the view of those who look along.
    const core::CaseFile &file() const { return m_file; }
    /// The case, also what is kept from those who look along.
    const core::CaseFile &whole() const { return isShared() ? m_whole : m_file; }
    const core::Clock &clock() const { return m_clock; }
    template<typename Entity>
    Entity fresh() const
    {
        Entity entity;
        entity.id = decltype(entity.id)::make(m_rng);
        return entity;
    }

    /// Applies, tells every page, asks for it to be stored. One call is one step of undo. Empty
    /// changes are ignored.
    void commit(const core::Change &change);
    template<typename Entity>
    void change(const Entity &before, const Entity &after)
    {
        commit(core::changed(before, after));
    }
    template<typename Entity>
    void add(const Entity &entity)
    {
        commit(core::added(entity));
    }
    /// Somebody goes on with this statement, card, arrow, goal or referral: its page shows its
    /// form.
    void edit(const core::Uuid &subject) { Q_EMIT editAsked(subject); }
    /// While it is shared: only what was done since, so that nothing unseen comes or goes.
    void undo();
    void redo();

    /// From now on pages see only what everybody of these may see (core::asSeenByAll); what they
    /// change is done to the whole case (core::onWhole). It lasts over a lock, not over another
    /// case.
    void shareWith(const QList<core::PersonId> &people);
    void endSharing();
    /// Somebody looks along, or does again when the case comes back after the lock.
    bool isShared() const { return !m_sharedCase.isEmpty(); }
    const QList<core::PersonId> &sharedWith() const { return m_people; }
    /// What those who look along may see of it.
    core::CaseFile seen(const core::CaseFile &file) const;

    /// Another case, or the same one after undo, redo or somebody else's change.
    void reset(const core::CaseFile &file);

Q_SIGNALS:
    void changed(const core::Change &change);
    void reloaded();
    void committed(const core::Change &change);
    void editAsked(const core::Uuid &subject);
    void undoAsked();
    void redoAsked();
    /// It would have written over what is kept from somebody who looks along.
    void refused();

private:
    void commitShared(const core::Change &change);

    const core::Clock &m_clock;
    core::Rng &m_rng;
    core::CaseFile m_file;
    core::CaseFile m_whole;    ///< While it is shared.
    core::CaseId m_sharedCase; ///< Empty while nobody looks along.
    QList<core::PersonId> m_people;
    int m_done = 0;   ///< Since they look along.
    int m_undone = 0; ///< Of these.
};

} // namespace ui
