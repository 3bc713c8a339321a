// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/releaseflow.h"

#include "session/background.h"
#include "panes/approvaldialog.h"
#include "remote/sourcechoice.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/retrydialog.h"
#include "shell/runcontroller.h"
#include "shell/trustdialog.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace slipway {

ReleaseFlow::ReleaseFlow(ReleaseSession *session, DocumentController *document, RunController *run,
    NoticeBar *notices, QWidget *host)
    : QObject(host)
    , m_session(session)
    , m_document(document)
    , m_run(run)
    , m_notices(notices)
    , m_host(host)
{
    connect(session, &ReleaseSession::engineFailed, this, &ReleaseFlow::say);
}

void ReleaseFlow::say(const Error &error)
{
    m_notices->tell(QStringLiteral("release"), Severity::Error, error.toString());
}

void ReleaseFlow::run()
{
    const auto plan = m_document->plan();
    if (plan && !m_run->isRunning() && mayStart())
        startWith(plan, false);
}

bool ReleaseFlow::mayStart()
{
    if (!m_refusal.isEmpty()) {
        say(Error {ErrorCode::Refused, m_refusal, {}, {}});
        return false;
    }
    if (m_document->isPast()) {
        say(Error {ErrorCode::Refused, tr("What is on screen is the file as of %1, not the one on the disk").arg(m_document->revisionText()),
            tr("open the file itself to run it"), SourceRange {m_document->file(), 0, 0, 0, {}}});
        return false;
    }
    if (m_document->isStale() || m_document->isChangedOnDisk()) {
        say(Error {ErrorCode::Stale, tr("What is on screen is no longer what the file says"),
            tr("reload it (F5), look at it, then run it"), SourceRange {m_document->file(), 0, 0, 0, {}}});
        return false;
    }
    m_notices->withdraw(QStringLiteral("release"));
    return true;
}

void ReleaseFlow::startWith(const PlanPtr &plan, bool rehearse, const RunChoice &choice)
{
    const auto facts = m_document->facts();
    if (m_run->isTrusted(plan)) {
        startTrusted(plan, facts, rehearse, choice);
        return;
    }
    const auto workers = RunController::workersOf(plan);
    auto *dialog = new TrustDialog(plan, workers, m_host);
    connect(dialog, &QDialog::accepted, this, [this, plan, facts, workers, rehearse, choice, shown = m_document->plan()] {
        if (!m_document->stillIs(shown)) {
            say(Error {ErrorCode::Stale, tr("What is on screen changed while you were asked, and nothing was started"), tr("look at it, then run it again"), {}});
            return;
        }
        const auto trusted = m_run->trust(plan, workers);
        if (trusted.failed())
            say(trusted.error());
        else
            startTrusted(plan, facts, rehearse, choice);
    });
    dialog->open();
}

void ReleaseFlow::startTrusted(const PlanPtr &plan, const Facts &facts, bool rehearse, const RunChoice &choice)
{
    const auto started = m_run->start(plan, facts, rehearse, choice);
    if (started.failed())
        say(started.error());
}

void ReleaseFlow::review(const QString &gate)
{
    if (m_reviewed.contains(gate) || !m_session->hasEngine())
        return;
    const auto node = m_session->graph()->find(gate);
    if (node == kNoNode || !m_session->graph()->node(node).isGate() || isFinal(m_session->shownState(node)))
        return;
    auto *dialog = new ApprovalDialog(m_session, gate, m_host);
    m_reviewed.insert(gate);
    connect(dialog, &ApprovalDialog::signInWanted, this, &ReleaseFlow::signInWanted);
    connect(dialog, &QDialog::finished, this, [this, gate] {
        m_reviewed.remove(gate);
        Q_EMIT reviewingChanged();
    });
    dialog->open();
    Q_EMIT reviewingChanged();
}

void ReleaseFlow::act(Action::Type type, const QString &step, const QString &reason)
{
    Action action;
    action.type = type;
    action.step = step;
    action.reason = reason;
    const auto topic = QStringLiteral("unsettled");
    m_session->act(action, [this, topic](bool accepted, const Error &error) {
        m_notices->withdraw(topic);
        if (!accepted)
            say(error);
    }, [this, topic] { m_notices->tell(topic, Severity::Warning, ReleaseSession::unsettledText()); });
}

void ReleaseFlow::retry(const QString &step)
{
    const auto type = m_session->shownState(step) == StepState::Interrupted ? Action::Type::Restart : Action::Type::Retry;
    const auto plan = m_session->plan();
    if (plan && retryAdvice(*plan, m_session->state(), releaseTags(m_session->state()), step).needsReason)
        askAgain(type, step);
    else
        act(type, step);
}

void ReleaseFlow::rerunFrom(const QString &step)
{
    askAgain(Action::Type::RerunFrom, step);
}

void ReleaseFlow::askAgain(Action::Type type, const QString &step)
{
    const auto plan = m_session->plan();
    if (!plan || !m_session->hasEngine() || m_host->findChild<RetryDialog *>())
        return;
    const auto advice = retryAdvice(*plan, m_session->state(), releaseTags(m_session->state()), step);
    const auto what = type == Action::Type::RerunFrom ? RetryDialog::What::RerunFrom : RetryDialog::What::Retry;
    auto *dialog = new RetryDialog(advice, what, *plan, m_host);
    connect(dialog, &QDialog::accepted, this, [this, dialog, type, step] { act(type, step, dialog->reason()); });
    dialog->open();
}

