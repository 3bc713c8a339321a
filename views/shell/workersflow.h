// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/servedsteps.h"

#include <QObject>

namespace slipway {

class DocumentController;
class ReleaseSession;
class WindowActions;
class WindowDocks;
struct WorkerPoolRules;
class WorkerRulesDialog;
class WorkersPane;

/// Joins workers to the window: the pane's dock with its count, what is set up for the document, the form of the rules.
/// GUI thread, owned by the window `host`.
class WorkersFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        DocumentController *document;
        WindowActions *actions;
        WindowDocks *docks;
    };

    /// Adds the pane to the docks: call it where its tab belongs.
    WorkersFlow(const Parts &parts, QWidget *host);

    WorkersPane *pane() const { return m_pane; }
    void show(); ///< brings the pane to the front and the focus into it
    void setUp(); ///< opens the form

private:
    void showCount();
    void look();
    void showPlans();
    void save(WorkerRulesDialog *dialog, const QString &file, const QVector<WorkerRule> &rules, const WorkerPoolRules &pool);

    Parts m_parts;
    QWidget *m_host;
    WorkersPane *m_pane;
    QVector<StepCommands> m_steps; ///< of the document
    bool m_stepsKnown = false;
    quint64 m_generation = 0;
};

} // namespace slipway
