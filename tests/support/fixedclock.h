#pragma once

#include "core/model/clock.h"

/// Stands still until the test moves it.
class FixedClock : public core::Clock
{
public:
    explicit FixedClock(const QDateTime &at) : m_now(at.toMSecsSinceEpoch()) {}

    qint64 now() const override { return m_now; }
    void forward(qint64 msecs) { m_now += msecs; }

private:
    qint64 m_now;
};
