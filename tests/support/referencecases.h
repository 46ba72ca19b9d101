#pragma once

#include "core/model/casefile.h"

/// Cards, arrows and people of reference case A, B or C; card A7 is factors[6].
core::CaseFile referenceCase(const QString &letter);
