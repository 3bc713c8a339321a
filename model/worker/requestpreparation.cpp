// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/requestpreparation.h"

#include "worker/filepatterns.h"
#include "worker/flagfile.h"

#include <QFile>

#include <algorithm>

namespace slipway {

namespace {

Result<std::vector<WorkInput>> inputsOf(const WorkerSpec &spec, FileDigests &digests)
{
    const auto files = matchingFiles(spec.key.folder, spec.rule.inputs);
    if (files.failed())
        return fail(files.error());
    const auto folder = QFile::encodeName(spec.key.folder) + '/';
    std::vector<WorkInput> inputs;
    inputs.reserve(size_t(files->size()));
    for (const auto &file : *files) {
        auto digest = digests.digest(folder + file);
        // A file that is gone by now, or cannot be read, has no digest (section 1); the worker will say more.
        if (digest.failed() && digest.error().code == ErrorCode::Canceled)
            return fail(digest.error());
        inputs.push_back({file, digest.ok() ? *digest : QByteArray()});
    }
    return inputs;
}

/// Of a sandboxed command only what is declared may be read; of others any file, as Bazel 4 has it.
FlagFileRules flagFileRules(const WorkerSpec &spec, const std::vector<WorkInput> &inputs)
{
    FlagFileRules rules;
    rules.root = spec.key.folder;
    if (spec.key.sandboxed) {
        rules.declared.emplace();
        for (const auto &input : inputs)
            rules.declared->insert(input.path);
    }
    return rules;
}

} // namespace

bool needsPreparation(const WorkerRule &rule, const WorkRequest &given)
{
    return !rule.inputs.isEmpty() || std::any_of(given.arguments.begin(), given.arguments.end(), [](const QByteArray &argument) { return argument.startsWith('@'); });
}

Result<WorkRequest> prepareRequest(const RequestPreparation &preparation, FileDigests &digests)
{
    const auto &spec = preparation.spec;
    auto request = preparation.request;
    if (!preparation.isReady) {
        auto inputs = inputsOf(spec, digests);
        if (inputs.failed())
            return fail(inputs.error());
        request.inputs = std::move(*inputs);
        auto arguments = expandFlagFiles(request.arguments, flagFileRules(spec, request.inputs));
        if (arguments.failed())
            return fail(arguments.error());
        request.arguments = std::move(*arguments);
    }
    if (preparation.sandbox.isUsed()) {
        request.sandboxDir = preparation.part;
        if (const auto filled = preparation.sandbox.fill(preparation.part, preparation.tools, request.inputs, spec.rule.outputs); filled.failed())
            return fail(filled.error());
    }
    return request;
}

} // namespace slipway
