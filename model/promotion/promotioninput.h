// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "core/json.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace slipway {

/// One flavor of `release-promotion.flavors` (spec/taskgraph.md 4).
struct Flavor
{
    QString name;
    QString product; ///< empty: the configuration names none
    QString targetTasksMethod;
    QStringList rebuildKinds;
    QStringList doNotOptimize;
    bool isRc = false, versionBump = false, partialUpdates = false;
};

/// The `release-promotion` block of taskcluster/config.yml.
struct FlavorTable
{
    QMap<QString, Flavor> flavors;
    QString trustDomain = QStringLiteral("gecko"); ///< of the graph configuration: names index routes
    QStringList rebuildKinds; ///< global: only the default that forms fill in (spec/taskgraph.md 4)

    /// The block itself, {"release-promotion": block} or a whole graph configuration around it.
    static Result<FlavorTable> fromJson(const Json &json, const QString &file);
    /// The table of the public Firefox configuration (spec/taskgraph.md 4), to start with where no file is given.
    static FlavorTable standard();
};

/// Input of the release-promotion action (spec/taskgraph.md 5). A list that is absent differs from an empty one: absent is
/// the flavor's list, empty is none.
struct PromotionInput
{
    QString flavor;
    int buildNumber = 1;
    QString version, nextVersion;
    bool versionGiven = true; ///< the key is there, be it empty: the action of mozilla-taskgraph fails without it
    QStringList previousGraphIds; ///< in order of precedence, the last one wins
    std::optional<QStringList> rebuildKinds;
    std::optional<QStringList> doNotOptimize;
    Json partialUpdates = Json::object();
    bool partnerRepack = false, partnerAttribution = false, emeFree = false;
    Json rest = Json::object(); ///< every other field, as read; written again

    static Result<PromotionInput> fromJson(const Json &json, const QString &file);
    /// What the action is sent: every field it needs, the three release_enable_* flags always.
    Json toJson() const;

    bool operator==(const PromotionInput &) const = default;
};

/// State of a task as the queue tells it (spec/taskgraph.md 9.2 "task status").
struct TaskStatus
{
    QString state; ///< unscheduled, pending, running, completed, failed, exception
    QDateTime expires, deadline;
    bool artifactsGone = false; ///< one that a new task fetches is not there
    QDateTime artifactsExpire; ///< the first of those that a new task fetches; invalid: not known
};

/// What is known from outside the graphs. Absent: not known, which is not the same as "not there".
struct PromotionFacts
{
    std::optional<QHash<QString, QString>> index; ///< index route -> task ID
    QHash<QString, TaskStatus> statuses; ///< by task ID
    QMap<QString, Json> parameters; ///< overrides: head_rev, level, project of the push the action is fired on
    QDateTime now; ///< UTC
    QString actionTaskId; ///< where one is known already; else empty
    Diagnostics told; ///< what else a check elsewhere found; said with the plan's own findings
};

} // namespace slipway
