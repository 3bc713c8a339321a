// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/logfollowing.h"

#include "panes/paneparts.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogFollowing)
};

using State = LogNews::State;

} // namespace

void LogFollowing::look(const QString &job)
{
    if (job == m_job || !m_session)
        return;
    if (!m_job.isEmpty())
        m_session->followLog(m_job, false);
    m_job = job;
    if (!m_job.isEmpty())
        m_session->followLog(m_job, true);
}

bool LogFollowing::isGrowing() const
{
    return m_session && !m_job.isEmpty() && m_session->logNews(m_job).state != State::Whole;
}

QString LogFollowing::text() const
{
    if (!m_session || m_job.isEmpty())
        return {};
    const auto news = m_session->logNews(m_job);
    const auto leftOut = news.leftOut > 0 ? Words::tr("the first %1 are left out").arg(sizeText(news.leftOut)) : QString();
    switch (news.state) {
    case State::Unknown:
    case State::Fetching:
        return Words::tr("Fetching the log from the engine…");
    case State::Followed:
        return leftOut.isEmpty() ? Words::tr("Followed: new lines come as the job writes them") : Words::tr("Followed: new lines come as the job writes them; %1").arg(leftOut);
    case State::Whole:
        if (!news.why.isEmpty())
            return news.why;
        return leftOut.isEmpty() ? Words::tr("The job has ended, and all of its log is here") : Words::tr("The job has ended, and its log is here; %1").arg(leftOut);
    case State::Failed:
        return Words::tr("The log cannot be fetched now: %1").arg(news.why);
    case State::Paused:
        break;
    }
    return {};
}

} // namespace slipway
