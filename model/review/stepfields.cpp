// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stepfields.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

/// What never shows its value, by its name (spec/buildkite.md e.2).
bool isSecret(const QString &name)
{
    static const QRegularExpression secret(
        QStringLiteral("(_PASSWORD|_SECRET|_TOKEN|_PRIVATE_KEY|_ACCESS_KEY|_SECRET_KEY|_CONNECTION_STRING)$"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

/// Scalars as text, so that 5 and "5" agree; keys sorted.
nlohmann::json meaning(const Json &value)
{
    if (value.is_object()) {
        auto object = nlohmann::json::object();
        for (const auto &[name, member] : value.items())
            object[name] = meaning(member);
        return object;
    }
    if (value.is_array()) {
        auto array = nlohmann::json::array();
        for (const auto &item : value)
            array.push_back(meaning(item));
        return array;
    }
    return value.is_string() || value.is_null() ? nlohmann::json(value) : nlohmann::json(value.dump());
}

QString textOfValue(const Json &value)
{
    const auto plain = meaning(value);
    return plain.is_string() ? fromStd(plain.get<std::string>()) : QString::fromUtf8(dumpJson(plain));
}

struct Collector
{
    StepFields fields;

    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            fields.append({QString::fromLatin1(name), value});
    }
    void add(const char *name, int value, int usual)
    {
        if (value != usual)
            add(name, QString::number(value));
    }
    void add(const char *name, bool value)
    {
        if (value)
            add(name, QStringLiteral("true"));
    }
    void addAll(const char *prefix, EnvList list)
    {
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[name, value] : list)
            fields.append({QString::fromLatin1(prefix) + u'.' + name, value, isSecret(name)});
    }
    void addRest(const Json &object, const QSet<QString> &known)
    {
        if (!object.is_object())
            return;
        StepFields rest;
        for (const auto &[name, value] : object.items()) {
            if (!known.contains(fromStd(name)) && !value.is_null())
                rest.append({fromStd(name), textOfValue(value)});
        }
        std::stable_sort(rest.begin(), rest.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
        fields += rest;
    }
};

/// White space at the end of lines and of the script does nothing.
QString plainScript(const QString &script)
{
    static const QRegularExpression trailing(QStringLiteral("[ \\t]+(?=\\n|$)"));
    auto plain = script;
    plain.remove(trailing);
    while (plain.endsWith(u'\n'))
        plain.chop(1);
    return plain;
}

QString softFailText(const SoftFail &softFail)
{
    if (softFail.always)
        return QStringLiteral("true");
    auto statuses = softFail.exitStatuses;
    std::sort(statuses.begin(), statuses.end());
    QStringList words;
    for (const int status : std::as_const(statuses))
        words.append(QString::number(status));
    return words.join(QStringLiteral(", "));
}

/// Attributes with a typed form, in all their spellings, and those that name other steps.
const QSet<QString> &typedNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> found;
        for (const auto *name : {"label", "name", "key", "id", "identifier", "command", "commands", "env", "agents", "artifact_paths", "branches", "if", "skip", "depends_on",
                 "allow_dependency_failure", "soft_fail", "timeout_in_minutes", "timeout", "parallelism", "concurrency", "concurrency_group", "concurrency_method", "priority",
                 "async", "blocked_state", "allowed_teams", "prompt", "submit", "steps", "group", "wait", "waiter", "block", "input", "manual", "trigger", "type", "continue_on_failure",
                 "cancel_on_build_failing"})
            found.insert(QString::fromLatin1(name));
        return found;
    }();
    return names;
}

QString sorted(QStringList list)
{
    list.sort();
    return list.join(QStringLiteral(", "));
}

} // namespace

QString plainLabel(const QString &label)
{
    static const QRegularExpression shortcode(QStringLiteral(":[a-zA-Z0-9_+\\-]+:"));
    QString plain;
    for (const uint c : QString(label).remove(shortcode).toUcs4()) {
        if (c < 0x2190 || (c >= 0x3000 && c < 0xfe00) || (c > 0xfe0f && c < 0x1f000))
            plain += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return plain.simplified();
}

QString plainCondition(const QString &condition)
{
    QString plain;
    QChar quote;
    for (const auto c : condition.trimmed()) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        if (quote.isNull() && c.isSpace()) {
            if (!plain.endsWith(u' '))
                plain += u' ';
        } else {
            plain += c;
        }
    }
    return plain;
}

StepFields fieldsOf(const Step &step)
{
    Collector all;
    all.add("kind", nodeKindName(step.kind));
    all.add("key", step.key);
    all.add("label", plainLabel(step.label));
    all.add("if", plainCondition(step.condition));
    all.add("branches", step.branches.join(QStringLiteral(", ")));
    all.add("skip", step.skipped ? (step.skipReason.isEmpty() ? QStringLiteral("true") : step.skipReason) : QString());
    all.add("command", plainScript(step.command));
    all.add("trigger", step.triggerPipeline);
    all.add("async", step.async);
    all.add("prompt", step.prompt.trimmed());
    all.add("submit", step.submit);
    all.add("blocked_state", step.blockedState);
    all.add("allowed_teams", sorted(step.allowedTeams));
    all.add("allow_dependency_failure", step.allowDependencyFailure);
    all.add("continue_on_failure", step.continueOnFailure);
    all.add("soft_fail", softFailText(step.softFail));
    all.add("timeout_in_minutes", step.timeoutMinutes, 0);
    all.add("artifact_paths", sorted(step.artifactPaths));
    all.add("parallelism", step.parallelism, 1);
    all.add("concurrency", step.concurrency, 0);
    all.add("concurrency_group", step.concurrencyGroup);
    all.add("concurrency_method", step.concurrencyMethod == ConcurrencyMethod::Eager ? QStringLiteral("eager") : QString());
    all.add("priority", step.priority, 0);
    all.add("cancel_on_build_failing", step.cancelOnBuildFailing);
    all.addAll("env", step.env);
    all.addAll("agents", step.agents);
    all.addRest(step.normalised, typedNames());
    return all.fields;
}

StepFields fieldsOf(const Pipeline &pipeline)
{
    Collector all;
    all.addAll("env", pipeline.env);
    all.addRest(pipeline.normalised, {QStringLiteral("env"), QStringLiteral("steps")});
    return all.fields;
}

} // namespace slipway
