#pragma once

#include "core/model/clock.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

/// Tells when the program has been locked for so long that it ends. What stood on the screen cannot
/// be wiped from memory with certainty; the end of the process does.
class LongLock : public QObject
{
    Q_OBJECT

public:
    LongLock(std::chrono::milliseconds limit, const core::Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();
    /// By both clocks: that of the wall goes on while the laptop sleeps, the other is never set
    /// back. To be called as well when the laptop wakes.
    void look();

Q_SIGNALS:
    void passed();

private:
    const std::chrono::milliseconds m_limit;
    const core::Clock &m_clock;
    qint64 m_since = 0;
    QDeadlineTimer m_deadline;
    QTimer m_look;
};
