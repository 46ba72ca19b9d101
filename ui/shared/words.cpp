#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

template<typename Enum, size_t N>
QString nth(const char *const (&words)[N], Enum value)
{
    return QCoreApplication::translate("Words", words[static_cast<size_t>(value)]);
}

} // namespace

QString wordFor(core::Domain domain)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "Body and health"),
        QT_TRANSLATE_NOOP("Words", "Feelings and thoughts"),
        QT_TRANSLATE_NOOP("Words", "Home and family"),
        QT_TRANSLATE_NOOP("Words", "Parents and parenting"),
        QT_TRANSLATE_NOOP("Words", "School, learning and work"),
        QT_TRANSLATE_NOOP("Words", "Friends, support and free time"),
        QT_TRANSLATE_NOOP("Words", "Money, housing and paperwork"),
        QT_TRANSLATE_NOOP("Words", "Safety and what happened"),
        QT_TRANSLATE_NOOP("Words", "Me and my future"),
        QT_TRANSLATE_NOOP("Words", "Help so far"),
    };
    return nth(words, domain);
}

Icon iconFor(core::Domain domain)
{
    switch (domain) {
    case core::Domain::Body:
        return Icon::Sprout;
    case core::Domain::Feelings:
        return Icon::Heart;
    case core::Domain::Home:
        return Icon::House;
    case core::Domain::Parenting:
        return Icon::Users;
    case core::Domain::School:
        return Icon::BookOpen;
    case core::Domain::Social:
        return Icon::Conversation;
    case core::Domain::Money:
        return Icon::Document;
    case core::Domain::Safety:
        return Icon::Shield;
    case core::Domain::Self:
        return Icon::Star;
    case core::Domain::Help:
        return Icon::Strength;
    }
    return Icon::None;
}

QString wordFor(core::PersonRole role)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "youth"),
        QT_TRANSLATE_NOOP("Words", "mother"),
        QT_TRANSLATE_NOOP("Words", "father"),
        QT_TRANSLATE_NOOP("Words", "parent"),
        QT_TRANSLATE_NOOP("Words", "brother or sister"),
        QT_TRANSLATE_NOOP("Words", "family"),
        QT_TRANSLATE_NOOP("Words", "friend"),
        QT_TRANSLATE_NOOP("Words", "school"),
        QT_TRANSLATE_NOOP("Words", "care"),
        QT_TRANSLATE_NOOP("Words", "coach"),
        QT_TRANSLATE_NOOP("Words", "someone else"),
        QT_TRANSLATE_NOOP("Words", "expert by experience"),
        QT_TRANSLATE_NOOP("Words", "interpreter"),
    };
    return nth(words, role);
}

QString wordFor(core::RelationKind kind)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "parent"),
        QT_TRANSLATE_NOOP("Words", "step-parent"),
        QT_TRANSLATE_NOOP("Words", "grandparent"),
        QT_TRANSLATE_NOOP("Words", "brother or sister"),
        QT_TRANSLATE_NOOP("Words", "family"),
        QT_TRANSLATE_NOOP("Words", "partner"),
        QT_TRANSLATE_NOOP("Words", "former partner"),
        QT_TRANSLATE_NOOP("Words", "friend"),
        QT_TRANSLATE_NOOP("Words", "teacher"),
        QT_TRANSLATE_NOOP("Words", "helper"),
    };
    return nth(words, kind);
}

QString wordFor(core::AuthorityKind kind)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "parental authority"),
        QT_TRANSLATE_NOOP("Words", "guardian"),
    };
    return nth(words, kind);
}

QString wordFor(core::TopicState state)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "Not discussed"),
        QT_TRANSLATE_NOOP("Words", "Going well"),
        QT_TRANSLATE_NOOP("Words", "I want to talk about this"),
        QT_TRANSLATE_NOOP("Words", "Later"),
        QT_TRANSLATE_NOOP("Words", "Rather not"),
        QT_TRANSLATE_NOOP("Words", "Not asked"),
        QT_TRANSLATE_NOOP("Words", "Don't know"),
    };
    return nth(words, state);
}

QString wordFor(core::Polarity polarity)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "Burden"),
        QT_TRANSLATE_NOOP("Words", "Strength"),
        QT_TRANSLATE_NOOP("Words", "Background"),
    };
    return nth(words, polarity);
}

Tone toneOf(core::Polarity polarity)
{
    switch (polarity) {
    case core::Polarity::Strength:
        return Tone::Strength;
    case core::Polarity::Background:
        return Tone::Background;
    case core::Polarity::Burden:
        break;
    }
    return Tone::Burden;
}

QString wordFor(core::NextStep step)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "Have the conversation"),
        QT_TRANSLATE_NOOP("Words", "Draw the analysis"),
        QT_TRANSLATE_NOOP("Words", "Choose goals"),
        QT_TRANSLATE_NOOP("Words", "Choose an offer"),
        QT_TRANSLATE_NOOP("Words", "Start the offer"),
        QT_TRANSLATE_NOOP("Words", "Finish the referral"),
        QT_TRANSLATE_NOOP("Words", "Await the answer"),
        QT_TRANSLATE_NOOP("Words", "Look back together"),
        QT_TRANSLATE_NOOP("Words", "Closed"),
    };
    return nth(words, step);
}

core::Language screenLanguage()
{
    return QLocale().language() == QLocale::Dutch ? core::Language::Dutch : core::Language::English;
}

QDate dayFrom(const QString &text)
{
    static const QRegularExpression separators(u"[-/. ]+"_s);
    static const QRegularExpression eight(u"^(\\d\\d)(\\d\\d)(\\d{4})$"_s);
    const QString trimmed = text.trimmed();
    if (const auto match = eight.match(trimmed); match.hasMatch()) {
        return QDate(
            match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    }
    const QStringList parts = trimmed.split(separators);
    if (parts.size() != 3)
        return {};
    const bool yearFirst = parts[0].size() == 4;
    const QString &year = yearFirst ? parts[0] : parts[2];
    const QString &day = yearFirst ? parts[2] : parts[0];
    return year.size() == 4 ? QDate(year.toInt(), parts[1].toInt(), day.toInt()) : QDate();
}

QString dayText(const QDate &day)
{
    return day.toString(u"dd-MM-yyyy"_s);
}

} // namespace ui
