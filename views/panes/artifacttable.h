// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QTreeView>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway {

class ArtifactDownloads;
class ArtifactModel;

/// The list itself: keeps the reader's place while rows come in above it.
class ArtifactTable : public QTreeView
{
    Q_OBJECT
public:
    explicit ArtifactTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void rememberPlace();

    QPersistentModelIndex m_top;
    int m_topOffset = 0;
};

/// The artifact table with its filter and the commands to copy. GUI thread; the session must outlive it.
class ArtifactPane : public QWidget
{
    Q_OBJECT
public:
    explicit ArtifactPane(ReleaseSession *session, QWidget *parent = nullptr);

    ArtifactTable *table() const { return m_table; }
    ArtifactModel *model() const { return m_model; }
    ArtifactDownloads *downloads() const { return m_downloads; }
    /// Only artifacts of one step (the inspector's own table): hides the filter and the step column.
    void setFixedToStep(const QString &step);

Q_SIGNALS:
    void stepActivated(const QString &step);
    void countChanged(int artifacts);

private:
    void buildActions();
    void refresh();
    void copy(const QString &text);
    QStringList chosen(int role) const;
    void showMenu(const QPoint &where);
    void refreshDownloads();
    QVector<Artifact> chosenArtifacts() const; ///< those that the engine can be asked for

    ReleaseSession *m_session;
    ArtifactModel *m_model;
    ArtifactDownloads *m_downloads;
    ArtifactTable *m_table;
    QLineEdit *m_filter;
    QLabel *m_status;
    QLabel *m_empty;
    QPushButton *m_copy, *m_download, *m_cancel;
    QLabel *m_progress, *m_notes;
    QAction *m_downloadAction = nullptr;
    QAction *m_copyDownload = nullptr, *m_copyUri = nullptr, *m_showStep = nullptr;
    bool m_fixed = false;
};

} // namespace slipway
