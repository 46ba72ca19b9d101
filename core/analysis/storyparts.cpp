#include "core/analysis/story.h"
#include "core/model/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr std::array<QStringView, 11> Names{u"opening",
                                            u"now",
                                            u"before",
                                            u"began",
                                            u"keepsGoing",
                                            u"helps",
                                            u"differ",
                                            u"notKnown",
                                            u"begin",
                                            u"goals",
                                            u"try"};

} // namespace

QStringView nameOf(StoryPart part)
{
    return Names.at(size_t(part));
}

std::optional<StoryPart> storyPartOf(QStringView name)
{
    const auto at = std::ranges::find(Names, name);
    if (at == Names.end())
        return std::nullopt;
    return static_cast<StoryPart>(at - Names.begin());
}

QString headingOf(StoryPart part, Language language)
{
    static const std::array<Wording, 11> Headings{{
        {{}, {}},
        {u"Waar gaat het om?"_s, u"What is it about?"_s},
        {u"Wat was er al?"_s, u"What was there already?"_s},
        {u"Wat zette het in gang?"_s, u"What set it off?"_s},
        {u"Wat houdt het in stand?"_s, u"What keeps it going?"_s},
        {u"Wat helpt?"_s, u"What helps?"_s},
        {u"Waar kijken we anders naar?"_s, u"What do we see differently?"_s},
        {u"Wat weten we nog niet?"_s, u"What do we not know yet?"_s},
        {u"Waar beginnen we?"_s, u"Where do we begin?"_s},
        {u"Wat willen we bereiken?"_s, u"What do we want to reach?"_s},
        {u"Wat gaan we proberen?"_s, u"What are we going to try?"_s},
    }};
    return Headings.at(size_t(part)).in(language);
}

} // namespace core
