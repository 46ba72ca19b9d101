#pragma once

#include "core/analysis/causalgraph.h"
#include "core/analysis/mapimport.h"

#include <optional>

namespace core {

struct GraphFile : Collapsed
{
    QList<Doubt> doubts; // About the files, not their rows.
};

/// Reads a map from CSV as an import does (mapcolumns.h): source, target, sign (1, -1, 0, +, -, ?
/// or a word) and, when there, kind and weight (0..1, without: 0.5); a row with one end alone is a
/// node. The second file lists the nodes: id or label and, when there, domain (or group), polarity;
/// without it the nodes are those that the arrows name. The graph is collapsed; the numbers say
/// what was. What an import would only doubt fails here, with one sentence: file, line, what, what
/// to do.
Result<GraphFile> parseGraph(const NamedBytes &arrows,
                             const std::optional<NamedBytes> &nodes = std::nullopt,
                             Language language = Language::English);

} // namespace core