void ReleaseFlow::actOnWhole(Action::Type type, const QString &title, const QString &button, const std::function<void(const QString &)> &then)
{
    if (m_session->sources().size() < 2)
        return then({});
    if (m_host->findChild<SourceChoiceDialog *>())
        return;
    auto *dialog = new SourceChoiceDialog(*m_session, type, title, button, {}, m_host);
    connect(dialog, &SourceChoiceDialog::chosen, this, then);
    dialog->open();
}

void ReleaseFlow::rerunFailed()
{
    if (m_session->plan() && m_session->hasEngine() && !m_host->findChild<RetryDialog *>())
        actOnWhole(Action::Type::RerunFailed, tr("Where is what failed to run again?"), tr("Run again what failed in %1"), [this](const QString &whole) { rerunFailedOf(whole); });
}

/// `whole`: what the ids of the build's steps begin with; empty: all.
void ReleaseFlow::rerunFailedOf(const QString &whole)
{
    const auto plan = m_session->plan();
    if (!plan || m_host->findChild<RetryDialog *>())
        return;
    RetryAdvice all;
    for (const auto index : failedSet(*plan, m_session->state())) {
        const auto &node = plan->graph->node(index);
        if (node.kind != NodeKind::Command || !node.id.startsWith(whole))
            continue;
        all.downstream.append(node.id);
        if (retryAdvice(*plan, m_session->state(), releaseTags(m_session->state()), node.id).needsReason)
            all.onceOnlyDownstream.append(node.id);
    }
    if (all.onceOnlyDownstream.isEmpty())
        return act(Action::Type::RerunFailed, whole);
    auto *dialog = new RetryDialog(all, RetryDialog::What::RerunFailed, *plan, m_host);
    connect(dialog, &QDialog::accepted, this, [this, dialog, whole] { act(Action::Type::RerunFailed, whole, dialog->reason()); });
    dialog->open();
}

void ReleaseFlow::cancelStep(const QString &step)
{
    act(Action::Type::Cancel, step);
}

int ReleaseFlow::runningSteps(const QString &whole) const
{
    int running = 0;
    const auto &steps = m_session->state().steps();
    for (auto it = steps.cbegin(); it != steps.cend(); ++it)
        running += it.key().startsWith(whole) && (it->state == StepState::Running || it->state == StepState::Canceling) ? 1 : 0;
    return running;
}

void ReleaseFlow::confirm(const QString &name, const QString &title, const QString &text, const QString &yes,
    const QString &no, std::function<void()> then)
{
    if (m_host->findChild<QMessageBox *>(name))
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, m_host);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("confirmButton"));
    auto *keep = box->addButton(no, QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepButton"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(accept, &QAbstractButton::clicked, this, [then = std::move(then)] { then(); });
    box->open();
}

void ReleaseFlow::askCancelRelease()
{
    if (m_session->isRemote())
        return actOnWhole(Action::Type::CancelRelease, tr("Which build is to be canceled?"), tr("Go on with %1"), [this](const QString &whole) { confirmCancel(whole); });
    if (m_run->isRunning())
        confirmCancel({});
}

void ReleaseFlow::confirmCancel(const QString &whole)
{
    const auto *source = m_session->isRemote() && !m_session->sources().isEmpty() ? sourceOfStep(m_session->sources(), whole) : nullptr;
    const int running = runningSteps(whole);
    const auto title = source ? tr("Cancel %1?").arg(source->title) : tr("Cancel the release?");
    const auto text = source ? tr("%1 of %2 is canceled there, for everybody. This cannot be taken back.").arg(source->title, source->engine)
                             : tr("Running steps are ended, waiting ones never start. This cannot be taken back.");
    const auto yes = source ? tr("Cancel %1").arg(source->title)
        : running > 0       ? tr("Cancel %n running step(s) and the release", nullptr, running)
                            : tr("Cancel the release");
    confirm(QStringLiteral("cancelReleaseDialog"), title, text, QString(yes).replace(u'&', QLatin1String("&&")), tr("Keep running"), [this, whole] { act(Action::Type::CancelRelease, whole); });
}

void ReleaseFlow::resume(const QString &release)
{
    m_notices->withdraw(QStringLiteral("resume"));
    const auto resumed = m_run->resume(release, m_document->userEnv());
    if (resumed.failed())
        say(resumed.error());
}

void ReleaseFlow::lookForInterrupted()
{
    runInBackground(this, [folder = m_run->stateDir()] {
        return interruptedReleases(folder);
    }, [this](const QVector<ReleaseSummary> &releases) {
        if (m_run->hasRelease())
            return;
        Q_EMIT interruptedFound(releases);
        if (releases.isEmpty())
            return;
        const auto &first = releases.first();
        m_notices->tell(QStringLiteral("resume"), Severity::Warning,
            tr("The release %1 of %2 was interrupted before it was finished.")
                .arg(first.id, QFileInfo(first.file).fileName()),
            {{tr("Resume it"), [this, id = first.id] { resume(id); }, QStringLiteral("resumeButton")},
                {tr("Not now"), {}, QStringLiteral("notNowButton")}});
    });
}

bool ReleaseFlow::mayQuit()
{
    if (!m_run->isRunning())
        return true;
    const int running = runningSteps({});
    confirm(QStringLiteral("quitDialog"), tr("Quit while the release runs?"),
        tr("It is kept and can be resumed at the next start; steps that are ended now are shown as interrupted."),
        running > 0 ? tr("Quit and cancel %n running step(s)", nullptr, running) : tr("Quit and pause the release"),
        tr("Keep running"), [this] { Q_EMIT quitConfirmed(); });
    return false;
}

} // namespace slipway
