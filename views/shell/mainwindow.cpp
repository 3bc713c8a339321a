// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "session/background.h"
#include "shell/arrangeflow.h"
#include "shell/changespane.h"
#include "shell/commandpalette.h"
#include "shell/dagbridge.h"
#include "shell/documentcontroller.h"
#include "shell/documentflow.h"
#include "shell/exportflow.h"
#include "shell/failureflow.h"
#include "shell/filedrop.h"
#include "shell/focusorder.h"
#include "shell/forbid.h"
#include "shell/graphviewbar.h"
#include "shell/graphviewflow.h"
#include "shell/keysheet.h"
#include "shell/languagemenu.h"
#include "shell/noticebar.h"
#include "shell/orderbar.h"
#include "shell/orderemptynote.h"
#include "shell/orderflow.h"
#include "shell/orderrunflow.h"
#include "shell/orderrunshow.h"
#include "shell/outlinepane.h"
#include "shell/problemsflow.h"
#include "shell/problemspane.h"
#include "shell/promotionflow.h"
#include "shell/proofflow.h"
#include "shell/rehearsalflow.h"
#include "shell/releasecounts.h"
#include "shell/releaseflow.h"
#include "shell/remoteflow.h"
#include "shell/revisionflow.h"
#include "shell/scenariobar.h"
#include "shell/scenarioflow.h"
#include "shell/selection.h"
#include "shell/sourceview.h"
#include "shell/startpage.h"
#include "shell/stepflow.h"
#include "shell/timelineflow.h"
#include "shell/topbar.h"
#include "shell/triggerflow.h"
#include "shell/windowactions.h"
#include "shell/windowboxes.h"
#include "shell/windowdocks.h"
#include "shell/workersflow.h"

#include "core/boundedfile.h"
#include "panes/annotationpane.h"
#include "panes/artifacttable.h"
#include "panes/gateinbox.h"
#include "panes/inspector.h"
#include "panes/steptable.h"
#include "dag/dagview.h"
#include "look/look.h"
#include "source/recentdocuments.h"
#include "proof/whatifbar.h"
#include "timeline/timelinepane.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace slipway {

