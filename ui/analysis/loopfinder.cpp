#include "ui/analysis/loopfinder.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace ui {

namespace {

constexpr qint64 MostMsecs = 150;

LoopList search(const core::CausalGraph &graph, const QSet<int> &chosen, const auto &isCanceled)
{
    QElapsedTimer timer;
    timer.start();
    core::LoopLimits limits;
    limits.stop = [&] { return isCanceled() || timer.elapsed() > MostMsecs; };
    LoopList result{graph, core::findLoops(graph, limits), {}};
    result.found.list = core::ranked(result.found.list, graph, chosen);
    if (!isCanceled())
        result.main = core::mainLoops(result.found.list, graph);
    return result;
}

} // namespace

LoopFinder::LoopFinder(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<LoopList>::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            Q_EMIT found(m_watcher.result());
    });
}

LoopFinder::~LoopFinder()
{
    m_watcher.cancel();
}

void LoopFinder::find(const core::CaseFile &file)
{
    const core::CausalGraph graph = core::graphOf(file);
    if (graph == m_asked)
        return;
    m_asked = graph;
    m_watcher.cancel();
    const auto promise = std::make_shared<QPromise<LoopList>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, graph, chosen = core::goalNodes(file)] {
        promise->start();
        promise->addResult(search(graph, chosen, [&] { return promise->isCanceled(); }));
        promise->finish();
    });
}

} // namespace ui
