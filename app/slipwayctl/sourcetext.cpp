// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetext.h"

#include "output.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

} // namespace

void findChangedFiles(const SourceAt &source, const Pipeline &pipeline, Facts &facts)
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

Result<QString> revisionOf(const QCommandLineParser &parser)
{
    const auto revision = parser.value(QStringLiteral("revision"));
    if (revision.trimmed().isEmpty() && parser.isSet(QStringLiteral("revision")))
        return fail(ErrorCode::BadInput, Words::tr("--revision names no revision"), Words::tr("write a branch, a tag or a commit; leave the option out for the file on the disk"));
    return revision;
}

} // namespace slipway::ctl
