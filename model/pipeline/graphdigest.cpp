// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/graphdigest.h"

#include "core/digest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace slipway {

namespace {

/// The agent's default redaction list (spec/buildkite.md e.2): such values never enter a digest that is shown.
bool isSecretName(const QString &name)
{
    static constexpr std::array kEndings {"_PASSWORD", "_SECRET", "_TOKEN", "_PRIVATE_KEY", "_ACCESS_KEY", "_SECRET_KEY",
        "_CONNECTION_STRING"};
    return std::any_of(kEndings.begin(), kEndings.end(),
        [&name](const char *ending) { return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

/// ":docker: Build" without ":docker:". By hand, because every scenario digests every label.
QString withoutShortcodes(const QString &label)
{
    const auto isOfName = [](QChar c) {
        const auto lower = c.unicode() | 0x20;
        return (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'+' || c == u'-';
    };
    QString plain;
    plain.reserve(label.size());
    for (qsizetype i = 0; i < label.size(); ++i) {
        auto end = i + 1;
        while (label[i] == u':' && end < label.size() && isOfName(label[end]))
            ++end;
        if (end > i + 1 && end < label.size() && label[end] == u':')
            i = end;
        else
            plain += label[i];
    }
    return plain;
}

QString withoutEmoji(QString label)
{
    if (label.contains(u':'))
        label = withoutShortcodes(label);
    const bool isPlain = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x2190; });
    if (isPlain)
        return label.simplified();
    QString plain;
    for (const uint c : label.toUcs4()) {
        if (c < 0x2190 || (c >= 0x3000 && c < 0x1f000))
            plain += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return plain.simplified();
}

/// Attributes with a typed form, and mere decoration: what else is written enters as it stands.
bool isReadElsewhere(const std::string &name)
{
    static constexpr std::array<std::string_view, 40> kNames {"label", "name", "env", "steps", "fields", "group", "wait",
        "waiter", "block", "input", "manual", "depends_on", "key", "id", "identifier", "command", "commands", "script", "if",
        "branches", "skip", "allow_dependency_failure", "artifact_paths", "artifacts", "timeout_in_minutes", "timeout",
        "soft_fail", "retry", "agents", "agent_query_rules", "plugins", "parallelism", "concurrency", "concurrency_group",
        "concurrency_method", "priority", "cancel_on_build_failing", "secrets", "image", "trigger"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// Writes values one after the other so that two different sequences never look the same: each with its length,
/// lists with their size. One pass and no tree of JSON, because five scenarios of a long pipeline digest every step.
class DigestWriter
{
public:
    void add(const QByteArray &bytes) { addText({bytes.constData(), size_t(bytes.size())}); }
    /// As UTF-8.
    void add(const QString &text)
    {
        const bool isAscii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
        if (!isAscii) {
            add(text.toUtf8());
            return;
        }
        addNumber(text.size(), ':');
        for (const auto c : text)
            m_bytes += char(c.unicode());
    }
    void add(int number) { addNumber(number, ';'); }
    void add(bool flag) { m_bytes += flag ? 'T' : 'F'; }
    void add(const QStringList &list)
    {
        add(int(list.size()));
        for (const auto &item : list)
            add(item);
    }
    void add(const QVector<int> &list)
    {
        add(int(list.size()));
        for (const int item : list)
            add(item);
    }
    void addText(std::string_view text)
    {
        addNumber(qsizetype(text.size()), ':');
        m_bytes += text;
    }
    /// Order counts for neither: later values of a name have replaced earlier ones.
    void addEnv(const EnvList &env)
    {
        auto sorted = env;
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        add(int(sorted.size()));
        for (const auto &[name, value] : std::as_const(sorted)) {
            add(name);
            add(isSecretName(name) ? QString() : value);
        }
    }
    /// Names of secrets with their keys; never a value, which no file has.
    void addNames(const EnvList &secrets)
    {
        add(int(secrets.size()));
        for (const auto &[name, key] : secrets) {
            add(name);
            add(key);
        }
    }
    /// Canonically: keys sorted.
    void addJson(const Json &value)
    {
        if (value.is_object()) {
            std::vector<std::pair<const std::string *, const Json *>> members;
            for (const auto &[name, member] : value.items())
                members.emplace_back(&name, &member);
            addMembers(members);
        } else if (value.is_array()) {
            m_bytes += '[';
            add(int(value.size()));
            for (const auto &item : value)
                addJson(item);
        } else if (value.is_string()) {
            m_bytes += '"';
            addText(value.get_ref<const std::string &>());
        } else {
            add(dumpJson(value));
        }
    }
    void addMembers(std::vector<std::pair<const std::string *, const Json *>> members)
    {
        std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return *a.first < *b.first; });
        m_bytes += '{';
        add(int(members.size()));
        for (const auto &[name, member] : members) {
            addText(*name);
            addJson(*member);
        }
    }

    QString digest() const { return sha256Digest(QByteArray::fromRawData(m_bytes.data(), qsizetype(m_bytes.size()))); }
    void reserve(size_t size) { m_bytes.reserve(size); }

private:
    void addNumber(qsizetype number, char end)
    {
        std::array<char, 24> digits;
        const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        m_bytes.append(digits.data(), written.ptr);
        m_bytes += end;
    }

    std::string m_bytes;
};

void addSoftFail(DigestWriter &out, const SoftFail &softFail)
{
    out.add(softFail.always);
    out.add(softFail.exitStatuses);
}

void addRetry(DigestWriter &out, const Retry &retry)
{
    out.add(retry.manualAllowed);
    out.add(retry.manualPermitOnPassed);
    out.add(int(retry.automatic.size()));
    for (const auto &rule : retry.automatic) {
        out.add(rule.anyExitStatus);
        out.add(rule.exitStatuses);
        out.add(rule.signal);
        out.add(rule.signalReason);
        out.add(rule.limit);
    }
}

void addField(DigestWriter &out, const GateField &field)
{
    out.add(field.kind == GateField::Kind::Select);
    out.add(field.key);
    out.add(withoutEmoji(field.label));
    out.add(field.required);
    out.add(field.multiple);
    out.add(field.format);
    out.add(field.defaults);
    out.add(int(field.options.size()));
    for (const auto &option : field.options) {
        out.add(option.label);
        out.add(option.value);
    }
}

void addGate(DigestWriter &out, const Step &step)
{
    out.add(step.prompt);
    out.add(step.blockedState);
    out.add(step.allowedTeams);
    out.add(int(step.fields.size()));
    for (const auto &field : step.fields)
        addField(out, field);
}

void addMatrix(DigestWriter &out, const Matrix &matrix)
{
    out.add(int(matrix.dimensions.size()));
    for (const auto &[name, values] : matrix.dimensions) {
        out.add(name);
        out.add(values);
    }
    out.add(int(matrix.adjustments.size()));
    for (const auto &adjustment : matrix.adjustments) {
        out.addEnv(adjustment.with);
        out.add(adjustment.skipped);
        out.add(adjustment.softFail.has_value());
        addSoftFail(out, adjustment.softFail.value_or(SoftFail()));
    }
}

/// How many jobs, when and where: with the defaults of the file, which the step itself does not show.
void addJobs(DigestWriter &out, const Step &step)
{
    addMatrix(out, step.matrix);
    out.add(step.parallelism);
    out.add(int(step.plugins.size()));
    for (const auto &plugin : step.plugins) {
        out.add(plugin.source);
        out.addJson(plugin.config);
    }
    out.add(step.ifChanged.include);
    out.add(step.ifChanged.exclude);
    out.add(step.concurrency);
    out.add(step.concurrencyGroup);
    out.add(step.concurrencyMethod == ConcurrencyMethod::Eager);
    out.add(step.priority);
    out.add(step.cancelOnBuildFailing);
    out.addNames(step.secrets);
    out.add(step.cachePaths);
    out.add(step.cacheName);
    out.addJson(step.checkout);
    out.add(step.image);
}

void addTrigger(DigestWriter &out, const Step &step)
{
    out.add(step.triggerPipeline);
    out.add(step.async);
    out.add(step.triggeredBuild.branch);
    out.add(step.triggeredBuild.commit);
    out.add(withoutEmoji(step.triggeredBuild.message));
    out.addEnv(step.triggeredBuild.env);
    out.addEnv(step.triggeredBuild.metaData);
}

/// What is written and has no typed form here, such as `notify`, `signature` or an attribute of tomorrow.
void addWritten(DigestWriter &out, const Json &normalised)
{
    std::vector<std::pair<const std::string *, const Json *>> members;
    if (!normalised.is_object()) {
        out.addJson(normalised);
        return;
    }
    for (const auto &[name, value] : normalised.items()) {
        if (!isReadElsewhere(name))
            members.emplace_back(&name, &value);
    }
    out.addMembers(std::move(members));
}

void addStep(DigestWriter &out, const Step &step)
{
    out.add(withoutEmoji(step.label));
    out.add(step.command);
    out.addEnv(step.env);
    out.addEnv(step.agents);
    out.add(step.branches);
    out.add(step.condition);
    out.add(step.skipped);
    out.add(step.allowDependencyFailure);
    out.add(step.artifactPaths);
    out.add(step.timeoutMinutes);
    addSoftFail(out, step.softFail);
    addRetry(out, step.retry);
    out.add(step.continueOnFailure);
    addGate(out, step);
    addJobs(out, step);
    addTrigger(out, step);
    addWritten(out, step.normalised);
}

void addNode(DigestWriter &out, const StepNode &node, const StepGraph &graph, const Step *step)
{
    out.add(node.id);
    out.add(nodeKindName(node.kind));
    out.add(node.stub);
    out.add(int(node.removal));
    out.add(node.skipReason);
    out.add(node.conditionUnknown);
    out.add(node.group == kNoNode ? QString() : graph.node(node.group).id);
    out.add(step != nullptr);
    if (step)
        addStep(out, *step);
}

QStringList edgeLines(const StepGraph &graph)
{
    QStringList lines;
    for (const auto &edge : graph.edges()) {
        lines.append(graph.node(edge.from).id + u'\n' + graph.node(edge.to).id
            + (edge.allowFailure ? QStringLiteral("\nallow") : QStringLiteral("\n")));
    }
    lines.sort();
    return lines;
}

} // namespace

QString planDigest(const PlannedPipeline &plan)
{
    const auto &graph = *plan.graph;
    std::vector<size_t> order(graph.nodeCount());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
        [&graph](size_t a, size_t b) { return graph.node(NodeIndex(a)).id < graph.node(NodeIndex(b)).id; });

    DigestWriter out;
    out.reserve(graph.nodeCount() * 768);
    out.add(QByteArrayLiteral("slipway plan 2"));
    out.addEnv(plan.pipeline->env);
    out.add(edgeLines(graph));
    out.add(int(order.size()));
    for (const size_t i : order)
        addNode(out, graph.node(NodeIndex(i)), graph, plan.steps.value(qsizetype(i)));
    return out.digest();
}

} // namespace slipway
