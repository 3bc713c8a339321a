// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinewords.h"

#include <QAbstractTableModel>

namespace slipway {

/// The segments of a timeline as a table, for those who read rather than look. GUI thread. What went before
/// stays in its row: only the rows behind the first difference are replaced.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Step, What, Began, Took, Usually, Critical, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(const TimelinePicturePtr &picture);
    QString stepAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const TimelineSegment &segment, int column) const;

    TimelinePicturePtr m_picture;
    int m_rows = 0;
};

} // namespace slipway
