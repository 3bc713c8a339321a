// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/scenariopipelines.h"

#include "core/workscope.h"

#include <QMap>
#include <QSet>

namespace slipway {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

/// Every name behind a dollar sign, escaped or not: rather one too many.
QSet<QString> variablesIn(const QByteArray &bytes)
{
    QSet<QString> names;
    for (auto at = bytes.indexOf('$'); at >= 0; at = bytes.indexOf('$', at)) {
        ++at;
        if (at < bytes.size() && bytes[at] == '{')
            ++at;
        auto end = at;
        while (end < bytes.size() && isNameCharacter(bytes[end]))
            ++end;
        if (end > at)
            names.insert(QString::fromUtf8(bytes.mid(at, end - at)));
    }
    return names;
}

/// What the text sees of the scenario.
QStringList seenBy(const QSet<QString> &names, const EnvList &env)
{
    QStringList seen;
    for (const auto &[name, value] : env) {
        if (names.contains(name))
            seen.append(name + u'=' + value);
    }
    seen.sort();
    return seen;
}

} // namespace

Result<QVector<PipelinePtr>> parseForScenarios(const QString &file, const QByteArray &bytes, const QVector<Facts> &scenarios)
{
    const auto names = variablesIn(bytes);
    QMap<QStringList, PipelinePtr> known;
    QVector<PipelinePtr> pipelines;
    for (const auto &scenario : scenarios) {
        const auto env = scenario.buildEnv();
        auto &pipeline = known[seenBy(names, env)];
        if (!pipeline) {
            if (const auto wanted = checkWanted(file); wanted.failed())
                return fail(wanted.error());
            const auto parsed = parsePipeline(file, bytes, {true, env});
            if (parsed.failed())
                return fail(parsed.error());
            pipeline = *parsed;
        }
        pipelines.append(pipeline);
    }
    return pipelines;
}

} // namespace slipway
