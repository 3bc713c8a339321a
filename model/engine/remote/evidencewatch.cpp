// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/evidencewatch.h"

#include <algorithm>

namespace slipway {

EvidenceWatch::EvidenceWatch(std::unique_ptr<EvidenceSource> source, RemoteDesk *desk, RemoteWatch::Signer signer, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_desk(desk)
    , m_ticker(desk->ticker())
    , m_transport(desk->transport())
    , m_signer(std::move(signer))
{
}

EvidenceWatch::~EvidenceWatch()
{
    m_transport->drop(m_ticket);
    m_ticker->cancel(m_alarm);
}

const RemoteArtifact *EvidenceWatch::artifact(const QString &id) const
{
    const auto &all = m_source->known().artifacts;
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const RemoteArtifact &one) { return one.id == id; });
    return it == all.cend() ? nullptr : &*it;
}

void EvidenceWatch::know(const RemoteSnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    if (m_looking) {
        m_again = true;
        return;
    }
    const auto now = m_ticker->nowMs();
    const auto at = first ? now : std::max(now, m_lookedMs + std::max(kAfterChangeMs, m_source->cost() * kEachRequestMs));
    if (!m_alarm || at < m_dueMs)
        plan(at);
}

void EvidenceWatch::lookNow()
{
    m_whole = true;
    m_notes.clear();
    if (!m_snapshot)
        return;
    if (m_looking)
        m_again = true;
    else
        plan(m_ticker->nowMs());
}

void EvidenceWatch::lookAt(const QString &step)
{
    if (!m_source->lookAt(step) || !m_snapshot)
        return;
    if (m_looking)
        m_again = true;
    else
        plan(m_ticker->nowMs());
}

void EvidenceWatch::setLive(bool live)
{
    if (live == std::exchange(m_live, live) || !live || m_looking || !m_snapshot)
        return;
    // The steps come first when it answers again.
    plan(std::max(m_dueMs, m_ticker->nowMs() + kEachRequestMs));
}

void EvidenceWatch::plan(qint64 atMs)
{
    m_ticker->cancel(m_alarm);
    m_dueMs = atMs;
    m_alarm = m_ticker->after(atMs - m_ticker->nowMs(), [this] {
        m_alarm = 0;
        if (m_live)
            look();
    });
}

void EvidenceWatch::look()
{
    m_looking = true;
    m_again = false;
    m_source->begin(m_snapshot, std::exchange(m_whole, false));
    ask();
}

void EvidenceWatch::ask()
{
    const auto now = m_ticker->nowMs();
    if (!m_live)
        return finish(now + kFaultMs);
    auto request = m_source->next();
    if (!request) {
        const bool over = !m_snapshot->outcome.isEmpty();
        const auto pause = m_source->cost() * kEachRequestMs;
        return finish(now + std::max(pause, m_again || m_source->hasMore() ? kAfterChangeMs : over ? kOverMs : kQuietMs));
    }
    m_budget = m_desk->budget(request->url);
    // What is polled for steps comes first where there is little left.
    if (const auto at = m_budget->notBefore(HostBudget::Purpose::Extra, now); at > now) {
        m_alarm = m_ticker->after(at - now, [this] {
            m_alarm = 0;
            ask();
        });
        return;
    }
    auto signature = m_signer ? m_signer(*request, now + m_skewMs) : Result<QByteArray>(QByteArray());
    if (signature.failed())
        return finish(now + kQuietMs); // the watch of the steps says that it is signed out
    request->authorization = std::move(*signature);
    m_asksElse = request->method != "GET";
    m_budget->sent(now);
    m_ticket = m_transport->send(*request, [this](const HttpAnswer &answer) { onAnswer(answer); });
}

void EvidenceWatch::onAnswer(const HttpAnswer &answer)
{
    m_ticket = 0;
    const auto now = m_ticker->nowMs();
    if (answer.serverTimeMs)
        m_skewMs = answer.serverTimeMs - now;
    heard(*m_budget, answer, now);
    const bool graphql = answer.status == 401 && m_asksElse; // whose refusal says nothing of the token
    if (answer.error || answer.status == 429 || answer.status >= 500 || (answer.status == 401 && !graphql))
        return finish(std::max(now + kFaultMs, m_budget->limitedUntil(now).value_or(0) + kEachRequestMs));
    if (const auto taken = m_source->take(answer); taken.failed())
        warn(taken.error());
    ask();
}

QStringList EvidenceWatch::notes() const
{
    auto notes = m_notes;
    if (m_unread > 0)
        notes.append(tr("The artifacts of %n ended task(s) are not read yet: a few are read at a time, those of the step that is selected first.", nullptr, m_unread));
    return notes;
}

void EvidenceWatch::warn(const Error &error)
{
    const auto note = error.hint.isEmpty() ? error.message : tr("%1: %2").arg(error.message, error.hint);
    if (m_notes.contains(note))
        return;
    m_notes.append(note);
    m_noted = true;
}

void EvidenceWatch::finish(qint64 nextMs)
{
    m_looking = false;
    m_lookedMs = m_ticker->nowMs();
    plan(nextMs);
    m_noted = std::exchange(m_unread, m_source->unread()) != m_unread || m_noted;
    const auto events = m_teller.tell(m_source->known(), *m_snapshot, m_lookedMs);
    if (std::exchange(m_noted, false))
        Q_EMIT noticed();
    // What follows may be answered by another snapshot at once.
    if (!events.isEmpty())
        Q_EMIT happened(events);
    if (const auto edges = m_source->takeEdges())
        Q_EMIT edgesFound(*edges);
}

} // namespace slipway
