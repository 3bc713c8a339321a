// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"
#include "review/lint/rules.h"

#include "graph/algorithms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StructureRules)
};

struct Mapped
{
    const char *diagnostic;
    const char *rule;
};

/// What the planner and the reader say under names of their own.
constexpr std::array<Mapped, 8> kMapped {{{"unknown-dependency", "R04"}, {"dependency-cycle", "R05"}, {"concurrency-circle", "R05"}, {"duplicate-key", "R06"},
    {"key-uuid", "R06"}, {"nested-group", "R09"}, {"group-concurrency", "R09"}, {"bad-condition", "R08"}}};

/// More of it than the platform allows (spec/buildkite.md a.4), not merely a wrong one.
bool passesLimits(const Matrix &matrix)
{
    qint64 jobs = 1;
    for (const auto &dimension : matrix.dimensions) {
        jobs = std::min<qint64>(jobs * dimension.values.size(), 1000000);
        if (dimension.values.size() > 25)
            return true;
    }
    return jobs > 50 || matrix.dimensions.size() > 6 || matrix.adjustments.size() > 12;
}

QString ruleFor(const Diagnostic &diagnostic, const LintStep *step)
{
    for (const auto &[name, rule] : kMapped) {
        if (diagnostic.rule == QLatin1String(name))
            return QLatin1String(rule);
    }
    static const QRegularExpression limit(QStringLiteral("^(upload-jobs-limit|build-jobs-limit|retry-limit|too-many-jobs)$|-too-long$"));
    const bool large = diagnostic.rule == QLatin1String("bad-matrix") && step && passesLimits(step->step->matrix);
    return large || limit.match(diagnostic.rule).hasMatch() ? QStringLiteral("R25") : diagnostic.rule;
}

QString fixFor(const QString &rule)
{
    if (rule == QLatin1String("R04"))
        return Words::tr("Write the key of a step of this build, or remove the dependency");
    if (rule == QLatin1String("R05"))
        return Words::tr("Take one of these dependencies out");
    if (rule == QLatin1String("R06"))
        return Words::tr("Give each step of the build its own key");
    if (rule == QLatin1String("R08"))
        return Words::tr("Correct the condition; slipwayctl eval shows the place");
    if (rule == QLatin1String("R09"))
        return Words::tr("Move the inner group to the top level");
    return {};
}

} // namespace

void lintPlannerFindings(LintContext &context)
{
    QSet<QString> told;
    for (const auto &plan : context.proof().plans) {
        for (auto finding : plan->diagnostics) {
            // What the planner does not act on is no fault of the pipeline.
            if (finding.rule == QLatin1String("not-analysed"))
                continue;
            finding.rule = ruleFor(finding, context.find(finding.node));
            // One fact a line: a nested group is seen by the reader and by the planner.
            const auto fact = QStringLiteral("%1\n%2\n%3").arg(finding.rule, finding.node).arg(finding.where.line)
                + (finding.rule == QLatin1String("R09") ? QString() : finding.message);
            if (told.contains(fact))
                continue;
            told.insert(fact);
            if (finding.fix.isEmpty())
                finding.fix = fixFor(finding.rule);
            context.add(finding);
        }
    }
}

namespace {

/// Some step waits for it in some scenario.
bool holdsSomething(const LintContext &context, const LintStep &gate)
{
    if (!gate.step->key.isEmpty() && context.isNamed(gate.step->key))
        return true;
    for (const auto &plan : context.proof().plans) {
        const auto node = plan->graph->find(gate.id);
        if (node != kNoNode && !plan->graph->outgoing(node).empty())
            return true;
    }
    return false;
}

} // namespace

void lintGroupRules(LintContext &context)
{
    for (const auto &step : context.steps()) {
        const bool loose = step.step->kind == NodeKind::Block && step.group && context.hasWorkAfter(step) && !holdsSomething(context, step);
        if (loose) {
            context.report("R09", step, context.place(step, {"block", "manual"}),
                Words::tr("The gate \"%1\" holds nothing: a block inside a group holds only later steps of that group and what names it in depends_on").arg(step.name()),
                Words::tr("Move the gate to the top level, or name it in depends_on"));
        }
    }
}

