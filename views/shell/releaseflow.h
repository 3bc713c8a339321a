// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releasestore.h"
#include "session/releasesession.h"
#include "shell/runcontroller.h"

#include <QObject>
#include <QSet>

namespace slipway {

class DocumentController;
class NoticeBar;

/// What a person does with a release, step by step: trust and run, open gates, cancel, resume, quit. Only
/// asks and forwards; the rules are the engine's. GUI thread, owned by the window `host` whose dialogs it opens.
class ReleaseFlow : public QObject
{
    Q_OBJECT
public:
    ReleaseFlow(ReleaseSession *session, DocumentController *document, RunController *run, NoticeBar *notices,
        QWidget *host);

    /// As long as it is not empty, run() refuses and says it.
    void setRefusal(const QString &why) { m_refusal = why; }
    void run(); ///< asks for trust first where it is missing
    /// False, with the reason shown, where what is on screen is not what the file says.
    bool mayStart();
    /// Asks for trust where it is missing, then runs or rehearses `plan`.
    void startWith(const PlanPtr &plan, bool rehearse, const RunChoice &choice = {});
    void askCancelRelease(); ///< elsewhere: of the build that is chosen
    void review(const QString &gate); ///< opens the approval dialog of a gate
    bool isReviewing() const { return !m_reviewed.isEmpty(); }
    void retry(const QString &step); ///< a once-only step: asks for a reason first
    void rerunFrom(const QString &step); ///< says what starts again first
    void rerunFailed(); ///< everything that failed and what did not run because of it; asks only where a reason is needed
    void cancelStep(const QString &step);
    void resume(const QString &release);
    /// Looks for interrupted releases off the GUI thread; interruptedFound() follows.
    void lookForInterrupted();
    /// True when the window may close now; else the user is asked and quitConfirmed() may follow.
    bool mayQuit();

Q_SIGNALS:
    void interruptedFound(const QVector<slipway::ReleaseSummary> &releases);
    void quitConfirmed();
    void reviewingChanged();
    /// Other credentials are wanted to act on the engine that this step is on.
    void signInWanted(const QString &step);

private:
    void startTrusted(const PlanPtr &plan, const Facts &facts, bool rehearse, const RunChoice &choice);
    void say(const Error &error);
    void act(Action::Type type, const QString &step, const QString &reason = {});
    void askAgain(Action::Type type, const QString &step);
    /// What is about a whole build: of the one that is chosen where the release has several.
    void actOnWhole(Action::Type type, const QString &title, const QString &button, const std::function<void(const QString &step)> &then);
    void rerunFailedOf(const QString &whole);
    void confirmCancel(const QString &whole);
    int runningSteps(const QString &whole) const;
    void confirm(const QString &name, const QString &title, const QString &text, const QString &yes,
        const QString &no, std::function<void()> then);

    ReleaseSession *m_session;
    DocumentController *m_document;
    RunController *m_run;
    NoticeBar *m_notices;
    QWidget *m_host;
    QString m_refusal;
    QSet<QString> m_reviewed; // gates with an open approval dialog
};

} // namespace slipway
