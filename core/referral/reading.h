#pragma once

#include "core/model/reader.h"
#include "core/referral/consent.h"

namespace core {

// Who may read the file of a youth (inzage en afschrift), before it is asked what of it (asSeenBy).
// Always without what would harm the privacy of somebody else (Jeugdwet 7.3.10).
//
//   the youth from 12                       7.3.10
//   the youth under 12                      told at its own level, 7.3.2 lid 1
//   authority, youth under 12               7.3.10 by 7.3.15 lid 1
//   authority, youth 12 to 15               7.3.11 lid 2 b
//   authority, youth 16 or 17               only with the consent of the youth, 7.3.11 lid 1
//   authority, youth from 12 cannot weigh   7.3.10 by 7.3.15 lid 2
//   parent without authority, under 16      main lines, when asked, BW 1:377c lid 1
//   parent without authority, from 16       as one with authority, BW 1:377c lid 1
//   who helps in this case                  what the work needs, 7.3.11 lid 2 a
//   anybody else                            only with consent, 7.3.11 lid 1
//   youth of 18 or older: others            only with consent, BW 7:457

/// How much somebody may read.
enum class Reading {
    All,
    OwnLevel,  // What is made for a child.
    Needed,    // What the work needs.
    MainLines, // Important facts about the child and its upbringing.
    Consent,   // Nothing without consent.
    Unknown    // The birth date of the youth decides.
};

struct ReadingRight
{
    Reading reading = Reading::Unknown;
    QString article;
    ConsentGate gate = {}; // Whose consent, where it is asked.

    bool isAllowed() const { return reading != Reading::Consent && reading != Reading::Unknown; }
    bool operator==(const ReadingRight &) const = default;
};

ReadingRight readingRight(const CaseFile &file, const Reader &reader, const QDate &today);
/// What that means, in one sentence.
QString
rightText(const ReadingRight &right, const Reader &reader, const CaseFile &file, Language language);

} // namespace core
