// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/taskcluster/graphdownload.h"
#include "engine/taskcluster/graphfinder.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace slipway {

class DeskWork;
class RemoteOffice;

/// Looks for the graphs of a revision at a deployment of Taskcluster, lists what a promotion may build on, and downloads what
/// is chosen, in order. Not modal; deletes itself when closed, and what it was doing ends with it. GUI thread.
class FindGraphsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Start
    {
        QString root, project, revision; ///< what is known already
        QString stateDir; ///< where downloads go
    };

    FindGraphsDialog(RemoteOffice *office, const Start &start, QWidget *parent);
    ~FindGraphsDialog() override;

    void done(int result) override;

Q_SIGNALS:
    /// Downloaded, wholly or in part: `faults` says what did not come. `ids` as they were chosen, oldest first.
    void downloaded(const QString &folder, const QStringList &ids, const QString &faults, const QString &root);

private:
    QWidget *buildQuestion();
    QWidget *buildButtons();
    void search();
    void showProgress(int done, int all);
    void show(const FoundGraphs &found);
    void download();
    void finish(const DownloadedGraphs &downloaded);
    QStringList chosen() const;
    void refresh();
    RemoteWatch::Signer signer(const QUrl &root) const;
    void setBusy(const QString &format);

    RemoteOffice *m_office;
    const QString m_stateDir;
    QLineEdit *m_root = nullptr, *m_domain = nullptr, *m_project = nullptr, *m_revision = nullptr;
    QPushButton *m_search = nullptr, *m_download = nullptr;
    QTreeWidget *m_list;
    QProgressBar *m_progress;
    QLabel *m_told;
    QUrl m_found; ///< the deployment that the list is of
    PushOfGraphs m_push; ///< that the list is of
    QStringList m_wanted; ///< that are being downloaded, whatever is chosen meanwhile
    std::unique_ptr<DeskWork> m_work;
};

} // namespace slipway
