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

struct Tracks
{
    QList<int> of; // Each stretch.
    int count = 1;
};

/// The same on as few tracks as keep the nets apart, at least `usual` and at most `most`.
Tracks tracksOf(const QList<Stretch> &stretches, int usual, int most);

} // namespace core
