// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/agentmessage.h"

namespace slipway {

/// The folder where buildkite-agent leaves messages that it could not deliver. Each is one file that appears
/// whole (written aside, synced, renamed), named so that the order of names is the order of writing.
/// Functions of any thread and process.
Result<void> writeSpool(const QString &folder, const AgentMessage &message, qint64 nowMs);

struct SpooledMessage
{
    QString path;
    AgentMessage message;
};

/// What lies in the folder, oldest first. Unreadable files are renamed to "*.bad" and named in `problems`.
QVector<SpooledMessage> readSpool(const QString &folder, QStringList *problems);

} // namespace slipway
