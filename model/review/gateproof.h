// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/planner.h"
#include "review/stepclass.h"

namespace slipway {

/// What stands between the start of a build and a step, in one scenario (spec/ux.md 4.3, 6.2 item 2).
enum class GateOutcome : quint8 {
    Ungated, ///< it becomes ready though nobody approves anything
    Gated, ///< it cannot become ready unless people open `gates`
    Stuck, ///< it waits forever: for a step that does not exist, a circle, or a gate nobody can open
    NotRun, ///< removed by condition, branch filter or skip
    Unknown, ///< hangs on a condition that cannot be decided from the scenario's facts
};

QString gateOutcomeName(GateOutcome outcome); ///< "ungated", "gated", "stuck", "not_run", "unknown"

/// An answer about thousands of steps behind each other stays one that a person and a script can read: ids of ways are
/// told up to this length, in graphs of more than kIdsOfWays / kLongestPath nodes up to kIdsOfWays in the whole scenario
/// (but always kShortestPath), and no more gates of one step than this, those nearest to it.
inline constexpr size_t kLongestPath = 200;
inline constexpr size_t kShortestPath = 20;
inline constexpr size_t kIdsOfWays = 400'000;
inline constexpr size_t kMostGatesTold = 200;

struct ProofCell
{
    QString scenario;
    GateOutcome outcome = GateOutcome::Unknown;
    QStringList gates; ///< gated: ids of gates that are all needed; stuck, unknown: what it hangs on
    /// Ungated: the counter-example, ids from a step that starts by itself to this one. Gated: the way through
    /// the last gate. Stuck: the way to what it waits for. Empty where there is none to show.
    /// Of a way that is too long: its start and the steps nearest to this one.
    QStringList path;
    QString why; ///< one sentence that names the rule and the line
};

struct ProofRow
{
    QString step; ///< node id
    QString key; ///< the step's key, or its id where it has none
    QString label;
    StepClass stepClass;
    SourceRange where;
    QVector<ProofCell> cells; ///< one per scenario
};

struct GateProof
{
    QStringList scenarios;
    QVector<ProofRow> rows; ///< every command and trigger step, in reading order
    QVector<PlanPtr> plans; ///< one per scenario
};

/// The proof of one plan, a cell for each node of its graph: whether people must open a gate before the node
/// becomes ready. It is about the worst case: any step may fail, nobody approves, and what an allowed failure
/// lets through counts as ungated, with the failures it takes in `why`. "Gated", "stuck" and "not_run" hold in
/// every run of the scheduler; each "ungated" was tried and starts. Where neither could be shown (a condition
/// that cannot be decided, failures that may exclude each other) the cell is unknown, never green. Gates are in
/// reading order. Linear in nodes and edges apart from the size of the answers and from failures that are tried.
QVector<ProofCell> proveGates(const PlannedPipeline &plan, const QString &scenario);
/// The matrix: every command and trigger step in every scenario. Pure; any thread.
GateProof proveScenarios(const PipelinePtr &pipeline, const QVector<Facts> &scenarios, const ReleaseFile &tags);
/// The same where variables make a text of its own of the file in each scenario: one pipeline a scenario.
GateProof proveScenarios(const QVector<PipelinePtr> &pipelines, const QVector<Facts> &scenarios, const ReleaseFile &tags);
/// The same of a pipeline that is open: its text is read again in each scenario. Where that fails (a variable that no
/// scenario sets), the pipeline as it is stands for all of them.
GateProof proveAsUploaded(const PipelinePtr &pipeline, const QVector<Facts> &scenarios, const ReleaseFile &tags);
/// {"steps":[{"key","label","publish","target","effect","line","cells":[{"scenario","outcome","gates","path","why"}]}]}
Json proofToJson(const GateProof &proof);

} // namespace slipway
