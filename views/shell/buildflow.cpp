// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/buildflow.h"

#include "buildorder/orderpipeline.h"
#include "engine/remote/remoteoffice.h"
#include "remote/remotenames.h"
#include "remote/signin.h"
#include "remote/sourcechoice.h"
#include "session/arming.h"
#include "session/background.h"
#include "shell/documentcontroller.h"
#include "shell/forbid.h"
#include "shell/noticebar.h"
#include "shell/runcontroller.h"
#include "shell/windowactions.h"
#include "source/truststore.h"

#include <QAction>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace slipway {

namespace {

const QString kTopic = QStringLiteral("build");
const QString kUnsettledTopic = QStringLiteral("buildUnsettled");

} // namespace

BuildFlow::BuildFlow(const RemoteFlow::Parts &parts, RemoteFlow *remote, SignIn *signIn, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_remote(remote)
    , m_signIn(signIn)
    , m_host(host)
{
    auto *actions = parts.actions;
    connect(actions->newBuild, &QAction::triggered, this, &BuildFlow::askNew);
    connect(actions->sendBuild, &QAction::triggered, this, &BuildFlow::askSend);
    connect(actions->rebuild, &QAction::triggered, this, qOverload<>(&BuildFlow::askRebuild));
    connect(parts.session, &ReleaseSession::buildMade, this, &BuildFlow::offer);
    connect(parts.session, &ReleaseSession::sourcesChanged, this, &BuildFlow::updateActions);
    connect(parts.document, &DocumentController::planReady, this, &BuildFlow::updateActions);
    connect(remote, &RemoteFlow::changed, this, &BuildFlow::updateActions);
    actions->newBuild->setEnabled(true);
    updateActions();
}

void BuildFlow::updateActions()
{
    const auto plan = m_parts.document->plan();
    allow(m_parts.actions->sendBuild, true, plan ? QString() : tr("Open a pipeline or a build order first."));
    const auto why = m_parts.session->isRemote() ? whyNotAnywhere(*m_parts.session, Action::Type::Rebuild) : tr("Open a build of Buildkite first.");
    allow(m_parts.actions->rebuild, true, why);
}

QString BuildFlow::fact(const char *name) const
{
    const auto facts = m_parts.session->state().facts();
    const auto it = facts.find(name);
    return it != facts.end() && it->is_string() ? fromStd(it->get<std::string>()) : QString();
}

NewBuildDialog::Start BuildFlow::start() const
{
    NewBuildDialog::Start start;
    start.pipeline = m_lastPipeline;
    if (!m_remote->isShown())
        return start;
    for (const auto &source : m_remote->controller()->release()->train().sources) {
        if (source.address.kind != RemoteAddress::Kind::BuildkiteBuild)
            continue;
        start.pipeline = addressText(source.address);
        start.commit = fact("commit");
        start.branch = fact("branch");
        const auto *input = source.definition ? firstInput(*source.definition->pipeline) : nullptr;
        if (input)
            start.fields = input->fields;
        break;
    }
    return start;
}

void BuildFlow::askNew()
{
    auto wanted = start();
    const auto plan = m_parts.document->plan();
    QString definition;
    if (plan && !plan->order) {
        if (const auto *input = firstInput(*plan->pipeline))
            wanted.fields = input->fields;
        definition = m_parts.document->file();
    }
    ask(wanted, definition);
}

void BuildFlow::askSend()
{
    const auto plan = m_parts.document->plan();
    if (!plan)
        return;
    const auto order = m_parts.document->order();
    if (!order)
        return send(plan->pipeline->source, m_parts.document->file());
    runInBackground(this,
        [order]() -> Result<QByteArray> {
            const auto made = orderPipeline(order, OrderRunOptions(), OrderPurpose::HandOver);
            return made.ok() ? Result<QByteArray>(made->yaml) : fail(made.error());
        },
        [this](const Result<QByteArray> &yaml) { send(yaml, {}); });
}

void BuildFlow::send(const Result<QByteArray> &yaml, const QString &definition)
{
    if (yaml.failed())
        return m_parts.notices->tell(kTopic, Severity::Error, tr("This cannot be sent: %1").arg(yaml.error().toString()));
    auto wanted = start();
    const auto plan = m_parts.document->plan();
    if (const auto *input = plan && !plan->order ? firstInput(*plan->pipeline) : nullptr)
        wanted.fields = input->fields;
    wanted.yaml = *yaml;
    wanted.yamlName = m_parts.document->name();
    ask(wanted, definition);
}

void BuildFlow::ask(const NewBuildDialog::Start &start, const QString &definition)
{
    const auto state = m_parts.run->stateDir();
    auto *dialog = new NewBuildDialog(m_remote->office(), m_parts.session->arming(), start, {state.isEmpty() ? TrustStore::dataFolder() : state, ReleaseSession::currentUser(), {}}, m_host);
    connect(dialog, &NewBuildDialog::signInWanted, m_signIn, [this, dialog](const RemoteAddress &address, CredentialUse use) {
        if (hasCredentials(address, use, *m_remote->office()->secrets()))
            return m_signIn->ask(address, use); // what there is was refused
        m_signIn->ensure(address, use, [dialog = QPointer(dialog)](bool) {
            if (dialog)
                dialog->refresh();
        });
    });
    connect(m_signIn, &SignIn::signedIn, dialog, &NewBuildDialog::refresh);
    dialog->refresh();
    connect(dialog, &NewBuildDialog::created, this, [this, definition](const RemoteAddress &build) {
        auto pipeline = build;
        pipeline.build = 0;
        pipeline.kind = RemoteAddress::Kind::BuildkitePipeline;
        m_lastPipeline = addressText(pipeline);
        m_remote->open(addressText(build), definition);
    });
    dialog->open();
}

void BuildFlow::askRebuild()
{
    if (!whyNotAnywhere(*m_parts.session, Action::Type::Rebuild).isEmpty() || m_host->findChild<SourceChoiceDialog *>())
        return updateActions();
    if (m_parts.session->sources().size() < 2)
        return askRebuild({}, m_remote->name());
    auto *dialog = new SourceChoiceDialog(*m_parts.session, Action::Type::Rebuild, tr("Which build is to run again?"), tr("Go on with %1"), {}, m_host);
    connect(dialog, &SourceChoiceDialog::chosen, this, qOverload<const QString &, const QString &>(&BuildFlow::askRebuild));
    dialog->open();
}

void BuildFlow::askRebuild(const QString &whole, const QString &title)
{
    if (m_host->findChild<QMessageBox *>(QStringLiteral("rebuildBox")))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Rebuild"),
        tr("Rebuild %1? A new build starts, with the same commit, branch, message and environment; meta-data is not copied.").arg(title), QMessageBox::NoButton, m_host);
    box->setObjectName(QStringLiteral("rebuildBox"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(tr("Start a new build"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("rebuildButton"));
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, whole] { rebuild(whole); });
    box->open();
}

void BuildFlow::rebuild(const QString &whole)
{
    Action action;
    action.type = Action::Type::Rebuild;
    action.step = whole;
    m_parts.session->act(action, [this](bool accepted, const Error &error) {
        m_parts.notices->withdraw(kUnsettledTopic);
        if (!accepted)
            m_parts.notices->tell(kTopic, Severity::Error, tr("No rebuild: %1").arg(error.toString()));
    }, [this] { m_parts.notices->tell(kUnsettledTopic, Severity::Warning, ReleaseSession::unsettledText()); });
}

void BuildFlow::offer(const QString &title, const QString &url)
{
    m_parts.notices->tell(kTopic, Severity::Info, tr("%1 was made.").arg(title), {{tr("Open build %1").arg(title.section(u' ', -1)), [this, url] { m_remote->open(url); }, QStringLiteral("openBuildButton")}});
}

} // namespace slipway
