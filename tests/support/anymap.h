#pragma once

#include "core/model/casefile.h"
#include "core/model/rng.h"

/// Cards spread over the lanes and polarities, arrows between any two: the same for the same seed.
inline core::CaseFile anyMap(int cards, int links, quint64 seed)
{
    core::SeededRng rng(seed);
    core::CaseFile file;
    for (int i = 0; i < cards; ++i) {
        core::Factor factor;
        factor.id = core::FactorId::make(rng);
        factor.text = QStringLiteral("Wat er speelt in dit gezin, kaart %1").arg(i + 1);
        factor.domain = static_cast<core::Domain>(rng.below(core::DomainCount));
        factor.polarity = static_cast<core::Polarity>(std::min<quint32>(2, rng.below(6) / 2));
        factor.weight = 1 + int(rng.below(5));
        file.factors += factor;
    }
    for (int i = 0; i < links && cards > 0; ++i) {
        core::Link link;
        link.id = core::LinkId::make(rng);
        link.from = file.factors[rng.below(quint32(cards))].id;
        link.to = file.factors[rng.below(quint32(cards))].id;
        link.kind = static_cast<core::LinkKind>(rng.below(5));
        link.strength = 1 + int(rng.below(3));
        file.links += link;
    }
    return file;
}
