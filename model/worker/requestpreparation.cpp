// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/requestpreparation.h"

#include "worker/flagfile.h"

#include <algorithm>

namespace slipway {

bool needsPreparation(const WorkerSpec &spec, const WorkRequest &given)
{
    return !spec.rule.inputs.isEmpty() || std::any_of(given.arguments.begin(), given.arguments.end(), [](const QByteArray &argument) { return argument.startsWith('@'); });
}

Result<WorkRequest> prepareRequest(const WorkerSpec &spec, const WorkRequest &given, FileDigests &digests)
{
    Q_UNUSED(digests)
    auto request = given;
    FlagFileRules rules;
    rules.root = spec.key.folder;
    auto arguments = expandFlagFiles(given.arguments, rules);
    if (arguments.failed())
        return fail(arguments.error());
    request.arguments = std::move(*arguments);
    return request;
}

} // namespace slipway
