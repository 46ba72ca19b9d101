#pragma once

#include "core/analysis/causalgraph.h"
#include "core/model/language.h"
#include "core/model/result.h"

#include <QByteArray>

#include <optional>

namespace core {

struct NamedBytes
{
    QString name; // Of the file, for what is said about it.
    QByteArray bytes;
};

/// Reads a map from CSV with the columns source, target, sign (1, -1, 0) and, when there, weight
/// (0..1, without: 0.5). The second file lists the nodes: id and, when there, label, domain (or
/// group), polarity (burden, strength, background or last, kracht, achtergrond); without it the
/// nodes are those that the arrows name. The graph is collapsed; the numbers say what was.
/// Fails with one sentence: file, line, what, what to do.
Result<Collapsed> parseGraph(const NamedBytes &arrows,
                             const std::optional<NamedBytes> &nodes = std::nullopt,
                             Language language = Language::English);

} // namespace core
