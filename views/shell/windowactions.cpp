// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowactions.h"

#include "shell/windowdocks.h"
#include "remote/remotenames.h"
#include "source/recentdocuments.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUrl>

namespace slipway {

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_themes(new QActionGroup(this))
{
    makeFileActions();
    makeRevisionActions();
    makeOrderActions();
    makeViewActions();
    makeArrangementActions();
    makeProblemActions();
    makeReleaseActions();
    makeFailureActions();
    makeProofActions();
    makeRehearsalActions();
    makePromotionActions();
    makeWorkerActions();
    makeRemoteActions();
    makeBuildActions();
    keys = make("keys", tr("&Keys"), {QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)});
    about = make("about", tr("&About Slipway"));
}

QAction *WindowActions::make(const char *name, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QLatin1String("action-") + QLatin1String(name));
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    return action;
}

void WindowActions::makeFileActions()
{
    open = make("open", tr("&Open…"), QKeySequence::keyBindings(QKeySequence::Open));
    sample = make("sample", tr("Open the &sample release"));
    reload = make("reload", tr("&Reload from disk"), {QKeySequence(Qt::Key_F5)});
    exportSvg = make("exportSvg", tr("As &SVG…"));
    exportPng = make("exportPng", tr("As &PNG…"));
    exportDot = make("exportDot", tr("As &DOT…"));
    exportMermaid = make("exportMermaid", tr("As &Mermaid…"));
    quit = make("quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeRevisionActions()
{
    openAsOf = make("openAsOf", tr("Open &as of…"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)});
    compareWith = make("compareWith", tr("&Compare with…"), {QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
}

void WindowActions::makeOrderActions()
{
    addOrder = make("addOrder", tr("A&dd a build order…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    saveOrder = make("saveOrder", tr("&Save the build order as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    reduceOrder = make("reduceOrder", tr("&Reduce to what must be built"));
    reduceAsBefore = make("reduceAsBefore", tr("Reduce as Conan 2.13 and &older"));
    strictLevels = make("strictLevels", tr("Strict &levels"));
    for (auto *action : {reduceOrder, reduceAsBefore, strictLevels})
        action->setCheckable(true);
    strictLevels->setChecked(true);
}

void WindowActions::makeViewActions()
{
    search = make("search", tr("&Search steps"), {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)});
    palette = make("palette", tr("Commands and steps…"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    fit = make("fit", tr("&Fit everything"));
    actualSize = make("actualSize", tr("&Actual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    back = make("back", tr("&Back to the former step"), {QKeySequence(Qt::ALT | Qt::Key_Left)});
    nextProblem = make("nextProblem", tr("Next &problem"), {QKeySequence(Qt::Key_F8)});
    previousProblem = make("previousProblem", tr("Previous problem"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    nextPane = make("nextPane", tr("Go to the next pa&ne"), {QKeySequence(Qt::Key_F6)});
    previousPane = make("previousPane", tr("Go to the previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    themeSystem = make("themeSystem", tr("As the &desktop"));
    themeLight = make("themeLight", tr("&Light"));
    themeDark = make("themeDark", tr("D&ark"));
    for (auto *action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        m_themes->addAction(action);
    }
}

void WindowActions::makeArrangementActions()
{
    hideImplied = make("hideImplied", tr("&Hide implied edges"));
    mergeTwins = make("mergeTwins", tr("&Merge twins into blocks"));
    wrapLayers = make("wrapLayers", tr("&Wrap wide layers"));
    bundleEdges = make("bundleEdges", tr("&Bundle edges"));
    for (auto *action : {hideImplied, mergeTwins, wrapLayers, bundleEdges})
        action->setCheckable(true);
    arrangeBySize = make("arrangeBySize", tr("As fits the &size of each graph"));
    collapseAbove = make("collapseAbove", tr("&Collapse groups in large graphs…"));
}

void WindowActions::makeProblemActions()
{
    showFix = make("showFix", tr("How to &mend the problem"), {QKeySequence(Qt::CTRL | Qt::Key_Period)});
    suppressProblem = make("suppressProblem", tr("S&uppress the problem with a reason…"));
}

void WindowActions::makeReleaseActions()
{
    run = make("run", tr("&Run here"), {QKeySequence(Qt::CTRL | Qt::Key_R)});
    cancel = make("cancel", tr("&Cancel the release…"));
    review = make("review", tr("&Approve or reject…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    inbox = make("inbox", tr("Go to what &waits for you"), {QKeySequence(Qt::CTRL | Qt::Key_G)});
    retryStep = make("retryStep", tr("Run the step a&gain"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    rerunFrom = make("rerunFrom", tr("Rerun &from here…"));
    cancelStep = make("cancelStep", tr("Cancel the s&tep"));
    environment = make("environment", tr("&Environment…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    nextAttention = make("nextAttention", tr("Next step that needs attention"), {QKeySequence(Qt::Key_J)});
    previousAttention = make("previousAttention", tr("Previous step that needs attention"), {QKeySequence(Qt::Key_K)});
    nextFailure = make("nextFailure", tr("Next failure"), {QKeySequence(Qt::Key_N)});
    previousFailure = make("previousFailure", tr("Previous failure"), {QKeySequence(Qt::SHIFT | Qt::Key_N)});
}

void WindowActions::makeFailureActions()
{
    openLog = new QAction(tr("&Log at the first error"), m_window);
    openLog->setObjectName(QStringLiteral("action-openLog"));
    openLog->setShortcut(Qt::Key_L);
    rerunFailed = new QAction(tr("Rerun failed an&d what depends on it"), m_window);
    rerunFailed->setObjectName(QStringLiteral("action-rerunFailed"));
    rerunFailed->setShortcut(Qt::Key_R);
}

void WindowActions::makeProofActions()
{
    openTriggered = make("openTriggered", tr("Open the &triggered pipeline"));
    matrix = make("matrix", tr("&Gates by scenario"), {QKeySequence(Qt::CTRL | Qt::Key_M)});
    whatIfUndo = make("whatIfUndo", tr("&Undo the last what-if"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    whatIfRedo = make("whatIfRedo", tr("&Redo the what-if"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    whatIfExport = make("whatIfExport", tr("&Export the what-if as a patch…"), {QKeySequence(Qt::CTRL | Qt::Key_S)});
    whatIfLeave = make("whatIfLeave", tr("&Leave the what-if…"));
    for (auto *action : {whatIfUndo, whatIfRedo, whatIfExport, whatIfLeave})
        action->setEnabled(false);
}

void WindowActions::makeRehearsalActions()
{
    rehearse = make("rehearse", tr("Re&hearse…"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)});
    rehearsalReport = make("rehearsalReport", tr("What the rehearsal came &to"));
    expectArtifacts = make("expectArtifacts", tr("E&xpect these artifacts from now on"));
}

void WindowActions::makePromotionActions()
{
    promotion = make("promotion", tr("&Promotion"), {QKeySequence(Qt::CTRL | Qt::Key_P)});
    openPromotion = make("openPromotion", tr("Open promotion &graphs…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
}

void WindowActions::makeWorkerActions()
{
    workers = make("workers", tr("Wor&kers"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    setUpWorkers = make("setUpWorkers", tr("Set &up workers…"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W)});
}

void WindowActions::makeRemoteActions()
{
    openRemote = make("openRemote", tr("Open &build or task group…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)});
    newWindow = make("newWindow", tr("&New window"), QKeySequence::keyBindings(QKeySequence::New));
    arm = make("arm", tr("Arm: let &people act on the engine"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    arm->setCheckable(true);
    lookNow = make("lookNow", tr("Look at the engine no&w"));
    letGoRemote = make("letGoRemote", tr("Stop &watching"));
    addSource = make("addSource", tr("A&dd build or task group to this release…"));
    removeSource = make("removeSource", tr("Remove its build from &this release"));
    linkStep = make("linkStep", tr("&Needs what another step makes…"));
    unlinkStep = make("unlinkStep", tr("Remove a link of &its…"));
    saveTrain = make("saveTrain", tr("Sa&ve this release as a file…"));
    for (auto *action : {newWindow, arm, lookNow, letGoRemote, addSource, removeSource, linkStep, unlinkStep, saveTrain})
        action->setEnabled(false);
}

void WindowActions::makeBuildActions()
{
    newBuild = make("newBuild", tr("&New build on Buildkite…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    sendBuild = make("sendBuild", tr("&Send to Buildkite…"));
    rebuild = make("rebuild", tr("Re&build…"));
    for (auto *action : {newBuild, sendBuild, rebuild})
        action->setEnabled(false);
}

QMenu *WindowActions::addMenu(const QString &title)
{
    return m_window->menuBar()->addMenu(title);
}

void WindowActions::buildMenus(const WindowDocks *docks, const QList<QAction *> &scenarios, RecentDocuments *recent)
{
    auto *file = addMenu(tr("&File"));
    file->addActions({newWindow, open});
    auto *recentMenu = file->addMenu(tr("Open r&ecent"));
    recentMenu->setObjectName(QStringLiteral("recentMenu"));
    connect(recentMenu, &QMenu::aboutToShow, this, [this, recentMenu, recent] { fillRecent(recentMenu, recent); });
    file->addActions({openRemote, openPromotion, sample, reload});
    file->addActions({openAsOf, compareWith});
    file->addSeparator();
    file->addActions({addOrder, saveOrder});
    file->addSeparator();
    file->addMenu(tr("E&xport the graph"))->addActions({exportSvg, exportPng, exportDot, exportMermaid});
    file->addMenu(tr("Export the &timeline"))->addActions(timelineExports);
    file->addSeparator();
    file->addAction(quit);

    auto *view = viewMenu = addMenu(tr("&View"));
    view->addActions({search, palette, fit, actualSize, back});
    view->addActions(hitJumps);
    auto *arrangement = view->addMenu(tr("&Arrangement"));
    arrangement->setToolTipsVisible(true); // they say why something is off
    arrangement->addActions({hideImplied, mergeTwins, wrapLayers, bundleEdges, arrangeBySize});
    arrangement->addSeparator();
    arrangement->addAction(collapseAbove);
    view->addSeparator();
    view->addMenu(tr("&Views of the graph"))->addActions(graphViews);
    view->addActions({nextProblem, previousProblem, showFix, suppressProblem, nextAttention, previousAttention, nextFailure, previousFailure, openLog});
    view->addSeparator();
    view->addActions(timelineViews);
    view->addActions({docks->toggleAll(), docks->toggleLeft(), docks->toggleRight(), docks->toggleBottom()});
    auto *panes = view->addMenu(tr("&Panes"));
    panes->addActions(docks->paneActions());
    panes->addSeparator();
    panes->addActions({nextPane, previousPane});
    view->addMenu(tr("&Theme"))->addActions({themeSystem, themeLight, themeDark});

    auto *release = addMenu(tr("&Release"));
    release->setToolTipsVisible(true); // they say why something is off
    release->addActions({run, rehearse, cancel});
    release->addSeparator();
    release->addActions({rehearsalReport, expectArtifacts});
    release->addSeparator();
    release->addActions({inbox, review, retryStep, rerunFrom, rerunFailed, cancelStep, openTriggered});
    release->addSeparator();
    release->addMenu(tr("&Scenario"))->addActions(scenarios);
    release->addActions({environment, setUpWorkers, workers, matrix, promotion});
    release->addMenu(tr("&Build order"))->addActions({reduceOrder, reduceAsBefore, strictLevels});
    release->addMenu(tr("&What if"))->addActions({whatIfUndo, whatIfRedo, whatIfExport, whatIfLeave});

    release->addSeparator();
    release->addActions({arm, lookNow, addSource, removeSource, linkStep, unlinkStep, saveTrain, letGoRemote});
    release->addActions({newBuild, sendBuild, rebuild});

    addMenu(tr("&Help"))->addActions({keys, about});
}

void WindowActions::fillRecent(QMenu *menu, RecentDocuments *recent)
{
    menu->clear();
    const auto paths = recent->paths();
    for (const auto &path : paths) {
        const bool remote = RecentDocuments::isAddress(path);
        auto text = (remote ? remoteTitle(path) : QFileInfo(path).fileName()).replace(u'&', QLatin1String("&&"));
        auto *action = menu->addAction(text + u'\t' + (remote ? QUrl(path).host() : QFileInfo(path).path()));
        action->setEnabled(RecentDocuments::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    if (paths.isEmpty())
        menu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    menu->addSeparator();
    auto *clear = menu->addAction(tr("&Clear this list"), recent, &RecentDocuments::clear);
    clear->setEnabled(!paths.isEmpty());
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> found;
    const auto collect = [&found](const auto &self, const QMenu *menu) -> void {
        for (auto *action : menu->actions()) {
            if (action->menu() && action->menu()->objectName() != QLatin1String("recentMenu"))
                self(self, action->menu());
            else if (!action->menu() && !action->isSeparator())
                found.append(action);
        }
    };
    for (auto *top : m_window->menuBar()->actions()) {
        if (top->menu())
            collect(collect, top->menu());
    }
    return found;
}

} // namespace slipway
