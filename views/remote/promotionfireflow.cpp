// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/promotionfireflow.h"

#include "engine/remote/remoteoffice.h"
#include "engine/taskcluster/browsersignin.h"
#include "promote/promotiondialog.h"
#include "promote/promotionpanel.h"
#include "promote/promotionsession.h"
#include "promotion/downloadnote.h"
#include "promotion/previousgraphreader.h"
#include "remote/deskwork.h"
#include "remote/findgraphsdialog.h"
#include "remote/firesection.h"
#include "remote/followdialog.h"
#include "remote/signin.h"
#include "session/arming.h"
#include "session/background.h"
#include "session/releasesession.h"

#include <QInputDialog>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace slipway {

namespace {

const auto kRootKey = QStringLiteral("taskcluster/root");

PromotionFacts withAnswer(PromotionFacts facts, const PreflightAnswer &answer)
{
    for (auto it = answer.statuses.cbegin(); it != answer.statuses.cend(); ++it)
        facts.statuses.insert(it.key(), it.value());
    facts.told = answer.told;
    return facts;
}

QString firstFault(const PromotionPlan &plan)
{
    if (plan.error())
        return plan.error()->message;
    const auto &all = plan.diagnostics();
    const auto it = std::find_if(all.cbegin(), all.cend(), [](const Diagnostic &one) { return one.severity == Severity::Error; });
    return it == all.cend() ? QString() : it->message;
}

} // namespace

/// One promotion on its way: from the click to what came of it.
struct PromotionFireFlow::Firing
{
    QPointer<PromotionDialog> dialog;
    QUrl root;
    QString folder, reason, digest;
    PromotionPlanner::Request request;
    Prepared prepared;
    std::shared_ptr<FireRecord> record;
};

PromotionFireFlow::PromotionFireFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
    , m_root(parts.settings ? parts.settings->value(kRootKey).toString() : QString())
{
    connect(parts.panel, &PromotionPanel::findRequested, this, &PromotionFireFlow::find);
    connect(parts.panel, &PromotionPanel::checkRequested, this, &PromotionFireFlow::check);
    connect(parts.promotion->shelf(), &GraphShelf::listingDone, this, &PromotionFireFlow::readRoot);
    connect(parts.promotion, &PromotionSession::inputChanged, this, [this] { // what was asked is about another plan
        ++m_checked;
        m_check.reset();
        m_parts.panel->showCheck({}, false);
    });
}

PromotionFireFlow::~PromotionFireFlow() = default;

RemoteWatch::Signer PromotionFireFlow::signer(const QUrl &root, CredentialUse use) const
{
    return shelfSigner({RemoteAddress::Kind::TaskGroup, root, {}, {}, 0, {}}, use, m_parts.office->secrets());
}

void PromotionFireFlow::setRoot(const QString &root)
{
    ++m_rootsRead;
    m_root = root;
    if (m_parts.settings)
        m_parts.settings->setValue(kRootKey, root);
}

/// Graphs that were downloaded know where from.
void PromotionFireFlow::readRoot()
{
    std::vector<QString> folders;
    for (const auto &graph : m_parts.promotion->shelf()->listed())
        folders.push_back(graph.folder);
    runInBackground(this, [folders] {
        for (const auto &folder : folders) {
            if (const auto note = readDownloadNote(folder); note && readTaskclusterRoot(note->root).ok())
                return note->root;
        }
        return QString();
    }, [this, generation = ++m_rootsRead](const QString &root) {
        if (!root.isEmpty() && generation == m_rootsRead)
            m_root = root;
    });
}

void PromotionFireFlow::find()
{
    const auto &input = m_parts.promotion->input();
    const auto *shelf = m_parts.promotion->shelf();
    const auto *first = input.previousGraphIds.isEmpty() ? nullptr : shelf->summary(input.previousGraphIds.first());
    auto *dialog = new FindGraphsDialog(m_parts.office, {m_root, first ? first->project : QString(), first ? first->revision : QString(), m_parts.stateDir()}, m_host);
    connect(dialog, &FindGraphsDialog::downloaded, this, [this](const QString &folder, const QStringList &ids, const QString &faults, const QString &root) {
        setRoot(root);
        Q_EMIT graphsDownloaded(folder, ids);
        if (!faults.isEmpty())
            Q_EMIT told(Severity::Warning, tr("Not everything was downloaded, so this is a partial preview that cannot be submitted: %1").arg(faults));
    });
    dialog->open();
}

