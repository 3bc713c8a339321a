// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/remoteflow.h"

#include "engine/buildkite/definitionfile.h"
#include "engine/remote/remoteoffice.h"
#include "panes/armtoggle.h"
#include "remote/armframe.h"
#include "remote/connbadge.h"
#include "remote/remotenames.h"
#include "remote/steplistsdialog.h"
#include "session/arming.h"
#include "session/background.h"
#include "shell/buildflow.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/runcontroller.h"
#include "shell/signinflow.h"
#include "shell/selection.h"
#include "shell/trainflow.h"
#include "shell/windowactions.h"

#include <QAction>
#include <QSettings>

namespace slipway {

namespace {

const QString kTopic = QStringLiteral("remote");
const QString kTroubleTopic = QStringLiteral("remoteTrouble");
const QString kDropTopic = QStringLiteral("remoteDrop");
const QString kDifferTopic = QStringLiteral("remoteDiffers");

} // namespace

RemoteFlow::RemoteFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
    , m_ownOffice(parts.run->office() ? nullptr : std::make_unique<RemoteOffice>())
    , m_controller(std::make_unique<RemoteController>(parts.session, m_ownOffice ? m_ownOffice.get() : parts.run->office(), parts.run->stateDir()))
{
    // Never both: whatever else takes the window, this lets go first.
    connect(parts.run, &RunController::lettingGo, m_controller.get(), &RemoteController::letGo);
    for (const auto signal : {&RunController::opening, &RunController::started})
        connect(parts.run, signal, this, [this] { ++m_generation; });
    connect(m_controller.get(), &RemoteController::opened, this, &RemoteFlow::changed);
    connect(m_controller.get(), &RemoteController::idle, this, &RemoteFlow::changed);
    connect(parts.session, &ReleaseSession::sourcesChanged, this, [this] {
        const auto now = name() + u'\n' + url();
        if (std::exchange(m_shown, now) != now) // the connection changes far more often
            Q_EMIT changed();
    });
    connect(this, &RemoteFlow::changed, this, &RemoteFlow::updateActions);
    connect(parts.session, &ReleaseSession::sourcesChanged, this, &RemoteFlow::updateActions);
    connect(parts.session, &ReleaseSession::sourcesChanged, this, &RemoteFlow::tellDifferences);
    connect(parts.session, &ReleaseSession::sourcesChanged, this, &RemoteFlow::tellTrouble);
    connect(parts.actions->arm, &QAction::triggered, this, [this](bool on) { on ? m_parts.session->arming()->arm() : m_parts.session->arming()->disarm(); });
    connect(parts.actions->openRemote, &QAction::triggered, this, [this] { ask(); });
    connect(parts.actions->lookNow, &QAction::triggered, parts.session, &ReleaseSession::lookNow);
    connect(parts.actions->letGoRemote, &QAction::triggered, this, &RemoteFlow::letGo);
    makeBar();
    makeFlows();
    updateActions();
}

RemoteFlow::~RemoteFlow() = default;

/// What can be done with engines elsewhere, each in a flow of its own with these parts, this flow and the window: made here.
void RemoteFlow::makeFlows()
{
    m_signIn = (new SignInFlow(m_parts, this, m_host))->signIn();
    m_train = new TrainFlow(m_parts, this, m_host);
    connect(m_train, &TrainFlow::opened, this, &RemoteFlow::opened);
    new BuildFlow(m_parts, this, m_signIn, m_host);
}

void RemoteFlow::makeBar()
{
    auto *badge = new ConnBadge(m_parts.session, m_host);
    auto *toggle = new ArmToggle(m_parts.session, m_host);
    new ArmFrame(m_parts.session, m_host);
    connect(badge, &ConnBadge::lookNowRequested, m_parts.session, &ReleaseSession::lookNow);
    connect(badge, &ConnBadge::signInRequested, this, [this](const EngineSource &source) { Q_EMIT signInWanted(source, CredentialUse::Read); });
    m_barWidgets = {badge, toggle};
}

void RemoteFlow::updateActions()
{
    auto *actions = m_parts.actions;
    actions->lookNow->setEnabled(isShown());
    actions->letGoRemote->setEnabled(isShown());
    actions->arm->setEnabled(m_parts.session->isRemote());
    actions->arm->setChecked(m_parts.session->arming()->isArmed());
}

/// What a person has to do something about is said where they look, and not by the badge alone.
void RemoteFlow::tellTrouble()
{
    using State = RemoteConnection::State;
    const auto *worst = ConnBadge::worstOf(m_parts.session->sources());
    const auto state = worst ? worst->connection.state : State::Live;
    const bool nothingYet = !m_parts.session->plan() && (state == State::Offline || state == State::Stale);
    if (state != State::SignedOut && state != State::Gone && !nothingYet) {
        m_trouble.clear();
        return m_parts.notices->withdraw(kTroubleTopic);
    }
    const auto text = tr("%1: %2").arg(worst->title, whyNotToAct(worst->connection));
    if (std::exchange(m_trouble, text) == text)
        return;
    QVector<NoticeBar::Choice> choices;
    if (!nothingYet)
        choices.append({tr("Sign in…"), [this, source = *worst] { Q_EMIT signInWanted(source, CredentialUse::Read); }, QStringLiteral("troubleSignInButton")});
    choices.append({tr("Look now"), [this] {
                        m_trouble.clear();
                        m_parts.session->lookNow();
                    }, QStringLiteral("troubleLookButton")});
    m_parts.notices->tell(kTroubleTopic, Severity::Warning, text, choices);
}

/// Where a build and its definition differ, the graph is that of the build, and what the definition says may not hold.
void RemoteFlow::tellDifferences()
{
    QStringList missing, unknown;
    for (const auto &source : m_parts.session->sources()) {
        missing += source.onlyDefined;
        unknown += source.onlyBuilt;
    }
    const auto now = missing + QStringList(QString()) + unknown;
    if (std::exchange(m_differences, now) == now)
        return;
    if (missing.isEmpty() && unknown.isEmpty())
        return m_parts.notices->withdraw(kDifferTopic);
    m_parts.notices->tell(kDifferTopic, Severity::Warning,
        tr("The build is not quite what the pipeline file says: %1, %2.")
            .arg(tr("%n step(s) only in the file", nullptr, int(missing.size())), tr("%n step(s) only in the build", nullptr, int(unknown.size()))),
        {{tr("Show the steps"), [this, missing, unknown] {
             (new StepListsDialog(tr("The build and its pipeline file"),
                  {{tr("Only in the file: they are not part of this build"), missing}, {tr("Only in the build: uploaded by a step, or from another revision of the file"), unknown}}, m_host))->open();
         }, QStringLiteral("showDifferencesButton")}});
}

QString RemoteFlow::name() const
{
    if (!isShown())
        return {};
    const auto &train = m_controller->release()->train();
    if (!train.title.isEmpty())
        return train.title;
    const auto &sources = m_parts.session->sources();
    const auto title = remoteTitle(train.sources.constFirst().address);
    if (train.sources.size() > 1)
        return tr("%1 + %n more", nullptr, int(train.sources.size()) - 1).arg(title);
    return sources.isEmpty() || sources.constFirst().title.isEmpty() ? title : sources.constFirst().title;
}

QString RemoteFlow::url() const
{
    const auto &sources = m_parts.session->sources();
    return sources.isEmpty() ? QString() : sources.constFirst().url;
}

QString RemoteFlow::revision() const
{
    const auto facts = m_parts.session->state().facts();
    const auto text = [&facts](const char *name) {
        const auto it = facts.find(name);
        return it != facts.end() && it->is_string() ? fromStd(it->get<std::string>()) : QString();
    };
    const auto commit = text("commit").left(10);
    return !isShown() || commit.isEmpty() ? QString() : tr("%1 @ %2").arg(text("branch").left(60), commit);
}

OpenRemoteDialog *RemoteFlow::makeDialog(const QString &offered)
{
    auto *dialog = new OpenRemoteDialog(office(), offered, m_host);
    connect(dialog, &OpenRemoteDialog::signInRequested, m_signIn, [this](const RemoteAddress &address) { m_signIn->ask(address, CredentialUse::Read); });
    connect(dialog, &OpenRemoteDialog::addressKnown, m_signIn, &SignIn::remind);
    connect(m_signIn->keeper(), &TokenKeeper::changed, dialog, &OpenRemoteDialog::refreshSignIn);
    connect(m_signIn, &SignIn::signedIn, dialog, &OpenRemoteDialog::signedIn);
    return dialog;
}

void RemoteFlow::ask(const QString &url)
{
    const auto plan = m_parts.document->plan();
    auto *dialog = makeDialog(plan && !plan->order ? m_parts.document->file() : QString());
    if (!url.isEmpty())
        dialog->setAddress(url);
    connect(dialog, &OpenRemoteDialog::chosen, this, &RemoteFlow::choose);
    dialog->open();
}

void RemoteFlow::choose(const RemoteChoice &choice)
{
    RemoteTrain train;
    train.sources = {{{}, choice.address, choice.definition}};
    if (choice.definition)
        rememberDefinition(choice.address, choice.definition->pipeline->file);
    open(train);
    if (isShown())
        Q_EMIT opened(choice.url);
}

bool RemoteFlow::open(const QString &url, const QString &definition)
{
    if (m_train->open(url))
        return true;
    const auto address = readRemoteAddress(url);
    if (address.failed())
        return false;
    if (address->kind == RemoteAddress::Kind::BuildkitePipeline) {
        ask(url);
        return true;
    }
    const auto file = definition.isEmpty() ? knownDefinition(*address) : definition;
    const RemoteChoice choice {*address, plainAddress(url), {}};
    if (file.isEmpty() || address->kind == RemoteAddress::Kind::TaskGroup) {
        choose(choice);
        return true;
    }
    m_parts.run->announceOpening();
    runInBackground(this, [file] { return planDefinition(file); }, [this, choice, generation = m_generation](const Result<PlanPtr> &plan) {
        if (generation != m_generation)
            return;
        choose({choice.address, choice.url, plan.ok() ? *plan : PlanPtr()});
        if (plan.failed())
            m_parts.notices->tell(kTopic, Severity::Warning, tr("The build is shown without its pipeline file: %1").arg(plan.error().toString()));
    });
    return true;
}

void RemoteFlow::openDropped(const QStringList &texts)
{
    m_parts.notices->withdraw(kDropTopic);
    const auto refuse = [this](const QString &why) { m_parts.notices->tell(kDropTopic, Severity::Warning, why); };
    if (texts.size() != 1)
        return refuse(tr("%n thing(s) were dropped together. Drop files alone, or the address of one build or task group.", nullptr, int(texts.size())));
    const auto address = readRemoteAddress(texts.constFirst());
    if (address.failed())
        return refuse(tr("What was dropped cannot be opened: %1").arg(address.error().toString().left(500)));
    open(texts.constFirst());
}

bool RemoteFlow::mayLeave()
{
    if (!m_parts.run->isRunning())
        return true;
    m_parts.notices->tell(kTopic, Severity::Warning,
        tr("A release is running in this window. Wait until it ends or cancel it, then open a build or task group."));
    return false;
}

void RemoteFlow::open(const RemoteTrain &train)
{
    if (train.sources.isEmpty() || !mayLeave())
        return;
    m_parts.run->announceOpening();
    m_parts.notices->withdraw(kTopic);
    m_parts.run->letGo();
    m_parts.document->close();
    m_parts.selection->forget();
    m_controller->open(train);
    m_parts.session->setPlan(nullptr);
}

void RemoteFlow::letGo()
{
    if (!isShown())
        return;
    m_controller->letGo();
    m_parts.selection->forget();
    m_parts.session->setPlan(m_parts.document->plan());
}

void RemoteFlow::signInToAct(const QString &step)
{
    if (const auto *source = sourceOfStep(m_parts.session->sources(), step))
        Q_EMIT signInWanted(*source, CredentialUse::Act);
}

void RemoteFlow::unlink(const QString &from, const QString &to)
{
    m_train->unlink(from, to);
}

/// The next build of the same pipeline is most likely made from the same file.
void RemoteFlow::rememberDefinition(const RemoteAddress &address, const QString &file)
{
    m_parts.settings->setValue(QStringLiteral("remote/definition/%1/%2").arg(address.organization, address.pipeline), file);
}

QString RemoteFlow::knownDefinition(const RemoteAddress &address) const
{
    return m_parts.settings->value(QStringLiteral("remote/definition/%1/%2").arg(address.organization, address.pipeline)).toString();
}

} // namespace slipway
