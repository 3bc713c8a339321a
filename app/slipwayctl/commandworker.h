// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/workserver.h"

#include <QStringList>

namespace slipway::ctl {

/// The commands that a worker serves, by name.
QStringList servedCommands();
/// Arguments with the lines of flag files in their place: of "@x" where the server has not done that, and of
/// "--flagfile=x", which servers leave as it is (spec/bazel-worker.md 5). "@@x" becomes "@x".
Result<QStringList> wordsOf(const std::vector<QByteArray> &arguments, bool serverExpands);
/// Runs one of them, printing as the program does; any thread. Fails if there is no command, or another one.
Result<int> runServed(QStringList words);

/// Works on requests by these commands: several at once, each with its own output, folder and cancel flag.
/// Owned by whoever serves; the log takes no more than a bounded number of bytes from it.
class CommandWorker
{
public:
    WorkResponse operator()(const WorkRequest &request, const CancelFlag &cancelled);

private:
    void log(const WorkRequest &request, const WorkResponse &response, qint64 ms);

    std::atomic<qint64> m_logged = 0;
};

} // namespace slipway::ctl
