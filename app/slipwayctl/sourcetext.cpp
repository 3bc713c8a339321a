// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetext.h"

#include "output.h"

#include "core/boundedfile.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

GitRevision revisionOf(const GitRepository &repository, const QString &name, const GitCommit &commit)
{
    for (const auto &known : repository.revisions({}, 0)) {
        if (known.name == name)
            return known;
    }
    return {GitRevision::Kind::Commit, name, commit, {}};
}

} // namespace

QString SourceText::name() const
{
    if (!commit)
        return file;
    return former.isEmpty() ? Words::tr("%1 as of %2 (%3)").arg(file, revision, commit->shortId())
                            : Words::tr("%1 as of %2 (%3, then %4)").arg(file, revision, commit->shortId(), former);
}

Result<SourceText> readSource(const QString &file, const QString &revision)
{
    if (revision.isEmpty()) {
        auto bytes = readBoundedFile(file);
        if (bytes.failed())
            return fail(bytes.error());
        return SourceText {file, *bytes, {}, {}, {}};
    }
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
    return SourceText {file, then->bytes, revision, then->commit, then->path == *path ? QString() : then->path};
}

Facts factsFor(const SourceText &source, Facts facts, const FactSet &stated, bool implied)
{
    if (source.file == QLatin1String("-"))
        return facts;
    const auto here = gitInfoFor(source.file);
    if (here.failed())
        return facts;
    if (!source.commit)
        return withCheckout(std::move(facts), *here, stated, implied);
    const auto repository = GitRepository::around(source.file);
    if (repository.failed())
        return facts;
    auto there = checkoutAt(*here, revisionOf(*repository, source.revision, *source.commit));
    there.tracked = true; // it was read from the repository
    return withCheckout(std::move(facts), there, stated, implied);
}

void findChangedFiles(const SourceText &source, const Pipeline &pipeline, Facts &facts)
{
    if (facts.changedFiles || source.file == QLatin1String("-") || !usesIfChanged(pipeline))
        return;
    const auto changes = changedFilesOf(facts, source.file, source.commit ? source.commit->id : QStringLiteral("HEAD"));
    if (changes.ok())
        facts.changedFiles = changes->files;
    else
        printErrorText(Words::tr("warning: what the build changes is not known, so if_changed keeps every step: %1").arg(changes.error().message));
}

QCommandLineOption revisionOption()
{
    return {QStringLiteral("revision"), Words::tr("Reads the file as of this branch, tag or commit of its git repository."), QStringLiteral("REV")};
}

} // namespace slipway::ctl
