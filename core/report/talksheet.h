#pragma once

#include "core/conversation/house.h"
#include "core/model/reader.h"
#include "core/referral/reading.h"
#include "core/report/letterdocument.h"

namespace core {

/// For whom the sheet after a talk is, and of which talk.
struct SheetWish
{
    const House &house; // Its name and whom to call.
    Reader reader = {};
    ConversationId conversation = {}; // Empty: the latest that the reader may know of.
    Language language = Language::Dutch;
    QDateTime now;
    bool isInTwoLanguages = false; // The other one beside it, for who reads only that.
};

/// The talk the sheet is of, as the reader may know it; nullptr when there is none. Lives as long
/// as the view.
const Conversation *sheetConversation(const CaseFile &view, const SheetWish &wish);
/// Midnight stands for a day of which the time is not known yet.
bool hasTime(const Appointment &appointment);
/// The next time they meet, of those the reader may know.
const Appointment *nextAppointment(const CaseFile &view, const QDateTime &now);

/// The sheet that the family takes home: what was said, what goes well, what was written down, who
/// does what, when they meet again, what keeps somebody safe, their rights and how to reach us. It
/// holds only what the reader may see; a parent without authority gets the main lines (BW 1:377c).
/// Refused with one sentence while the reader may not read without consent.
Result<LetterDocument> talkSheet(const CaseFile &file, const SheetWish &wish);
/// The same for the screen while it may not be given away; says so in its first line.
LetterDocument talkSheetDraft(const CaseFile &file, const SheetWish &wish);

} // namespace core