void PromotionFireFlow::check()
{
    if (m_check || !m_parts.promotion->picture())
        return;
    if (const auto root = readTaskclusterRoot(m_root); root.ok())
        startCheck(*root);
    else
        askRoot();
}

void PromotionFireFlow::askRoot()
{
    auto *dialog = new QInputDialog(m_host);
    dialog->setObjectName(QStringLiteral("taskclusterRootDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Check with Taskcluster"));
    dialog->setLabelText(tr("Root URL of the deployment"));
    dialog->setOkButtonText(tr("Check there"));
    dialog->setTextValue(QStringLiteral("https://"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto root = readTaskclusterRoot(text);
        if (root.failed()) {
            Q_EMIT told(Severity::Error, root.error().toString());
            return;
        }
        setRoot(root->toString());
        startCheck(*root);
    });
    dialog->open();
}

void PromotionFireFlow::startCheck(const QUrl &root)
{
    const auto picture = m_parts.promotion->picture();
    if (!picture) // other graphs are being read since the root was asked for
        return m_parts.panel->showCheck(m_parts.promotion->refusal(), false);
    m_parts.panel->showCheck(tr("Asking %1 …").arg(root.host()), true);
    runInBackground(this, [plan = picture->real] { return preflightQuestion(*plan); }, [this, root, generation = ++m_checked](const PreflightQuestion &question) {
        if (generation != m_checked)
            return;
        m_check = std::make_unique<DeskWork>(m_parts.office, [this, root, question, signer = signer(root, CredentialUse::Read)](RemoteDesk *desk, QObject *mailbox) {
            auto *preflight = new PromotionPreflight(root, question, toolsOf(desk, signer));
            connect(preflight, &PromotionPreflight::progress, mailbox, [this](int done, int all) { m_parts.panel->showCheck(tr("Asking Taskcluster: %1 of %2").arg(done).arg(all), true); });
            connect(preflight, &PromotionPreflight::finished, mailbox, [this](const PreflightAnswer &answer) { showChecked(answer); });
            preflight->start();
            return preflight;
        });
    });
}

void PromotionFireFlow::showChecked(const PreflightAnswer &answer)
{
    m_check.reset();
    m_parts.promotion->learn(answer.statuses, answer.told);
    m_parts.panel->showCheck(tr("Checked with Taskcluster at %1. Tasks that new ones need: %2. Their artifacts: %3.")
                                 .arg(QLocale().toString(answer.at.toLocalTime().time(), QLocale::ShortFormat)).arg(answer.tasks).arg(answer.artifacts), false);
}

void PromotionFireFlow::dress(PromotionDialog *dialog)
{
    const auto fire = promotionFire(*dialog->picture()->real);
    auto *section = new FireSection(fire, m_root, m_parts.session->arming(), m_parts.office->secrets(), dialog);
    dialog->setSection(section);
    const auto refresh = [dialog, section] {
        const auto &tally = dialog->picture()->tally;
        const int runs = tally.runs + tally.fresh;
        const auto reused = QLocale().toString(tally.reused);
        if (section->fires())
            dialog->setOutcome(tr("This fires the action, once, and then shows what it creates."), tr("Fire at Taskcluster: runs %n task(s), reuses %1", nullptr, runs).arg(reused));
        else
            dialog->setOutcome(tr("Nothing is sent: the decision is kept, and you get the command that fires the action."), tr("Record only: runs %n task(s), reuses %1", nullptr, runs).arg(reused));
        dialog->setRefusal(section->whyNot());
    };
    connect(section, &FireSection::changed, dialog, refresh);
    connect(section, &FireSection::signInRequested, this, [this, section, fire] { signIn(section, fire); });
    connect(m_parts.signIn->keeper(), &TokenKeeper::changed, section, &FireSection::refresh);
    refresh();
}

bool PromotionFireFlow::take(PromotionDialog *dialog)
{
    const auto *section = dialog->findChild<FireSection *>();
    if (!section || !section->fires())
        return false;
    if (const auto why = section->whyNot(); !why.isEmpty())
        dialog->complain(why);
    else if (m_firing)
        dialog->complain(tr("Another promotion is being sent."));
    else
        fire(dialog, *section);
    return true;
}

