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

    const core::CaseFile &file() const { return m_file; }
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
    void undo() { Q_EMIT undoAsked(); }
    void redo() { Q_EMIT redoAsked(); }

    /// Another case, or the same one after undo, redo or somebody else's change.
    void reset(const core::CaseFile &file);

Q_SIGNALS:
    void changed(const core::Change &change);
    void reloaded();
    void committed(const core::Change &change);
    void editAsked(const core::Uuid &subject);
    void undoAsked();
    void redoAsked();

private:
    const core::Clock &m_clock;
    core::Rng &m_rng;
    core::CaseFile m_file;
};

} // namespace ui
