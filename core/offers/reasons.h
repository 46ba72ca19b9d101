#pragma once

#include "core/offers/match.h"
#include "core/offers/plan.h"

namespace core {

/// Why this offer, in words that everyone in the case may read: it names cards only by what all may
/// see or by their shareable sentence. Says "can help", never "works".
QString
reasonText(const Match &match, const CaseFile &file, const Catalogue &catalogue, Language language);
/// Why it does not (yet) fit, or empty when it applies.
QString verdictText(const Match &match, const Catalogue &catalogue, Language language);

/// What the plan lacks or has too much of, in one sentence.
QString noteText(const PlanNote &note, Language language);

QString accessText(Access access, Language language);
QString stepText(int step, Language language);
QString forWhomText(OfferFor forWhom, Language language);

/// The card as everyone may read it: its text, else its shareable sentence, else empty.
QString sharedText(const Factor &factor);

} // namespace core
