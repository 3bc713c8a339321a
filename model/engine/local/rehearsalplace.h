// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "pipeline/facts.h"
#include "review/releasefile.h"

#include <memory>

namespace slipway {

/// What keeps the commands of a rehearsal off the network.
enum class Isolation : quint8 {
    Namespace, ///< a network namespace of its own, with nothing but loopback: nothing gets out
    Proxy, ///< http_proxy and its like name a port that refuses: programs that obey them do not get out
    None, ///< only the recorder stands between the commands and the world
};

QString isolationName(Isolation isolation); ///< "namespace", "proxy", "none"
/// What it keeps from happening and what not, for a person.
QString isolationText(Isolation isolation);

/// What no rehearsal can promise, one sentence each, for a person.
QStringList rehearsalLimits(Isolation isolation);

/// Finds out by trying. Runs a child of `program` (slipwayctl) and waits for it: not for the GUI thread.
Isolation detectIsolation(const QString &program, QString *why = nullptr);

/// What a rehearsal is made from.
struct RehearsalWishes
{
    QString folder; ///< of the release
    QString program; ///< slipwayctl
    QString workFolder; ///< what every job gets a copy of
    RehearsalRules rules;
    PlanPtr plan;
    EnvList env; ///< what the user gave
};

/// A prepared rehearsal: what goes around every job. Holds the refusing port while it lives.
struct RehearsalPlace
{
    QStringList pathPrefix;
    EnvList extraEnv;
    QStringList launcher;
    QString copies; ///< folder for the jobs' own work folders; empty: they work in the one there is
    Json description; ///< the `rehearsal` member of ReleaseStarted
    QStringList warnings;
    std::shared_ptr<void> port;
};

/// Makes the folder of links to the recorder, what the shells of the jobs read first, and the launcher that
/// gives each job a copy of the work folder and, where the platform allows, a network of its own. Waits for
/// children: not for the GUI thread.
Result<RehearsalPlace> prepareRehearsal(const RehearsalWishes &wishes);

/// Names that look like secrets, which the steps or their scripts mention and nobody gave: a rehearsal sets
/// them to a placeholder, since it needs no real ones.
QStringList secretsMissing(const PlannedPipeline &plan, const EnvList &env, const QString &workFolder);

/// The text of a step and of the scripts below `folder` that it names, and that those name, within limits.
QString scriptText(const QString &command, const QString &folder);

} // namespace slipway
