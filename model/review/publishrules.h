// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/shellwords.h"
#include "review/stepeffect.h"

#include <optional>

namespace slipway {

/// What a command sends out of the house.
struct Publication
{
    QString target; ///< name of the service or host, "PyPI"; empty where the command does not tell
    StepEffect effect = StepEffect::Reversible;
    QString what; ///< the words that say so: "docker push"
};

/// The first reason to say that a command publishes, or nothing. Knows the programs people publish with and
/// scripts whose file name says what they do; dry runs and local registries do not publish.
std::optional<Publication> publicationOf(const ShellCommand &command);

/// What a name made of words says: "publish-wheels-to-pypi.sh", "block-deploy". Knows no commands.
bool nameSaysPublish(const QString &name);

/// The service that a text names, "PyPI" for "upload-release-wheels-pypi.sh"; empty if none.
QString serviceNamed(const QString &text);
/// What publishing to that service means when nothing else is known.
StepEffect effectOfService(const QString &service);

} // namespace slipway
