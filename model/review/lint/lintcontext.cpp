// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"

#include <QRegularExpression>

namespace slipway {

namespace {

constexpr int kScriptDepth = 3;
constexpr qsizetype kMaxCommandsOfStep = 20000;
// Comparisons of lines after which the rest of a step's commands is said to be where the step is: a moment.
constexpr int kMostComparisons = 200'000;

qsizetype behindBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r')))
        ++at;
    return at;
}

/// A line of the file without what YAML puts around a command.
QString bare(const QByteArray &line)
{
    const QByteArrayView text(line);
    auto at = behindBlanks(text, 0);
    if (text.sliced(at).startsWith("- "))
        at = behindBlanks(text, at + 2);
    for (const QByteArrayView name : {"commands", "command", "label", "name"}) {
        if (!text.sliced(at).startsWith(name))
            continue;
        const auto colon = behindBlanks(text, at + name.size());
        if (colon < text.size() && text[colon] == ':')
            at = behindBlanks(text, colon + 1);
        break;
    }
    if (at < text.size() && QByteArrayView("\"'|>").contains(text[at]))
        ++at;
    return QString::fromUtf8(text.sliced(at)).trimmed();
}

/// The file's line and the line that came out of interpolation are the same one.
bool isSameLine(const QByteArray &source, const QString &text)
{
    const auto line = bare(source).replace(QLatin1String("$$"), QLatin1String("$"));
    if (line.isEmpty() || text.isEmpty())
        return false;
    if (line.contains(text))
        return true;
    qsizetype same = 0;
    while (same < line.size() && same < text.size() && line[same] == text[same])
        ++same;
    return same >= std::min<qsizetype>(10, text.size());
}

bool isUpload(const ScriptCommand &command)
{
    if (!command.isProgram("buildkite-agent"))
        return false;
    const auto texts = command.texts();
    return texts.value(1) == QLatin1String("pipeline") && texts.value(2) == QLatin1String("upload");
}

bool isReleasing(const Step &step, const StepClass &stepClass)
{
    if (!stepClass.publishes)
        return false;
    if (stepClass.effect == StepEffect::OnceOnly)
        return true;
    static const QRegularExpression builds(
        QStringLiteral("\\b(build|builds|building|compile|create|cache|staging|test|tests)\\b"), QRegularExpression::CaseInsensitiveOption);
    return !builds.match(step.label).hasMatch();
}

} // namespace

LintContext::LintContext(const LintInput &input)
    : m_input(input)
    , m_proof(input.proof)
    , m_lines(input.pipeline->source.split('\n'))
{
    if (m_proof.plans.isEmpty())
        m_proof = proveScenarios(input.pipeline, allScenarios(input.release), input.release);
    for (qsizetype i = 0; i < m_proof.rows.size(); ++i)
        m_rows.insert(m_proof.rows[i].step, i);
    QHash<const Step *, QString> ids;
    // Where variables give each scenario a text of its own, the first plan may be of another one.
    const bool same = m_proof.plans.first()->pipeline == input.pipeline;
    const auto plan = same ? m_proof.plans.first() : planPipeline(input.pipeline, Facts());
    for (qsizetype i = 0; i < plan->steps.size(); ++i) {
        if (plan->steps[i])
            ids.insert(plan->steps[i], plan->graph->node(NodeIndex(i)).id);
    }
    addSteps(input.pipeline->steps, nullptr, ids);
    for (const auto &step : m_steps)
        m_byId.insert(step.id, &step);
    findReleasesBehindGates();
}

void LintContext::findReleasesBehindGates()
{
    for (const auto &step : m_steps) {
        for (int s = 0; step.releases() && s < scenarioCount(); ++s) {
            const auto *found = cell(step, s);
            for (const auto &gate : found ? found->gates : QStringList()) {
                if (!m_releaseBehind.contains(gate))
                    m_releaseBehind.insert(gate, &step);
            }
        }
    }
}