void lintWaitBesideBlock(LintContext &context)
{
    for (const auto &step : context.steps()) {
        if (step.step->kind == NodeKind::Wait) {
            bool ignored = false;
            for (int s = 0; s < context.scenarioCount() && !ignored; ++s) {
                const auto *node = context.node(step, s);
                ignored = node && node->removal == Removal::IgnoredWait;
            }
            if (!ignored)
                continue;
            const bool goesOn = step.step->continueOnFailure;
            context.report("R10", step, goesOn ? context.place(step, {"continue_on_failure", "wait"}) : step.step->where,
                goesOn ? Words::tr("This wait stands beside a block, so Buildkite ignores it, continue_on_failure too: after a failure the block never opens")
                       : Words::tr("This wait stands beside a block, so Buildkite ignores it: only the block holds what follows"),
                goesOn ? Words::tr("Remove the wait, and let the steps before it fail softly if the block must open") : Words::tr("Remove the wait"),
                goesOn ? Severity::Warning : Severity::Info);
        } else if (step.step->kind == NodeKind::Input && context.hasWorkAfter(step) && !holdsSomething(context, step)) {
            context.report("R10", step, context.place(step, {"input"}),
                Words::tr("Nothing waits for the input \"%1\": an input holds no later step by itself, only those that name it in depends_on").arg(step.name()),
                step.step->key.isEmpty() ? Words::tr("Give it a key and name it in depends_on, or use a block")
                                         : Words::tr("Name %1 in depends_on of the steps that need the answer, or use a block").arg(step.step->key));
        }
    }
}

namespace {

/// Whether two globs can match one name. Small texts only; both sides may hold * ? and **.
bool globsMeet(QStringView a, QStringView b)
{
    QVector<bool> row(b.size() + 1, false);
    for (qsizetype i = a.size(); i >= 0; --i) {
        QVector<bool> next = row;
        for (qsizetype j = b.size(); j >= 0; --j) {
            const bool starA = i < a.size() && a[i] == u'*';
            const bool starB = j < b.size() && b[j] == u'*';
            bool meets = i == a.size() && j == b.size();
            if (starA)
                meets = meets || next[j] || (j < b.size() && row[j + 1]);
            if (starB)
                meets = meets || row[j + 1] || (i < a.size() && next[j]);
            if (i < a.size() && j < b.size() && (a[i] == b[j] || a[i] == u'?' || b[j] == u'?'))
                meets = meets || next[j + 1];
            row[j] = meets;
        }
    }
    return row[0];
}

QString plainPath(QString path)
{
    path = path.trimmed();
    while (path.startsWith(QLatin1String("./")))
        path.remove(0, 2);
    return path;
}

struct Download
{
    const LintStep *step;
    QString pattern;
    int line;
};

struct Artifacts
{
    QVector<Download> wanted;
    QVector<QPair<const LintStep *, QString>> made;
    bool complete = true; ///< no step could upload something unseen
};

void readArtifactCommand(Artifacts &artifacts, const LintStep &step, const LintCommand &command)
{
    if (!command.shell->isProgram("buildkite-agent"))
        return;
    const auto texts = command.shell->texts();
    if (texts.value(1) != QLatin1String("artifact"))
        return;
    QString pattern;
    for (qsizetype i = 3; i < texts.size() && pattern.isEmpty(); ++i) {
        if (texts[i] == QLatin1String("--step") || texts[i] == QLatin1String("--build"))
            ++i;
        else if (!texts[i].startsWith(u'-'))
            pattern = plainPath(texts[i]);
    }
    const bool otherBuild = texts.contains(QLatin1String("--build"));
    if (texts.value(2) == QLatin1String("upload")) {
        for (const auto &part : pattern.split(u';', Qt::SkipEmptyParts))
            artifacts.made.append({&step, plainPath(part)});
        artifacts.complete = artifacts.complete && !pattern.contains(u'$');
    } else if (texts.value(2) == QLatin1String("download") && !otherBuild && !pattern.isEmpty() && !pattern.contains(u'$')) {
        artifacts.wanted.append({&step, pattern, command.line});
    }
}

Artifacts collectArtifacts(const LintContext &context)
{
    Artifacts artifacts;
    for (const auto &step : context.steps()) {
        for (const auto &path : step.step->artifactPaths) {
            for (const auto &part : path.split(u';', Qt::SkipEmptyParts))
                artifacts.made.append({&step, plainPath(part)});
        }
        for (const auto &command : step.commands)
            readArtifactCommand(artifacts, step, command);
        const bool unseen = !step.unseenScripts.isEmpty() || step.uploads || step.step->kind == NodeKind::Trigger || step.step->kind == NodeKind::Unknown
            || std::any_of(step.step->plugins.cbegin(), step.step->plugins.cend(), [](const Plugin &p) { return p.written.contains(QLatin1String("artifact")); });
        artifacts.complete = artifacts.complete && !unseen;
    }
    return artifacts;
}

bool isPattern(const QString &text)
{
    return text.contains(u'*') || text.contains(u'?');
}

/// What stands before the first wildcard of both agrees as far as both go: most patterns are told apart so.
bool mayMeet(const QString &a, const QString &b)
{
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i) {
        if (a[i] == u'*' || b[i] == u'*')
            return true;
        if (a[i] != b[i] && a[i] != u'?' && b[i] != u'?')
            return false;
    }
    return true;
}

