// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotejournal.h"

#include <QFile>

#include <algorithm>

namespace slipway {

Result<ReleaseEvents> RemoteJournal::open(const QString &folder)
{
    // A window that closed before its first word leaves a journal without events: it is opened like any other.
    const bool there = QFile::exists(folder + QStringLiteral("/journal.sqlite"));
    auto journal = there ? Journal::open(folder) : Journal::create(folder);
    if (journal.failed())
        return fail(journal.error());
    auto events = (*journal)->read();
    if (events.failed())
        return fail(events.error());
    m_journal = std::move(*journal);
    m_seq = m_journal->lastSeq();
    for (const auto &event : std::as_const(*events))
        m_told.take(event);
    return events;
}

ReleaseEvents RemoteJournal::take(const ReleaseEvents &events, std::optional<Error> *fault)
{
    ReleaseEvents fresh;
    std::copy_if(events.cbegin(), events.cend(), std::back_inserter(fresh), [this](const ReleaseEvent &event) { return m_told.take(event); });
    if (m_journal) {
        if (const auto written = m_journal->append(fresh); written.ok()) {
            m_seq = m_journal->lastSeq();
            return fresh;
        } else if (fault) {
            *fault = written.error();
        }
        m_journal.reset();
    }
    for (auto &event : fresh)
        event.seq = ++m_seq;
    return fresh;
}

} // namespace slipway
