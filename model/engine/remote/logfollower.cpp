// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/logfollower.h"

#include "engine/buildkite/buildlog.h"
#include "engine/taskcluster/tasklog.h"

#include <algorithm>

namespace slipway {

using State = LogNews::State;

LogFollower::LogFollower(const QString &job, const QString &file, RemoteDesk *desk, RemoteWatch::Signer signer)
    : m_desk(desk)
    , m_signer(std::move(signer))
    , m_file(file)
{
    m_news.job = job;
}

LogFollower::~LogFollower()
{
    m_desk->transport()->drop(m_ticket);
    m_desk->ticker()->cancel(m_alarm);
}

void LogFollower::follow(bool look)
{
    if (look == m_isFollowed)
        return;
    m_isFollowed = look;
    if (m_isWhole)
        return;
    if (look) {
        m_pauseMs = kQuickMs;
        tell(m_file.have() > 0 ? State::Followed : State::Fetching);
        return plan(0);
    }
    m_desk->transport()->drop(m_ticket);
    m_desk->ticker()->cancel(m_alarm);
    m_ticket = m_alarm = 0;
    m_busy = false;
    tell(State::Paused);
}

void LogFollower::setOver()
{
    if (std::exchange(m_isOver, true) || !m_isFollowed || m_isWhole || m_busy)
        return;
    plan(0);
}

void LogFollower::plan(qint64 ms)
{
    m_desk->ticker()->cancel(m_alarm);
    m_alarm = m_desk->ticker()->after(ms, [this] {
        m_alarm = 0;
        begin();
    });
}

void LogFollower::begin()
{
    m_busy = true;
    fetch();
}

void LogFollower::ask(HttpRequest request, std::function<void(const HttpAnswer &)> done)
{
    const auto budget = m_desk->budget(request.url);
    const auto now = m_desk->ticker()->nowMs();
    // A person waits for the first of it; what follows comes when there is room.
    const auto purpose = m_file.have() > 0 ? HostBudget::Purpose::Extra : HostBudget::Purpose::Act;
    if (const auto at = budget->notBefore(purpose, now); at > now) {
        m_alarm = m_desk->ticker()->after(at - now, [this, request = std::move(request), done = std::move(done)] {
            m_alarm = 0;
            ask(request, done);
        });
        return;
    }
    auto signature = m_signer ? m_signer(request, now + m_skewMs) : Result<QByteArray>(QByteArray());
    if (signature.failed())
        return failed(signature.error().message);
    request.authorization = std::move(*signature);
    budget->sent(now);
    m_ticket = m_desk->transport()->send(request, [this, budget, done = std::move(done)](const HttpAnswer &answer) {
        m_ticket = 0;
        const auto came = m_desk->ticker()->nowMs();
        if (answer.serverTimeMs)
            m_skewMs = answer.serverTimeMs - came;
        heard(*budget, answer, came);
        done(answer);
    });
}

void LogFollower::askPlainly(HttpRequest request, std::function<void(const HttpAnswer &)> done)
{
    m_ticket = m_desk->transport()->send(request, [this, done = std::move(done)](const HttpAnswer &answer) {
        m_ticket = 0;
        done(answer);
    });
}

void LogFollower::again(bool grew)
{
    m_busy = false;
    m_pauseMs = grew ? kQuickMs : std::min(m_pauseMs * 3 / 2, kSlowestMs);
    tell(State::Followed);
    if (m_isFollowed)
        plan(m_pauseMs);
}

void LogFollower::failed(const QString &why, qint64 againAfterMs)
{
    m_busy = false;
    tell(State::Failed, why);
    if (m_isFollowed)
        plan(againAfterMs);
}

void LogFollower::whole(const QString &why)
{
    m_busy = false;
    m_isWhole = true;
    tell(State::Whole, why);
}

void LogFollower::tell(State state, const QString &why)
{
    const LogNews news {m_news.job, state, m_file.size(), m_file.leftOut(), why};
    if (news == m_news)
        return;
    m_news = news;
    Q_EMIT changed(m_news);
}

std::unique_ptr<LogFollower> makeLogFollower(const RemoteAddress &address, const QString &job, const QString &file, bool isOver, RemoteDesk *desk,
    RemoteWatch::Signer signer)
{
    std::unique_ptr<LogFollower> follower;
    if (address.kind == RemoteAddress::Kind::TaskGroup)
        follower = std::make_unique<TaskLog>(address, job, file, desk, std::move(signer));
    else
        follower = std::make_unique<BuildLog>(address, job, file, desk, std::move(signer));
    if (isOver)
        follower->setOver();
    return follower;
}

} // namespace slipway
