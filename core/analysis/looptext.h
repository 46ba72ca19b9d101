#pragma once

#include "core/analysis/loops.h"
#include "core/model/language.h"

#include <QStringList>

namespace core {

/// "Moe – voedt → Somber – remt → Sporten – remt → Moe": starts and ends at the heaviest burden.
QString loopLine(const Loop &loop, const CausalGraph &graph, Language language);

/// One sentence an arrow, for reading aloud: ‘Moe’ voedt ‘Somber’.
QStringList loopSentences(const Loop &loop, const CausalGraph &graph, Language language);

/// "vicieuze cirkel", "rem", ...
QString nameOf(LoopClass kind, Language language);
/// The same; of one card what it does with itself: "versterkt zichzelf".
QString nameOf(LoopClass kind, qsizetype cards, Language language);

/// "alle cirkels tot en met 8 kaarten", and when the list was cut, how many of how many it shows.
QString reachOf(const LoopsFound &found, Language language);

/// What was taken together while reading a file, in one line; empty when nothing was.
QString noteOf(const Collapsed &collapsed, Language language);

} // namespace core
