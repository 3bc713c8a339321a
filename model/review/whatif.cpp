// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/whatif.h"

#include "pipeline/planner.h"
#include "review/textdiff.h"
#include "review/yamledit.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

/// The way to a step through groups, by position: edits never move steps.
using StepPath = QVector<int>;

bool findPath(const QVector<Step> &steps, const Step *wanted, StepPath *path)
{
    for (int i = 0; i < steps.size(); ++i) {
        path->append(i);
        if (&steps.at(i) == wanted || findPath(steps.at(i).steps, wanted, path))
            return true;
        path->removeLast();
    }
    return false;
}

const Step *stepAt(const QVector<Step> &steps, const StepPath &path)
{
    const auto *level = &steps;
    const Step *step = nullptr;
    for (const int i : path) {
        if (i >= level->size())
            return nullptr;
        step = &level->at(i);
        level = &step->steps;
    }
    return step;
}

int countAt(const QVector<Step> &steps, const SourceRange &where)
{
    int count = 0;
    for (const auto &step : steps)
        count += (step.where.line == where.line && step.where.column == where.column) + countAt(step.steps, where);
    return count;
}

/// So that interpolation leaves the text as it is.
QString escaped(const QString &text, bool interpolated)
{
    QString out;
    for (const auto c : text) {
        out += c;
        if (c == u'$' && interpolated)
            out += c;
    }
    return out;
}

Error cannotEdit(const Step &step, const QString &why)
{
    return {ErrorCode::Unsupported, why, Words::tr("change the file itself, then reload it"), step.where};
}

bool dependsOn(const Step &step, const QString &key)
{
    return step.dependsOn && std::ranges::any_of(*step.dependsOn, [&key](const Dependency &d) { return d.key == key; });
}

/// A list of dependencies on one line, for where items cannot be edited one by one.
QByteArray dependencyList(const QVector<Dependency> &list)
{
    if (list.isEmpty())
        return "~";
    QByteArray text;
    for (const auto &dependency : list) {
        const auto key = YamlEdit::scalar(dependency.key);
        text += (text.isEmpty() ? "" : ", ") + (dependency.allowFailure ? "{step: " + key + ", allow_failure: true}" : key);
    }
    return list.size() == 1 && !list.first().allowFailure ? text : '[' + text + ']';
}

/// One step in one text, on its way to another.
struct StepEdit
{
    YamlEdit yaml;
    const Step *step = nullptr;
    StepPath path;
};

Result<StepEdit> openStep(const PipelinePtr &original, const PipelinePtr &current, const QString &id)
{
    if (!original)
        return fail(ErrorCode::NotFound, Words::tr("no pipeline is open"));
    const auto plan = planPipeline(original, Facts());
    const auto node = plan->graph->find(id);
    const auto *first = node == kNoNode ? nullptr : plan->steps.value(qsizetype(node));
    StepPath path;
    if (!first || !findPath(original->steps, first, &path))
        return fail(ErrorCode::NotFound, Words::tr("there is no step \"%1\" in the file").arg(id));
    const auto *step = stepAt(current->steps, path);
    if (!step)
        return fail(ErrorCode::Internal, Words::tr("there is no step \"%1\" in the scratch copy").arg(id));
    if (countAt(current->steps, step->where) > 1)
        return fail(cannotEdit(*step, Words::tr("\"%1\" is written once for several steps (an alias), so it cannot be changed alone").arg(id)));
    auto yaml = YamlEdit::open(current->file, current->source);
    if (yaml.failed())
        return fail(yaml.error());
    if (!yaml->selectMap(step->where.line, step->where.column))
        return fail(cannotEdit(*step, Words::tr("\"%1\" is not written as a map, so nothing can be added to it").arg(id)));
    return StepEdit {std::move(*yaml), step, path};
}

QString nameOf(const Step &step, const QString &id)
{
    return step.key.isEmpty() ? (step.label.isEmpty() ? id : step.label) : step.key;
}

} // namespace

WhatIf::WhatIf(PipelinePtr original, ParseOptions options)
    : m_original(std::move(original))
    , m_options(std::move(options))
    , m_history({State {m_original, {}, {}}})
{
}

const PipelinePtr &WhatIf::edited() const
{
    return m_history.isEmpty() ? m_original : m_history.at(m_at).pipeline;
}

Result<void> WhatIf::apply(QByteArray text, const QString &what)
{
    if (text == source())
        return {};
    if (text == m_original->source) {
        push({m_original, m_history.at(m_at).env, what});
        return {};
    }
    auto parsed = parsePipeline(m_original->file, text, m_options);
    if (parsed.failed())
        return fail(parsed.error());
    push({*parsed, m_history.at(m_at).env, what});
    return {};
}

void WhatIf::push(State state)
{
    if (m_history.isEmpty())
        m_history.append(State {m_original, {}, {}});
    m_history.resize(m_at + 1);
    m_history.append(std::move(state));
    ++m_at;
}

/// Makes the change and takes it back if the text then does not say what was meant.
template <typename Check>
Result<void> WhatIf::applyChecked(const QByteArray &text, const QString &what, const QVector<int> &path, Check says)
{
    const auto history = m_history;
    const auto at = m_at;
    auto done = apply(text, what);
    const auto *step = done.ok() ? stepAt(edited()->steps, path) : nullptr;
    if (done.ok() && step && says(*step))
        return {};
    const auto where = stepAt(history.at(at).pipeline->steps, path);
    m_history = history;
    m_at = at;
    if (done.failed())
        return done;
    return fail(cannotEdit(where ? *where : Step(), Words::tr("the way this step is written cannot be changed safely")));
}