/// The decision is about what lies on the disk now.
Result<PromotionFireFlow::Prepared> PromotionFireFlow::prepare(PromotionPlanner::Request &request, const QString &folder)
{
    request.graphs = readPreviousGraphs(folder, request.input.previousGraphIds);
    const auto plan = PromotionPlanner().plan(request);
    auto fire = promotionFire(*plan);
    if (fire.failed())
        return fail(fire.error());
    if (const auto answer = fire->action.check(plan->input().toJson()); !answer.isValid())
        return fail(ErrorCode::BadInput, tr("The action's schema refuses the input: %1").arg(answer.faults.front().text()));
    return Prepared {plan, std::move(*fire), preflightQuestion(*plan)};
}

void PromotionFireFlow::fire(PromotionDialog *dialog, const FireSection &section)
{
    m_firing = std::make_shared<Firing>();
    m_firing->dialog = dialog;
    m_firing->root = *section.root();
    m_firing->folder = m_parts.promotion->shelf()->folder();
    m_firing->reason = dialog->reason();
    m_firing->digest = dialog->digest();
    m_firing->request = m_parts.promotion->request();
    setRoot(m_firing->root.toString());
    m_parts.session->arming()->touch();
    dialog->setBusy(true, tr("Reading the graphs once more …"));
    connect(dialog, &QDialog::rejected, this, [this, firing = std::weak_ptr(m_firing)] {
        if (m_firing && firing.lock() == m_firing)
            withdraw();
    });
    runInBackground(this, [firing = m_firing] { return prepare(firing->request, firing->folder); }, [this, firing = m_firing](const Result<Prepared> &prepared) {
        if (firing != m_firing)
            return;
        if (prepared.failed())
            return end(prepared.error().toString());
        preflight(*prepared);
    });
}

/// Closed before anything was sent: that is a no, whatever is on its way here.
void PromotionFireFlow::withdraw()
{
    if (m_firing->record) // it was fired, and what came of it is told all the same
        return;
    m_sending.reset();
    m_firing.reset();
}

void PromotionFireFlow::preflight(const Prepared &prepared)
{
    m_firing->prepared = prepared;
    if (m_firing->dialog)
        m_firing->dialog->setBusy(true, tr("Asking Taskcluster whether it would take the plan …"));
    m_sending = std::make_unique<DeskWork>(m_parts.office,
        [this, root = m_firing->root, question = prepared.question, signer = signer(m_firing->root, CredentialUse::Act)](RemoteDesk *desk, QObject *mailbox) {
            auto *preflight = new PromotionPreflight(root, question, toolsOf(desk, signer));
            connect(preflight, &PromotionPreflight::finished, mailbox, [this](const PreflightAnswer &answer) { judge(answer); });
            preflight->start();
            return preflight;
        });
}

void PromotionFireFlow::judge(const PreflightAnswer &answer)
{
    m_sending.reset();
    m_firing->request.facts = withAnswer(m_firing->request.facts, answer);
    runInBackground(this, [firing = m_firing] {
        const auto plan = PromotionPlanner().plan(firing->request);
        return std::pair(plan, plan->digest());
    }, [this, firing = m_firing, answer](const std::pair<PromotionPlanPtr, QString> &planned) {
        if (firing != m_firing)
            return;
        const auto &[plan, digest] = planned;
        if (plan->isSubmittable() && digest == m_firing->digest)
            return send(plan);
        m_parts.promotion->learn(answer.statuses, answer.told);
        end(plan->isSubmittable() ? tr("This is not the plan you looked at any more. Close this, and look at the new one.") : firstFault(*plan));
    });
}

