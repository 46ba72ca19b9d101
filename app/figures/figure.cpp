#include "app/figures/figure.h"

#include <algorithm>

namespace figures {

using namespace Qt::Literals::StringLiterals;

namespace {

double percentile(QList<double> times, double share)
{
    if (times.isEmpty())
        return 0;
    std::sort(times.begin(), times.end());
    return times[static_cast<qsizetype>(share * static_cast<double>(times.size() - 1))];
}

} // namespace

double Figure::median() const
{
    return percentile(times, 0.5);
}

double Figure::slowest() const
{
    return percentile(times, 0.99);
}

double Figure::peerMedian() const
{
    return percentile(peerTimes, 0.5);
}

QString Figure::line() const
{
    const QString start =
        u"%1 %2 ms (p99 %3)"_s.arg(name, -9).arg(median(), 8, 'f', 3).arg(slowest(), 0, 'f', 3);
    if (peer.isEmpty())
        return start + u", wanted %1 ms: %2"_s.arg(wanted).arg(ours);
    return start
           + u" against %1 ms, ratio %2 (wanted %3): %4 | %5"_s.arg(peerMedian(), 0, 'f', 3)
                 .arg(ratio(), 0, 'f', 2)
                 .arg(wanted)
                 .arg(ours, peer);
}

} // namespace figures
