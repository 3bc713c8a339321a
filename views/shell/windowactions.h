// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace slipway {

class RecentDocuments;
class WindowDocks;

/// The actions of the window and its menu bar. Only names, keys and places: what an action does is
/// connected by the window. Owned by the window.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow *window);

    void buildMenus(const WindowDocks *docks, const QList<QAction *> &scenarios, RecentDocuments *recent);
    /// Everything that has a text, for the palette and the sheet of keys, submenus included.
    QList<QAction *> all() const;

    QList<QAction *> graphViews, nodeViews; ///< views of the graph, and those that begin at a step; set them before buildMenus()
    QList<QAction *> hitJumps, timelineViews, timelineExports; ///< set them before buildMenus()
    QAction *openLog, *rerunFailed; ///< letters that FailureFlow puts where nobody types
    QAction *open, *sample, *reload, *exportSvg, *exportPng, *exportDot, *exportMermaid, *quit;
    QAction *openAsOf, *compareWith;
    QAction *addOrder, *reduceOrder, *reduceAsBefore, *saveOrder, *strictLevels; ///< of build orders
    QAction *search, *palette, *fit, *actualSize, *back, *nextProblem, *previousProblem, *nextPane, *previousPane;
    QAction *showFix, *suppressProblem;
    QAction *hideImplied, *mergeTwins, *wrapLayers, *bundleEdges, *arrangeBySize, *collapseAbove; ///< how graphs are arranged
    QAction *themeSystem, *themeLight, *themeDark;
    QAction *run, *cancel, *review, *inbox, *retryStep, *rerunFrom, *cancelStep, *environment;
    QAction *nextAttention, *previousAttention, *nextFailure, *previousFailure;
    QAction *rehearse, *rehearsalReport, *expectArtifacts;
    QAction *promotion, *openPromotion;
    QAction *workers, *setUpWorkers;
    QAction *addSource, *removeSource, *linkStep, *unlinkStep, *saveTrain; ///< of a release across engines
    QAction *openRemote, *newWindow, *arm, *lookNow, *letGoRemote; ///< of engines elsewhere
    QAction *newBuild, *sendBuild, *rebuild; ///< of Buildkite
    QAction *keys, *about;
    QMenu *viewMenu = nullptr;
    QAction *openTriggered, *matrix, *whatIfUndo, *whatIfRedo, *whatIfExport, *whatIfLeave;

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys = {});
    void makeFileActions();
    void makeRevisionActions();
    void makeOrderActions();
    void makeViewActions();
    void makeArrangementActions();
    void makeProblemActions();
    void makeReleaseActions();
    void makeFailureActions();
    void makeProofActions();
    void makeRehearsalActions();
    void makePromotionActions();
    void makeWorkerActions();
    void makeRemoteActions();
    void makeBuildActions();
    void fillRecent(QMenu *menu, RecentDocuments *recent);
    QMenu *addMenu(const QString &title);

    QMainWindow *m_window;
    QActionGroup *m_themes;
};

} // namespace slipway
