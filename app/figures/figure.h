#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <ctime>

namespace figures {

/// One measured speed; ours and a peer took turns in one run.
struct Figure
{
    QString name = {};
    QString ours = {};        // What was done.
    QString peer = {};        // What it is compared with; empty = only with the clock.
    QList<double> times = {}; // In milliseconds.
    QList<double> peerTimes = {};
    double wanted = 0; // At most this ratio, or without a peer these milliseconds.

    double median() const;
    /// 99 of 100 were faster.
    double slowest() const;
    double peerMedian() const;
    double ratio() const { return median() / peerMedian(); }
    bool isMet() const { return (peer.isEmpty() ? median() : ratio()) <= wanted; }
    /// "edit       0.481 ms (p99 1.204) against 0.377 ms, ratio 1.28 (wanted 1.35): ..."
    QString line() const;
};

/// How long the work takes on the wall clock.
template<typename Work>
double milliseconds(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

/// How much processor time it takes: for work that waits for nothing else, so that other programs
/// do not count.
template<typename Work>
double processorMilliseconds(Work &&work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000. * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Takes both `rounds` times, now the one first and now the other; each answers its milliseconds.
template<typename Ours, typename Peer>
void takeTurns(Figure &figure, int rounds, Ours ours, Peer peer)
{
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 0)
            figure.times.append(ours(round));
        figure.peerTimes.append(peer(round));
        if (round % 2 != 0)
            figure.times.append(ours(round));
    }
}

} // namespace figures
