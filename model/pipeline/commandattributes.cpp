// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/commandattributes.h"

#include "pipeline/pluginsource.h"
#include "pipeline/stepattributes.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

QStringList valuesOf(const Json &list)
{
    QStringList values;
    if (list.is_array()) {
        for (const auto &item : list)
            values.append(textOf(item));
    }
    return values;
}

MatrixAdjustment adjustmentOf(const Json &value)
{
    MatrixAdjustment adjustment;
    if (const auto *with = memberOf(value, "with")) {
        if (with->is_object())
            adjustment.with = envOf(with);
        else if (!with->is_null())
            adjustment.with = {{QString(), textOf(*with)}};
    }
    readSkip(memberOf(value, "skip"), adjustment.skipped, adjustment.skipReason);
    if (const auto *softFail = memberOf(value, "soft_fail"))
        adjustment.softFail = softFailOf(softFail);
    return adjustment;
}

} // namespace

Matrix matrixOf(const Json *value)
{
    Matrix matrix;
    if (!value)
        return matrix;
    const auto *setup = value->is_array() ? value : memberOf(*value, "setup");
    if (setup && setup->is_array()) {
        matrix.dimensions.append({QString(), valuesOf(*setup)});
    } else if (setup && setup->is_object()) {
        for (const auto &[name, values] : setup->items())
            matrix.dimensions.append({fromStd(name), valuesOf(values)});
    }
    if (const auto *adjustments = memberOf(*value, "adjustments"); adjustments && adjustments->is_array()) {
        for (const auto &adjustment : *adjustments)
            matrix.adjustments.append(adjustmentOf(adjustment));
    }
    return matrix;
}

QVector<Plugin> pluginsOf(const Json *value)
{
    QVector<Plugin> plugins;
    if (!value)
        return plugins;
    const auto add = [&plugins](const std::string &written, const Json &config) {
        plugins.append({fromStd(written), fromStd(fullPluginSource(written)), config});
    };
    const auto addMap = [&add](const Json &map) {
        for (const auto &[source, config] : map.items())
            add(source, config);
    };
    if (value->is_object())
        addMap(*value);
    if (!value->is_array())
        return plugins;
    for (const auto &item : *value) {
        if (item.is_object())
            addMap(item);
        else if (item.is_string())
            add(item.get<std::string>(), nullptr);
    }
    return plugins;
}

IfChanged ifChangedOf(const Json *value)
{
    if (value && value->is_object())
        return {listOf(memberOf(*value, "include")), listOf(memberOf(*value, "exclude"))};
    return {listOf(value), {}};
}

EnvList secretsOf(const Json *value)
{
    EnvList secrets;
    if (value && value->is_object()) {
        for (const auto &[name, key] : value->items())
            secrets.append({fromStd(name), textOf(key)});
    } else if (value && value->is_array()) {
        for (const auto &item : *value) {
            if (item.is_object())
                secrets.append({textOf(memberOf(item, "environment_variable")), textOf(memberOf(item, "key"))});
            else
                secrets.append({textOf(item), textOf(item)});
        }
    }
    return secrets;
}

EnvList mergedSecrets(const EnvList &own, const EnvList &ofFile)
{
    auto merged = own;
    for (const auto &secret : ofFile) {
        const bool taken = std::any_of(
            own.begin(), own.end(), [&secret](const auto &mine) { return mine.first == secret.first; });
        if (!taken)
            merged.append(secret);
    }
    return merged;
}

namespace {

/// What is told apart within a service: a channel, an address, the context of a commit status.
QString targetOf(const Json &value)
{
    if (!value.is_object())
        return value.is_array() ? valuesOf(value).join(QStringLiteral(", ")) : textOf(value);
    for (const auto *name : {"channels", "context", "name", "url"}) {
        if (const auto *target = memberOf(value, name))
            return target->is_array() ? valuesOf(*target).join(QStringLiteral(", ")) : textOf(*target);
    }
    return {};
}

} // namespace

QVector<Notification> notificationsOf(const Json *value)
{
    QVector<Notification> notifications;
    if (!value || !value->is_array())
        return notifications;
    for (const auto &item : *value) {
        if (item.is_string()) {
            notifications.append({textOf(item), {}, {}});
            continue;
        }
        if (!item.is_object())
            continue;
        for (const auto &[service, target] : item.items()) {
            if (service != "if")
                notifications.append({fromStd(service), targetOf(target), textOf(memberOf(item, "if"))});
        }
    }
    return notifications;
}

TriggeredBuild triggeredBuildOf(const Json *value)
{
    if (!value)
        return {};
    return {textOf(memberOf(*value, "branch")), textOf(memberOf(*value, "commit")), textOf(memberOf(*value, "message")),
        envOf(memberOf(*value, "env")), envOf(memberOf(*value, "meta_data"))};
}

