#pragma once

#include "core/analysis/leverage.h"
#include "core/model/casefile.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/// Where one could begin: the promising cards of a map, at most five, and what each would do.
struct BeginList
{
    core::CausalGraph graph;
    QList<core::Lever> levers;     // In the order of the map: there is no winner.
    QList<core::Outlook> outlooks; // Of each lever.
    qsizetype candidates = 0;      // How many cards could be changed.
};

/// Weighs levers beside the window; a new question ends the one before.
class LeverFinder : public QObject
{
    Q_OBJECT

public:
    explicit LeverFinder(QObject *parent = nullptr);
    ~LeverFinder() override;

    void find(const core::CaseFile &file);

Q_SIGNALS:
    void found(const ui::BeginList &list);

private:
    QFutureWatcher<BeginList> m_watcher;
};

} // namespace ui
