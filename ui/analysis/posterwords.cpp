#include "ui/analysis/posterwords.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/loopnames.h"
#include "core/analysis/looprank.h"
#include "core/analysis/looptext.h"
#include "ui/shared/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QList<PosterLoop> posterLoops(const core::CaseFile &view)
{
    const core::CausalGraph graph = core::graphOf(view);
    QList<core::Loop> loops =
        core::ranked(core::findLoops(graph).list, graph, core::goalNodes(view));
    const auto namedOf = [&view](const core::Loop &loop) {
        return core::namedAs(view, core::factorsOf(view, loop));
    };
    const auto place = [&namedOf](const core::Loop &loop) {
        const core::NamedLoop *named = namedOf(loop);
        return !named || named->name.isEmpty() ? 2 : named->pinned ? 0 : 1;
    };
    std::ranges::stable_sort(loops, {}, place);
    QList<PosterLoop> told;
    for (const core::Loop &loop : std::as_const(loops)) {
        const core::NamedLoop *named = namedOf(loop);
        const QString name = named && !named->name.isEmpty()
                                 ? named->name
                                 : core::proposedName(loop, graph, screenLanguage());
        told += {name,
                 core::nameOf(loop.kind, loop.nodes.size(), screenLanguage()) + u": "_s
                     + core::loopLine(loop, graph, screenLanguage())};
    }
    return told;
}

} // namespace ui