Result<void> WhatIf::setCondition(const QString &id, const QString &condition)
{
    const auto edit = openStep(m_original, edited(), id);
    if (edit.failed())
        return fail(edit.error());
    const auto wanted = condition.simplified();
    const bool removes = wanted.isEmpty() && edit->yaml.hasOwn("if");
    if (wanted.isEmpty() && edit->step->condition.isEmpty())
        return {};
    const auto text = removes ? edit->yaml.remove("if") : edit->yaml.set("if", YamlEdit::scalar(escaped(wanted, m_options.interpolate)));
    return applyChecked(text, Words::tr("Condition of %1").arg(nameOf(*edit->step, id)), edit->path, [&](const Step &step) { return step.condition.simplified() == wanted; });
}

Result<void> WhatIf::addDependency(const QString &id, const QString &key)
{
    const auto edit = openStep(m_original, edited(), id);
    if (edit.failed())
        return fail(edit.error());
    if (key.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("a dependency needs the key of a step"));
    if (dependsOn(*edit->step, key))
        return {};
    auto list = edit->step->dependsOn.value_or(QVector<Dependency>());
    list.append({key, false, {}});
    const auto text = edit->yaml.isBlockList("depends_on") ? edit->yaml.appendItem("depends_on", YamlEdit::scalar(escaped(key, m_options.interpolate)))
                                                           : edit->yaml.set("depends_on", dependencyList(list));
    return applyChecked(text, Words::tr("Dependency of %1").arg(nameOf(*edit->step, id)), edit->path,
        [&](const Step &step) { return step.dependsOn && step.dependsOn->size() == list.size() && dependsOn(step, key); });
}

Result<void> WhatIf::removeDependency(const QString &id, const QString &key)
{
    const auto edit = openStep(m_original, edited(), id);
    if (edit.failed())
        return fail(edit.error());
    if (!dependsOn(*edit->step, key))
        return fail(ErrorCode::NotFound, Words::tr("\"%1\" does not name \"%2\" in its depends_on").arg(id, key));
    auto list = *edit->step->dependsOn;
    const auto at = std::ranges::find(list, key, &Dependency::key) - list.begin();
    list.removeAt(at);
    const bool alone = !list.isEmpty() && edit->yaml.isBlockList("depends_on");
    const auto text = alone ? edit->yaml.removeItem("depends_on", size_t(at)) : edit->yaml.set("depends_on", dependencyList(list));
    return applyChecked(text, Words::tr("Dependency of %1").arg(nameOf(*edit->step, id)), edit->path,
        [&](const Step &step) { return step.dependsOn && step.dependsOn->size() == list.size() && !dependsOn(step, key); });
}

Result<void> WhatIf::setAllowDependencyFailure(const QString &id, bool allow)
{
    const auto edit = openStep(m_original, edited(), id);
    if (edit.failed())
        return fail(edit.error());
    if (edit->step->allowDependencyFailure == allow)
        return {};
    const std::string key = "allow_dependency_failure";
    const auto text = !allow && edit->yaml.hasOwn(key) ? edit->yaml.remove(key) : edit->yaml.set(key, allow ? "true" : "false");
    return applyChecked(text, Words::tr("Allowed failure of %1").arg(nameOf(*edit->step, id)), edit->path, [&](const Step &step) { return step.allowDependencyFailure == allow; });
}

void WhatIf::setEnv(const QString &scenario, const QString &name, const std::optional<QString> &value)
{
    auto env = m_history.isEmpty() ? QVector<EnvEdit>() : m_history.at(m_at).env;
    env.append({scenario, name, value});
    push({edited(), std::move(env), Words::tr("%1 in %2").arg(name, scenario)});
}

QString WhatIf::undoText() const
{
    return canUndo() ? m_history.at(m_at).what : QString();
}

QString WhatIf::redoText() const
{
    return canRedo() ? m_history.at(m_at + 1).what : QString();
}

void WhatIf::undo()
{
    m_at -= canUndo();
}

void WhatIf::redo()
{
    m_at += canRedo();
}

void WhatIf::reset()
{
    if (isChanged())
        push({m_original, {}, Words::tr("Back to the file")});
}

bool WhatIf::isTextChanged() const
{
    return edited() != m_original;
}

bool WhatIf::isChanged() const
{
    return isTextChanged() || (!m_history.isEmpty() && !m_history.at(m_at).env.isEmpty());
}

Facts WhatIf::applied(const Facts &scenario) const
{
    auto facts = scenario;
    if (m_history.isEmpty())
        return facts;
    for (const auto &edit : m_history.at(m_at).env) {
        if (edit.scenario != scenario.scenario)
            continue;
        facts.unknown.remove(QStringLiteral("env:") + edit.name);
        if (edit.value)
            slipway::setEnv(facts.env, edit.name, *edit.value);
        else
            facts.env.removeIf([&edit](const auto &entry) { return entry.first == edit.name; });
    }
    return facts;
}

QByteArray WhatIf::unifiedDiff(const QString &path) const
{
    if (!isTextChanged())
        return {};
    return unifiedDiffOf(m_original->source, source(), path.isEmpty() ? QFileInfo(m_original->file).fileName() : path);
}

} // namespace slipway
