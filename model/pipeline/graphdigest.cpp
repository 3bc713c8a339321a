// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/graphdigest.h"

#include "core/digest.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

/// The agent's default redaction list (spec/buildkite.md e.2): such values never enter a digest that is shown.
bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        QStringLiteral("(_PASSWORD|_SECRET|_TOKEN|_PRIVATE_KEY|_ACCESS_KEY|_SECRET_KEY|_CONNECTION_STRING)$"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

Json envJson(const EnvList &env)
{
    Json json = Json::object();
    for (const auto &[name, value] : env)
        json[toStd(name)] = isSecretName(name) ? std::string() : toStd(value);
    return json;
}

QString withoutEmoji(QString label)
{
    static const QRegularExpression shortcode(QStringLiteral(":[a-zA-Z0-9_+\\-]+:"));
    label.remove(shortcode);
    QString plain;
    for (const uint c : label.toUcs4()) {
        if (c < 0x2190 || (c >= 0x3000 && c < 0x1f000))
            plain += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return plain.simplified();
}

Json listJson(const QStringList &list)
{
    Json json = Json::array();
    for (const auto &item : list)
        json.push_back(toStd(item));
    return json;
}

/// Names of secrets with their keys; never a value, which no file has.
Json namesJson(const EnvList &secrets)
{
    Json json = Json::array();
    for (const auto &[name, key] : secrets)
        json.push_back({toStd(name), toStd(key)});
    return json;
}

Json fieldJson(const GateField &field)
{
    Json json {{"select", field.kind == GateField::Kind::Select}, {"key", toStd(field.key)},
        {"label", toStd(withoutEmoji(field.label))}, {"required", field.required}, {"multiple", field.multiple},
        {"format", toStd(field.format)}, {"defaults", listJson(field.defaults)}};
    for (const auto &option : field.options)
        json["options"].push_back({toStd(option.label), toStd(option.value)});
    return json;
}

/// Attributes that are kept as written; those with a typed form below and the mere decoration are left out.
Json writtenJson(const Json &normalised)
{
    if (!normalised.is_object())
        return normalised;
    static const QStringList elsewhere {QStringLiteral("label"), QStringLiteral("name"), QStringLiteral("env"),
        QStringLiteral("steps"), QStringLiteral("fields"), QStringLiteral("group"), QStringLiteral("wait"),
        QStringLiteral("waiter"), QStringLiteral("block"), QStringLiteral("input"), QStringLiteral("manual"),
        QStringLiteral("depends_on")};
    Json json = Json::object();
    for (const auto &[name, value] : normalised.items()) {
        if (!elsewhere.contains(fromStd(name)))
            json[name] = value;
    }
    return json;
}

Json softFailJson(const SoftFail &softFail)
{
    return {{"always", softFail.always},
        {"statuses", std::vector<int>(softFail.exitStatuses.begin(), softFail.exitStatuses.end())}};
}

Json retryJson(const Retry &retry)
{
    Json json {{"manual", retry.manualAllowed}, {"on_passed", retry.manualPermitOnPassed}};
    for (const auto &rule : retry.automatic) {
        json["rules"].push_back({{"any", rule.anyExitStatus},
            {"statuses", std::vector<int>(rule.exitStatuses.begin(), rule.exitStatuses.end())},
            {"signal", toStd(rule.signal)}, {"reason", toStd(rule.signalReason)}, {"limit", rule.limit}});
    }
    return json;
}

/// What of a step is more than its own written attributes: defaults of the file are merged in.
Json jobsJson(const Step &step)
{
    Json json {{"parallelism", step.parallelism}, {"concurrency", step.concurrency},
        {"concurrency_group", toStd(step.concurrencyGroup)},
        {"eager", step.concurrencyMethod == ConcurrencyMethod::Eager}, {"priority", step.priority},
        {"cancel_on_build_failing", step.cancelOnBuildFailing}, {"image", toStd(step.image)},
        {"checkout", step.checkout}, {"cache", listJson(step.cachePaths)}, {"cache_name", toStd(step.cacheName)},
        {"if_changed", {listJson(step.ifChanged.include), listJson(step.ifChanged.exclude)}},
        {"secrets", namesJson(step.secrets)}, {"build_env", envJson(step.triggeredBuild.env)}};
    for (const auto &[name, values] : step.matrix.dimensions)
        json["matrix"].push_back({toStd(name), listJson(values)});
    for (const auto &plugin : step.plugins)
        json["plugins"].push_back(toStd(plugin.source));
    return json;
}

Json stepJson(const Step &step)
{
    Json json {{"label", toStd(withoutEmoji(step.label))}, {"command", toStd(step.command)},
        {"env", envJson(step.env)}, {"agents", envJson(step.agents)}, {"branches", listJson(step.branches)},
        {"if", toStd(step.condition)}, {"allow_dependency_failure", step.allowDependencyFailure},
        {"artifact_paths", listJson(step.artifactPaths)}, {"timeout", step.timeoutMinutes},
        {"soft_fail", softFailJson(step.softFail)}, {"retry", retryJson(step.retry)},
        {"continue_on_failure", step.continueOnFailure}, {"prompt", toStd(step.prompt)},
        {"blocked_state", toStd(step.blockedState)}, {"allowed_teams", listJson(step.allowedTeams)},
        {"trigger", toStd(step.triggerPipeline)}, {"async", step.async}, {"jobs", jobsJson(step)},
        {"written", writtenJson(step.normalised)}};
    for (const auto &field : step.fields)
        json["fields"].push_back(fieldJson(field));
    return json;
}

/// Digests of the steps of the pipeline that was planned last: a pipeline is planned for one scenario after the
/// other, and what a step says is the same in all of them. Any thread.
class StepDigests
{
public:
    QString of(const PipelinePtr &pipeline, const Step *step)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_owner.lock() != pipeline) {
            m_owner = pipeline;
            m_digests.clear();
        }
        auto &digest = m_digests[step];
        if (digest.isEmpty())
            digest = canonicalDigest(stepJson(*step));
        return digest;
    }

private:
    QMutex m_mutex;
    std::weak_ptr<const Pipeline> m_owner;
    QHash<const Step *, QString> m_digests;
};

