// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/snapshotevents.h"

#include "engine/remote/logfile.h"
#include "graph/graphbuilder.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotEvents)
};

/// Collects the events of one difference, then puts them into the order of their times.
class Difference
{
public:
    Difference(qint64 nowMs, qint64 skewMs) : m_now(nowMs), m_skew(skewMs) {}

    void step(const RemoteStep *before, const RemoteStep &after)
    {
        jobs(before, after);
        gate(before, after);
        if (!before ? after.state == StepState::NotStarted && after.reason.isEmpty() : before->state == after.state && before->reason == after.reason)
            return;
        add(EventType::StepState, after.id, {}, stateTime(after),
            {{"state", toStd(stepStateName(after.state))}, {"reason", toStd(after.reason)}});
    }

    /// The engine lists it no longer: it waits for nobody any more, and how it ended is not known. Its jobs are left as they
    /// are: should they be listed again, they end as they did.
    void gone(const RemoteStep &before)
    {
        if (!isFinal(before.state) && before.state != StepState::NotStarted)
            add(EventType::StepState, before.id, {}, 0,
                {{"state", toStd(stepStateName(StepState::Unknown))}, {"reason", toStd(Words::tr("the engine no longer lists this step"))}});
    }

    void finished(const RemoteSnapshot &before, const RemoteSnapshot &after)
    {
        if (before.outcome == after.outcome)
            return;
        m_last = {};
        if (after.outcome.isEmpty()) { // somebody runs something of it again
            m_last.type = EventType::ReleaseResumed;
            m_last.timeMs = m_now;
            m_last.data = {{"who", ""}};
        } else {
            m_last.type = EventType::ReleaseFinished;
            m_last.timeMs = ours(endOf(after));
            m_last.data = {{"state", toStd(after.outcome)}};
        }
        m_hasLast = true;
    }

    ReleaseEvents take()
    {
        std::stable_sort(m_events.begin(), m_events.end(), [](const auto &a, const auto &b) { return a.timeMs < b.timeMs; });
        if (m_hasLast)
            m_events.append(m_last);
        return std::move(m_events);
    }

private:
    /// The engine's moment by our clock; an unknown one is now, and none is tomorrow.
    qint64 ours(qint64 timeMs) const { return timeMs > 0 ? std::min(timeMs - m_skew, m_now) : m_now; }

    /// When the last of its jobs ended; 0: no job did.
    static qint64 endOf(const RemoteSnapshot &snapshot)
    {
        qint64 last = 0;
        for (const auto &step : snapshot.steps) {
            last = std::max(last, step.gate.unblockedMs);
            for (const auto &job : step.jobs)
                last = std::max(last, job.finishedMs);
        }
        return last;
    }

    void add(EventType type, const QString &step, const QString &job, qint64 timeMs, Json data)
    {
        ReleaseEvent event;
        event.type = type;
        event.step = step;
        event.job = job;
        event.timeMs = ours(timeMs);
        event.data = std::move(data);
        m_events.append(std::move(event));
    }

    static bool hasLog(const RemoteStep &step) { return step.kind == NodeKind::Command || step.kind == NodeKind::Unknown; }

    void jobs(const RemoteStep *before, const RemoteStep &after)
    {
        QHash<QString, const RemoteJob *> known;
        if (before) {
            for (const auto &job : before->jobs)
                known.insert(job.id, &job);
        }
        for (const auto &job : after.jobs) {
            const auto *old = known.value(job.id);
            const bool began = old && old->startedMs;
            if (job.startedMs && !began) {
                add(EventType::JobStarted, after.id, job.id, job.startedMs,
                    {{"attempt", job.attempt}, {"index", job.index}, {"variant", toStd(job.variant)}, {"slot", 0}, {"command", ""}, {"log", hasLog(after) ? toStd(remoteLogPath(job.id)) : std::string()}});
            }
            if (job.isOver() && job.startedMs && !(began && old->isOver())) {
                add(EventType::JobFinished, after.id, job.id, job.finishedMs,
                    {{"attempt", job.attempt}, {"exit_status", job.exitStatus}, {"signal", 0}, {"soft", job.state == StepState::SoftFailed},
                        {"outcome", toStd(stepStateName(job.state))}, {"duration_ms", std::max<qint64>(0, job.finishedMs - job.startedMs)},
                        {"will_retry", false}, {"error", toStd(job.reason)}});
            }
        }
    }

