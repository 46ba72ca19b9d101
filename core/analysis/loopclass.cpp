#include "core/analysis/loopclass.h"

#include "core/analysis/causalgraph.h"

namespace core {

namespace {

struct Wishes
{
    int burdens = 0;
    int strengths = 0;
    int along = 0; // How many move as wished when the first card becomes more.
};

Wishes walkOnce(std::span<const LoopStep> steps)
{
    Wishes wishes;
    int state = 1;
    for (const LoopStep &step : steps) {
        const int wanted = wish(step.polarity);
        wishes.burdens += wanted < 0 ? 1 : 0;
        wishes.strengths += wanted > 0 ? 1 : 0;
        wishes.along += wanted * state > 0 ? 1 : 0;
        state *= step.sign;
    }
    return wishes;
}

} // namespace

LoopClass classOf(std::span<const LoopStep> steps)
{
    int sign = 1;
    for (const LoopStep &step : steps)
        sign *= step.sign;
    if (sign == 0)
        return LoopClass::Undetermined;
    if (sign < 0)
        return LoopClass::Balancing;

    const Wishes wishes = walkOnce(steps);
    const int wished = wishes.burdens + wishes.strengths;
    const bool isOneWay = wishes.along == 0 || wishes.along == wished;
    if (wished == 0 || !isOneWay)
        return LoopClass::Mixed;
    return wishes.burdens > 0 ? LoopClass::Vicious : LoopClass::Helpful;
}

} // namespace core
