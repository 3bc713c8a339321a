// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/planborder.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace slipway {

namespace {

/// "<name/public/a.zip>" in `text`: names of edges with what follows the first slash; without one, an empty artifact.
void eachReference(const QString &text, const std::function<void(const QString &edge, const QString &artifact)> &take)
{
    for (qsizetype open = text.indexOf(u'<'); open >= 0; open = text.indexOf(u'<', open + 1)) {
        const auto close = text.indexOf(u'>', open);
        if (close < 0)
            return;
        const auto inside = text.mid(open + 1, close - open - 1);
        take(inside.section(u'/', 0, 0), inside.section(u'/', 1));
    }
}

/// What one task that runs fetches, by the task it comes from: a task ID, or the name of an edge in "<>".
class Fetches
{
public:
    explicit Fetches(const Json &body)
    {
        if (const auto task = body.find("task"); task != body.end())
            walk(*task, 0);
    }

    const QMap<QString, QSet<QString>> &found() const { return m_found; }

private:
    static constexpr int kMaxDepth = 64;

    static QString textOf(const Json &value)
    {
        if (value.is_object() && value.size() == 1)
            return memberText(value, "task-reference");
        return value.is_string() ? fromStd(value.get_ref<const std::string &>()) : QString();
    }

    void walk(const Json &value, int depth)
    {
        if (depth > kMaxDepth)
            return;
        if (value.is_object()) {
            for (const auto &[name, member] : value.items())
                takeMember(name, member);
        }
        if (value.is_structured()) {
            for (const auto &member : value)
                walk(member, depth + 1);
        }
    }

    void takeMember(const std::string &name, const Json &member)
    {
        if (name == "MOZ_FETCHES")
            takeFetches(textOf(member));
        else if (name == "upstreamArtifacts")
            takeUpstream(member);
        else if (name == "artifact-reference" && member.is_string())
            eachReference(fromStd(member.get_ref<const std::string &>()), [this](const QString &edge, const QString &artifact) { add(u'<' + edge + u'>', artifact); });
    }

    void takeFetches(const QString &text)
    {
        const auto list = parseJson(text.toUtf8());
        if (!list.is_array())
            return;
        for (const auto &fetch : list)
            add(memberText(fetch, "task"), memberText(fetch, "artifact"));
    }

    void takeUpstream(const Json &list)
    {
        if (!list.is_array())
            return;
        for (const auto &from : list) {
            if (!from.is_object())
                continue;
            const auto task = textOf(from.value("taskId", Json()));
            for (const auto &path : jsonTexts(from.value("paths", Json())))
                add(task, path);
        }
    }

    void add(const QString &task, const QString &artifact)
    {
        if (!task.isEmpty() && !artifact.isEmpty())
            m_found[task].insert(artifact);
    }

    QMap<QString, QSet<QString>> m_found;
};

class Border
{
public:
    explicit Border(const PromotionPlan &plan) : m_plan(plan) {}

    void take(LabelIndex label)
    {
        bool any = false;
        for (const auto dependency : m_plan.dependencies(label)) {
            if (m_plan.at(dependency).verdict == Verdict::Reused) {
                at(dependency);
                any = true;
            }
        }
        if (any)
            takeFetches(label);
    }

    std::vector<BorderTask> tasks() const
    {
        std::vector<BorderTask> tasks;
        for (auto it = m_tasks.cbegin(); it != m_tasks.cend(); ++it) {
            QStringList artifacts(it->artifacts.cbegin(), it->artifacts.cend());
            artifacts.sort();
            tasks.push_back({it.key(), it->label, artifacts});
        }
        return tasks;
    }

private:
    struct Entry
    {
        QString label;
        QSet<QString> artifacts;
    };

    Entry &at(LabelIndex label)
    {
        auto &entry = m_tasks[m_plan.taskId(label)];
        if (entry.label.isEmpty())
            entry.label = m_plan.label(label);
        return entry;
    }

    void takeFetches(LabelIndex label)
    {
        const auto bytes = m_plan.body(label);
        const auto body = parseJson(bytes);
        if (!body.is_object())
            return;
        const Fetches fetches(body);
        for (auto it = fetches.found().cbegin(); it != fetches.found().cend(); ++it)
            add(body, it.key(), it.value());
    }

    void add(const Json &body, const QString &from, const QSet<QString> &artifacts)
    {
        if (m_tasks.contains(from)) {
            m_tasks[from].artifacts.unite(artifacts);
            return;
        }
        if (!from.startsWith(u'<') || !from.endsWith(u'>'))
            return;
        const auto edges = body.find("dependencies");
        if (edges == body.end())
            return;
        const auto target = m_plan.find(memberText(*edges, from.mid(1, from.size() - 2).toUtf8().constData()));
        if (target != kNoLabel && m_plan.at(target).verdict == Verdict::Reused)
            at(target).artifacts.unite(artifacts);
    }

    const PromotionPlan &m_plan;
    QMap<QString, Entry> m_tasks;
};

} // namespace

std::vector<BorderTask> borderOf(const PromotionPlan &plan)
{
    Border border(plan);
    for (LabelIndex label = 0; label < plan.ownLabelCount(); ++label) {
        if (plan.at(label).verdict == Verdict::Runs)
            border.take(label);
    }
    return border.tasks();
}

} // namespace slipway
