// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rehearsalflow.h"

#include "release/contractfile.h"
#include "session/background.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/rehearsaldialog.h"
#include "shell/rehearsalreportdialog.h"
#include "shell/releaseflow.h"
#include "shell/runcontroller.h"

#include <QFileInfo>

namespace slipway {

namespace {

const QString &topic()
{
    static const QString name = QStringLiteral("rehearsal");
    return name;
}

} // namespace

RehearsalFlow::RehearsalFlow(ReleaseSession *session, DocumentController *document, RunController *run, ReleaseFlow *flow,
    NoticeBar *notices, QWidget *host)
    : QObject(host)
    , m_session(session)
    , m_document(document)
    , m_run(run)
    , m_flow(flow)
    , m_notices(notices)
    , m_host(host)
{
    connect(session, &ReleaseSession::changed, this, &RehearsalFlow::onChanged);
    connect(session, &ReleaseSession::engineChanged, this, &RehearsalFlow::changed);
    connect(session, &ReleaseSession::planChanged, this, &RehearsalFlow::changed);
}

void RehearsalFlow::rehearse()
{
    if (const auto plan = m_document->plan(); plan && !m_run->isRunning() && m_flow->mayStart())
        rehearsePlan(plan, {});
}

void RehearsalFlow::rehearsePlan(const PlanPtr &plan, const RunChoice &choice)
{
    m_notices->withdraw(topic());
    runInBackground(this, [file = plan->pipeline->file] { return loadReleaseFile(releaseFilePath(file)); },
        [this, shown = m_document->plan(), plan, choice](const Result<ReleaseFile> &file) {
            if (m_document->stillIs(shown))
                ask(plan, choice, file);
            else
                tellChanged();
        });
}

void RehearsalFlow::ask(const PlanPtr &plan, const RunChoice &choice, const Result<ReleaseFile> &file)
{
    if (file.failed()) {
        m_notices->tell(topic(), Severity::Error, file.error().toString());
        return;
    }
    if (m_host->findChild<RehearsalDialog *>())
        return;
    auto *dialog = new RehearsalDialog(plan, file->rehearsal, m_host);
    runInBackground(dialog, [program = m_run->agentProgram()] { return detectIsolation(program); },
        [dialog](Isolation isolation) { dialog->setIsolation(isolation); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, plan, choice, shown = m_document->plan(), path = file->path] {
        const auto start = [this, plan, choice, shown] {
            if (m_document->stillIs(shown))
                m_flow->startWith(plan, true, choice);
            else
                tellChanged();
        };
        if (dialog->rulesChanged())
            keep(path, dialog->rules(), start);
        else
            start();
    });
    dialog->open();
}

void RehearsalFlow::tellChanged()
{
    m_notices->tell(topic(), Severity::Error, tr("What is on screen changed meanwhile, and nothing was started. Look at it, then rehearse it again."));
}

/// In the file as it is by now: others may have changed other parts of it.
void RehearsalFlow::keep(const QString &path, const RehearsalRules &rules, std::function<void()> then)
{
    const auto work = [path, rules] {
        return changeReleaseFile(path, [&rules](ReleaseFile &file) {
            file.rehearsal = rules;
            return Result<void>();
        });
    };
    runInBackground(this, work,
        [this, then = std::move(then)](const Result<ReleaseFile> &saved) {
            if (saved.failed())
                m_notices->tell(topic(), Severity::Error, saved.error().toString());
            else
                then();
        });
}

void RehearsalFlow::onChanged(const StateChanges &changes)
{
    if (!changes.commands && !changes.release)
        return;
    Q_EMIT this->changed();
    const auto &state = m_session->state();
    if (state.finishedMs() == 0 || m_told == m_session->releaseId())
        return;
    m_told = m_session->releaseId();
    if (hasReport()) {
        m_notices->tell(topic(), Severity::Info, tr("The rehearsal has ended. None of the recorded commands was run."),
            {{tr("Show what it came to"), [this] { showReport(); }, QStringLiteral("showReportButton")}});
    }
    if (!state.incomplete().empty()) {
        m_notices->tell(QStringLiteral("incomplete"), Severity::Warning,
            tr("Every step passed, but %n expected artifact(s) were not announced. The release is incomplete.", nullptr,
                int(state.incomplete().size())));
    }
}

void RehearsalFlow::showReport()
{
    if (!hasReport())
        return;
    if (auto *open = m_host->findChild<RehearsalReportDialog *>()) {
        open->raise();
        return;
    }
    auto *dialog = new RehearsalReportDialog(m_session, m_host);
    connect(dialog, &RehearsalReportDialog::stepActivated, this, &RehearsalFlow::stepActivated);
    dialog->show();
}

bool RehearsalFlow::mayExpect() const
{
    const auto &state = m_session->state();
    return m_session->plan() && state.status() == QLatin1String("passed") && !state.artifacts().isEmpty();
}

void RehearsalFlow::expectArtifacts()
{
    if (!mayExpect())
        return;
    runInBackground(this, [state = m_session->state(), plan = m_session->plan()] { return expectWhatWasAnnounced(state, *plan); },
        [this](const Result<WrittenContract> &written) {
            if (written.failed())
                m_notices->tell(QStringLiteral("contract"), Severity::Error, written.error().toString());
            else
                m_notices->tell(QStringLiteral("contract"), Severity::Info,
                    tr("%n artifact(s) are expected from now on in the scenario '%1': see %2.", nullptr, written->count)
                        .arg(written->scenario, QFileInfo(written->path).fileName()));
        });
}

} // namespace slipway
