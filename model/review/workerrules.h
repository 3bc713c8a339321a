// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "worker/workerrule.h"

#include <QVector>

#include <optional>

namespace slipway {

/// What is wrong with one of several rules, in a person's words.
struct WorkerFault
{
    qsizetype rule = 0; ///< its index
    QString message, hint;
};

/// The first fault of a list: of a rule by itself (faultOf), a name that is there twice, a rule that no command reaches.
std::optional<WorkerFault> faultIn(const QVector<WorkerRule> &rules);

/// A rule as the release file has it; members that say the usual are left out. parseReleaseFile() gives the same rule.
Json toJson(const WorkerRule &rule);

/// What a person trusts who trusts these rules: of every member of every rule and their order. Empty for no rules.
QString workersDigest(const QVector<WorkerRule> &rules);

/// The startup command on one line, as a person is asked about it.
QString startupLine(const WorkerRule &rule);

} // namespace slipway
