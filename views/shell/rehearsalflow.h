// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/rehearsalplace.h"
#include "review/releasefile.h"
#include "session/releasesession.h"
#include "shell/runcontroller.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace slipway {

class DocumentController;
class NoticeBar;
class ReleaseFlow;

/// Everything about rehearsals in a window: asks before one, starts it, shows what it came to, and writes down
/// which artifacts are expected from now on. Lives on the GUI thread; files are read and written elsewhere.
class RehearsalFlow : public QObject
{
    Q_OBJECT
public:
    RehearsalFlow(ReleaseSession *session, DocumentController *document, RunController *run, ReleaseFlow *flow,
        NoticeBar *notices, QWidget *host);

    void rehearse(); ///< what is on screen; asks first
    void rehearsePlan(const PlanPtr &plan, const RunChoice &choice); ///< asks first
    void showReport();
    bool hasReport() const { return m_session->state().rehearsalReport().is_object(); }
    /// A release passed: what it announced may become the contract of its scenario.
    bool mayExpect() const;
    void expectArtifacts();

Q_SIGNALS:
    void stepActivated(const QString &step);
    void changed(); ///< ask hasReport() and mayExpect() again

private:
    void ask(const PlanPtr &plan, const RunChoice &choice, const Result<ReleaseFile> &file);
    void tellChanged();
    void keep(const QString &path, const RehearsalRules &rules, std::function<void()> then);
    void onChanged(const StateChanges &changes);

    ReleaseSession *m_session;
    DocumentController *m_document;
    RunController *m_run;
    ReleaseFlow *m_flow;
    NoticeBar *m_notices;
    QWidget *m_host;
    QString m_told; // the release whose report the notice speaks of
};

} // namespace slipway
