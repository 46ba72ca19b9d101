#include "ui/shell/attempts.h"

#include <algorithm>

namespace ui {

std::chrono::seconds waitAfter(int wrongAttempts)
{
    constexpr int Free = 3;
    constexpr int Longest = 30;
    constexpr int DoublingsToLongest = 5;
    if (wrongAttempts <= Free)
        return std::chrono::seconds(0);
    const int doublings = std::min(wrongAttempts - Free - 1, DoublingsToLongest);
    return std::chrono::seconds(std::min(1 << doublings, Longest));
}

} // namespace ui
