// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sourceat.h"

#include "core/boundedfile.h"
#include "core/workscope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceAt)
};

Result<SourceAt> readPast(const QString &file, const QString &revision, const QByteArray *known)
{
    if (file == QLatin1String("-"))
        return fail(ErrorCode::BadInput, Words::tr("standard input has no revisions"), Words::tr("name the file"));
    const auto repository = GitRepository::around(file);
    if (repository.failed())
        return fail(repository.error());
    const auto path = repository->pathInside(file);
    if (path.failed())
        return fail(path.error());
    const auto then = repository->read(*path, revision);
    if (then.failed())
        return fail(then.error());
    return SourceAt {file, known ? *known : then->bytes, revision, then->commit, then->path == *path ? QString() : then->path};
}

/// The places where the agent looks for a pipeline (spec/buildkite.md e.2).
QString pipelineIn(const QDir &folder)
{
    for (const auto *name : {"buildkite.yml", "buildkite.yaml", "buildkite.json", ".buildkite/pipeline.yml", ".buildkite/pipeline.yaml",
             ".buildkite/pipeline.json", "buildkite/pipeline.yml", "buildkite/pipeline.yaml", "buildkite/pipeline.json",
             "pipeline.yml", "pipeline.yaml"}) {
        if (QFileInfo(onDisk(folder.filePath(QLatin1String(name)))).isFile())
            return folder.filePath(QLatin1String(name));
    }
    return {};
}

Error notAFile(const QString &folder)
{
    const auto near = pipelineIn(QDir(folder));
    return {ErrorCode::BadInput, Words::tr("this is a folder, not a pipeline"),
        near.isEmpty() ? Words::tr("name a pipeline file in it") : Words::tr("did you mean %1?").arg(near), SourceRange {folder, 0, 0, 0, {}}};
}

} // namespace

QString SourceAt::revisionText() const
{
    return commit ? Words::tr("%1 (%2)").arg(revision, commit->shortId()) : QString();
}

QString SourceAt::name() const
{
    if (!commit)
        return file;
    return former.isEmpty() ? Words::tr("%1 as of %2 (%3)").arg(file, revision, commit->shortId())
                            : Words::tr("%1 as of %2 (%3, then %4)").arg(file, revision, commit->shortId(), former);
}

Result<SourceAt> readSourceAt(const QString &file, const QString &revision, const QByteArray *known, const Reading &reading)
{
    if (!revision.isEmpty())
        return readPast(file, revision, known);
    if (known)
        return SourceAt {file, *known, {}, {}, {}};
    if (file != QLatin1String("-") && QFileInfo(onDisk(file)).isDir())
        return fail(notAFile(file));
    auto bytes = readBoundedFile(file, kMaxDocumentBytes, reading);
    if (bytes.failed())
        return fail(bytes.error());
    return SourceAt {file, *bytes, {}, {}, {}};
}

Facts factsAt(const SourceAt &source, Facts facts, const FactSet &stated, bool implied)
{
    const auto here = source.file == QLatin1String("-") ? Result<GitInfo>(fail(ErrorCode::NotFound, {})) : gitInfoFor(source.file);
    if (here.failed())
        return facts;
    if (!source.commit)
        return withCheckout(std::move(facts), *here, stated, implied);
    const auto repository = GitRepository::around(source.file);
    if (repository.failed())
        return facts;
    auto there = checkoutAt(*here, namedRevision(*repository, source.revision, *source.commit));
    there.tracked = true; // it was read from the repository
    return withCheckout(std::move(facts), there, stated, implied);
}

} // namespace slipway
