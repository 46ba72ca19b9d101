#pragma once

#include <QtGlobal>

#include <algorithm>

namespace core {

/// Hybrid logical clock (Kulkarni et al. 2014): 48 bits of Unix milliseconds, 16 bits of counter.
/// Orders what is shown first; never decides what replaces what.
class Hlc
{
public:
    explicit Hlc(quint64 last = 0) : m_last(last) {}

    static qint64 milliseconds(quint64 stamp) { return static_cast<qint64>(stamp >> 16U); }

    /// The stamp of a local event at this time; always greater than the one before.
    quint64 next(qint64 now)
    {
        m_last = std::max(m_last + 1, static_cast<quint64>(now) << 16U);
        return m_last;
    }

    /// Adopts a received stamp unless it runs over two minutes ahead of the own clock: then it is
    /// stored and shown, but our own time is not pulled along.
    void observe(quint64 received, qint64 now)
    {
        if (milliseconds(received) <= now + MaxLeadMs)
            m_last = std::max(m_last, received);
    }

private:
    static constexpr qint64 MaxLeadMs = 120'000;
    quint64 m_last;
};

} // namespace core