/// Steps that make what a pattern asks for. Remembered by pattern: many steps ask for the same.
class Producers
{
public:
    explicit Producers(const Artifacts &artifacts)
        : m_artifacts(artifacts)
    {
    }

    const QVector<const LintStep *> &of(const QString &wanted)
    {
        const auto known = m_known.constFind(wanted);
        if (known != m_known.cend())
            return *known;
        QVector<const LintStep *> found;
        for (const auto &[step, pattern] : m_artifacts.made) {
            const bool plain = !isPattern(pattern) && !isPattern(wanted);
            if (plain ? pattern == wanted : mayMeet(pattern, wanted) && globsMeet(pattern, wanted))
                found.append(step);
        }
        return *m_known.insert(wanted, found);
    }

private:
    const Artifacts &m_artifacts;
    QHash<QString, QVector<const LintStep *>> m_known;
};

/// In some scenario both run and nothing makes the consumer wait for one of the producers.
bool mayComeTooEarly(const LintContext &context, const LintStep &consumer, const QVector<const LintStep *> &producers)
{
    for (int s = 0; s < context.scenarioCount(); ++s) {
        if (!context.runs(consumer, s))
            continue;
        const auto &graph = *context.proof().plans[s]->graph;
        const auto before = upstream(graph, graph.find(consumer.id));
        bool anyRuns = false, waits = false;
        for (const auto *producer : producers) {
            anyRuns = anyRuns || context.runs(*producer, s);
            waits = waits || producer == &consumer || std::binary_search(before.begin(), before.end(), graph.find(producer->id));
        }
        if (anyRuns && !waits)
            return true;
    }
    return false;
}

} // namespace

void lintArtifactNeverUploaded(LintContext &context)
{
    const auto artifacts = collectArtifacts(context);
    Producers known(artifacts);
    for (const auto &wanted : artifacts.wanted) {
        const auto &producers = known.of(wanted.pattern);
        const auto where = context.commandPlace(*wanted.step, wanted.line);
        if (producers.isEmpty()) {
            if (artifacts.complete) {
                context.report("R13", *wanted.step, where,
                    Words::tr("\"%1\" downloads %2 and no step uploads it").arg(wanted.step->name(), wanted.pattern),
                    Words::tr("Add it to artifact_paths of the step that makes it, or correct the pattern"));
            }
            continue;
        }
        if (!mayComeTooEarly(context, *wanted.step, producers))
            continue;
        context.report("R13", *wanted.step, where,
            Words::tr("\"%1\" downloads %2 of \"%3\" and does not wait for it").arg(wanted.step->name(), wanted.pattern, producers.first()->name()),
            Words::tr("Add %1 to depends_on").arg(producers.first()->id));
    }
}

namespace {

void reportLimit(LintContext &context, const LintStep &step, const SourceRange &where, const QString &message)
{
    context.report("R25", step, where, message, Words::tr("Split it, or upload a part of the pipeline later"));
}

} // namespace

/// Jobs and matrices are counted by the reader; these two it does not know.
void lintLimits(LintContext &context)
{
    constexpr qsizetype kAnnotationBytes = 1048576;
    for (const auto &step : context.steps()) {
        if (step.step->allowedTeams.size() > 100)
            reportLimit(context, step, context.place(step, {"allowed_teams"}), Words::tr("\"%1\" names %2 teams; Buildkite allows 100").arg(step.name()).arg(step.step->allowedTeams.size()));
        for (const auto &call : step.annotations) {
            if (call.body.toUtf8().size() > kAnnotationBytes)
                reportLimit(context, step, context.commandPlace(step, step.commands[call.at].line), Words::tr("The annotation of \"%1\" is larger than 1 MiB, which Buildkite refuses").arg(step.name()));
        }
    }
}

} // namespace slipway
