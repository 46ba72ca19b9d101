#include "core/analysis/roles.h"

#include <algorithm>

namespace core {

namespace {

std::optional<Role> roleOfFeeding(Polarity from, Polarity to)
{
    if (from == Polarity::Burden)
        return to == Polarity::Burden ? Role::Maintaining : Role::SupportStarts;
    return to == Polarity::Strength ? Role::HelpfulChain : Role::StrengthWithDownside;
}

std::optional<Role> roleOfDampening(Polarity from, Polarity to)
{
    if (from == to)
        return std::nullopt;
    return from == Polarity::Strength ? Role::Protective : Role::Undermining;
}

} // namespace

std::optional<Role> roleOf(LinkKind kind, Polarity from, Polarity to)
{
    if (from == Polarity::Background || to == Polarity::Background)
        return std::nullopt;
    if (kind == LinkKind::Feeds)
        return roleOfFeeding(from, to);
    if (kind == LinkKind::Dampens)
        return roleOfDampening(from, to);
    return std::nullopt;
}

std::optional<Role> roleOf(const CaseFile &file, const Link &link)
{
    const Factor *from = find(file.factors, link.from);
    const Factor *to = find(file.factors, link.to);
    if (from == nullptr || to == nullptr)
        return std::nullopt;
    return roleOf(link.kind, from->polarity, to->polarity);
}

std::optional<Role> roleOf(const CaseFile &file, const Factor &factor)
{
    const auto keepsGoing = [&](const Link &link) {
        return link.from == factor.id && roleOf(file, link) == Role::Maintaining;
    };
    const auto started = [&](const Link &link) {
        return link.from == factor.id && link.kind == LinkKind::Started;
    };
    if (std::ranges::any_of(file.links, keepsGoing))
        return Role::Maintaining;
    if (std::ranges::any_of(file.links, started))
        return Role::Precipitating;
    if (factor.polarity == Polarity::Background)
        return Role::Predisposing;
    return std::nullopt;
}

} // namespace core
