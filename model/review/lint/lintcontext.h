// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/lint.h"
#include "review/lint/publishcommand.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace slipway {

/// A command of a step, in the order it runs: written in the pipeline or in a script that it calls.
struct LintCommand
{
    const ScriptCommand *shell = nullptr;
    int line = 0; ///< in the step's own command text, from 0; of the call for a command of a script
    QString script; ///< empty: written in the pipeline
    int scriptLine = 0; ///< from 1
    bool fatal = false; ///< its failure ends the job as failed
    QVector<ScriptWord> given; ///< arguments of the script it stands in
    PublishCommand publish;
};

/// A call that writes an annotation.
struct AnnotateCall
{
    qsizetype at = 0; ///< index in LintStep::commands
    bool seen = true; ///< false: a script of that name that is not at hand
    std::optional<QString> context; ///< empty: not known
    bool append = false;
    QString style;
    QVector<ScriptWord> values; ///< what it announces, as far as it can be seen
    QString body; ///< markdown written on the spot
};

/// A step with all that the rules ask about it.
struct LintStep
{
    const Step *step = nullptr;
    const Step *group = nullptr;
    QString id;
    int number = 0; ///< in the file, from 0
    int position = 0; ///< in its scope
    const LintStep *gateBefore = nullptr; ///< the last block before it in its scope
    StepClass stepClass;
    std::deque<QVector<ScriptCommand>> scripts; ///< what `commands` points into
    QVector<LintCommand> commands;
    QVector<AnnotateCall> annotations;
    QStringList unseenScripts; ///< called, but not at hand
    bool uploads = false; ///< uploads steps that nobody knows before it runs
    /// It makes something public for good: what the gate rules are about. A build that pushes its own product to
    /// a registry or bucket of the house is none.
    bool releasing = false;

    QString name() const { return step->label.isEmpty() ? id : step->label; }
    bool isWork() const { return step->kind == NodeKind::Command || step->kind == NodeKind::Trigger; }
    bool releases() const { return releasing; }
    bool annotates() const { return !annotations.isEmpty(); }
};

/// What the rules share: the steps in reading order, the proof, places in the file, and the list of findings.
/// Used by one thread for one lintPipeline().
class LintContext
{
public:
    explicit LintContext(const LintInput &input);

    const std::deque<LintStep> &steps() const { return m_steps; }
    const Pipeline &pipeline() const { return *m_input.pipeline; }
    const GateProof &proof() const { return m_proof; }
    const ReleaseFile &release() const { return m_input.release; }
    const LintStep *find(const QString &id) const;
    /// Some step has this key in its depends_on.
    bool isNamed(const QString &key) const { return m_named.contains(key); }
    bool hasWorkAfter(const LintStep &step) const { return m_lastWork > step.number; }
    /// The first step that makes something public for good and waits for this gate in some scenario.
    const LintStep *releaseBehind(const LintStep &gate) const { return m_releaseBehind.value(gate.id); }

    int scenarioCount() const { return int(m_proof.scenarios.size()); }
    int scenario(const char *name) const { return int(m_proof.scenarios.indexOf(QLatin1String(name))); }
    /// The node of a step in a scenario's plan; null for none.
    const StepNode *node(const LintStep &step, int scenario) const;
    bool runs(const LintStep &step, int scenario) const;
    const ProofCell *cell(const LintStep &step, int scenario) const;
    /// What the step does not wait for in a scenario because that, or the step itself, was removed.
    const std::vector<StepEdge> &droppedInto(const LintStep &step, int scenario) const;

    /// Where the first of these attributes that the step has stands, else where the step begins.
    SourceRange place(const LintStep &step, std::initializer_list<const char *> attributes) const;
    SourceRange commandPlace(const LintStep &step, int line) const; ///< the line of the step's command
    QString sourceLine(int line) const; ///< from 1; empty outside
    QByteArrayView sourceBytes(int line) const; ///< the same, as it stands
    /// `text` stands in the file near that place: interpolation did not make it.
    bool isWritten(const SourceRange &where, const QString &text) const;

    void report(const char *rule, const LintStep &step, const SourceRange &where, const QString &message, const QString &fix,
        std::optional<Severity> severity = {});
    void add(const Diagnostic &finding);
    const Diagnostics &findings() const { return m_report.findings; }
    bool hasFinding(const char *rule, const QString &node) const;
    bool hasFinding(const char *rule) const { return m_rulesSeen.contains(QLatin1String(rule)); }

    LintReport take();
    LintReport &draft() { return m_report; } ///< findings are added by add() alone

private:
    std::vector<SourceRange> commandPlaces(const LintStep &step) const;
    SourceRange attributePlace(const LintStep &step, QLatin1String name) const;
    void addSteps(const QVector<Step> &steps, const Step *group, const QHash<const Step *, QString> &ids);
    void readCommands(LintStep &step);
    void addCommands(LintStep &step, const QVector<ScriptCommand> &commands, const LintCommand *caller, int depth);
    void followScript(LintStep &step, const LintCommand &call, int depth);
    void findReleasesBehindGates();
    const std::optional<QByteArray> &scriptText(const QString &path);

    const LintInput &m_input;
    GateProof m_proof;
    std::deque<LintStep> m_steps;
    QHash<QString, const LintStep *> m_byId;
    QHash<QString, const LintStep *> m_releaseBehind; ///< by gate
    QHash<QString, qsizetype> m_rows;
    QSet<QString> m_named;
    int m_lastWork = -1;
    mutable QHash<const LintStep *, std::vector<SourceRange>> m_commandPlaces; ///< of lines, as far as they were asked for
    mutable std::vector<std::unordered_map<quint32, std::vector<StepEdge>>> m_dropped; ///< by scenario and node
    QHash<QString, std::optional<QByteArray>> m_texts;
    QList<QByteArray> m_lines;
    LintReport m_report;
    QSet<QPair<QString, QString>> m_rulesFound; ///< node and rule of each finding
    QSet<QString> m_rulesSeen;
};

/// The annotations among the commands of a step.
QVector<AnnotateCall> annotateCalls(const LintStep &step);

} // namespace slipway