void LintContext::addSteps(const QVector<Step> &steps, const Step *group, const QHash<const Step *, QString> &ids)
{
    int position = 0;
    const LintStep *gate = nullptr;
    for (const auto &step : steps) {
        auto &added = m_steps.emplace_back();
        added.number = int(m_steps.size()) - 1;
        added.gateBefore = gate;
        gate = step.kind == NodeKind::Block ? &added : gate;
        for (qsizetype i = 0; step.dependsOn && i < step.dependsOn->size(); ++i)
            m_named.insert(step.dependsOn->at(i).key);
        added.step = &step;
        added.group = group;
        added.id = ids.value(&step, step.key);
        added.position = position++;
        m_lastWork = added.step->kind == NodeKind::Command || added.step->kind == NodeKind::Trigger ? added.number : m_lastWork;
        if (const auto row = m_rows.constFind(added.id); row != m_rows.cend())
            added.stepClass = m_proof.rows[*row].stepClass;
        added.releasing = isReleasing(step, added.stepClass);
        if (step.kind == NodeKind::Command)
            readCommands(added);
        addSteps(step.steps, &step, ids);
    }
}

/// The agent runs a step's commands as one script under `bash -e`.
void LintContext::readCommands(LintStep &step)
{
    if (step.step->command.isEmpty())
        return;
    step.scripts.push_back(readScript(step.step->command, true));
    const auto &own = step.scripts.back();
    addCommands(step, own, nullptr, 0);
    step.annotations = annotateCalls(step);
}

void LintContext::addCommands(LintStep &step, const QVector<ScriptCommand> &commands, const LintCommand *caller, int depth)
{
    const auto call = caller ? std::optional(*caller) : std::nullopt;
    for (const auto &shell : commands) {
        if (step.commands.size() >= kMaxCommandsOfStep)
            return;
        LintCommand command;
        command.shell = &shell;
        command.line = call ? call->line : shell.line;
        command.fatal = !shell.tolerated && (shell.errexit || shell.last) && (!call || call->fatal);
        command.publish = publishCommand(shell);
        if (call) {
            command.script = call->script;
            command.scriptLine = shell.line + 1;
            command.given = call->given;
        }
        step.uploads = step.uploads || isUpload(shell);
        step.commands.append(command);
        followScript(step, command, depth);
    }
}

void LintContext::followScript(LintStep &step, const LintCommand &call, int depth)
{
    auto inner = call;
    const auto path = call.shell->scriptPath(&inner.given);
    if (path.isEmpty())
        return;
    const auto &text = scriptText(path);
    if (!text) {
        if (!step.unseenScripts.contains(path))
            step.unseenScripts.append(path);
        return;
    }
    const bool otherLanguage = text->startsWith("#!") && !text->left(text->indexOf('\n')).contains("sh");
    if (depth >= kScriptDepth || otherLanguage)
        return;
    inner.script = path;
    const auto first = call.shell->words.value(call.shell->programIndex() + 1).text;
    const bool dashE = first.startsWith(u'-') && first.contains(u'e');
    step.scripts.push_back(readScript(QString::fromUtf8(*text), dashE));
    const auto &commands = step.scripts.back();
    addCommands(step, commands, &inner, depth + 1);
}

const std::optional<QByteArray> &LintContext::scriptText(const QString &path)
{
    auto it = m_texts.find(path);
    if (it == m_texts.end())
        it = m_texts.insert(path, m_input.scriptText ? m_input.scriptText(path) : std::nullopt);
    return *it;
}

const LintStep *LintContext::find(const QString &id) const
{
    return m_byId.value(id);
}

const StepNode *LintContext::node(const LintStep &step, int scenario) const
{
    const auto plan = m_proof.plans.value(scenario);
    if (!plan)
        return nullptr;
    const auto index = plan->graph->find(step.id);
    return index == kNoNode ? nullptr : &plan->graph->node(index);
}

bool LintContext::runs(const LintStep &step, int scenario) const
{
    const auto *found = node(step, scenario);
    return found && !found->isRemoved();
}

const ProofCell *LintContext::cell(const LintStep &step, int scenario) const
{
    const auto row = m_rows.value(step.id, -1);
    if (row < 0 || scenario < 0 || scenario >= m_proof.rows[row].cells.size())
        return nullptr;
    return &m_proof.rows[row].cells[scenario];
}

const std::vector<StepEdge> &LintContext::droppedInto(const LintStep &step, int scenario) const
{
    static const std::vector<StepEdge> none;
    for (auto s = int(m_dropped.size()); s < scenarioCount(); ++s) {
        auto &byNode = m_dropped.emplace_back();
        for (const auto &edge : m_proof.plans[s]->graph->droppedEdges())
            byNode[quint32(edge.to)].push_back(edge);
    }
    const auto &byNode = m_dropped[size_t(scenario)];
    const auto found = byNode.find(quint32(m_proof.plans[scenario]->graph->find(step.id)));
    return found == byNode.end() ? none : found->second;
}

