// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"
#include "session/releasesession.h"

#include <optional>

namespace slipway {

/// One line of what there is to say about a step: a name and a text, or a piece of code.
struct StepFact
{
    enum class Kind : quint8 { Heading, Text, Code, Step };

    Kind kind = Kind::Text;
    QString name;
    QString text;
    QString step; ///< for Kind::Step: the step that the line speaks of; `name` is its label, `text` the reason
    StepState state = StepState::Unknown; ///< of that step
    bool byHand = false; ///< a person linked the steps, and may take that back

    bool operator==(const StepFact &) const = default;
};

using StepFacts = QVector<StepFact>;

/// What a step runs and how it is set up. Values of names that look like secrets are not shown.
StepFacts whatFacts(const ReleaseSession &session, const QString &step);
/// Its state in words, and what it waits for and why, edge by edge.
StepFacts whyFacts(const ReleaseSession &session, const QString &step);
/// Its effective condition and what each part of it comes to under `facts`; without facts the text alone.
StepFacts conditionFacts(const ReleaseSession &session, const QString &step, const std::optional<Facts> &facts);
/// "Attempt 2"; "linux, amd64, attempt 2" where the step has several jobs.
QString attemptName(const JobRun &job);
/// Its attempts, newest first.
StepFacts attemptFacts(const ReleaseSession &session, const QString &step, qint64 nowMs);

/// Why there is this edge, as a sentence without the state of its ends (spec/buildkite.md b.1).
QString edgeReason(const StepGraph &graph, const StepEdge &edge);
/// Names that hold secrets by the agent's default list (spec/buildkite.md e.1, --redacted-vars).
bool looksSecret(const QString &variable);

} // namespace slipway
