#include "core/analysis/shares.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

bool isCause(const Link &link, const FactorId &effect)
{
    const bool isOfMap = link.kind == LinkKind::Feeds || link.kind == LinkKind::Dampens
                         || link.kind == LinkKind::Affects;
    return isOfMap && link.to == effect;
}

Change written(const CaseFile &file, const FactorId &effect, const Shares *shares)
{
    const Factor *card = find(file.factors, effect);
    if (!card)
        return {};
    Change change;
    for (const Link &link : file.links) {
        const qsizetype index = shares ? shares->links.indexOf(link.id) : -1;
        if (!isCause(link, effect))
            continue;
        Link after = link;
        after.share.reset();
        if (index >= 0)
            after.share = shares->parts[index];
        change += changed(link, after);
    }
    Factor after = *card;
    after.unknownShare.reset();
    if (shares)
        after.unknownShare = shares->unknown();
    return change + changed(*card, after);
}

} // namespace

int Shares::known() const
{
    return std::accumulate(parts.begin(), parts.end(), 0);
}

void Shares::set(qsizetype index, int percent)
{
    const int most = parts[index] + unknown();
    parts[index] = std::clamp(percent, 0, most);
}

Shares sharesOf(const CaseFile &file, const FactorId &effect)
{
    Shares shares;
    for (const Link &link : file.links) {
        if (!isCause(link, effect))
            continue;
        shares.links += link.id;
        shares.parts += 0;
        // What came together from two laptops may be more than a hundred.
        shares.set(shares.parts.size() - 1, link.share.value_or(0));
    }
    return shares;
}

Change shared(const CaseFile &file, const FactorId &effect, const Shares &shares)
{
    return written(file, effect, &shares);
}

Change unshared(const CaseFile &file, const FactorId &effect)
{
    return written(file, effect, nullptr);
}

} // namespace core
