#include "core/report/registration.h"

#include "core/report/registrationwriter.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

QString headingOf(RegistrationPart part, Language language)
{
    static const std::array<Wording, RegistrationPartCount> Headings{{
        {u"Persoonlijke gegevens"_s, u"Personal details"_s},
        {u"Wie is belangrijk voor jullie?"_s, u"Who is important to you?"_s},
        {u"Naar welke school of dagbesteding ga je?"_s, u"Which school or daytime activity?"_s},
        {u"Waar lopen jullie tegenaan?"_s, u"What are you up against?"_s},
        {u"Wat is jullie verhaal?"_s, u"What is your story?"_s},
        {u"Welke hulp hebben jullie eerder gehad?"_s, u"Which help did you have before?"_s},
        {u"De belangrijkste dingen"_s, u"The main things"_s},
        {u"Waar wil je naartoe?"_s, u"Where do you want to go?"_s},
        {u"Wat kunnen jullie zelf? Wie kan helpen?"_s,
         u"What can you do yourselves? Who can help?"_s},
        {u"Afspraken"_s, u"Agreements"_s},
    }};
    return Headings.at(static_cast<size_t>(part)).in(language);
}

QList<TextBlock> registrationBlocks(const CaseFile &file, const RegistrationWish &wish)
{
    const RegistrationWriter writer(file, wish);
    QList<TextBlock> blocks;
    for (int i = 0; i < RegistrationPartCount; ++i) {
        const auto part = static_cast<RegistrationPart>(i);
        const QStringList lines = writer.lines(part);
        const QString gap =
            Wording{u"nog niet besproken"_s, u"not discussed yet"_s}.in(wish.language);
        blocks.append({part,
                       headingOf(part, wish.language),
                       lines.isEmpty() ? gap : lines.join(u'\n'),
                       lines.isEmpty()});
    }
    return blocks;
}

} // namespace core