MainWindow::MainWindow(QSettings *settings, const RunController::Settings &run, QWidget *parent)
    : QMainWindow(parent)
    , m_session(new ReleaseSession(this))
    , m_selection(new Selection(this))
    , m_document(new DocumentController(this))
    , m_run(new RunController(m_session, run, this))
    , m_recent(new RecentDocuments(settings, this))
    , m_counts(new ReleaseCounts(m_session, this))
    , m_actions(new WindowActions(this))
    , m_docks(new WindowDocks(this, settings))
    , m_top(new TopBar(this))
    , m_notices(new NoticeBar(this))
    , m_centre(new QStackedWidget(this))
    , m_start(new StartPage(m_recent, this))
    , m_status(new QLabel(this))
    , m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1280, 800);
    buildCentre();
    buildDocks();
    m_files = new DocumentFlow(m_document, m_run, m_notices, this);
    m_flow = new ReleaseFlow(m_session, m_document, m_run, m_notices, this);
    m_steps = new StepFlow({m_session, m_selection, m_counts, m_flow, m_actions}, this);
    m_rehearsal = new RehearsalFlow(m_session, m_document, m_run, m_flow, m_notices, this);
    m_lints = new ProblemsFlow(m_problems, m_actions, m_docks, m_notices, this);
    m_promotion->setProblems(m_lints);
    m_remote = new RemoteFlow({m_session, m_document, m_run, m_selection, m_notices, m_actions, m_settings}, this);
    m_files->setOtherReader([this](const QString &path) { return m_remote->open(path) || m_promotion->open(path); });
    connect(m_promotion, &PromotionFlow::notMine, m_files, &DocumentFlow::openDocument);
    connect(m_promotion, &PromotionFlow::opening, m_document, &DocumentController::cancelLoad);
    new ArrangeFlow({m_dag, m_bridge, m_actions, m_settings}, this);
    m_export = new ExportFlow(m_session, m_dag, m_notices, this);
    new TimelineFlow({m_timeline, m_dag, m_outline, m_bridge, m_selection, m_docks, m_notices, m_actions}, m_run->stateDir(), this);
    m_orders = new OrderFlow({m_document, m_files, m_session, m_orderBar, m_notices, m_actions, m_settings}, this);
    connect(m_orderEmpty, &OrderEmptyNote::allWanted, m_orders, &OrderFlow::showAll);
    auto *show = new OrderRunShow({m_session, m_document, m_orderBar, m_selection}, this);
    m_orderRun = new OrderRunFlow({m_document, m_run, m_flow, m_rehearsal, show, m_timeline, m_actions, m_settings}, this);
    new FailureFlow({m_session, m_selection, m_inspector, m_dag, m_outline, m_docks, m_flow, m_counts, m_actions}, this);
    m_actions->hitJumps = m_top->hitActions();
    m_views = new GraphViewFlow({m_dag, m_bridge, m_viewBar, m_selection, m_actions, m_settings}, this);
    const auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::dropped, m_files, &DocumentFlow::openFiles);
    connect(drop, &FileDrop::textDropped, m_remote, &RemoteFlow::openDropped);
    new ScenarioFlow(m_document, m_top->scenarios(), m_notices, this);
    m_actions->buildMenus(m_docks, m_top->scenarios()->scenarioActions() << m_top->scenarios()->editAction(), m_recent);
    m_actions->viewMenu->addMenu(new LanguageMenu(m_settings, m_notices, this));
    connectProof(); // before the window shows a plan, so that a what-if can take its place
    connectDocument();
    connectRelease();
    connectSelection();
    connectActions();
    connectRehearsal();
    connectRemote();
    connectViewActions();
    m_docks->tabTogether();
    m_docks->restore();
    showSession();
    m_flow->lookForInterrupted();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto *bar = new QToolBar(tr("Release"), this);
    bar->setObjectName(QStringLiteral("releaseBar"));
    bar->setMovable(false);
    bar->toggleViewAction()->setEnabled(false); // the search and the run button live there
    m_orderBar = new OrderBar(this);
    auto *rows = new QWidget(this);
    auto *stack = new QVBoxLayout(rows);
    stack->setContentsMargins({});
    stack->setSpacing(0);
    stack->addWidget(m_top);
    stack->addWidget(m_orderBar);
    bar->addWidget(rows);
    m_bar = bar;
    addToolBar(bar);

    auto *centre = new QWidget(this);
    m_whatIf = new WhatIfBar(centre); // before the graph: Tab follows the order in which a pane's parts are made
    m_viewBar = new GraphViewBar(centre);
    m_dag = new DagView(m_centre);
    m_bridge = new DagBridge(m_session, m_selection, m_dag, this);
    m_orderEmpty = new OrderEmptyNote(m_session, m_dag);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_dag);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_whatIf);
    column->addWidget(m_viewBar);
    column->addWidget(m_centre, 1);
    connect(m_centre, &QStackedWidget::currentChanged, centre, [this, centre] { centre->setFocusProxy(m_centre->currentWidget()); });
    setCentralWidget(centre);
    m_status->setObjectName(QStringLiteral("statusText"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(6, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildDocks()
{
    m_revisions = new RevisionFlow(m_document, m_run, m_selection, m_notices, m_centre, this);
    m_inbox = new GateInbox(m_session, this);
    m_outline = new OutlinePane(m_session, m_selection, this);
    m_inspector = new Inspector(m_session, this);
    m_artifacts = new ArtifactPane(m_session, this);
    m_annotations = new AnnotationPane(m_session, this);
    m_timeline = new TimelinePane(m_session, this);
    m_stepTable = new StepTablePane(m_session, this);
    m_problems = new ProblemsPane(this);
    m_matrix = new MatrixPane(this);
    m_source = new SourceView(this);
    using Title = WindowDocks::Title;
    m_docks->add(QStringLiteral("inbox"), tr("Waiting for you"), m_inbox, Qt::LeftDockWidgetArea, Title::None);
    m_docks->add(QStringLiteral("outline"), tr("Outline"), m_outline, Qt::LeftDockWidgetArea, Title::Shown);
    m_docks->add(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea, Title::None);
    const auto below = [this](const char *name, const QString &title, QWidget *content) {
        m_docks->add(QLatin1String(name), title, content, Qt::BottomDockWidgetArea, Title::None);
    };
    below("artifacts", tr("Artifacts"), m_artifacts);
    below("steps", tr("Steps"), m_stepTable);
    below("annotations", tr("Annotations"), m_annotations);
    below("timeline", tr("Timeline"), m_timeline);
    below("problems", tr("Problems"), m_problems);
    below("matrix", tr("Gates"), m_matrix);
    below("source", tr("File"), m_source);
    below("changes", tr("Changes"), m_revisions->pane());
    m_promotion = new PromotionFlow({m_session, m_run, m_selection, m_bridge, m_dag, m_notices, m_actions, m_docks}, this);
    below("promotion", tr("Promotion"), m_promotion->panel());
    connect(m_promotion, &PromotionFlow::opened, m_recent, &RecentDocuments::add);
    new WorkersFlow({m_session, m_document, m_actions, m_docks}, this);
    for (const auto *name : {"timeline", "matrix"})
        m_docks->setTall(QLatin1String(name));
    m_docks->setTall(QStringLiteral("promotion"), 0.48);
}

void MainWindow::connectDocument()
{
    connect(m_document, &DocumentController::planReady, this, &MainWindow::onPlanReady);
    connect(m_document, &DocumentController::loadFailed, this, &MainWindow::onLoadFailed);
    connect(m_document, &DocumentController::loadCanceled, statusBar(), &QStatusBar::clearMessage);
    connect(m_document, &DocumentController::loadStarted, this, [this](const QString &file) {
        statusBar()->showMessage(tr("Reading %1 …").arg(QFileInfo(file).fileName()));
    });
    connect(m_revisions, &RevisionFlow::comparingChanged, this, [this](bool comparing) {
        if (comparing)
            m_docks->raise(QStringLiteral("changes"));
    });
    connect(m_files, &DocumentFlow::placeWanted, this, &MainWindow::showPlace);
    connect(m_files, &DocumentFlow::sampleFailed, this, &MainWindow::onLoadFailed);
    connect(m_start, &StartPage::openRequested, m_files, &DocumentFlow::askForFile);
    connect(m_start, &StartPage::sampleRequested, m_files, &DocumentFlow::openSample);
    connect(m_start, &StartPage::fileRequested, m_files, &DocumentFlow::openFile);
    connect(m_problems, &ProblemsPane::problemActivated, this, &MainWindow::goTo);
    connect(m_top->scenarios(), &ScenarioBar::scenarioChosen, m_files, &DocumentFlow::setScenario);
}

void MainWindow::connectRelease()
{
    connect(m_session, &ReleaseSession::planChanged, this, &MainWindow::showSession);
    connect(m_session, &ReleaseSession::engineChanged, this, &MainWindow::showSession);
    connect(m_counts, &ReleaseCounts::changed, this, &MainWindow::updateTitle);
    connect(m_top, &TopBar::runPressed, this,
        [this] { m_run->isRunning() ? m_flow->askCancelRelease() : m_actions->run->trigger(); });
    connect(m_inbox, &GateInbox::reviewRequested, m_flow, &ReleaseFlow::review);
    connect(m_inbox, &GateInbox::retryRequested, m_flow, &ReleaseFlow::retry);
    connect(m_inbox, &GateInbox::stepActivated, m_selection, &Selection::set);
    connect(m_start, &StartPage::resumeRequested, m_flow, &ReleaseFlow::resume);
    connect(m_flow, &ReleaseFlow::interruptedFound, m_start, &StartPage::setInterrupted);
    connect(m_flow, &ReleaseFlow::reviewingChanged, m_files, [this] { m_files->setHeld(m_flow->isReviewing()); });
    connect(m_flow, &ReleaseFlow::quitConfirmed, this, &MainWindow::leave);
    connect(m_run, &RunController::allEnded, this, [this] {
        if (m_leaving)
            close();
    });
}

void MainWindow::connectSelection()
{
    connect(m_selection, &Selection::changed, m_inspector, &Inspector::setStep);
    connect(m_inspector, &Inspector::stepActivated, m_selection, &Selection::set);
    m_triggers = new TriggerFlow({m_session, m_document, m_files, m_run, m_selection, m_notices}, this);
    connect(m_inspector, &Inspector::triggeredRequested, m_triggers, &TriggerFlow::open);
    connect(m_inspector, &Inspector::reviewRequested, m_flow, &ReleaseFlow::review);
    connect(m_inspector, &Inspector::retryRequested, m_flow, &ReleaseFlow::retry);
    connect(m_inspector, &Inspector::linkActivated, this, [this](const QUrl &url) { askToOpenLink(this, url); });
    connect(m_selection, &Selection::changed, m_annotations, &AnnotationPane::setSelectedStep);
    connect(m_selection, &Selection::changed, m_inbox, &GateInbox::selectStep);
    connect(m_outline, &OutlinePane::stepActivated, m_steps, &StepFlow::activate);
    connect(m_artifacts, &ArtifactPane::stepActivated, m_selection, &Selection::set);
    connect(m_annotations, &AnnotationPane::stepActivated, m_selection, &Selection::set);
    connect(m_annotations, &AnnotationPane::linkActivated, this, [this](const QUrl &url) { askToOpenLink(this, url); });
    connect(m_top, &TopBar::hitChosen, m_selection, &Selection::set);
    connect(m_top, &TopBar::hitsChanged, m_bridge, &DagBridge::setHits);
    m_top->setFactsOf([this](NodeIndex node) { return m_bridge->factsOf(node); });
    m_dag->addActions(m_top->hitActions());
    m_outline->addActions(m_top->hitActions());
    connect(m_dag, &DagView::activated, m_steps, &StepFlow::activate);
    connect(m_dag, &DagView::contextMenuRequested, m_steps, &StepFlow::showMenu);
    connect(m_bridge, &DagBridge::overlayChanged, m_outline, [this] { m_outline->setOverlay(m_bridge->overlay()); });
    connect(m_outline, &OutlinePane::menuRequested, m_steps, &StepFlow::showMenu);
    connect(m_dag, &DagView::highlightsLeft, m_top, &TopBar::clearSearch);
    connect(m_selection, &Selection::changed, m_stepTable, &StepTablePane::selectStep);
    connect(m_stepTable, &StepTablePane::stepChosen, m_selection, &Selection::set);
    connect(m_stepTable, &StepTablePane::stepActivated, m_steps, &StepFlow::activate);
    connect(m_stepTable, &StepTablePane::menuRequested, m_steps, &StepFlow::showMenu);
    connect(m_top, &TopBar::searchLeft, this, [this] {
        m_top->clearSearch();
        centralWidget()->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->open, [this] { m_files->askForFile(); });
    on(m_actions->sample, [this] { m_files->openSample(); });
    on(m_actions->reload, [this] { m_remote->isShown() ? m_session->lookNow() : m_files->reload(); });
    on(m_actions->openAsOf, [this] { m_revisions->openAsOf(); });
    on(m_actions->compareWith, [this] {
        if (const auto plan = m_proof->whatIfPlan())
            m_revisions->compare(m_document->plan(), plan, QFileInfo(m_document->file()).fileName(), tr("What-if"));
        else
            m_revisions->compareWith();
    });
    on(m_actions->exportSvg, [this] { m_export->ask(QStringLiteral("svg")); });
    on(m_actions->exportPng, [this] { m_export->ask(QStringLiteral("png")); });
    on(m_actions->exportDot, [this] { m_export->ask(QStringLiteral("dot")); });
    on(m_actions->exportMermaid, [this] { m_export->ask(QStringLiteral("mmd")); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->run, [this] { m_orderRun->hasOrder() ? m_orderRun->ask() : m_flow->run(); });
    on(m_actions->cancel, [this] { m_flow->askCancelRelease(); });
    on(m_actions->environment, [this] { m_files->editEnvironment(); });
    on(m_actions->inbox, [this] {
        m_docks->raise(QStringLiteral("inbox"));
        m_inbox->focusFirst();
    });
    on(m_actions->openTriggered, [this] { m_triggers->open(m_selection->current()); });
    on(m_actions->keys, [this] { (new KeySheet(m_actions->all(), this))->open(); });
    on(m_actions->about, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::recentChosen, m_files, &DocumentFlow::openFile);
}

void MainWindow::connectRehearsal()
{
    connect(m_actions->rehearse, &QAction::triggered, this, [this] { m_orderRun->hasOrder() ? m_orderRun->ask() : m_rehearsal->rehearse(); });
    connect(m_actions->rehearsalReport, &QAction::triggered, m_rehearsal, &RehearsalFlow::showReport);
    connect(m_actions->expectArtifacts, &QAction::triggered, m_rehearsal, &RehearsalFlow::expectArtifacts);
    connect(m_rehearsal, &RehearsalFlow::changed, this, &MainWindow::updateTitle);
    connect(m_rehearsal, &RehearsalFlow::stepActivated, m_selection, &Selection::set);
}

void MainWindow::connectRemote()
{
    for (auto *widget : m_remote->barWidgets())
        m_top->addAtEnd(widget);
    connect(m_start, &StartPage::remoteRequested, m_actions->openRemote, &QAction::trigger);
    connect(m_flow, &ReleaseFlow::signInWanted, m_remote, &RemoteFlow::signInToAct);
    connect(m_inspector, &Inspector::unlinkRequested, m_remote, &RemoteFlow::unlink);
    connect(m_remote, &RemoteFlow::opened, m_recent, &RecentDocuments::add);
    connect(m_remote, &RemoteFlow::changed, this, &MainWindow::showSession);
    m_promotion->join(m_remote, m_settings);
    connect(m_document, &DocumentController::closed, this, [this] {
        m_bridge->setPlaces({});
        m_top->clearSearch();
        m_source->setSource({});
        m_lints->showUnlinted({});
    });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->search, [this] { m_top->openSearch(); });
    on(m_actions->palette, [this] { openPalette(); });
    on(m_actions->fit, [this] { m_dag->fit(); });
    on(m_actions->actualSize, [this] { m_dag->zoomTo(1); });
    on(m_actions->nextPane, [this] { FocusOrder(this).stepPane(true); });
    on(m_actions->previousPane, [this] { FocusOrder(this).stepPane(false); });
    on(m_actions->back, [this] { m_selection->canGoBack() ? m_selection->back() : m_triggers->back(); });
    on(m_actions->themeSystem, [this] { setTheme(Theme::System); });
    on(m_actions->themeLight, [this] { setTheme(Theme::Light); });
    on(m_actions->themeDark, [this] { setTheme(Theme::Dark); });
}

void MainWindow::connectProof()
{
    m_proof = new ProofFlow({m_session, m_document, m_files, m_run, m_selection, m_bridge, m_notices, m_matrix, m_whatIf,
                                m_actions, m_docks}, this);
    connect(m_proof, &ProofFlow::whatIfChanged, this, [this] {
        m_flow->setRefusal(m_proof->refusal());
        updateTitle();
    });
    connect(m_matrix, &MatrixPane::left, this, [this] { centralWidget()->setFocus(Qt::OtherFocusReason); });
}

void MainWindow::onPlanReady(const PlanPtr &plan, bool otherFile)
{
    statusBar()->clearMessage();
    if (otherFile) {
        m_recent->add(m_document->file());
        m_selection->forget();
        m_top->clearSearch();
    }
    m_bridge->setPlaces({m_document->variantsKey(), m_document->variants()});
    if (!m_run->hasRelease() && !m_remote->isShown() && !m_proof->isWhatIf())
        m_session->setPlan(plan);
    m_source->setSource(plan->pipeline->source);
    m_lints->setPlan(plan);
    if (otherFile)
        centralWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::onLoadFailed(const Error &error)
{
    statusBar()->clearMessage();
    m_lints->setLoadError(error);
    updateTitle();
}

void MainWindow::showSession()
{
    const auto plan = m_session->plan();
    const bool shown = plan || m_remote->isShown();
    if (!m_revisions->isComparing())
        m_centre->setCurrentWidget(shown ? static_cast<QWidget *>(m_dag) : m_start);
    m_docks->setAway(!shown);
    m_bar->setVisible(shown); // the docks' state says something about it, too: after them
    m_top->setGraph(m_session->drawnGraph());
    m_top->setDocument(documentName(),
        m_remote->isShown() ? m_remote->url() : plan ? plan->pipeline->file : QString(), isLocal() ? m_document->facts() : Facts());
    m_inspector->setFacts(isLocal() ? m_document->facts() : Facts());
    updateTitle();
    m_steps->updateActions();
}

/// A file on this machine, or nothing.
bool MainWindow::isLocal() const
{
    return !m_promotion->isShown() && !m_remote->isShown();
}

/// "release.yml", or "release.yml as of v1.2 (3f2a9c1d0)".
QString MainWindow::documentName() const
{
    const auto plan = m_session->plan();
    if (m_promotion->isShown())
        return m_promotion->name();
    if (m_remote->isShown())
        return m_remote->name();
    auto name = plan ? QFileInfo(plan->pipeline->file).fileName() : QString();
    if (plan && m_orderRun->hasOrder()) // also while the pipeline made of it runs
        name = m_document->name();
    if (plan && plan->order && plan->order->order->tolerant)
        name = tr("%1 (opened tolerantly)").arg(name);
    return plan && m_document->isPast() ? tr("%1 as of %2").arg(name, m_document->revisionText()) : name;
}

void MainWindow::updateTitle()
{
    m_bridge->setStale(m_document->isStale() && !m_run->hasRelease());
    const auto plan = m_session->plan();
    auto title = plan || m_remote->isShown() ? tr("%1 — Slipway").arg(documentName()) : tr("Slipway");
    if (m_document->isStale())
        title = tr("%1 (not current)").arg(title);
    if (m_session->state().isRehearsal())
        title = tr("Rehearsal: %1").arg(title);
    if (!m_session->state().incomplete().empty())
        title = tr("Incomplete: %1").arg(title);
    if (const int waiting = m_counts->of(StepState::WaitingForHuman))
        title = tr("(%n waiting) %1", nullptr, waiting).arg(title);
    setWindowTitle(title);
    m_top->setRehearsal(m_session->state().isRehearsal());
    if (m_remote->isShown())
        m_top->setRevision(m_remote->revision());
    m_status->setText(m_counts->sentence());
    updateRunButton();
}

void MainWindow::updateRunButton()
{
    const bool running = m_run->isRunning();
    const bool order = m_orderRun->hasOrder();
    const int steps = !isLocal() ? 0 : order ? m_orderRun->packages() : RunController::runnableSteps(m_document->plan());
    const auto refusal = m_proof->refusal();
    m_actions->run->setEnabled(!running && steps > 0 && refusal.isEmpty());
    m_actions->rehearse->setEnabled(!running && steps > 0 && refusal.isEmpty());
    m_actions->rehearsalReport->setEnabled(m_rehearsal->hasReport());
    m_actions->expectArtifacts->setEnabled(m_rehearsal->mayExpect());
    if (!m_session->isRemote()) // else FailureFlow knows
        m_actions->cancel->setEnabled(running);
    m_actions->environment->setEnabled(!running && isLocal());
    m_actions->reload->setEnabled(!running);
    m_top->scenarios()->setLocked(running || order || !isLocal(),
        running ? tr("A running release keeps its scenario") : m_promotion->isShown() ? tr("A promotion has no scenarios") : m_remote->isShown() ? tr("What runs elsewhere has its own environment") : tr("A build order has no scenarios"));
    m_orders->updateActions();
    if (running)
        m_top->setRunButton(TopBar::Run::Stops, tr("Cancel the release"), tr("Ends running steps; you are asked first"), true);
    else if (m_document->plan() && isLocal())
        m_top->setRunButton(TopBar::Run::Starts, order ? tr("Build %n package(s) here", nullptr, steps) : tr("Run %n step(s) here", nullptr, steps),
            refusal.isEmpty() ? tr("Runs the commands on this machine (%1)").arg(m_actions->run->shortcut().toString(QKeySequence::NativeText)) : refusal,
            steps > 0 && refusal.isEmpty());
    else
        m_top->setRunButton(TopBar::Run::Hidden, {}, {}, false);
}

void MainWindow::goTo(const Diagnostic &diagnostic)
{
    if (m_session->drawnGraph()->find(diagnostic.node) != kNoNode)
        m_selection->set(diagnostic.node);
    showPlace(diagnostic.where);
}

void MainWindow::showPlace(const SourceRange &where)
{
    const auto plan = m_session->plan();
    if (where.line <= 0)
        return;
    // A file that could not be loaded is not on screen: read what there is of it, off this thread.
    if (!plan || m_document->isStale()) {
        runInBackground(this, [file = where.file] { return readBoundedFile(file); }, [this, line = where.line](const Result<QByteArray> &bytes) {
                if (bytes.ok())
                    showSource(*bytes, line);
            });
        return;
    }
    const auto &more = plan->uploads;
    const auto other = std::find_if(more.begin(), more.end(), [&where](const PipelinePtr &p) { return p && p->file == where.file; });
    showSource(plan->order && other != more.end() ? (*other)->source : plan->pipeline->source, where.line);
}

void MainWindow::showSource(const QByteArray &source, int line)
{
    m_source->setSource(source);
    m_source->showLine(line);
    m_docks->raise(QStringLiteral("source"));
}

void MainWindow::openPalette()
{
    QVector<CommandPalette::Entry> entries;
    for (auto *action : m_actions->all()) {
        // What is off for a reason that can be told is shown with it.
        if (action->isEnabled() || !whyForbidden(action).isEmpty())
            entries.append({QString(action->text()).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText),
                [action] { action->trigger(); }, action->isEnabled() ? QString() : whyForbidden(action)});
    }
    entries += m_views->paletteEntries();
    for (const auto &node : m_session->drawnGraph()->nodes())
        entries.append({node.label, kindText(node.kind), [this, id = node.id] { m_selection->set(id); }});
    (new CommandPalette(std::move(entries), this))->open();
}

void MainWindow::setTheme(Theme theme)
{
    m_settings->setValue(QStringLiteral("window/theme"), themeName(theme));
    showTheme(theme);
    applyTheme(theme);
}

void MainWindow::showTheme(Theme theme)
{
    m_actions->themeSystem->setChecked(theme == Theme::System);
    m_actions->themeLight->setChecked(theme == Theme::Light);
    m_actions->themeDark->setChecked(theme == Theme::Dark);
}

void MainWindow::openFile(const QString &file)
{
    m_files->openFile(file);
}

void MainWindow::openFiles(const QStringList &files)
{
    m_files->openFiles(files);
}

void MainWindow::openSample()
{
    m_files->openSample();
}

void MainWindow::raisePane(const QString &name)
{
    m_docks->raise(name);
}

void MainWindow::leave()
{
    m_leaving = true;
    close();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return FocusOrder(this).step(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && !m_flow->mayQuit()) {
        event->ignore();
        return;
    }
    if (isEnabled())
        m_docks->save();
    m_leaving = true;
    m_run->letGo();
    // The engine closes its journal on its own thread; the window goes when that is done.
    if (m_run->isEnding()) {
        statusBar()->showMessage(tr("Ending the release in order …"));
        setEnabled(false);
        event->ignore();
        return;
    }
    event->accept();
}

} // namespace slipway
