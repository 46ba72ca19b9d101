#include "core/analysis/buildprompts.h"

#include "core/analysis/roles.h"

#include <algorithm>

namespace core {

QList<BuildPrompt> buildPrompts(const CaseFile &file)
{
    const auto hasKind = [&](LinkKind kind) {
        return std::ranges::any_of(file.links, [=](const Link &link) { return link.kind == kind; });
    };
    const auto has = [&](Polarity polarity) {
        return std::ranges::any_of(
            file.factors, [=](const Factor &factor) { return factor.polarity == polarity; });
    };
    const bool isKeptGoing = std::ranges::any_of(
        file.links, [&](const Link &link) { return roleOf(file, link) == Role::Maintaining; });
    QList<BuildPrompt> prompts;
    if (!hasKind(LinkKind::Started) && !has(Polarity::Background))
        prompts += BuildPrompt::Began;
    if (!isKeptGoing)
        prompts += BuildPrompt::KeepsGoing;
    if (!has(Polarity::Strength))
        prompts += BuildPrompt::Helps;
    return prompts;
}

} // namespace core
