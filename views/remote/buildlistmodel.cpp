// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/buildlistmodel.h"

#include "panes/paneparts.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace slipway {

namespace {

StepState stateOf(const ListedBuild &build)
{
    if (build.blocked || build.state == QLatin1String("blocked"))
        return StepState::WaitingForHuman;
    if (build.state == QLatin1String("passed"))
        return StepState::Passed;
    if (build.state == QLatin1String("failed") || build.state == QLatin1String("failing"))
        return StepState::Failed;
    if (build.state == QLatin1String("running") || build.state == QLatin1String("started"))
        return StepState::Running;
    if (build.state == QLatin1String("canceled") || build.state == QLatin1String("canceling"))
        return StepState::Canceled;
    if (build.state == QLatin1String("skipped") || build.state == QLatin1String("not_run"))
        return StepState::Skipped;
    return build.state == QLatin1String("scheduled") ? StepState::NotStarted : StepState::Unknown;
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed().left(200);
}

} // namespace

int BuildListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_builds.size());
}

int BuildListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BuildListModel::text(const ListedBuild &build, int column) const
{
    switch (column) {
    case Number: return QStringLiteral("#%1").arg(build.number);
    case State: return build.blocked && build.state != QLatin1String("blocked") ? tr("%1, waits at a gate").arg(build.state) : build.state;
    case Branch: return build.branch;
    case Commit: return build.commit.left(10);
    case Message: return firstLine(build.message);
    case Creator: return build.creator;
    case Age: return build.createdMs ? relativeTime(build.createdMs, m_serverMs) : QString();
    default: return {};
    }
}

QVariant BuildListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &build = m_builds.at(index.row());
    if (role == Qt::DisplayRole)
        return text(build, index.column());
    if (role == Qt::DecorationRole && index.column() == State)
        return stateIcon(stateOf(build), QGuiApplication::palette());
    if (role == Qt::ToolTipRole && index.column() == Age && build.createdMs)
        return absoluteTime(build.createdMs);
    if (role == Qt::ToolTipRole && index.column() == Commit)
        return build.commit.toHtmlEscaped();
    if (role == Qt::ToolTipRole && index.column() == Message)
        return build.message.left(2000).toHtmlEscaped();
    return {};
}

QVariant BuildListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Build");
    case State: return tr("State");
    case Branch: return tr("Branch");
    case Commit: return tr("Commit");
    case Message: return tr("Message");
    case Creator: return tr("Who");
    case Age: return tr("When");
    default: return {};
    }
}

void BuildListModel::clear()
{
    beginResetModel();
    m_builds.clear();
    endResetModel();
}

void BuildListModel::add(const QVector<ListedBuild> &builds, qint64 serverMs)
{
    m_serverMs = serverMs;
    QVector<ListedBuild> fresh;
    for (const auto &build : builds) {
        const auto known = std::find_if(m_builds.begin(), m_builds.end(), [&build](const ListedBuild &other) { return other.number == build.number; });
        if (known == m_builds.end())
            fresh.append(build);
        else
            *known = build;
    }
    if (!m_builds.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_builds += fresh;
    endInsertRows();
}

} // namespace slipway
