#include "core/model/rng.h"

#include <QRandomGenerator>

namespace core {

void SystemRng::fill(std::span<quint8> bytes)
{
    for (quint8 &byte : bytes)
        byte = static_cast<quint8>(QRandomGenerator::system()->generate() & 0xffU);
}

void SeededRng::fill(std::span<quint8> bytes)
{
    for (quint8 &byte : bytes)
        byte = static_cast<quint8>(next() >> 56U);
}

// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
quint64 SeededRng::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

quint32 SeededRng::below(quint32 bound)
{
    return static_cast<quint32>(((next() >> 32U) * bound) >> 32U);
}

} // namespace core
