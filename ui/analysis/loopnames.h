#pragma once

#include "core/analysis/loops.h"
#include "ui/shared/opencase.h"

#include <QSet>

namespace ui {

/// The cards of a loop in order, the smallest id first: the same loop after any edit elsewhere.
using LoopKey = QList<core::FactorId>;

LoopKey keyOf(const core::CaseFile &file, const core::Loop &loop);

/// The name or pin that the family gave it; nullptr when it gave none.
const core::NamedLoop *namedLoop(const core::CaseFile &file, const LoopKey &key);
/// Every step of it is still an arrow.
bool isStillLoop(const core::CaseFile &file, const core::NamedLoop &named);

/// A name to begin with: its two heaviest cards.
QString proposedName(const core::CaseFile &file, const LoopKey &key);

core::Change renamed(const OpenCase &open, const LoopKey &key, const QString &name);
core::Change pinned(const OpenCase &open, const LoopKey &key, bool isPinned);

/// Tells which loops came with the last edits: those over an arrow that was never there before.
/// What a case has when it is opened is not new, nor is what undo brings back.
class LoopNews
{
public:
    void begin(const core::CaseFile &file);
    QList<int> fresh(const core::CaseFile &file, const QList<LoopKey> &loops);

private:
    using Ends = std::pair<core::FactorId, core::FactorId>;

    QSet<Ends> remember(const core::CaseFile &file);

    QSet<std::pair<core::LinkId, Ends>> m_known;
};

} // namespace ui
