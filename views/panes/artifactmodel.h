// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QAbstractTableModel>

namespace slipway {

/// The artifacts that were announced or uploaded, sorted and filtered by an index of its own: a new artifact
/// is one inserted row, whatever the order. Follows the session, which must outlive it; GUI thread.
class ArtifactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Uri, Kind, StepColumn, Time, Size, Flags, ColumnCount };
    enum Role { DownloadRole = Qt::UserRole + 1, UriRole, StepRole, IdRole };

    explicit ArtifactModel(ReleaseSession *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const QString &text);
    /// Only artifacts of this step; empty: of all.
    void setStep(const QString &step);
    int totalCount() const { return int(m_session->state().artifacts().size()); }
    int flaggedCount() const;
    const Artifact &artifactAt(int row) const { return m_rows.at(row).artifact; }

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        QString key; ///< tells one artifact from another across updates
        Artifact artifact;
    };

    void sync();
    QVector<Row> wanted() const;
    bool matches(const Artifact &artifact) const;
    bool lessThan(const Row &a, const Row &b) const;
    QString text(const Artifact &artifact, int column) const;
    QString toolTip(const Artifact &artifact, int column) const;

    ReleaseSession *m_session;
    QVector<Row> m_rows; ///< in the order shown
    QString m_filter, m_step;
    int m_column = Time;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace slipway
