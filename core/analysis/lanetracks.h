#pragma once

#include <QList>

namespace core {

/// A stretch of an arrow along a channel. Stretches of one net may lie on each other.
struct Stretch
{
    qreal from = 0;
    qreal to = 0;
    int net = 0;
    qreal wish = 0.5; // Where across the channel it would like to be: 0..1.
};

/// A track for each stretch, 0..count-1, so that stretches of different nets that overlap get
/// different tracks; a net keeps one track where its stretches touch. When tracks run out the least
/// crowded one is shared.
QList<int> tracksOf(const QList<Stretch> &stretches, int count);

} // namespace core
