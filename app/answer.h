#pragma once

#include <QFutureWatcher>

/// Calls `done` with the answer on the thread of `context`, unless that is gone by then.
template<typename T, typename Done>
void answer(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}
