// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/taskcluster/taskreader.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace slipway {

/// How an action's task ended. A plain value.
struct FollowedAction
{
    QString state; ///< the queue's word: completed, failed, exception; empty: it could not be followed
    QString reason; ///< of its last run, in the queue's words
    /// What it created: label -> task ID. Nothing: it made none, or that could not be read.
    std::optional<QHash<QString, QString>> created;
    std::optional<Error> error; ///< why it could not be followed, or why `created` is not there
};

/// Follows the task of an action that was fired until it ended, and reads what it created (spec/taskgraph.md 8). Only reads;
/// a network that comes and goes is waited out. Deleting it ends it. Lives on the engine thread.
class PromotionFollow : public QObject
{
    Q_OBJECT
public:
    PromotionFollow(QUrl root, QString task, TaskclusterTools tools, QObject *parent = nullptr);
    ~PromotionFollow() override;

    void start();

    static constexpr qint64 kPaceMs = 3000, kSlowPaceMs = 15'000; ///< slow once it has run for a while
    static constexpr int kQuickLooks = 40;
    static constexpr int kUnknownLooks = 20; ///< a task that the queue does not know by then does not come
    static constexpr qint64 kMaxMapBytes = 256LL * 1024 * 1024;

Q_SIGNALS:
    void stateChanged(const QString &state); ///< the queue's word, or "unknown" while nothing is known
    void troubled(const QString &why); ///< an answer that did not come; it goes on
    void finished(const slipway::FollowedAction &followed); ///< exactly once

private:
    void look();
    void take(const HttpAnswer &answer);
    void takeStatus(const Json &status);
    void readCreated();
    void again();

    const QString m_task;
    TaskReader m_reader;
    FollowedAction m_followed;
    quint64 m_alarm = 0;
    int m_looks = 0, m_unknown = 0;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::FollowedAction)
