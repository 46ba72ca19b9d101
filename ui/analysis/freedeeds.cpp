#include "ui/analysis/freedeeds.h"

namespace ui {

namespace {

core::Change placed(const core::CaseFile &file, const core::FreePlaces &places)
{
    core::Change change;
    for (const core::Factor &factor : file.factors) {
        core::Factor after = factor;
        after.freePlace = places.value(factor.id);
        change += core::changed(factor, after);
    }
    return change;
}

} // namespace

core::Change withFreePlaces(const core::CaseFile &file,
                            const core::FreePlaces &known,
                            const core::Change &change)
{
    core::CaseFile after = file;
    core::apply(after, change);
    return change + placed(after, core::freePlacesOf(after, known));
}

core::Change
movedFree(const core::CaseFile &file, const core::FreePlaces &known, const core::FreePlaces &moved)
{
    core::FreePlaces places = known;
    for (auto it = moved.begin(); it != moved.end(); ++it)
        places.remove(it.key());
    for (const core::Factor &factor : file.factors) {
        const auto at = moved.constFind(factor.id);
        if (at != moved.constEnd())
            places.insert(factor.id, core::freeSpotFor(places, factor.id, *at));
    }
    return placed(file, places);
}

core::Change freeTidied(const core::CaseFile &file, const core::FreePlaces &known, double mayMove)
{
    return placed(file, core::tidiedFree(file, known, mayMove));
}

core::Change pinnedCard(const core::CaseFile &file, const core::FactorId &card, bool isPinned)
{
    const core::Factor *before = core::find(file.factors, card);
    if (!before)
        return {};
    core::Factor after = *before;
    after.pinned = isPinned;
    return core::changed(*before, after);
}

} // namespace ui
