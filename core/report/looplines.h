#pragma once

#include "core/model/casefile.h"
#include "core/model/language.h"

#include <QStringList>

namespace core {

/// The main vicious loops of a case in words, strongest first.
QStringList viciousLoopLines(const CaseFile &file, int atMost, Language language);

} // namespace core
