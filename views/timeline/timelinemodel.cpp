// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemodel.h"

#include "look/durationtext.h"

#include <algorithm>

namespace slipway {

namespace {

bool isSame(const TimelineSegment &a, const TimelineSegment &b)
{
    return std::tie(a.kind, a.step, a.job, a.index, a.attempt, a.fromMs) == std::tie(b.kind, b.step, b.job, b.index, b.attempt, b.fromMs);
}

} // namespace

void TimelineModel::setPicture(const TimelinePicturePtr &picture)
{
    const auto &fresh = picture->timeline.segments;
    int same = 0;
    if (m_picture) {
        const auto &old = m_picture->timeline.segments;
        same = int(std::mismatch(old.begin(), old.end(), fresh.begin(), fresh.end(), isSame).first - old.begin());
    }
    if (same < m_rows) {
        beginRemoveRows({}, same, m_rows - 1);
        m_rows = same;
        endRemoveRows();
    }
    m_picture = picture;
    if (same > 0)
        Q_EMIT dataChanged(index(0, 0), index(same - 1, ColumnCount - 1));
    if (same < fresh.size()) {
        beginInsertRows({}, same, int(fresh.size()) - 1);
        m_rows = int(fresh.size());
        endInsertRows();
    }
}

QString TimelineModel::stepAt(int row) const
{
    return row >= 0 && row < m_rows ? m_picture->timeline.segments.at(row).step : QString();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TimelineModel::text(const TimelineSegment &segment, int column) const
{
    switch (column) {
    case Step:
        return timelinewords::name(*m_picture, segment);
    case What:
        return timelinewords::kind(segment);
    case Began:
        return tr("+%1").arg(durationText(segment.fromMs - m_picture->timeline.startMs));
    case Took:
        return durationText(segment.durationMs());
    case Usually:
        return timelinewords::usual(m_picture->usual(segment));
    case Critical:
        return segment.critical ? tr("yes") : QString();
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &segment = m_picture->timeline.segments.at(index.row());
    if (role == Qt::DisplayRole)
        return text(segment, index.column());
    // Labels are untrusted: an escaped text is shown as it is, whatever is in it.
    if (role == Qt::ToolTipRole)
        return timelinewords::details(*m_picture, segment).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    if (role == Qt::AccessibleTextRole)
        return timelinewords::details(*m_picture, segment);
    if (role == Qt::TextAlignmentRole && (index.column() == Began || index.column() == Took))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Step"), tr("What"), tr("Began"), tr("Took"), tr("Earlier runs"), tr("Critical path")};
    return titles.value(section);
}

} // namespace slipway
