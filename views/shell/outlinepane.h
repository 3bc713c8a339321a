// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagscene.h"

#include <QHash>
#include <QTreeView>

#include <functional>

namespace slipway {

class OutlineModel;
class ReleaseSession;
class Selection;

/// The tree of steps; shares the window's selection. Enter and double click ask to open the step (a gate's
/// approval dialog, else its place in the DAG). Keeps fold state and scroll position over a reload.
class OutlinePane : public QTreeView
{
    Q_OBJECT
public:
    OutlinePane(ReleaseSession *session, Selection *selection, QWidget *parent = nullptr);

    void setOverlay(const DagScene::Provider &overlay); ///< as OutlineModel::setOverlay

Q_SIGNALS:
    void stepActivated(const QString &step);
    void menuRequested(const QString &step, const QPoint &at); ///< `at` is global

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void forEachGroup(const std::function<void(const QModelIndex &)> &visit) const;
    void remember();
    void restore();
    void follow(const QString &step);

    OutlineModel *m_model;
    Selection *m_selection;
    QHash<QString, bool> m_unfolded; ///< groups of the last graph, by OutlineModel::keyAt()
    int m_scroll = 0;
    bool m_following = false; // the selection leads, the tree follows: do not answer back
};

} // namespace slipway
