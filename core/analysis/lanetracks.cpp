#include "core/analysis/lanetracks.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

bool overlap(const Stretch &a, const Stretch &b)
{
    return std::max(a.from, b.from) <= std::min(a.to, b.to);
}

/// The stretches of one net that touch each other, as one.
struct Group
{
    Stretch whole;
    QList<int> members;
};

void addTo(QList<Group> &groups, const Stretch &stretch, int index)
{
    Group merged{stretch, {index}};
    for (qsizetype i = groups.size() - 1; i >= 0; --i) {
        const Group &group = groups[i];
        if (group.whole.net != stretch.net || !overlap(group.whole, merged.whole))
            continue;
        const qreal size = qreal(group.members.size());
        const qreal sum =
            group.whole.wish * size + merged.whole.wish * qreal(merged.members.size());
        merged.whole.from = std::min(merged.whole.from, group.whole.from);
        merged.whole.to = std::max(merged.whole.to, group.whole.to);
        merged.members += group.members;
        merged.whole.wish = sum / qreal(merged.members.size());
        groups.removeAt(i);
    }
    groups += merged;
}

int crowd(const QList<Stretch> &track, const Stretch &stretch)
{
    return int(std::count_if(
        track.begin(), track.end(), [&](const Stretch &other) { return overlap(other, stretch); }));
}

int bestTrack(const QList<QList<Stretch>> &tracks, const Stretch &stretch)
{
    const qreal wish = stretch.wish * qreal(tracks.size() - 1);
    int best = 0;
    qreal least = 0;
    for (int track = 0; track < tracks.size(); ++track) {
        const qreal cost = 1000.0 * crowd(tracks[track], stretch) + std::abs(track - wish);
        if (track == 0 || cost < least) {
            best = track;
            least = cost;
        }
    }
    return best;
}

/// Pairs of different nets that lie on each other.
int shared(const QList<Stretch> &stretches, const QList<int> &tracks)
{
    int count = 0;
    for (int i = 0; i < stretches.size(); ++i) {
        for (int j = i + 1; j < stretches.size(); ++j) {
            count += tracks[i] == tracks[j] && stretches[i].net != stretches[j].net
                     && overlap(stretches[i], stretches[j]);
        }
    }
    return count;
}

QList<Group> groupsOf(const QList<Stretch> &stretches)
{
    QList<Group> groups;
    for (int i = 0; i < stretches.size(); ++i)
        addTo(groups, stretches[i], i);
    return groups;
}

/// Each group in turn on the best track.
QList<int> laid(const QList<Group> &groups, qsizetype stretches, int count)
{
    QList<QList<Stretch>> tracks(std::max(1, count));
    QList<int> result(stretches);
    for (const Group &group : groups) {
        const int track = bestTrack(tracks, group.whole);
        tracks[track] += group.whole;
        for (const int member : group.members)
            result[member] = track;
    }
    return result;
}

/// Those at the edges first: the middle gives way more easily.
QList<Group> edgesFirst(QList<Group> groups)
{
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::abs(a.whole.wish - 0.5) > std::abs(b.whole.wish - 0.5);
    });
    return groups;
}

/// In the order in which they begin no more tracks are needed than lie beside each other somewhere.
QList<Group> asTheyBegin(QList<Group> groups)
{
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return a.whole.from < b.whole.from;
    });
    return groups;
}

} // namespace

QList<int> tracksOf(const QList<Stretch> &stretches, int count)
{
    return laid(edgesFirst(groupsOf(stretches)), stretches.size(), count);
}

Tracks tracksOf(const QList<Stretch> &stretches, int usual, int most)
{
    const QList<Group> groups = groupsOf(stretches);
    Tracks best{tracksOf(stretches, usual), usual};
    int least = shared(stretches, best.of);
    for (int count = usual; count <= most && least > 0; ++count) {
        for (const QList<Group> &order : {edgesFirst(groups), asTheyBegin(groups)}) {
            const QList<int> tracks = laid(order, stretches.size(), count);
            const int now = shared(stretches, tracks);
            if (now < least) {
                best = {tracks, count};
                least = now;
            }
        }
    }
    return best;
}

} // namespace core
