#pragma once

#include <QFutureWatcher>

/// Calls `done` with the answer on the thread of `context`, unless that is gone by then.
template<typename T, typename Done>
void answer(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        // Taken, not copied: what was asked for may own a vault.
        QFuture<T> given = watcher->future();
        if (given.resultCount() > 0)
            done(given.takeResult());
    });
    watcher->setFuture(future);
}
