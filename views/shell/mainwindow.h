// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/runcontroller.h"
#include "core/diagnostic.h"
#include "shell/theme.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace slipway {

class AnnotationPane;
class ArtifactPane;
class DagBridge;
class DagView;
class DocumentController;
class DocumentFlow;
class ExportFlow;
class GateInbox;
class GraphViewBar;
class GraphViewFlow;
class Inspector;
class NoticeBar;
class OrderBar;
class OrderEmptyNote;
class OrderFlow;
class OrderRunFlow;
class OutlinePane;
class MatrixPane;
class ProblemsFlow;
class ProblemsPane;
class PromotionFlow;
class ProofFlow;
class RecentDocuments;
class RehearsalFlow;
class ReleaseCounts;
class ReleaseFlow;
class RemoteFlow;
class RevisionFlow;
class Selection;
class SourceView;
class StartPage;
class StepFlow;
class StepTablePane;
class TimelinePane;
class TopBar;
class TriggerFlow;
class WhatIfBar;
class WindowActions;
class WindowDocks;

/// The window of the console. It only composes: what a pane shows, how a file is loaded and how a release
/// is run live in classes of their own. The settings must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(QSettings *settings, const RunController::Settings &run, QWidget *parent = nullptr);
    ~MainWindow() override;

    ReleaseSession *session() const { return m_session; }
    DocumentController *document() const { return m_document; }
    RunController *runController() const { return m_run; }
    ReleaseFlow *flow() const { return m_flow; }
    RevisionFlow *revisions() const { return m_revisions; }
    OrderFlow *orders() const { return m_orders; }
    RemoteFlow *remote() const { return m_remote; }
    PromotionFlow *promotion() const { return m_promotion; }
    Selection *selection() const { return m_selection; }
    DagView *dag() const { return m_dag; }
    WindowActions *actions() const { return m_actions; }

    void openFile(const QString &file);
    void openFiles(const QStringList &files); ///< several: build orders, merged in this order
    void openSample();
    void setTheme(Theme theme); ///< and remembers it
    void showTheme(Theme theme); ///< marks it in the menu
    void leave(); ///< closes without asking, as soon as the engine has ended in order
    void raisePane(const QString &name);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void connectDocument();
    void connectRelease();
    void connectSelection();
    void connectActions();
    void connectViewActions();
    void connectProof();
    void onPlanReady(const PlanPtr &plan, bool otherFile);
    void onLoadFailed(const Error &error);
    void showSession();
    bool isLocal() const;
    QString documentName() const;
    void updateTitle();
    void updateRunButton();
    void connectRehearsal();
    void connectRemote();
    void goTo(const Diagnostic &diagnostic);
    void showPlace(const SourceRange &where);
    void showSource(const QByteArray &source, int line);
    void openPalette();

    ReleaseSession *m_session;
    Selection *m_selection;
    DocumentController *m_document;
    RunController *m_run;
    RecentDocuments *m_recent;
    ReleaseCounts *m_counts;
    WindowActions *m_actions;
    WindowDocks *m_docks;
    TopBar *m_top;
    NoticeBar *m_notices;
    QStackedWidget *m_centre;
    StartPage *m_start;
    DagView *m_dag = nullptr;
    DagBridge *m_bridge = nullptr;
    GraphViewBar *m_viewBar = nullptr;
    GraphViewFlow *m_views = nullptr;
    ExportFlow *m_export = nullptr;
    GateInbox *m_inbox = nullptr;
    OutlinePane *m_outline = nullptr;
    Inspector *m_inspector = nullptr;
    ArtifactPane *m_artifacts = nullptr;
    AnnotationPane *m_annotations = nullptr;
    TimelinePane *m_timeline = nullptr;
    StepTablePane *m_stepTable = nullptr;
    ProblemsPane *m_problems = nullptr;
    ProblemsFlow *m_lints = nullptr;
    SourceView *m_source = nullptr;
    MatrixPane *m_matrix = nullptr;
    WhatIfBar *m_whatIf = nullptr;
    OrderBar *m_orderBar = nullptr;
    OrderEmptyNote *m_orderEmpty = nullptr;
    OrderFlow *m_orders = nullptr;
    OrderRunFlow *m_orderRun = nullptr;
    ProofFlow *m_proof = nullptr;
    PromotionFlow *m_promotion = nullptr;
    TriggerFlow *m_triggers = nullptr;
    DocumentFlow *m_files = nullptr;
    ReleaseFlow *m_flow = nullptr;
    StepFlow *m_steps = nullptr;
    RevisionFlow *m_revisions = nullptr;
    RehearsalFlow *m_rehearsal = nullptr;
    RemoteFlow *m_remote = nullptr;
    QToolBar *m_bar = nullptr;
    QLabel *m_status;
    QSettings *m_settings;
    bool m_leaving = false;
};

} // namespace slipway
