// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QAbstractListModel>
#include <QTimer>

namespace slipway {

/// What needs a person: gates that wait, then steps that were interrupted. Rows keep their place while
/// others come and go. Follows the session, which must outlive it; GUI thread.
class GateListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StepRole = Qt::UserRole + 1, IsGateRole, DetailRole, SinceRole,
        SourceRole, ///< of a release across engines: the title of the build or group; else empty
    };

    explicit GateListModel(ReleaseSession *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int gateCount() const;
    int rowOf(const QString &step) const;

    /// "Starts 3 steps, publishes: Docker Hub": what opening this gate does, for lists and buttons.
    static QString consequenceText(const ReleaseSession &session, const QString &gate);

Q_SIGNALS:
    void countChanged(int gates, int all);

private:
    struct Row
    {
        QString step;
        bool gate = true;
        qint64 sinceMs = 0;
        QString detail, source;

        bool operator==(const Row &) const = default;
    };

    void onChanged(const StateChanges &changes);
    void sync();
    QVector<Row> wanted() const;
    QString sourceOf(const QString &step) const;
    Row rowFor(const QString &step, bool gate) const;

    ReleaseSession *m_session;
    QVector<Row> m_rows;
    QTimer m_refresh; // consequences shift while steps finish; once or twice a second is enough
};

} // namespace slipway
