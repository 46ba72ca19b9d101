#include "core/report/calendar.h"

#include "core/model/wording.h"
#include "core/report/talksheet.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype OctetsAtMost = 75; // RFC 5545 3.1, without the line break.

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// RFC 5545 3.1: long lines go on after CRLF and a space; never inside a letter.
QByteArray folded(QByteArray line)
{
    QByteArray lines;
    qsizetype room = OctetsAtMost;
    while (line.size() > room) {
        qsizetype end = room;
        while (end > 0 && isContinuation(line[end]))
            --end;
        lines += line.left(end) + "\r\n ";
        line.remove(0, end);
        room = OctetsAtMost - 1;
    }
    return lines + line + "\r\n";
}

/// RFC 5545 3.3.11; control characters have no place in a text.
QString escaped(const QString &text)
{
    QString safe;
    const QString plain = QString(text).replace(u"\r\n"_s, u"\n"_s);
    for (const QChar letter : plain) {
        if (letter == u'\n')
            safe += u"\\n"_s;
        else if (letter == u'\\' || letter == u';' || letter == u',')
            safe += u'\\' + QString(letter);
        else if (letter >= u' ' && letter != QChar(0x7F))
            safe += letter;
    }
    return safe;
}

QString inUtc(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// Whole words, so that "Bram" is not found in "Brammelo"; "de" of "De Boer" says nothing.
bool namesSomebody(const CaseFile &file, const QString &text)
{
    return std::any_of(file.persons.begin(), file.persons.end(), [&text](const Person &person) {
        for (const QString &part : person.name.split(u' ', Qt::SkipEmptyParts)) {
            const QRegularExpression word(
                u"\\b%1(s|'s)?\\b"_s.arg(QRegularExpression::escape(part)),
                QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption);
            if (person.role != PersonRole::Coach && part.size() > 2 && text.contains(word))
                return true;
        }
        return false;
    });
}

QList<PersonId> peopleAt(const CaseFile &file, const Appointment &appointment)
{
    const Person *youth = youthOf(file);
    if (!appointment.who.isEmpty() || !youth)
        return appointment.who;
    return {youth->id};
}

} // namespace

QByteArray
calendarFile(const CaseFile &file, const Appointment &appointment, const CalendarWish &wish)
{
    const QString house = wish.house.isEmpty() ? u"Jeugdhuis"_s : wish.house;
    QString summary = Wording{u"Afspraak %1"_s, u"Appointment %1"_s}.in(wish.language).arg(house);
    if (wish.withNames)
        summary += u": "_s + namesOf(file, peopleAt(file, appointment));
    QByteArray lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += folded(name.toUtf8() + ':' + value.toUtf8());
    };
    add(u"BEGIN"_s, u"VCALENDAR"_s);
    add(u"VERSION"_s, u"2.0"_s);
    add(u"PRODID"_s, u"-//Jeugdhuis//Jeugdhuis//NL"_s);
    add(u"CALSCALE"_s, u"GREGORIAN"_s);
    add(u"BEGIN"_s, u"VEVENT"_s);
    add(u"UID"_s, appointment.id.text());
    add(u"DTSTAMP"_s, inUtc(wish.now));
    if (hasTime(appointment)) {
        add(u"DTSTART"_s, inUtc(appointment.at));
        add(u"DTEND"_s, inUtc(appointment.at.addSecs(60LL * std::max(0, appointment.minutes))));
    } else { // The whole day.
        const QDate day = appointment.at.toLocalTime().date();
        add(u"DTSTART;VALUE=DATE"_s, day.toString(u"yyyyMMdd"_s));
    }
    add(u"SUMMARY"_s, escaped(summary));
    if (wish.withNames || !namesSomebody(file, appointment.place))
        add(u"LOCATION"_s, escaped(appointment.place));
    if (wish.withNames)
        add(u"DESCRIPTION"_s, escaped(appointment.about));
    add(u"CLASS"_s, u"PRIVATE"_s);
    add(u"END"_s, u"VEVENT"_s);
    add(u"END"_s, u"VCALENDAR"_s);
    return lines;
}

} // namespace core
