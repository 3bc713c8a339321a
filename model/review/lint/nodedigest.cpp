// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/nodedigest.h"

#include "core/digest.h"
#include "pipeline/pipelineparser.h"
#include "review/lint.h"

#include <utility>

namespace slipway {

namespace {

/// Without what only people read.
Json withoutLabel(const Json &written)
{
    if (!written.is_object())
        return written;
    Json json = Json::object();
    for (const auto &[name, value] : written.items()) {
        if (name != "label" && name != "name" && name != "steps" && name != "emoji")
            json[name] = value;
    }
    return json;
}

/// What decides whether a dependency is there at all.
Json presence(const Step &step)
{
    Json branches = Json::array();
    for (const auto &branch : step.branches)
        branches.push_back(toStd(branch));
    return {{"key", toStd(step.key)}, {"kind", toStd(nodeKindName(step.kind))}, {"if", toStd(step.condition)}, {"branches", branches}, {"skipped", step.skipped}};
}

struct Place
{
    const Step *step = nullptr;
    const Step *group = nullptr;
    QVector<const Step *> barriers; ///< before it, in its own scope and before its group
};

void addBarriers(const QVector<Step> &scope, const Step *until, QVector<const Step *> &barriers)
{
    for (const auto &step : scope) {
        if (&step == until)
            return;
        if (step.kind == NodeKind::Block || step.kind == NodeKind::Wait)
            barriers.append(&step);
    }
}

/// Pairs the steps as planned with the same steps before interpolation, which values of a scenario cannot change.
const Step *twinOf(const QVector<Step> &planned, const QVector<Step> &written, const Step *wanted, Place &place, const Step *group)
{
    for (qsizetype i = 0; i < planned.size() && i < written.size(); ++i) {
        if (&planned[i] == wanted) {
            place.step = &written[i];
            place.group = group;
            addBarriers(written, &written[i], place.barriers);
            return place.step;
        }
        if (twinOf(planned[i].steps, written[i].steps, wanted, place, &written[i])) {
            addBarriers(written, &written[i], place.barriers);
            return place.step;
        }
    }
    return nullptr;
}

void collect(const QVector<Step> &steps, QHash<QString, const Step *> &byKey)
{
    for (const auto &step : steps) {
        if (!step.key.isEmpty() && !byKey.contains(step.key))
            byKey.insert(step.key, &step);
        collect(step.steps, byKey);
    }
}

Json stepDigestJson(const Pipeline &pipeline, const Place &place)
{
    QHash<QString, const Step *> byKey;
    collect(pipeline.steps, byKey);
    Json json {{"step", withoutLabel(place.step->normalised)}};
    if (place.group)
        json["group"] = withoutLabel(place.group->normalised);
    for (const auto *barrier : place.barriers)
        json["barriers"].push_back(presence(*barrier));
    for (const auto *holder : {place.step, place.group}) {
        if (!holder || !holder->dependsOn)
            continue;
        for (const auto &dependency : *holder->dependsOn) {
            const auto *step = byKey.value(dependency.key);
            json["needs"].push_back(step ? presence(*step) : Json(toStd(dependency.key)));
        }
    }
    return json;
}

} // namespace

NodeDigests::NodeDigests(const PlannedPipeline &plan)
    : m_plan(plan)
{
}

QString NodeDigests::of(const QString &node)
{
    if (!std::exchange(m_read, true)) {
        const auto written = parsePipeline(m_plan.pipeline->file, m_plan.pipeline->source, ParseOptions {false, {}});
        m_written = written.ok() ? *written : nullptr;
    }
    auto it = m_known.find(node);
    if (it == m_known.end())
        it = m_known.insert(node, compute(node));
    return *it;
}

QString NodeDigests::compute(const QString &node) const
{
    if (!m_written)
        return m_plan.pipeline->digest;
    if (node.isEmpty())
        return canonicalDigest(m_written->normalised);
    const auto index = m_plan.graph->find(node);
    const auto *step = index == kNoNode ? nullptr : m_plan.steps.value(qsizetype(index));
    Place place;
    if (!step || !twinOf(m_plan.pipeline->steps, m_written->steps, step, place, nullptr))
        return canonicalDigest(Json {{"missing", toStd(node)}});
    return canonicalDigest(stepDigestJson(*m_written, place));
}

QString nodeDigest(const PlannedPipeline &plan, const QString &node)
{
    return NodeDigests(plan).of(node);
}

} // namespace slipway
