// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/conanprogram.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConanProgram)
};

} // namespace

Result<QString> findConan(const QString &path)
{
    const auto name = QStringLiteral("conan");
    const auto program = path.isEmpty() ? QStandardPaths::findExecutable(name) : QStandardPaths::findExecutable(name, path.split(u':', Qt::SkipEmptyParts));
    if (!program.isEmpty())
        return program;
    return fail(ErrorCode::NotFound, Words::tr("there is no program \"conan\" on this machine: nothing can be built"),
        Words::tr("install Conan 2, for example with \"pipx install conan\", and make sure that it is on PATH; a rehearsal works without it"));
}

} // namespace slipway
