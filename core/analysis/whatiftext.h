#pragma once

#include "core/analysis/leverage.h"
#include "core/model/language.h"

#include <QString>

namespace core {

/// "veel", "wat", "een beetje", "bijna niets".
QString wordOf(Amount amount, Language language);

/// "veel minder", "wat meer, later", "bijna niets", "dat weten we niet".
QString changeText(const Outlook &outlook, int node, Language language);

/// Always under it: it helps to think and foretells nothing.
QString noForecast(Language language);

/// "staat meestal in de top 3", "staat meestal op plaats 2 tot 5 van 9".
QString rankText(const RankBand &band, qsizetype candidates, Language language);

} // namespace core
