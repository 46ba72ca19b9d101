#pragma once

#include "core/analysis/loops.h"
#include "core/model/casefile.h"

#include <QSet>

#include <optional>

namespace core {

/// The collapsed graph of a case: node i is factor i of the file, arrows are what feeds, dampens
/// or affects. What started something and what goes together take no part.
CausalGraph graphOf(const CaseFile &file);

/// +1, -1, 0 when it is not known; nothing for arrows that are in no loop.
std::optional<int> signOf(LinkKind kind);

/// The node of a factor.
std::optional<int> nodeOf(const CaseFile &file, const FactorId &factor);
/// What the open goals are about.
QSet<int> goalNodes(const CaseFile &file);
/// What should change: the cards of the goals, else the burdens of now, else all burdens.
QSet<int> targetsOf(const CaseFile &file);

QList<FactorId> factorsOf(const CaseFile &file, const Loop &loop);

/// Every link that a loop runs over; parallel ones all.
QList<LinkId> linksOf(const CaseFile &file, const Loop &loop);

} // namespace core
