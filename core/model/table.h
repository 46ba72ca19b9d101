#pragma once

#include "core/model/reader.h"

namespace core {

/// Who reads when this person reads; the coach reads all.
Reader readerOf(const CaseFile &file, const PersonId &person);

/// Who is at the table until somebody says otherwise: the youth and those of the last
/// conversation, without the coach; before the first one everybody of the case but the coach.
QList<PersonId> atTable(const CaseFile &file);

/// The case as everybody who looks along may see it: nothing that is kept from one of them.
CaseFile asSeenByAll(const CaseFile &file, const QList<PersonId> &people);

} // namespace core
