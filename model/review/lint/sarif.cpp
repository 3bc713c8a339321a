// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintoutput.h"
#include "review/lint/nodedigest.h"

#include "core/digest.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace slipway {

namespace {

std::string level(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        break;
    }
    return "note";
}

Json text(const QString &words)
{
    return {{"text", toStd(words)}};
}

Json ruleJson(const LintRule &rule)
{
    Json json {{"id", toStd(rule.id)}, {"name", toStd(rule.name)}, {"shortDescription", text(rule.summary)},
        {"help", text(QStringLiteral("%1. %2").arg(rule.summary, rule.source))}, {"defaultConfiguration", {{"level", level(rule.severity)}}}};
    if (rule.source.startsWith(QLatin1String("https://")))
        json["helpUri"] = toStd(rule.source);
    return json;
}

/// The rules of the tool, then the names under which the planner itself reports.
QVector<LintRule> rulesOf(const QVector<LintedFile> &files)
{
    auto rules = lintRules();
    const auto known = [&rules](const QString &id) {
        return std::any_of(rules.cbegin(), rules.cend(), [&id](const LintRule &r) { return r.id == id; });
    };
    for (const auto &file : files) {
        for (const auto &finding : file.report.findings) {
            if (!known(finding.rule))
                rules.append({finding.rule, finding.rule, finding.severity, finding.rule, {}});
        }
    }
    return rules;
}

int indexOf(const QVector<LintRule> &rules, const QString &id)
{
    const auto it = std::find_if(rules.cbegin(), rules.cend(), [&id](const LintRule &r) { return r.id == id; });
    return int(it - rules.cbegin());
}

/// A relative path stays relative, so that the report can be read on another machine.
std::string uriOf(const QString &file)
{
    if (QDir::isAbsolutePath(file))
        return QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded).toStdString();
    return QUrl::toPercentEncoding(file, "/").toStdString();
}

Json locationJson(const Diagnostic &finding)
{
    Json physical {{"artifactLocation", {{"uri", uriOf(finding.where.file)}}}};
    if (finding.where.line > 0) {
        physical["region"] = {{"startLine", finding.where.line}};
        if (finding.where.column > 0)
            physical["region"]["startColumn"] = finding.where.column;
    }
    Json json {{"physicalLocation", physical}};
    if (!finding.node.isEmpty())
        json["logicalLocations"] = Json::array({Json {{"name", toStd(finding.node)}, {"kind", "step"}}});
    return json;
}

Json resultJson(const Diagnostic &finding, int ruleIndex, NodeDigests *digests)
{
    auto message = finding.message;
    if (!finding.fix.isEmpty())
        message += QStringLiteral("\n") + finding.fix;
    Json json {{"ruleId", toStd(finding.rule)}, {"ruleIndex", ruleIndex}, {"level", level(finding.severity)}, {"message", text(message)},
        {"locations", Json::array({locationJson(finding)})}};
    if (digests) {
        const auto what = Json {toStd(finding.rule), toStd(finding.node), toStd(digests->of(finding.node))};
        json["partialFingerprints"] = {{"slipwayNodeDigest/v1", toStd(canonicalDigest(what))}};
    }
    if (!finding.suppressed.isEmpty())
        json["suppressions"] = Json::array({Json {{"kind", "external"}, {"justification", toStd(finding.suppressed)}}});
    return json;
}

Json invocationJson(const QVector<LintedFile> &files)
{
    Json notes = Json::array();
    for (const auto &file : files) {
        const Json artifact {{"artifactLocation", {{"uri", uriOf(file.file)}}}};
        const Json place {{"physicalLocation", artifact}};
        for (const auto &why : file.report.why + file.report.scriptsNotFound)
            notes.push_back(Json {{"level", "note"}, {"message", text(why)}, {"locations", Json::array({place})}});
    }
    Json json {{"executionSuccessful", true}};
    if (!notes.empty())
        json["toolExecutionNotifications"] = notes;
    return json;
}

} // namespace

Json lintToSarif(const QVector<LintedFile> &files)
{
    const auto rules = rulesOf(files);
    Json ruleList = Json::array(), results = Json::array();
    for (const auto &rule : rules)
        ruleList.push_back(ruleJson(rule));
    for (const auto &file : files) {
        std::optional<NodeDigests> digests;
        if (file.plan)
            digests.emplace(*file.plan);
        for (const auto &finding : file.report.findings)
            results.push_back(resultJson(finding, indexOf(rules, finding.rule), digests ? &*digests : nullptr));
    }
    const Json driver {{"name", "Slipway"}, {"semanticVersion", SLIPWAY_VERSION}, {"rules", ruleList}};
    const Json run {{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"invocations", Json::array({invocationJson(files)})}, {"results", results}};
    return {{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
}

} // namespace slipway
