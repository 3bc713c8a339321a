// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/buildflow.h"

#include "buildorder/orderpipeline.h"
#include "engine/remote/remoteoffice.h"
#include "remote/remotenames.h"
#include "remote/signin.h"
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
    connect(actions->rebuild, &QAction::triggered, this, &BuildFlow::askRebuild);
    connect(actions->cancel, &QAction::triggered, this, &BuildFlow::askCancel);
    connect(parts.session, &ReleaseSession::changed, this, &BuildFlow::updateActions);
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
    const auto why = m_parts.session->isRemote() ? m_parts.session->whyNot(Action::Type::Rebuild, {}) : tr("Open a build of Buildkite first.");
    allow(m_parts.actions->rebuild, true, why);
    // What runs on this machine is the window's to cancel.
    if (m_remote->isShown())
        allow(m_parts.actions->cancel, m_parts.session->isRunning(), m_parts.session->whyNot(Action::Type::CancelRelease, {}));
    else
        forbid(m_parts.actions->cancel, false, {});
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
    confirm(QStringLiteral("rebuild"), tr("Rebuild"),
        tr("Rebuild %1? A new build starts, with the same commit, branch, message and environment; meta-data is not copied.").arg(m_remote->name()),
        tr("Start a new build"), tr("Cancel"), Action::Type::Rebuild);
}

void BuildFlow::askCancel()
{
    if (!m_remote->isShown())
        return;
    const auto builds = int(m_parts.session->sources().size());
    confirm(QStringLiteral("cancelBuild"), tr("Cancel the build?"),
        tr("Cancel %1? Its running jobs are ended, waiting ones never start, and its gates cannot be opened any more. This cannot be taken back.").arg(m_remote->name()),
        tr("Cancel %n build(s)", nullptr, builds), tr("Keep running"), Action::Type::CancelRelease);
}

void BuildFlow::confirm(const QString &name, const QString &title, const QString &text, const QString &yes, const QString &no, Action::Type type)
{
    if (!m_parts.session->whyNot(type, {}).isEmpty())
        return updateActions();
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, m_host);
    box->setObjectName(name + QStringLiteral("Box"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(name + QStringLiteral("Button"));
    auto *keep = box->addButton(no, QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    // What is shown may have changed while somebody read it.
    const auto refresh = [this, accept, type] { accept->setEnabled(m_parts.session->whyNot(type, {}).isEmpty()); };
    connect(m_parts.session, &ReleaseSession::sourcesChanged, accept, refresh);
    connect(accept, &QPushButton::clicked, this, [this, type] { act(type); });
    box->open();
}

void BuildFlow::act(Action::Type type)
{
    Action action;
    action.type = type;
    m_parts.session->act(action, [this, type](bool accepted, const Error &error) {
        m_parts.notices->withdraw(kUnsettledTopic);
        if (!accepted)
            m_parts.notices->tell(kTopic, Severity::Error, type == Action::Type::Rebuild ? tr("No rebuild: %1").arg(error.toString()) : tr("Not cancelled: %1").arg(error.toString()));
    }, [this] { m_parts.notices->tell(kUnsettledTopic, Severity::Warning, ReleaseSession::unsettledText()); });
}

void BuildFlow::offer(const QString &title, const QString &url)
{
    m_parts.notices->tell(kTopic, Severity::Info, tr("%1 was made.").arg(title), {{tr("Open build %1").arg(title.section(u' ', -1)), [this, url] { m_remote->open(url); }, QStringLiteral("openBuildButton")}});
}

} // namespace slipway
