// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boundedfile.h"
#include "review/lint.h"
#include "review/scenariopipelines.h"

#include <QTest>

namespace slipway::testing {

/// Lints a text in the scenarios that ship, with scripts from a map by path.
inline LintInput lintInput(const QString &file, const QByteArray &bytes, const ReleaseFile &release = {})
{
    LintInput input;
    input.release = release;
    const auto scenarios = allScenarios(release);
    const auto pipelines = parseForScenarios(file, bytes, scenarios);
    if (pipelines.failed())
        qFatal("%s", qPrintable(pipelines.error().toString()));
    input.pipeline = pipelines->first();
    input.proof = proveScenarios(*pipelines, scenarios, release);
    return input;
}

inline LintReport lintText(const QByteArray &text, const QHash<QString, QByteArray> &scripts = {})
{
    auto input = lintInput(QStringLiteral("p.yml"), text);
    input.scriptText = [scripts](const QString &path) { return scripts.contains(path) ? std::optional(scripts.value(path)) : std::nullopt; };
    return lintPipeline(input);
}

/// "S1:12", in the order of the report.
inline QStringList placed(const LintReport &report)
{
    QStringList list;
    for (const auto &finding : report.findings)
        list.append(QStringLiteral("%1:%2").arg(finding.rule).arg(finding.where.line));
    return list;
}

inline QStringList rules(const LintReport &report)
{
    QStringList list;
    for (const auto &finding : report.findings) {
        if (!list.contains(finding.rule))
            list.append(finding.rule);
    }
    list.sort();
    return list;
}

inline const Diagnostic *findingOf(const LintReport &report, const char *rule)
{
    for (const auto &finding : report.findings) {
        if (finding.rule == QLatin1String(rule))
            return &finding;
    }
    return nullptr;
}

} // namespace slipway::testing