/// Texts behind their lengths, so that no two lists of texts look the same.
class Fingerprint
{
public:
    void add(const QString &text)
    {
        const auto bytes = text.toUtf8();
        m_bytes += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    void add(int number) { m_bytes += QByteArray::number(number) + ';'; }
    QString digest() const { return sha256Digest(m_bytes); }

private:
    QByteArray m_bytes;
};

void addNode(const PlannedPipeline &plan, NodeIndex index, Fingerprint &print)
{
    static StepDigests digests;
    const auto &node = plan.graph->node(index);
    print.add(node.id);
    print.add(int(node.kind));
    print.add(node.stub);
    print.add(int(node.removal));
    print.add(node.skipReason);
    print.add(node.conditionUnknown);
    print.add(node.group == kNoNode ? QString() : plan.graph->node(node.group).id);
    const auto *step = plan.steps.value(qsizetype(index));
    // Steps of an upload are seen once or twice: they are not worth remembering.
    if (step && plan.uploads.isEmpty())
        print.add(digests.of(plan.pipeline, step));
    else
        print.add(step ? canonicalDigest(stepJson(*step)) : QString());
}

} // namespace

QString planDigest(const PlannedPipeline &plan)
{
    const auto &graph = *plan.graph;
    std::vector<NodeIndex> nodes(graph.nodeCount());
    for (size_t i = 0; i < nodes.size(); ++i)
        nodes[i] = NodeIndex(i);
    const auto idOf = [&graph](NodeIndex n) -> const QString & { return graph.node(n).id; };
    std::ranges::sort(nodes, std::less<>(), idOf);
    std::vector<quint32> rank(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i)
        rank[raw(nodes[i])] = quint32(i);
    std::vector<std::array<quint32, 3>> edges;
    edges.reserve(graph.edgeCount());
    for (const auto &edge : graph.edges())
        edges.push_back({rank[raw(edge.from)], rank[raw(edge.to)], edge.allowFailure});
    std::ranges::sort(edges);

    Fingerprint print;
    print.add(QStringLiteral("local"));
    print.add(canonicalDigest(envJson(plan.pipeline->env)));
    print.add(int(nodes.size()));
    for (const auto node : nodes)
        addNode(plan, node, print);
    for (const auto &[from, to, allow] : edges) {
        print.add(int(from));
        print.add(int(to));
        print.add(int(allow));
    }
    return print.digest();
}

} // namespace slipway
