#include "core/report/looplines.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/looprank.h"
#include "core/analysis/looptext.h"

namespace core {

QStringList viciousLoopLines(const CaseFile &file, int atMost, Language language)
{
    const CausalGraph graph = graphOf(file);
    const QList<Loop> loops = ranked(findLoops(graph).list, graph);
    QStringList lines;
    for (const MainLoop &main : mainLoops(loops, graph)) {
        const Loop &loop = loops[main.loop];
        if (loop.kind == LoopClass::Vicious && lines.size() < atMost)
            lines.append(loopLine(loop, graph, language));
    }
    return lines;
}

} // namespace core
