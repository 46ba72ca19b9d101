#pragma once

#include "core/analysis/loops.h"
#include "core/model/casefile.h"
#include "core/model/language.h"

#include <QHash>

namespace core {

/// V1, R1, B1, ?1: short names of loops that stay what they are while the map is edited. V is
/// vicious, R feeds itself otherwise, B holds back, ? is not known.
class LoopLabels
{
public:
    /// Loops that have a label keep it; new ones get the next number, in this order.
    void give(const QList<Loop> &rankedLoops, const CausalGraph &graph);
    /// Empty when it never got one.
    QString labelOf(const Loop &loop, const CausalGraph &graph) const;

private:
    QHash<QString, QString> m_labels; // By letter and cards.
    QHash<QChar, int> m_given;
};

/// "Moe en Ruzie": its two heaviest cards.
QString proposedName(const Loop &loop, const CausalGraph &graph, Language language);

/// What the family called a loop, wherever it begins; nullptr when nothing.
const NamedLoop *namedAs(const CaseFile &file, const QList<FactorId> &factors);

/// A loop of the family in the map of today.
struct FamilyLoop
{
    NamedLoop named;
    std::optional<Loop> loop; // Nothing while an arrow or card of it is gone: its name is kept.
};

/// In the order of the case; the graph is that of the case.
QList<FamilyLoop> familyLoops(const CaseFile &file, const CausalGraph &graph);

} // namespace core
