// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/repositoryscripts.h"

#include "core/boundedfile.h"

#include <QDir>
#include <QFileInfo>

namespace slipway {

namespace {

constexpr qint64 kMaxScriptBytes = 1024 * 1024;

} // namespace

RepositoryScripts::RepositoryScripts(const QString &pipelineFile)
{
    const auto add = [this](const QDir &folder) {
        const auto root = folder.canonicalPath() + u'/';
        if (root.size() > 1 && !m_roots.contains(root))
            m_roots.append(root);
    };
    if (pipelineFile.isEmpty() || pipelineFile == QLatin1String("-"))
        return;
    const QDir own(QFileInfo(pipelineFile).absolutePath());
    QDir folder = own;
    for (int depth = 0; depth < 64; ++depth) {
        if (folder.exists(QStringLiteral(".git"))) {
            add(folder);
            break;
        }
        const bool inside = folder.dirName() == QLatin1String(".buildkite");
        if (!folder.cdUp())
            break;
        if (inside)
            add(folder);
    }
    add(own);
}

std::optional<QByteArray> RepositoryScripts::operator()(const QString &path) const
{
    for (const auto &root : m_roots) {
        const QFileInfo file(root + path);
        // Links that lead out of the repository are not followed.
        if (!file.isFile() || !file.canonicalFilePath().startsWith(root))
            continue;
        const auto bytes = readBoundedFile(file.canonicalFilePath(), kMaxScriptBytes);
        if (bytes.ok())
            return *bytes;
    }
    return std::nullopt;
}

} // namespace slipway
