#include "ui/shell/countdown.h"

namespace ui {

Countdown::Countdown(std::chrono::milliseconds second, QObject *parent) : QObject(parent)
{
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(std::chrono::seconds length)
{
    m_left = int(length.count());
    if (m_left > 0)
        m_timer.start();
    Q_EMIT ticked(m_left);
}

void Countdown::stop()
{
    m_timer.stop();
    m_left = 0;
}

void Countdown::tick()
{
    if (--m_left == 0)
        m_timer.stop();
    Q_EMIT ticked(m_left);
}

} // namespace ui