void PromotionFireFlow::send(const PromotionPlanPtr &plan)
{
    if (!m_firing->dialog)
        return end({});
    if (!m_parts.session->arming()->isArmed()) // it may have disarmed meanwhile
        return end(Arming::whyNot());
    m_firing->dialog->setBusy(true, tr("Firing the action, once …"));
    m_firing->dialog->holdOpen(tr("The action is being fired. Wait until it is known what came of it."));
    const auto &fire = m_firing->prepared.fire;
    m_firing->record = std::make_shared<FireRecord>(FireRecord::About {m_parts.stateDir(), m_firing->folder, plan, fire, m_firing->root,
        ReleaseSession::currentUser(), m_firing->reason, m_firing->digest});
    m_sending = std::make_unique<DeskWork>(m_parts.office, [this, firing = m_firing, signer = signer(m_firing->root, CredentialUse::Act)](RemoteDesk *desk, QObject *mailbox) {
        const auto &what = firing->prepared.fire;
        auto *firer = new HookFirer(firing->root, {what.action.hookGroupId, what.action.hookId, what.payload, what.decisionTask},
            {desk->transport(), desk->ticker(), desk->budget(firing->root), signer, [record = firing->record] { return record->intend(); }});
        connect(firer, &HookFirer::unsettled, mailbox, [this] { tellUnsettled(); });
        connect(firer, &HookFirer::finished, mailbox, [this](const FireResult &result) { onFired(result); });
        firer->start();
        return firer;
    });
}

/// An engine may want to be left alone for an hour before it says what it did.
void PromotionFireFlow::tellUnsettled()
{
    if (!m_firing->dialog)
        return;
    m_firing->dialog->holdOpen({});
    m_firing->dialog->complain(tr("The action was sent, and no answer came. Whether it was fired is being found out; it is not sent a second time. You may close this: you are told."));
}

void PromotionFireFlow::onFired(const FireResult &result)
{
    m_sending.reset();
    runInBackground(this, [record = m_firing->record, result] {
        record->conclude(result);
        return record->fault();
    }, [this, result](const std::optional<Error> &fault) {
        if (fault)
            Q_EMIT told(Severity::Error, tr("What came of the promotion could not be written down: %1").arg(fault->toString()));
        if (result.outcome == FireResult::Outcome::Refused)
            return end(result.error.toString());
        const auto record = m_firing->record;
        if (m_firing->dialog)
            m_firing->dialog->accept();
        m_firing.reset();
        follow(record, result);
    });
}

void PromotionFireFlow::end(const QString &complaint)
{
    const auto firing = std::exchange(m_firing, nullptr);
    if (!firing || complaint.isEmpty())
        return;
    if (!firing->dialog) {
        Q_EMIT told(Severity::Error, tr("Nothing was promoted: %1").arg(complaint));
        return;
    }
    firing->dialog->setBusy(false);
    firing->dialog->complain(complaint);
}

void PromotionFireFlow::follow(const std::shared_ptr<FireRecord> &record, const FireResult &result)
{
    const auto root = record->about().root;
    auto *dialog = new FollowDialog(root, result, m_host);
    connect(dialog, &FollowDialog::openGroupRequested, this, [this, root, task = result.taskId] {
        RemoteTrain train;
        train.title = tr("Promotion %1").arg(task);
        train.sources = {{task, {RemoteAddress::Kind::TaskGroup, root, {}, {}, 0, task}, nullptr}};
        Q_EMIT openRequested(train);
    });
    dialog->show();
    if (result.taskId.isEmpty())
        return;
    dialog->keep(std::make_unique<DeskWork>(m_parts.office, [dialog, record, root, task = result.taskId, signer = signer(root, CredentialUse::Read)](RemoteDesk *desk, QObject *mailbox) {
        auto *following = new PromotionFollow(root, task, toolsOf(desk, signer));
        connect(following, &PromotionFollow::stateChanged, mailbox, [dialog](const QString &state) { dialog->showState(state); });
        connect(following, &PromotionFollow::troubled, mailbox, [dialog](const QString &why) { dialog->showTrouble(why); });
        connect(following, &PromotionFollow::finished, mailbox, [dialog, record, task](const FollowedAction &followed) {
            using Answer = std::optional<PlanComparison>;
            runInBackground(dialog, [record, task, followed]() -> Answer {
                Answer comparison;
                if (followed.created)
                    comparison = compareWithCreated(*record->about().plan, *followed.created);
                record->conclude(task, followed, comparison ? &*comparison : nullptr);
                return comparison;
            }, [dialog, followed](const Answer &comparison) { dialog->showEnd(followed, comparison); });
        });
        following->start();
        return following;
    }));
}

void PromotionFireFlow::signIn(const FireSection *section, const Result<PromotionFire> &fire)
{
    if (const auto root = section->root(); root && fire.ok())
        m_parts.signIn->askBrowser({RemoteAddress::Kind::TaskGroup, *root, {}, {}, 0, {}}, promotionScopes(fire->action.hookGroupId, fire->action.hookId));
}

} // namespace slipway
