#pragma once

#include "core/model/casefile.h"
#include "core/model/language.h"

namespace core {

/// How an appointment goes into somebody's calendar.
struct CalendarWish
{
    Language language = Language::Dutch;
    QString house;
    QDateTime now;
    bool withNames = false; // A calendar is read over somebody's shoulder: names only when asked.
};

/// The appointment as iCalendar (RFC 5545): CRLF, lines of at most 75 octets, times in UTC. Without
/// names: no one of the case is named, neither in the title nor in the place, and what it is about
/// stays out.
QByteArray
calendarFile(const CaseFile &file, const Appointment &appointment, const CalendarWish &wish);

} // namespace core
