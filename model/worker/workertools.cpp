// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workertools.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype kShownDigits = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerTools)
};

QString shortDigest(const ToolFile &tool)
{
    return tool.stamp ? QString::fromLatin1(tool.digest.left(kShownDigits)) : Words::tr("not there");
}

} // namespace

ToolFiles lookAtTools(const WorkerSpec &spec, FileDigests &digests)
{
    ToolFiles tools;
    const QDir folder(spec.key.folder);
    const auto add = [&](const QString &name, bool isMeant) {
        const auto path = QFile::encodeName(QDir::cleanPath(folder.absoluteFilePath(name)));
        if (std::any_of(tools.begin(), tools.end(), [&path](const ToolFile &tool) { return tool.path == path; }))
            return;
        ToolFile tool {name, path, fileStamp(path), {}, false};
        if (!tool.stamp && !isMeant)
            return;
        if (tool.stamp) {
            tool.settled = isSettled(*tool.stamp);
            if (auto digest = digests.digest(path); digest.ok())
                tool.digest = *digest;
        }
        tools.push_back(tool);
    };
    for (const auto &name : spec.rule.tools)
        add(name, true);
    for (size_t i = 0; i < std::min<size_t>(2, spec.key.argv.size()); ++i) {
        const auto &word = spec.key.argv[i];
        if (!word.startsWith('-') && (i > 0 || word.contains('/')))
            add(QFile::decodeName(word), false);
    }
    return tools;
}

bool seemUnchanged(const ToolFiles &tools)
{
    return std::all_of(tools.begin(), tools.end(), [](const ToolFile &tool) { return (tool.settled || !tool.stamp) && fileStamp(tool.path) == tool.stamp; });
}

QStringList toolChanges(const ToolFiles &now, const ToolFiles &before)
{
    QStringList changes;
    for (const auto &tool : now) {
        const auto old = std::find_if(before.begin(), before.end(), [&tool](const ToolFile &each) { return each.path == tool.path; });
        if (old == before.end())
            changes.append(Words::tr("%1 (%2, was not there)").arg(tool.name, shortDigest(tool)));
        else if (old->digest != tool.digest || old->stamp.has_value() != tool.stamp.has_value())
            changes.append(Words::tr("%1 (%2, was %3)").arg(tool.name, shortDigest(tool), shortDigest(*old)));
    }
    for (const auto &tool : before) {
        if (std::none_of(now.begin(), now.end(), [&tool](const ToolFile &each) { return each.path == tool.path; }))
            changes.append(Words::tr("%1 (not there, was %2)").arg(tool.name, shortDigest(tool)));
    }
    return changes;
}

} // namespace slipway
