#pragma once

#include "core/model/casefile.h"
#include "core/model/language.h"
#include "core/model/result.h"

namespace core {

/// Who reads a screen, print or letter.
struct Reader
{
    ReaderKind kind = ReaderKind::All;
    PersonId person; // Of Parent and Person.

    static Reader youth() { return {ReaderKind::Youth, {}}; }
    static Reader parent(const PersonId &id) { return {ReaderKind::Parent, id}; }
    static Reader other(const PersonId &id) { return {ReaderKind::Person, id}; }
    static Reader professional() { return {ReaderKind::Professional, {}}; }
    static Reader all() { return {}; }

    bool operator==(const Reader &) const = default;
};

/// Everyone who may ask for a view of this case: the youth, each other person, professional, all.
QList<Reader> readersOf(const CaseFile &file);

/// Who of the case reads; empty for Professional and All.
PersonId personOf(const CaseFile &file, const Reader &reader);

/// Who the reader is, as a screen or a print for them says it.
QString readerName(const Reader &reader, const CaseFile &file, Language language);

/// "youth", "parent:Karin", "person:Oma Riet", "professional", "all". Fails with who could be
/// meant.
Result<Reader>
parseReader(const QString &text, const CaseFile &file, Language language = Language::English);

/// The case as the reader may see it: what is not for them is gone, or has its shareable sentence
/// in its place and then nothing else that tells more. Every screen in family mode, print, letter
/// and export goes through here. Whether somebody may read at all (authority, sixteen years) is
/// asked before, not here.
///
/// - statement, factor: gone, or the shareable sentence
/// - arrow: gone with an end; without its example when an end is a shareable sentence
/// - named loop: gone with a card or an arrow; nameless when a card is a shareable sentence
/// - group: without the cards that are gone, gone with all but one; its name as of a loop
/// - hypothesis, own sentence of the story: only when all it is about is seen in own words; own
///   sentences only by the reader they were written for
/// - goal, offer: gone when none of its cards is seen in own words and it is not theirs
/// - reason of an offer: only when all its cards are seen in own words
/// - conversation: gone when they were not there and see no sentence of it
/// - safety agreement: only those it names in visibleTo; steps of the meldcode: coach only
/// - rating (how is it going): those who may see it
/// - appointment: who is at it, and professional
/// - answer of a referral, reason of a consent, exceptions: professional and coach only
/// - phone and remark of others, source of authority: professional and coach only
CaseFile asSeenBy(const CaseFile &file, const Reader &reader);

} // namespace core
