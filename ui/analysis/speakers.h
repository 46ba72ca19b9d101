#pragma once

#include "core/model/casefile.h"

#include <QHash>

namespace ui {

using Speakers = QHash<core::LinkId, QString>;

/// The shortest beginning of the name by which nobody else of the case can be meant.
QString initialsOf(const core::CaseFile &file, const core::PersonId &person);

/// Who drew each arrow that stands beside another one between the same two cards where somebody
/// sees one of them differently: "I", "K+R".
Speakers contestedSpeakers(const core::CaseFile &file);

} // namespace ui
