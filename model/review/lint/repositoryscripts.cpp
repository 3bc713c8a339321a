// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/repositoryscripts.h"

#include "core/boundedfile.h"
#include "core/workscope.h"
#include "review/sourceat.h"
#include "source/gitrepository.h"

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
    const QDir own(QFileInfo(onDisk(pipelineFile)).absolutePath());
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

RepositoryScripts::RepositoryScripts(const SourceAt &pipeline)
{
    auto repository = pipeline.commit ? GitRepository::around(pipeline.file) : Result<GitRepository>(fail(ErrorCode::NotFound, {}));
    const auto inside = repository.ok() ? repository->pathInside(pipeline.file) : Result<QString>(fail(ErrorCode::NotFound, {}));
    if (inside.failed()) {
        *this = RepositoryScripts(pipeline.file);
        return;
    }
    auto folders = (pipeline.former.isEmpty() ? *inside : pipeline.former).split(u'/');
    folders.removeLast();
    const auto add = [this](const QStringList &folder) {
        const auto root = folder.isEmpty() ? QString() : folder.join(u'/') + u'/';
        if (!m_roots.contains(root))
            m_roots.append(root);
    };
    add({});
    if (const auto at = folders.lastIndexOf(QStringLiteral(".buildkite")); at >= 0)
        add(folders.mid(0, at));
    add(folders);
    m_repository = std::make_shared<const GitRepository>(std::move(*repository));
    m_commit = pipeline.commit->id;
}

std::optional<QByteArray> RepositoryScripts::scriptThen(const QString &path) const
{
    for (const auto &root : m_roots) {
        const auto whole = QDir::cleanPath(root + path);
        if (whole.startsWith(QLatin1String("../")) || QDir::isAbsolutePath(whole))
            continue;
        const auto bytes = m_repository->readExactly(whole, m_commit);
        if (bytes.ok() && bytes->size() <= kMaxScriptBytes)
            return *bytes;
    }
    return std::nullopt;
}

std::optional<QByteArray> RepositoryScripts::operator()(const QString &path) const
{
    if (m_repository)
        return scriptThen(path);
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
