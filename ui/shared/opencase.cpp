#include "ui/shared/opencase.h"

namespace ui {

OpenCase::OpenCase(const core::Clock &clock, core::Rng &rng, QObject *parent)
    : QObject(parent), m_clock(clock), m_rng(rng)
{}

void OpenCase::commit(const core::Change &change)
{
    if (change.isEmpty())
        return;
    core::apply(m_file, change);
    Q_EMIT changed(change);
    Q_EMIT committed(change);
}

void OpenCase::reset(const core::CaseFile &file)
{
    m_file = file;
    Q_EMIT reloaded();
}

} // namespace ui
