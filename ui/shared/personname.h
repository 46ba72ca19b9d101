#pragma once

#include "core/model/casefile.h"

namespace ui {

/// How somebody is called among the others: by name; by role as well where another has that name
/// ("Sam (brother or sister)"), and by role alone without a name.
QString personName(const core::Person &person, const QList<core::Person> &among);
/// Empty for who is not in the file.
QString personName(const core::CaseFile &file, const core::PersonId &person);
/// Joined with ", ", in the order given.
QString personNames(const core::CaseFile &file, const QList<core::PersonId> &persons);

} // namespace ui
