#pragma once

#include "core/model/casefile.h"
#include "core/model/change.h"
#include "core/model/language.h"
#include "core/model/rng.h"
#include "core/model/wording.h"

namespace core {

/// Who gets a case beside that of a brother or sister.
struct NewSibling
{
    PersonId known; // When they stand in that case already.
    QString name;
    QDate birthDate;
    QString code;
    QDate receivedOn;
};

/// Two cases of one family: the new one, and what changes in the one that was there.
struct SiblingCases
{
    CaseFile made;
    Change inFirst;
};

/// A case for a brother or sister: the persons of the family, their households, relations and
/// authority are copied and from then on its own; what was said, drawn, agreed and who may see it
/// is not. Both get the same family key and the same coordinator. Authority is over one child (BW
/// 1:245), so each copy says in its source where it came from and has to be checked.
SiblingCases
siblingCase(const CaseFile &first, const NewSibling &sibling, Rng &rng, Language language);

} // namespace core
