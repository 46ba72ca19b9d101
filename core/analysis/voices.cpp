#include "core/analysis/voices.h"

namespace core {

namespace {

Voice voiceOf(const QList<PersonId> &saidBy, const PersonId &one, const PersonId &other)
{
    const bool isOfOne = saidBy.contains(one);
    const bool isOfOther = !other.isEmpty() && saidBy.contains(other);
    if (isOfOne && isOfOther)
        return Voice::Both;
    return isOfOne ? Voice::One : isOfOther ? Voice::Other : Voice::Nobody;
}

} // namespace

Voices voicesOf(const CaseFile &file, const PersonId &one, const PersonId &other)
{
    Voices voices;
    for (const Factor &factor : file.factors) {
        if (const Voice voice = voiceOf(factor.saidBy, one, other); voice != Voice::Nobody)
            voices.cards.insert(factor.id, voice);
    }
    for (const Link &link : file.links) {
        if (const Voice voice = voiceOf(link.saidBy, one, other); voice != Voice::Nobody)
            voices.links.insert(link.id, voice);
    }
    return voices;
}

} // namespace core
