#pragma once

#include <QDateTime>

namespace core {

/// The time, injected so that one seed replays a run.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 now() const = 0;

    QDate today() const { return QDateTime::fromMSecsSinceEpoch(now()).date(); }
};

class SystemClock : public Clock
{
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace core
