#pragma once

#include "core/analysis/casegraph.h"
#include "core/analysis/looprank.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/// The loops of a case in the order in which a family sees them.
struct LoopList
{
    core::CausalGraph graph;
    core::LoopsFound found; // Its list is ranked.
    QList<core::MainLoop> main;
};

/// Finds loops beside the window, so that typing never waits. A new case ends the search in the old
/// one.
class LoopFinder : public QObject
{
    Q_OBJECT

public:
    explicit LoopFinder(QObject *parent = nullptr);
    ~LoopFinder() override;

    void find(const core::CaseFile &file);

Q_SIGNALS:
    void found(const ui::LoopList &loops);

private:
    QFutureWatcher<LoopList> m_watcher;
    core::CausalGraph m_asked;
};

} // namespace ui
