#include "core/report/talksheet.h"

#include "core/report/sheetwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Today, at a time that is not known.
bool isDayOnly(const Appointment &appointment, const QDateTime &now)
{
    return !hasTime(appointment) && appointment.at.toLocalTime().date() == now.toLocalTime().date();
}

/// What the draft says in front of all; nothing when the sheet may be given away.
QString noticeOf(const CaseFile &file, const SheetWish &wish, const ReadingRight &right)
{
    if (right.isAllowed())
        return {};
    return Wording{u"Concept: geef dit nog niet mee. %1"_s,
                   u"Draft: do not give this away yet. %1"_s}
        .in(wish.language)
        .arg(rightText(right, wish.reader, file, wish.language));
}

LetterDocument written(const CaseFile &file, SheetWish wish, const ReadingRight &right)
{
    const auto inLanguage = [&] {
        return SheetWriter(file, wish, right.reading).written(noticeOf(file, wish, right));
    };
    LetterDocument sheet = inLanguage();
    if (wish.isInTwoLanguages) {
        const bool isDutch = wish.language == Language::Dutch;
        wish.language = isDutch ? Language::English : Language::Dutch;
        sheet.beside = {inLanguage()};
    }
    return sheet;
}

} // namespace

bool hasTime(const Appointment &appointment)
{
    return appointment.at.toLocalTime().time() != QTime(0, 0);
}

const Conversation *sheetConversation(const CaseFile &view, const SheetWish &wish)
{
    if (!wish.conversation.isEmpty())
        return find(view.conversations, wish.conversation);
    const Conversation *latest = nullptr;
    for (const Conversation &conversation : view.conversations) {
        if (conversation.startedAt <= wish.now
            && (!latest || conversation.startedAt > latest->startedAt))
            latest = &conversation;
    }
    return latest;
}

const Appointment *nextAppointment(const CaseFile &view, const QDateTime &now)
{
    const Appointment *next = nullptr;
    for (const Appointment &appointment : view.appointments) {
        const bool isComing = appointment.at >= now || isDayOnly(appointment, now);
        if (appointment.at.isValid() && isComing && (!next || appointment.at < next->at))
            next = &appointment;
    }
    return next;
}

Result<LetterDocument> talkSheet(const CaseFile &file, const SheetWish &wish)
{
    const ReadingRight right = readingRight(file, wish.reader, wish.now.toLocalTime().date());
    if (!right.isAllowed())
        return fail(Fault::Refused, rightText(right, wish.reader, file, wish.language));
    return written(file, wish, right);
}

LetterDocument talkSheetDraft(const CaseFile &file, const SheetWish &wish)
{
    return written(file, wish, readingRight(file, wish.reader, wish.now.toLocalTime().date()));
}

} // namespace core
