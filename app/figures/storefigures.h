#pragma once

#include "app/figures/benchvault.h"
#include "app/figures/figure.h"

// The figures of the store. Each takes vaults that BenchVault made; what they write stays there.

namespace figures {

/// Edits the weight of one card of another case each time, durable: with a key against the same
/// statements without one.
core::Result<Figure> editFigure(BenchVault &keyed, BenchVault &plain, int rounds);
/// The same edit in a vault of many cases against one of few.
core::Result<Figure> growthFigure(BenchVault &large, BenchVault &small, int rounds);
/// The list as values against stepping through the bare SQL, each after opening the file: what
/// follows on an unlock.
core::Result<Figure> caseloadFigure(const QString &path, int rounds);
/// Asked to ids back, through the store thread, for the most frequent beginnings of three letters.
core::Result<Figure> searchFigure(const QString &path, int rounds);

/// The statements of one edit that replaces another, one a line.
core::Result<QByteArray> editTrace(BenchVault &vault);

} // namespace figures
