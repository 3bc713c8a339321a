// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/promotionfollow.h"

#include "core/jsontexts.h"
#include "engine/taskcluster/taskgroup.h"
#include "promotion/plancomparison.h"

namespace slipway {

namespace {

const auto kLabelMap = QStringLiteral("public/label-to-taskid.json");

TaskRunFacts factsOf(const Json &status)
{
    TaskRunFacts facts;
    facts.state = memberText(status, "state");
    if (const auto left = status.find("retriesLeft"); left != status.end() && left->is_number_integer())
        facts.retriesLeft = left->get<qint64>();
    if (const auto runs = status.find("runs"); runs != status.end() && runs->is_array() && !runs->empty())
        facts.reasonResolved = memberText(runs->back(), "reasonResolved");
    return facts;
}

/// A run that is about to be repeated is no end (spec/taskgraph.md 9.2, "task status").
bool isOver(const TaskRunFacts &facts)
{
    static const QStringList ends {QStringLiteral("completed"), QStringLiteral("failed"), QStringLiteral("exception")};
    return ends.contains(facts.state) && taskState(facts) != StepState::Ready;
}

} // namespace

PromotionFollow::PromotionFollow(QUrl root, QString task, TaskclusterTools tools, QObject *parent)
    : QObject(parent)
    , m_task(std::move(task))
    , m_reader(std::move(root), std::move(tools))
{
}

PromotionFollow::~PromotionFollow()
{
    m_reader.ticker()->cancel(m_alarm);
}

void PromotionFollow::start()
{
    look();
}

void PromotionFollow::look()
{
    const auto queue = QStringLiteral("queue"), v1 = QStringLiteral("v1"), task = QStringLiteral("task"), status = QStringLiteral("status");
    m_reader.ask({{queue, v1, task, m_task, status}}, [this](const HttpAnswer &answer) { take(answer); });
}

void PromotionFollow::take(const HttpAnswer &answer)
{
    const auto json = jsonOf(answer);
    const auto status = json.is_object() ? json.value("status", Json()) : Json();
    if (answer.isGood() && status.is_object())
        return takeStatus(status);
    // The task is made a moment after the hook was fired.
    if (!answer.error && answer.status == 404 && ++m_unknown > kUnknownLooks) {
        m_followed.error = Error {ErrorCode::NotFound, tr("the queue knows no task %1").arg(m_task), tr("look at the hook's last fires"), {}};
        Q_EMIT finished(m_followed);
        return;
    }
    if (answer.error || answer.status != 404)
        Q_EMIT troubled(faultTextOf(answer));
    again();
}

void PromotionFollow::takeStatus(const Json &status)
{
    m_unknown = 0;
    const auto facts = factsOf(status);
    if (facts.state != m_followed.state) {
        m_followed.state = facts.state;
        Q_EMIT stateChanged(facts.state);
    }
    if (!isOver(facts))
        return again();
    m_followed.reason = facts.reasonResolved;
    readCreated();
}

/// A red action may have created part of it, too: its map was written before (spec/taskgraph.md 2).
void PromotionFollow::readCreated()
{
    m_reader.askArtifact(m_task, kLabelMap, kMaxMapBytes, [this](const HttpAnswer &answer) {
        if (!answer.isGood()) {
            m_followed.error = Error {ErrorCode::NotFound, tr("%1 of the action's task cannot be read: %2").arg(kLabelMap, faultTextOf(answer)), {}, {}};
        } else if (auto map = readCreatedMap(answer.body, kLabelMap); map.ok()) {
            m_followed.created = std::move(*map);
        } else {
            m_followed.error = map.error();
        }
        Q_EMIT finished(m_followed);
    });
}

void PromotionFollow::again()
{
    m_alarm = m_reader.ticker()->after(++m_looks > kQuickLooks ? kSlowPaceMs : kPaceMs, [this] {
        m_alarm = 0;
        look();
    });
}

} // namespace slipway
