#pragma once

#include "core/offers/catalogue.h"
#include "core/referral/consent.h"
#include "core/report/letterdocument.h"

namespace core {

struct LetterContext
{
    const Catalogue &catalogue;
    QDate today;
    Language language = Language::Dutch;
    QString house; // Name of the house (Jeugdhuis, Startpunt Jeugd); empty = Jeugdhuis.
};

/// The letter of a referral: question, the family's own words, what goes on, what helps, what runs,
/// goals and how consent was given. It holds only what professionals outside may see. Refused, with
/// one sentence that names who is missing, until consent is complete.
Result<LetterDocument>
letter(const CaseFile &file, const Referral &referral, const LetterContext &context);

/// The same for the screen while consent is missing; says in its first line that it is a draft.
LetterDocument
letterDraft(const CaseFile &file, const Referral &referral, const LetterContext &context);

/// A day as letters write it: "3 mei 2012".
QString dayText(const QDate &day, Language language);

} // namespace core
