#pragma once

#include "core/model/enums.h"
#include "core/model/wording.h"

namespace core {

/// Who may send a family (Jeugdwet 2.6 lid 1g, 3.5), in words.
Wording nameOf(ReferrerKind kind);
/// The code of COD327 (iJw 3.2): 01 gemeente ... 08 rechter; 06 for who came by themselves or when
/// it is not said. There is no 07.
QString cod327(ReferrerKind kind);
/// Codes 02-05 name themselves by an AGB code; a municipal worker or judge has none.
bool hasAgbCode(ReferrerKind kind);
/// Eight digits, as LDT_AgbCode of iJw; empty means not said and is good.
bool isAgbCode(const QString &code);

} // namespace core
