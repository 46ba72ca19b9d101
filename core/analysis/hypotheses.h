#pragma once

#include "core/model/casefile.h"
#include "core/model/language.h"

namespace core {

/// "Als ik eerder naar bed ga, dan ben ik minder moe."; empty while neither half is there.
QString sentenceOf(const Hypothesis &guess, Language language);
/// "Het klopt niet als ik na twee weken nog moe ben."; empty while nothing is said.
QString testOf(const Hypothesis &guess, Language language);

/// It is time to look.
bool isDue(const Hypothesis &guess, const QDate &today);

/// What the map expects when this card goes the way that is wished: in the words of the cards, with
/// the arrows of the strongest way there. Only made when somebody asks for it; nothing when the map
/// leads from this card to nothing that is wished and known.
std::optional<Hypothesis>
proposed(const CaseFile &file, const FactorId &card, Language language, const HypothesisId &id);

} // namespace core
