// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

#include <type_traits>
#include <utility>

namespace slipway {

/// Runs `work` in the thread pool and then `done` with its result on the thread of `context`, or not at all
/// if `context` is gone by then. QFuture::then(context) of Qt 6.4 asserts in that case.
template <typename Work, typename Done>
void runInBackground(QObject *context, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace slipway
