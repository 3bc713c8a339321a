// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gatelistmodel.h"

#include "panes/gateconsequence.h"
#include "panes/paneparts.h"
#include "review/stepclass.h"

#include <QApplication>

namespace slipway {

namespace {

constexpr int kRefreshMs = 500;

QStringList publishTargets(const ReleaseSession &session, const QStringList &steps)
{
    QStringList out;
    for (const auto &id : steps) {
        const auto *step = session.step(id);
        const auto target = step ? publishTarget(*step) : QString();
        if (!target.isEmpty() && !out.contains(target))
            out.append(target);
    }
    return out;
}

} // namespace

GateListModel::GateListModel(ReleaseSession *session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &GateListModel::sync);
    connect(session, &ReleaseSession::changed, this, &GateListModel::onChanged);
    connect(session, &ReleaseSession::planChanged, this, &GateListModel::sync);
    connect(session, &ReleaseSession::engineChanged, this, &GateListModel::sync);
    connect(session, &ReleaseSession::sourcesChanged, this, &GateListModel::sync);
    sync();
}

int GateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    const auto state = row.gate ? StepState::WaitingForHuman : StepState::Interrupted;
    switch (role) {
    case Qt::DisplayRole:
        return m_session->label(row.step);
    case Qt::DecorationRole:
        return stateIcon(state, QApplication::palette());
    case Qt::ToolTipRole:
        return (row.source.isEmpty() ? tr("%1\n%2").arg(m_session->label(row.step), absoluteTime(row.sinceMs))
                                     : tr("%1\n%2\n%3").arg(m_session->label(row.step), row.source, absoluteTime(row.sinceMs))).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return row.source.isEmpty() ? tr("%1. %2. %3").arg(m_session->label(row.step), stateText(state), row.detail)
                                    : tr("%1, of %2. %3. %4").arg(m_session->label(row.step), row.source, stateText(state), row.detail);
    case SourceRole:
        return row.source;
    case StepRole:
        return row.step;
    case IsGateRole:
        return row.gate;
    case DetailRole:
        return row.detail;
    case SinceRole:
        return row.sinceMs;
    default:
        return {};
    }
}

int GateListModel::gateCount() const
{
    return int(std::ranges::count_if(m_rows, &Row::gate));
}

int GateListModel::rowOf(const QString &step) const
{
    const auto it = std::ranges::find(m_rows, step, &Row::step);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

QString GateListModel::consequenceText(const ReleaseSession &session, const QString &gate)
{
    const auto node = session.graph()->find(gate);
    if (node == kNoNode)
        return {};
    const auto what = gateConsequence(*session.graph(), node, [&](NodeIndex n) { return session.shownState(n); });
    const auto targets = publishTargets(session, what.startsNext);
    if (what.startsNext.isEmpty() && !what.opensNext.isEmpty())
        return tr("Opens %n gate(s)", nullptr, int(what.opensNext.size()));
    if (what.startsNext.isEmpty())
        return tr("Starts nothing yet");
    if (targets.isEmpty())
        return tr("Starts %n step(s)", nullptr, int(what.startsNext.size()));
    return tr("Starts %n step(s), publishes: %1", nullptr, int(what.startsNext.size())).arg(targets.join(tr(", ")));
}

void GateListModel::onChanged(const StateChanges &changes)
{
    bool now = changes.gates || changes.release || changes.graph;
    for (const auto &step : changes.steps) {
        const bool interrupted = m_session->shownState(step) == StepState::Interrupted;
        const auto row = rowOf(step);
        now = now || interrupted != (row >= 0 && !m_rows.at(row).gate);
    }
    if (now)
        sync();
    else if (!m_rows.isEmpty() && !changes.steps.isEmpty() && !m_refresh.isActive())
        m_refresh.start();
}

/// Where a release has several builds, a gate says of which it is.
QString GateListModel::sourceOf(const QString &step) const
{
    const auto &sources = m_session->sources();
    const auto *source = sources.size() > 1 ? sourceOfStep(sources, step) : nullptr;
    return source ? source->title : QString();
}

GateListModel::Row GateListModel::rowFor(const QString &step, bool gate) const
{
    const auto &state = m_session->state();
    if (gate)
        return {step, true, state.gates().value(step).openedMs, consequenceText(*m_session, step), sourceOf(step)};
    return {step, false, state.lastJob(step).startedMs, tr("Was running when Slipway stopped"), sourceOf(step)};
}

QVector<GateListModel::Row> GateListModel::wanted() const
{
    QVector<Row> out;
    const auto gates = m_session->state().openGates();
    for (const auto &gate : gates)
        out.append(rowFor(gate, true));
    QVector<std::pair<quint32, QString>> interrupted;
    const auto &steps = m_session->state().steps();
    for (auto it = steps.begin(); it != steps.end(); ++it) {
        if (it->state != StepState::Interrupted)
            continue;
        if (const auto node = m_session->graph()->find(it.key()); node != kNoNode)
            interrupted.append({m_session->graph()->node(node).order, it.key()});
    }
    std::ranges::sort(interrupted);
    for (const auto &[order, step] : interrupted)
        out.append(rowFor(step, false));
    return out;
}

void GateListModel::sync()
{
    const auto want = wanted();
    const auto before = std::pair(gateCount(), rowCount());
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const auto &row = m_rows.at(i);
        if (std::ranges::none_of(want, [&](const Row &w) { return w.step == row.step && w.gate == row.gate; })) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < want.size(); ++i) {
        const auto at = rowOf(want.at(i).step);
        if (at < 0) {
            const int to = qMin(i, int(m_rows.size()));
            beginInsertRows({}, to, to);
            m_rows.insert(to, want.at(i));
            endInsertRows();
        } else if (m_rows.at(at) != want.at(i)) {
            m_rows[at] = want.at(i);
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
    if (before != std::pair(gateCount(), rowCount()))
        Q_EMIT countChanged(gateCount(), rowCount());
}

} // namespace slipway
