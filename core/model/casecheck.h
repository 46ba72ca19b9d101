#pragma once

#include <QtGlobal>

namespace core {

/// No text of a case is longer; some ten pages. Editors stop here and an import refuses more.
constexpr qsizetype LongestText = 20'000;

} // namespace core
