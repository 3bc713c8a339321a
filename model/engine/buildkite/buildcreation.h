// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/buildcreator.h"

#include <functional>

namespace slipway {

class RemoteOffice;

/// Who creates a build and where that is written down.
struct CreationRecord
{
    QString stateDir; ///< of the audit log
    QString who, reason;
};

/// Creates a build for a person, on the office's thread, with the credentials on its shelf: written down before and after.
/// `done` is called once on the thread of `context`, unless that is gone before; what was sent by then is sent, and its result
/// is written down all the same. The office outlives it.
void createBuild(RemoteOffice *office, QObject *context, const RemoteAddress &address, const NewBuild &wish, const CreationRecord &record,
    std::function<void(const NewBuildResult &)> done);

/// The address of a build of that pipeline.
RemoteAddress buildAddress(const RemoteAddress &pipeline, qint64 number);

} // namespace slipway
