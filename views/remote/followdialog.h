// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/taskcluster/hookfirer.h"
#include "engine/taskcluster/promotionfollow.h"
#include "promotion/plancomparison.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace slipway {

class CreatedModel;
class DeskWork;

/// What became of a promotion that was fired: the action's task, then what it created beside the plan that was approved, with
/// a way to the created group. Not modal; deletes itself when closed. GUI thread.
class FollowDialog : public QDialog
{
    Q_OBJECT
public:
    FollowDialog(const QUrl &root, const FireResult &fired, QWidget *parent);
    ~FollowDialog() override;

    void keep(std::unique_ptr<DeskWork> work); ///< that tells; it ends with the dialog

    void showState(const QString &state);
    void showTrouble(const QString &why);
    void showEnd(const FollowedAction &followed, const std::optional<PlanComparison> &comparison);

Q_SIGNALS:
    void openGroupRequested();

private:
    QWidget *buildTable();
    QWidget *buildButtons(bool hasTask);
    void refreshRows();

    QLabel *m_state, *m_trouble, *m_verdict;
    QCheckBox *m_only = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_open = nullptr;
    CreatedModel *m_model;
    PlanComparison m_comparison;
    const QString m_task;
    std::unique_ptr<DeskWork> m_work;
};

} // namespace slipway