    void gate(const RemoteStep *before, const RemoteStep &after)
    {
        if (!after.isGate())
            return;
        const bool was = before && before->state == StepState::WaitingForHuman;
        if (after.state == StepState::WaitingForHuman && !was)
            add(EventType::GateOpened, after.id, {}, 0, {{"label", toStd(after.label)}, {"prompt", toStd(after.detail)}, {"fields", Json::array()}});
        const bool decided = before && before->gate.unblockedMs != 0;
        if (after.gate.unblockedMs == 0 || decided)
            return;
        add(EventType::GateDecided, after.id, {}, after.gate.unblockedMs,
            {{"decision", "approve"}, {"who", toStd(after.gate.unblockedBy)}, {"reason", ""}, {"fields", Json::object()}, {"observed", true}});
    }

    /// When the state it has now began, as far as its jobs tell.
    static qint64 stateTime(const RemoteStep &step)
    {
        qint64 last = step.gate.unblockedMs;
        for (const auto &job : step.jobs)
            last = std::max({last, job.startedMs, isFinal(step.state) ? job.finishedMs : 0});
        return last;
    }

    const qint64 m_now, m_skew;
    ReleaseEvents m_events;
    ReleaseEvent m_last;
    bool m_hasLast = false;
};

QHash<QString, const RemoteStep *> byId(const RemoteSnapshot &snapshot)
{
    QHash<QString, const RemoteStep *> steps;
    steps.reserve(snapshot.steps.size());
    for (const auto &step : snapshot.steps)
        steps.insert(step.id, &step);
    return steps;
}

} // namespace

ReleaseEvents eventsBetween(const RemoteSnapshot &before, const RemoteSnapshot &after, qint64 nowMs, qint64 skewMs)
{
    Difference difference(nowMs, skewMs);
    auto old = byId(before);
    for (const auto &step : after.steps) {
        const auto *was = old.take(step.id);
        if (!was || *was != step)
            difference.step(was, step);
    }
    for (const auto &step : before.steps) {
        if (old.contains(step.id))
            difference.gone(step);
    }
    difference.finished(before, after);
    return difference.take();
}

StepGraphPtr snapshotGraph(const RemoteSnapshot &snapshot)
{
    GraphBuilder builder;
    quint32 order = 0;
    for (const auto &step : snapshot.steps) {
        StepNode node;
        node.id = step.id;
        node.key = step.key;
        node.label = step.label.isEmpty() ? step.id : step.label;
        node.detail = step.detail;
        node.kind = step.kind;
        node.group = step.group.isEmpty() ? kNoNode : builder.find(step.group);
        node.order = order++;
        QSet<int> jobs;
        for (const auto &job : step.jobs)
            jobs.insert(job.index);
        node.jobs = std::max(1, int(jobs.size()));
        builder.addNode(std::move(node));
    }
    for (const auto &edge : snapshot.edges) {
        const auto from = builder.find(edge.from), to = builder.find(edge.to);
        if (from != kNoNode && to != kNoNode)
            builder.addEdge({from, to, EdgeOrigin::Explicit, edge.allowFailure});
    }
    return builder.build();
}

bool sameShape(const RemoteSnapshot &one, const RemoteSnapshot &other)
{
    const auto alike = [](const RemoteStep &a, const RemoteStep &b) {
        return a.id == b.id && a.label == b.label && a.kind == b.kind && a.group == b.group && a.detail == b.detail && a.mentions == b.mentions;
    };
    return one.edges == other.edges && std::equal(one.steps.cbegin(), one.steps.cend(), other.steps.cbegin(), other.steps.cend(), alike);
}

} // namespace slipway
