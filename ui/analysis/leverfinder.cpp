#include "ui/analysis/leverfinder.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/looprank.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace ui {

namespace {

constexpr quint64 Seed = 2026; // The same map gives the same answer.

QList<core::Loop> mainVicious(const core::CausalGraph &graph, const QSet<int> &chosen)
{
    return core::viciousMainLoops(core::ranked(core::findLoops(graph).list, graph, chosen), graph);
}

BeginList weigh(const core::CausalGraph &graph, const core::LeverageQuestion &question)
{
    core::SeededRng rng(Seed);
    const QList<core::Lever> all = core::levers(graph, question, rng);
    BeginList result{graph, core::promising(all), {}, all.size()};
    // In the order of the map: there is no winner.
    std::sort(result.levers.begin(), result.levers.end(), [](const auto &one, const auto &other) {
        return one.node < other.node;
    });
    for (const core::Lever &lever : std::as_const(result.levers)) {
        const double change = core::wish(graph.nodes[lever.node].polarity);
        result.outlooks.append(core::outlook(graph, {{lever.node, change}}, rng, question.stop));
    }
    return result;
}

} // namespace

LeverFinder::LeverFinder(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<BeginList>::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            Q_EMIT found(m_watcher.result());
    });
}

LeverFinder::~LeverFinder()
{
    m_watcher.cancel();
}

void LeverFinder::find(const core::CaseFile &file)
{
    m_watcher.cancel();
    const auto promise = std::make_shared<QPromise<BeginList>>();
    m_watcher.setFuture(promise->future());
    const core::CausalGraph graph = core::graphOf(file);
    const QSet<int> chosen = core::goalNodes(file);
    const QSet<int> targets = core::targetsOf(file);
    QThreadPool::globalInstance()->start([promise, graph, chosen, targets] {
        promise->start();
        const auto stop = [&] { return promise->isCanceled(); };
        promise->addResult(weigh(graph, {targets, mainVicious(graph, chosen), stop}));
        promise->finish();
    });
}

} // namespace ui
