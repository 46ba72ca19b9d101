#pragma once

#include <QtGlobal>

#include <span>

namespace core {

/// Random bytes, injected so that one seed replays a run. Keys never come from here but from
/// libsodium.
class Rng
{
public:
    virtual ~Rng() = default;
    virtual void fill(std::span<quint8> bytes) = 0;
};

class SystemRng : public Rng
{
public:
    void fill(std::span<quint8> bytes) override;
};

/// The same bytes for the same seed: generated caseloads and tests.
class SeededRng : public Rng
{
public:
    explicit SeededRng(quint64 seed) : m_state(seed) {}
    void fill(std::span<quint8> bytes) override;
    quint64 next();
    /// Uniform in 0..bound-1; bound is at least 1.
    quint32 below(quint32 bound);

private:
    quint64 m_state;
};

} // namespace core
