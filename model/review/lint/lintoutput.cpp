// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintoutput.h"

#include "core/jsontexts.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LintOutput)
};

Json findingJson(const Diagnostic &finding)
{
    const auto *rule = findLintRule(finding.rule);
    return {{"rule", toStd(finding.rule)}, {"name", rule ? toStd(rule->name) : toStd(finding.rule)}, {"severity", toStd(severityName(finding.severity))},
        {"message", toStd(finding.message)}, {"fix", toStd(finding.fix)}, {"file", toStd(finding.where.file)}, {"line", finding.where.line},
        {"column", finding.where.column}, {"node", toStd(finding.node)},
        {"suppressed", finding.suppressed.isEmpty() ? Json(nullptr) : Json(toStd(finding.suppressed))}};
}

LintReport totals(const QVector<LintedFile> &files)
{
    LintReport all;
    for (const auto &file : files) {
        all.steps += file.report.steps;
        all.notAnalysed += file.report.notAnalysed;
        all.why += file.report.why;
        all.scriptsNotFound += file.report.scriptsNotFound;
    }
    return all;
}

QString textLine(const Diagnostic &finding)
{
    auto line = QStringLiteral("%1: %2 %3 %4").arg(finding.where.toString(), severityName(finding.severity), finding.rule, finding.message);
    if (!finding.suppressed.isEmpty())
        line += u' ' + Words::tr("[suppressed: %1]").arg(finding.suppressed);
    line += u'\n';
    if (!finding.fix.isEmpty())
        line += QStringLiteral("    ") + finding.fix + u'\n';
    return line;
}

} // namespace

Json lintToJson(const QVector<LintedFile> &files)
{
    Json findings = Json::array();
    for (const auto &file : files) {
        for (const auto &finding : file.report.findings)
            findings.push_back(findingJson(finding));
    }
    const auto all = totals(files);
    return {{"findings", findings},
        {"analysed", {{"steps", all.steps}, {"not_analysed", all.notAnalysed}, {"share", all.share()}, {"why", textsJson(all.why)}, {"scripts", textsJson(all.scriptsNotFound)}}}};
}

QString lintToText(const QVector<LintedFile> &files)
{
    QString text;
    for (const auto &file : files) {
        for (const auto &finding : file.report.findings)
            text += textLine(finding);
    }
    const auto all = totals(files);
    for (const auto &script : all.scriptsNotFound)
        text += script + u'\n';
    if (all.notAnalysed > 0) {
        text += Words::tr("%1 % of the steps (%2 of %3) could not be analysed: %4")
                    .arg(qRound(all.share() * 100))
                    .arg(all.notAnalysed)
                    .arg(all.steps)
                    .arg(all.why.join(QStringLiteral("; ")));
        text += u'\n';
    }
    return text;
}

} // namespace slipway
