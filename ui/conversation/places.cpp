#include "ui/conversation/places.h"

#include "core/conversation/touched.h"
#include "core/model/words.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

constexpr std::array Questions{core::Question::Happened,
                               core::Question::Vulnerable,
                               core::Question::Wish,
                               core::Question::Need};

} // namespace

QStringList talkPlaces(const QList<core::Domain> &shown, const core::CaseFile &file)
{
    QStringList places{FamilyPlace};
    for (const core::Question question : Questions)
        places.append(core::wordOf(question).toString());
    for (const core::Domain domain : shown)
        places.append(core::wordOf(domain).toString());
    for (int i = 0; i < core::DomainCount; ++i) {
        const auto domain = static_cast<core::Domain>(i);
        if (!shown.contains(domain) && core::touched(file, domain).isTouched())
            places.append(core::wordOf(domain).toString());
    }
    return places << OverviewPlace << SafetyPlace << ConsentPlace;
}

std::optional<core::Question> questionAt(const QString &place)
{
    return core::enumOf<core::Question>(place);
}

std::optional<core::Domain> domainAt(const QString &place)
{
    return core::enumOf<core::Domain>(place);
}

QString placeText(const core::Guide &guide, const QString &place)
{
    if (const auto question = questionAt(place))
        return guide.question(*question).in(screenLanguage());
    if (const auto domain = domainAt(place))
        return guide.name(*domain).in(screenLanguage());
    if (place == OverviewPlace)
        return QCoreApplication::translate("ConversationPage", "Where we are");
    if (place == SafetyPlace)
        return QCoreApplication::translate("ConversationPage", "Safety sheet");
    if (place == ConsentPlace)
        return QCoreApplication::translate("ConversationPage", "Consent");
    if (place == AfterPlace)
        return QCoreApplication::translate("ConversationPage", "After the talk");
    return QCoreApplication::translate("ConversationPage", "Family and network");
}

Icon placePicture(const QString &place)
{
    if (const auto domain = domainAt(place))
        return iconFor(*domain);
    if (place == FamilyPlace)
        return Icon::Users;
    if (place == OverviewPlace)
        return Icon::Target;
    if (place == SafetyPlace)
        return Icon::ShieldCheck;
    if (place == ConsentPlace)
        return Icon::CircleCheck;
    if (place == AfterPlace)
        return Icon::Document;
    switch (questionAt(place).value_or(core::Question::None)) {
    case core::Question::Happened:
        return Icon::History;
    case core::Question::Vulnerable:
        return Icon::ShieldCheck;
    case core::Question::Wish:
        return Icon::Flag;
    case core::Question::Need:
        return Icon::Strength;
    case core::Question::None:
        break;
    }
    return Icon::Conversation;
}

} // namespace ui
