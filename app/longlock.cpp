#include "app/longlock.h"

namespace {

constexpr std::chrono::seconds BetweenLooks{15};

} // namespace

LongLock::LongLock(std::chrono::milliseconds limit, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_limit(limit), m_clock(clock)
{
    m_look.setInterval(BetweenLooks);
    connect(&m_look, &QTimer::timeout, this, &LongLock::look);
}

void LongLock::start()
{
    m_since = m_clock.now();
    m_deadline.setRemainingTime(m_limit);
    m_look.start();
}

void LongLock::stop()
{
    m_look.stop();
}

void LongLock::look()
{
    const bool isLong = m_deadline.hasExpired() || m_clock.now() - m_since >= m_limit.count();
    if (!m_look.isActive() || !isLong)
        return;
    m_look.stop();
    Q_EMIT passed();
}
