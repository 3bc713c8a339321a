// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/toldevents.h"
#include "release/journal.h"

#include <memory>

namespace slipway {

/// Numbers and records what a release elsewhere tells: each thing once, whatever engines tell again. Without a journal
/// (another window has it, the disk is full) it numbers on, and isRecording() says so. Belongs to one thread, which must have
/// a QCoreApplication.
class RemoteJournal
{
public:
    /// Opens the journal in `folder`, or makes one, and gives what it holds. Fails where it is locked or unreadable: from
    /// then on nothing is recorded.
    Result<ReleaseEvents> open(const QString &folder);
    bool isRecording() const { return m_journal != nullptr; }
    void close() { m_journal.reset(); } ///< somebody else may open it from here on

    /// What is new among `events`, numbered, and written before this returns. Where it cannot be written it is given all the
    /// same, `fault` says why, and nothing is recorded any more.
    ReleaseEvents take(const ReleaseEvents &events, std::optional<Error> *fault);
    qint64 lastSeq() const { return m_seq; }

private:
    ToldEvents m_told;
    std::unique_ptr<Journal> m_journal;
    qint64 m_seq = 0;
};

} // namespace slipway
