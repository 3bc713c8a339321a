// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace slipway {

/// Whether a text is a Taskcluster slug: the ID of a task and of a task group (spec/taskgraph.md 1). Case counts,
/// nothing is trimmed.
bool isTaskId(QStringView text);

/// What people paste where an ID is wanted.
struct PastedId
{
    QString id;
    bool fromUrl = false;
    bool ofGroup = false; ///< the URL named a task group (and maybe a task in it); the group's ID was taken
};

/// The ID in a pasted ID or URL: <root>/tasks/<id>, <root>/tasks/groups/<id>[/…], an artifact's URL, Treeherder's
/// selectedTaskRun=<id>.<run> (spec/taskgraph.md 1). White space around it is dropped. The error says what is wrong
/// with the text, for the person who pasted it.
Result<PastedId> readPastedId(const QString &text);

} // namespace slipway