QString LintContext::sourceLine(int line) const
{
    return QString::fromUtf8(sourceBytes(line));
}

QByteArrayView LintContext::sourceBytes(int line) const
{
    return line >= 1 && line <= m_lines.size() ? QByteArrayView(m_lines[line - 1]) : QByteArrayView();
}

SourceRange LintContext::place(const LintStep &step, std::initializer_list<const char *> attributes) const
{
    for (const auto *name : attributes) {
        if (const auto where = attributePlace(step, QLatin1String(name)); where.line > 0)
            return where;
    }
    return step.step->where;
}

/// The line that opens the attribute with the smallest indentation: an inner map may have one of the same name.
SourceRange LintContext::attributePlace(const LintStep &step, QLatin1String name) const
{
    static const QStringList openings {QString(), QStringLiteral("-"), QStringLiteral("\""), QStringLiteral("'"), QStringLiteral("- \"")};
    SourceRange where;
    for (int line = step.step->where.line; line >= 1 && line <= step.step->where.endLine; ++line) {
        const auto text = sourceLine(line);
        const auto at = text.indexOf(name);
        if (at < 0 || (where.line > 0 && at >= where.column - 1))
            continue;
        const auto behind = QStringView(text).mid(at + name.size()).trimmed();
        const bool closes = behind.startsWith(u':') || behind.startsWith(u"\":") || behind.startsWith(u"':");
        if (closes && openings.contains(text.left(at).trimmed()))
            where = {step.step->where.file, line, int(at) + 1, line, {}};
    }
    return where;
}

SourceRange LintContext::commandPlace(const LintStep &step, int wanted) const
{
    auto it = m_commandPlaces.constFind(&step);
    if (it == m_commandPlaces.cend())
        it = m_commandPlaces.insert(&step, commandPlaces(step));
    return wanted >= 0 && size_t(wanted) < it->size() ? it->at(size_t(wanted)) : step.step->where;
}

/// Each line of the command is looked for behind the one before it.
std::vector<SourceRange> LintContext::commandPlaces(const LintStep &step) const
{
    const auto lines = step.step->command.split(u'\n');
    std::vector<SourceRange> places(size_t(lines.size()), step.step->where);
    int from = step.step->where.line;
    const int end = std::min(step.step->where.endLine, int(m_lines.size()));
    int comparisons = 0;
    for (qsizetype i = 0; i < lines.size() && comparisons < kMostComparisons; ++i) {
        const auto text = lines[i].trimmed();
        int line = from;
        while (line <= end && line >= 1 && !isSameLine(m_lines[line - 1], text)) {
            ++line;
            ++comparisons;
        }
        if (line < 1 || line > end)
            continue;
        from = line + 1;
        const auto source = QString::fromUtf8(m_lines[line - 1]);
        auto &where = places[size_t(i)];
        where.line = where.endLine = line;
        where.column = int(source.indexOf(bare(m_lines[line - 1]))) + 1;
    }
    return places;
}

bool LintContext::isWritten(const SourceRange &where, const QString &text) const
{
    for (int line = std::max(1, where.line); line <= std::max(where.line, where.endLine) && line <= m_lines.size(); ++line) {
        auto source = QString::fromUtf8(m_lines[line - 1]);
        if (source.contains(text) || source.replace(QLatin1String("$$"), QLatin1String("$")).contains(text)
            || source.replace(QLatin1String("\\\""), QLatin1String("\"")).contains(text))
            return true;
    }
    return false;
}

void LintContext::report(const char *rule, const LintStep &step, const SourceRange &where, const QString &message,
    const QString &fix, std::optional<Severity> severity)
{
    const auto *known = findLintRule(QLatin1String(rule));
    add({QLatin1String(rule), severity.value_or(known ? known->severity : Severity::Warning), message, where, step.id, fix, {}});
}

void LintContext::add(const Diagnostic &finding)
{
    m_report.findings.append(finding);
    m_rulesFound.insert({finding.node, finding.rule});
    m_rulesSeen.insert(finding.rule);
}

bool LintContext::hasFinding(const char *rule, const QString &node) const
{
    return m_rulesFound.contains({node, QLatin1String(rule)});
}

LintReport LintContext::take()
{
    return std::move(m_report);
}

} // namespace slipway
