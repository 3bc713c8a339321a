// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "core/json.h"
#include "graph/stepgraph.h"

#include <QPair>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace slipway {

struct OrderGraph;

/// Names with values in the order they were written; later entries win.
using EnvList = QVector<QPair<QString, QString>>;

QString envValue(const EnvList &env, const QString &name, const QString &fallback = {});
void setEnv(EnvList &env, const QString &name, const QString &value);

struct Dependency
{
    QString key;
    bool allowFailure = false;
    SourceRange where;
};

/// A field of a block or input step (spec/buildkite.md a.4 "block / input").
struct GateField
{
    enum class Kind : quint8 { Text, Select };
    struct Option
    {
        QString label;
        QString value;
        QString hint;
    };

    Kind kind = Kind::Text;
    QString key; ///< name of the build meta-data it is stored under
    QString label;
    QString hint;
    bool required = true;
    bool multiple = false; ///< select only; values are joined with "\n"
    QString format; ///< regular expression, anchored on both sides; text only
    QStringList defaults;
    QVector<Option> options;
};

/// Which exit statuses count as a soft failure.
struct SoftFail
{
    bool always = false;
    QVector<int> exitStatuses;

    bool covers(int exitStatus) const { return exitStatus != 0 && (always || exitStatuses.contains(exitStatus)); }
};

struct RetryRule
{
    bool anyExitStatus = true; ///< "*": 1..255
    QVector<int> exitStatuses; ///< -1 stands for a lost agent
    QString signal; ///< "*", or a name without "SIG"; empty: not asked
    QString signalReason;
    int limit = 2;
};

struct Retry
{
    QVector<RetryRule> automatic; ///< tried in order; the first whose conditions all match is used
    bool manualAllowed = true;
    bool manualPermitOnPassed = true;
    QString manualReason;
};

/// A dimension of a build matrix; the name is empty for the plain list form, whose token is {{matrix}}.
struct MatrixDimension
{
    QString name;
    QStringList values;
};

/// Changes one combination of a matrix, or adds one that the dimensions do not give.
struct MatrixAdjustment
{
    EnvList with; ///< value by dimension name
    bool skipped = false;
    QString skipReason;
    std::optional<SoftFail> softFail;
    SourceRange where;
};

/// `matrix:` (spec/buildkite.md a.4). jobexpansion.h turns it into jobs.
struct Matrix
{
    QVector<MatrixDimension> dimensions; ///< in the order written
    QVector<MatrixAdjustment> adjustments;
    SourceRange where;

    bool isEmpty() const { return dimensions.isEmpty(); }
};

struct Plugin
{
    QString written; ///< the source as written: "docker#v5.9.0"
    QString source; ///< canonical: "github.com/buildkite-plugins/docker-buildkite-plugin#v5.9.0"
    Json config; ///< null if it has none
};

/// `if_changed:` globs; applied by the agent when the pipeline is uploaded.
struct IfChanged
{
    QStringList include, exclude;

    bool isEmpty() const { return include.isEmpty() && exclude.isEmpty(); }
};

enum class ConcurrencyMethod : quint8 { Ordered, Eager };

/// `notify:` of a step or of the pipeline. Slipway sends none of them: it shows what would be told to whom.
struct Notification
{
    QString service; ///< "email", "slack", "webhook", "github_commit_status" ...
    QString target; ///< channel, address, context; may be empty
    QString condition;
};

/// `build:` of a trigger step.
struct TriggeredBuild
{
    QString branch, commit, message;
    EnvList env, metaData;
};

/// One step as written, after interpolation. A value; belongs to its Pipeline.
struct Step
{
    NodeKind kind = NodeKind::Unknown;
    QString key;
    QString label;
    SourceRange where; ///< first line to last line of the step in the file
    int document = 0; ///< which YAML document of the file

    QString condition;
    SourceRange conditionWhere;
    QStringList branches;
    QString skipReason; ///< of `skip:`; "true" becomes a sentence
    bool skipped = false;

    std::optional<QVector<Dependency>> dependsOn; ///< absent: implicit edges; empty: explicitly none
    bool allowDependencyFailure = false;

    // command
    QString command; ///< all commands joined by "\n": one script
    EnvList env;
    QStringList artifactPaths;
    int timeoutMinutes = 0; ///< 0: none
    SoftFail softFail;
    Retry retry;
    EnvList agents;
    Matrix matrix;
    int parallelism = 1;
    QVector<Plugin> plugins;
    IfChanged ifChanged; ///< also of trigger and group steps
    int concurrency = 0; ///< 0: no limit
    QString concurrencyGroup;
    ConcurrencyMethod concurrencyMethod = ConcurrencyMethod::Ordered;
    int priority = 0; ///< higher first
    bool cancelOnBuildFailing = false;
    EnvList secrets; ///< environment name (empty: not put there) with the key of the secret; with the file's own
    QStringList cachePaths;
    QString cacheName;
    Json checkout; ///< as written; null if absent
    QString image;
    QVector<Notification> notifications; ///< also of group steps

    // wait
    bool continueOnFailure = false;

    // block, input
    QString prompt;
    QString submit;
    QString blockedState;
    QStringList allowedTeams;
    QVector<GateField> fields;

    // trigger
    QString triggerPipeline;
    bool async = false;
    TriggeredBuild triggeredBuild;

    // group
    QVector<Step> steps;

    /// What the step does that no reading of this file can tell: "pipeline upload" for one that adds steps while
    /// it runs, "pipeline upload by the plugin NAME" for one whose plugin does.
    QStringList notAnalysed;
    Json normalised; ///< this step as `slipwayctl parse` prints it
};

/// A whole file: all its documents in turn. Immutable once loaded; shared by shared_ptr<const Pipeline>.
struct Pipeline
{
    QString file;
    QByteArray source; ///< the bytes as read
    QString digest; ///< sha256Digest(source): what trust is bound to
    EnvList env; ///< top-level env, interpolated
    QVector<Notification> notifications; ///< top-level `notify`
    QVector<Step> steps;
    Diagnostics diagnostics;
    Json normalised; ///< first document as `slipwayctl parse` prints it
};

using PipelinePtr = std::shared_ptr<const Pipeline>;

/// A pipeline with its graph under given facts. `steps[i]` belongs to node i of the graph; null for stubs.
/// A Conan build order that is looked at takes the same shape: its pipeline has a file, a source and no steps.
struct PlannedPipeline
{
    PipelinePtr pipeline;
    StepGraphPtr graph;
    QVector<const Step *> steps; ///< point into pipeline (and into `uploads`), which this keeps alive
    QVector<PipelinePtr> uploads; ///< pipelines that joined by `pipeline upload`, in order
    QStringList uploaders; ///< node id of the step whose job made the upload of the same index
    Diagnostics diagnostics; ///< of the file and of the graph together
    QString graphDigest; ///< covers all that can alter what runs, when, or who may let it run (spec/ux.md 3.4)
    /// The build order that is seen or run (buildorder/ordergraph.h), with the way back from nodes; null for a pipeline.
    std::shared_ptr<const OrderGraph> order;
};

using PlanPtr = std::shared_ptr<const PlannedPipeline>;

} // namespace slipway
