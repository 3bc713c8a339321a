// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/matrixpane.h"
#include "review/whatif.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;

namespace slipway {

class DagBridge;
class DocumentController;
class DocumentFlow;
class NoticeBar;
class ReleaseSession;
class RunController;
class Selection;
class WhatIfBar;
class WindowActions;
class WindowDocks;

/// What the gate proof's pane and the what-if do to the window: proves the document in every scenario off the
/// GUI thread, lights ways through the graph, saves tags beside the pipeline, and keeps the scratch copy whose
/// graph is shown instead of the file's while a what-if is on. Never writes the pipeline. GUI thread, owned by
/// the window `host`.
class ProofFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        DocumentController *document;
        DocumentFlow *files;
        RunController *run;
        Selection *selection;
        DagBridge *bridge;
        NoticeBar *notices;
        MatrixPane *pane;
        WhatIfBar *bar;
        WindowActions *actions;
        WindowDocks *docks;
    };

    ProofFlow(const Parts &parts, QWidget *host);

    bool isWhatIf() const { return m_whatIf.has_value(); }
    /// Why nothing can be run now; empty if it can.
    QString refusal() const;
    /// The scratch copy's pipeline and that of the file, for a comparison; null without a what-if.
    const WhatIf *whatIf() const { return m_whatIf ? &*m_whatIf : nullptr; }
    PlanPtr whatIfPlan() const { return m_plan; }

    /// Tries a condition on any step, as the pane's line does.
    void edit(std::function<Result<void>(WhatIf &)> change);
    void undo();
    void redo();
    void askExport();
    void askLeave();

Q_SIGNALS:
    void whatIfChanged(); ///< on, off, or another edit

private:
    struct Answer;

    void connectPane();
    void connectActions();
    void updateActions();
    void toggleMatrix();
    void onPlanReady();
    void onClosed();
    void prove();
    void adopt(const Answer &answer);
    void setDependencies(const QString &step, const QStringList &keys);
    QString target() const;
    void showTarget();
    void showBar();
    void leave();
    void drop();
    void tag(const QString &step, MatrixPane::Tag tag);
    void writePatch(const QString &path);
    void confirm(const char *name, const QString &text, const QString &yes, std::function<void()> then);

    Parts m_parts;
    QWidget *m_host;
    std::optional<WhatIf> m_whatIf;
    PlanPtr m_plan; ///< of the scratch copy
    int m_changes = 0;
    quint64 m_generation = 0, m_edits = 0; ///< of proofs; of the what-if, so that an edit on its way to a former one is dropped
    bool m_editing = false;
};

} // namespace slipway