namespace {

void readCache(Step &step, const Json *cache)
{
    if (!cache)
        return;
    const bool isMap = cache->is_object();
    step.cachePaths = listOf(isMap ? memberOf(*cache, "paths") : cache->is_boolean() ? nullptr : cache);
    step.cacheName = isMap ? textOf(memberOf(*cache, "name")) : QString();
}

void readConcurrency(Step &step, const Json &value)
{
    step.concurrency = std::max(0, numberOf(memberOf(value, "concurrency"), 0));
    step.concurrencyGroup = textOf(memberOf(value, "concurrency_group"));
    if (textOf(memberOf(value, "concurrency_method")) == QLatin1String("eager"))
        step.concurrencyMethod = ConcurrencyMethod::Eager;
}

} // namespace

StepDefaults stepDefaultsOf(const Json &topLevel, const Json &secrets, const Json &checkout)
{
    StepDefaults defaults;
    defaults.agents = envOf(memberOf(topLevel, "agents"));
    defaults.secrets = secretsOf(&secrets);
    defaults.image = textOf(memberOf(topLevel, "image"));
    defaults.priority = numberOf(memberOf(topLevel, "priority"), 0);
    defaults.checkout = checkout;
    Step withCache;
    readCache(withCache, memberOf(topLevel, "cache"));
    defaults.cachePaths = withCache.cachePaths;
    defaults.cacheName = withCache.cacheName;
    return defaults;
}

namespace {

void applyDefaults(Step &step, const Json &value, const StepDefaults &defaults)
{
    const auto isOpen = [&value](const char *name) { return !memberOf(value, name); };
    if (isOpen("agents") && isOpen("agent_query_rules"))
        step.agents = defaults.agents;
    if (isOpen("image"))
        step.image = defaults.image;
    if (isOpen("priority"))
        step.priority = defaults.priority;
    if (isOpen("checkout"))
        step.checkout = defaults.checkout;
    if (isOpen("cache")) {
        step.cachePaths = defaults.cachePaths;
        step.cacheName = defaults.cacheName;
    }
    step.secrets = mergedSecrets(step.secrets, defaults.secrets);
}

} // namespace

QStringList hiddenWorkOf(const Step &step)
{
    static const QRegularExpression upload(QStringLiteral("\\bbuildkite-agent(\\.exe)?\\s+pipeline\\s+upload\\b"));
    // Plugins whose whole purpose is to upload a pipeline that they write or choose.
    static const QRegularExpression writer(
        QStringLiteral("/(monorepo-diff|buildpipe|dynamic-pipeline|diff-pipeline|jsonnet|pipette|pipeline-upload)"
                       "-buildkite-plugin(#|$)"));
    QStringList hidden;
    if (upload.match(step.command).hasMatch())
        hidden.append(QStringLiteral("pipeline upload"));
    for (const auto &plugin : step.plugins) {
        if (const auto match = writer.match(plugin.source); match.hasMatch())
            hidden.append(QStringLiteral("pipeline upload by the plugin ") + match.captured(1));
    }
    return hidden;
}

void readCommand(Step &step, const Json &value, const StepDefaults &defaults)
{
    step.command = scriptOf(firstOf(value, {"commands", "command", "script"}));
    step.env = envOf(memberOf(value, "env"));
    step.artifactPaths = listOf(firstOf(value, {"artifact_paths", "artifacts"}), QLatin1Char(';'));
    step.timeoutMinutes = std::max(0, numberOf(firstOf(value, {"timeout_in_minutes", "timeout"}), 0));
    step.softFail = softFailOf(memberOf(value, "soft_fail"));
    step.retry = retryOf(memberOf(value, "retry"));
    step.agents = envOf(firstOf(value, {"agents", "agent_query_rules"}));
    step.matrix = matrixOf(memberOf(value, "matrix"));
    const int parallelism = numberOf(memberOf(value, "parallelism"), 1);
    step.parallelism = std::max(1, parallelism);
    if (parallelism == 0) {
        // The platform makes no job and gives this reason.
        step.skipped = true;
        step.skipReason = QStringLiteral("parallelism_zero");
    }
    step.plugins = pluginsOf(memberOf(value, "plugins"));
    readConcurrency(step, value);
    step.priority = numberOf(memberOf(value, "priority"), 0);
    step.cancelOnBuildFailing = truthOf(memberOf(value, "cancel_on_build_failing"));
    step.secrets = secretsOf(memberOf(value, "secrets"));
    readCache(step, memberOf(value, "cache"));
    if (const auto *checkout = memberOf(value, "checkout"))
        step.checkout = *checkout;
    step.image = textOf(memberOf(value, "image"));
    applyDefaults(step, value, defaults);
    step.notAnalysed = hiddenWorkOf(step);
}

} // namespace slipway
