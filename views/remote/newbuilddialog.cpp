// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/newbuilddialog.h"

#include "core/secretname.h"
#include "engine/buildkite/packedpipeline.h"
#include "engine/remote/remoteoffice.h"
#include "panes/gateform.h"
#include "panes/paneparts.h"
#include "session/arming.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway {

namespace {

QPlainTextEdit *readOnlyText(const QString &text, const char *name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(text, parent);
    edit->setObjectName(QLatin1String(name));
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return edit;
}

void showLines(QPlainTextEdit *edit, int lines)
{
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 16);
}

} // namespace

NewBuildDialog::NewBuildDialog(RemoteOffice *office, Arming *arming, const Start &start, const CreationRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_arming(arming)
    , m_record(record)
    , m_yaml(start.yaml)
    , m_form(new QFormLayout)
    , m_pipeline(new QLineEdit(start.pipeline, this))
    , m_commit(new QLineEdit(start.commit.isEmpty() ? QStringLiteral("HEAD") : start.commit, this))
    , m_branch(new QLineEdit(start.branch, this))
    , m_message(new QLineEdit(start.message, this))
    , m_env(new QPlainTextEdit(this))
    , m_problem(plainLabel({}, this))
    , m_why(plainLabel({}, this))
{
    setObjectName(QStringLiteral("newBuildDialog"));
    setWindowTitle(m_yaml.isEmpty() ? tr("New build") : tr("Send %1 to Buildkite").arg(start.yamlName));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(760, m_yaml.isEmpty() ? 560 : 680);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    buildForm();
    column->addLayout(m_form);
    if (!start.fields.isEmpty())
        column->addWidget(buildFields(start));
    if (!m_yaml.isEmpty())
        column->addWidget(buildPreview(start), 1);
    else
        column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(buildArm());
    whole->addWidget(buildButtons());
    connect(m_arming, &Arming::changed, this, &NewBuildDialog::refresh);
    (start.pipeline.isEmpty() ? m_pipeline : m_branch)->setFocus();
    refresh();
}

void NewBuildDialog::buildForm()
{
    m_pipeline->setObjectName(QStringLiteral("newBuildPipelineEdit"));
    m_pipeline->setPlaceholderText(tr("https://buildkite.com/ORG/PIPELINE"));
    m_commit->setObjectName(QStringLiteral("newBuildCommitEdit"));
    m_branch->setObjectName(QStringLiteral("newBuildBranchEdit"));
    m_message->setObjectName(QStringLiteral("newBuildMessageEdit"));
    m_message->setPlaceholderText(tr("empty: the commit's own"));
    m_env->setObjectName(QStringLiteral("newBuildEnvEdit"));
    m_env->setPlaceholderText(tr("NAME=value, one a line"));
    m_env->setTabChangesFocus(true);
    m_env->setMaximumHeight(m_env->fontMetrics().lineSpacing() * 4 + 16);
    m_form->addRow(tr("&Pipeline"), m_pipeline);
    m_form->addRow(tr("&Commit, tag or HEAD"), m_commit);
    m_form->addRow(tr("&Branch"), m_branch);
    m_form->addRow(tr("&Message"), m_message);
    m_form->addRow(tr("&Environment"), m_env);
    for (auto *edit : {m_pipeline, m_commit, m_branch, m_message})
        connect(edit, &QLineEdit::textChanged, this, [this] { complain({}); });
    connect(m_env, &QPlainTextEdit::textChanged, this, [this] { complain({}); });
}

QWidget *NewBuildDialog::buildFields(const Start &start)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(sectionHeading(tr("Fields of the first input step"), box));
    column->addWidget(plainLabel(tr("They become meta-data of the build, which its steps can read. Buildkite still asks at the step itself."), box));
    m_fields = new GateForm(start.fields, box);
    m_fields->setObjectName(QStringLiteral("newBuildFields"));
    column->addWidget(m_fields);
    connect(m_fields, &GateForm::edited, this, [this] { complain({}); });
    return box;
}

QWidget *NewBuildDialog::buildPreview(const Start &start)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(sectionHeading(tr("What will run: %1, exactly as it is here").arg(start.yamlName), box));
    auto *yaml = readOnlyText(QString::fromUtf8(m_yaml), "newBuildYaml", box);
    yaml->setAccessibleName(tr("What will run"));
    showLines(yaml, 6);
    column->addWidget(yaml, 1);
    column->addWidget(plainLabel(tr("It goes along in the environment of the build, which everybody who may see the build can read. "
                                    "The agent that uploads it replaces variables such as $BUILDKITE_COMMIT."), box));
    column->addWidget(sectionHeading(tr("Needed once: this step in the settings of the pipeline"), box));
    auto *step = readOnlyText(uploadStep(), "newBuildStep", box);
    step->setAccessibleName(tr("Step for the settings of the pipeline"));
    step->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    step->setFixedHeight(step->fontMetrics().lineSpacing() * 6 + 16);
    column->addWidget(step);
    m_elsewhere = new QCheckBox(tr("The step is in a &file of the repository: do not look for it in the settings"), box);
    m_elsewhere->setObjectName(QStringLiteral("newBuildStepElsewhere"));
    connect(m_elsewhere, &QCheckBox::toggled, this, [this] { complain({}); });
    column->addWidget(m_elsewhere);
    return box;
}

QWidget *NewBuildDialog::buildArm()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_problem->setObjectName(QStringLiteral("newBuildProblem"));
    m_problem->hide();
    m_why->setObjectName(QStringLiteral("newBuildWhyNot"));
    m_arm = new QCheckBox(tr("&Arm: let me create builds there"), box);
    m_arm->setObjectName(QStringLiteral("newBuildArm"));
    connect(m_arm, &QCheckBox::clicked, this, [this](bool on) { on ? m_arming->arm() : m_arming->disarm(); });
    column->addWidget(m_problem);
    column->addWidget(m_arm);
    column->addWidget(m_why);
    return box;
}

QWidget *NewBuildDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("newBuildCancelButton"));
    cancel->setDefault(true);
    m_signIn = buttons->addButton(tr("&Sign in to act…"), QDialogButtonBox::ActionRole);
    m_signIn->setObjectName(QStringLiteral("newBuildSignInButton"));
    m_signIn->setAutoDefault(false);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("newBuildCreateButton"));
    m_create->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewBuildDialog::create);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (const auto address = pipeline(); address.ok())
            Q_EMIT signInWanted(*address, CredentialUse::Act);
    });
    return buttons;
}

Result<RemoteAddress> NewBuildDialog::pipeline() const
{
    static const QRegularExpression shorthand(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+")));
    const auto text = m_pipeline->text().trimmed();
    auto address = readRemoteAddress(shorthand.match(text).hasMatch() ? QStringLiteral("https://buildkite.com/") + text : text);
    if (address.ok() && address->kind == RemoteAddress::Kind::TaskGroup)
        return fail(ErrorCode::BadInput, tr("this is a task group, and no pipeline of Buildkite"));
    return address;
}

/// Why nothing can be created now, as far as the window knows; what was typed is looked at when the button is pressed.
QString NewBuildDialog::whyNot() const
{
    if (m_unknown)
        return tr("Whether the build was created is not known. Look at the pipeline's page; nothing is sent a second time.");
    if (m_busy)
        return tr("The build is being created.");
    if (m_pipeline->text().trimmed().isEmpty())
        return tr("Say which pipeline first.");
    const auto address = pipeline();
    if (address.failed())
        return address.error().toString();
    if (!hasCredentials(*address, CredentialUse::Act, *m_office->secrets()))
        return tr("There is no token to act with on %1. Sign in first.").arg(address->api.host());
    return m_arming->isArmed() ? QString() : Arming::whyNot();
}

/// Nothing is offered that nobody carries out.
bool NewBuildDialog::canSignIn() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&NewBuildDialog::signInWanted));
}

void NewBuildDialog::refresh()
{
    const auto address = pipeline();
    const auto why = whyNot();
    m_create->setText(address.ok() ? tr("Create build on %1/%2").arg(address->organization, address->pipeline).replace(u'&', QLatin1String("&&")) : tr("Create build"));
    m_create->setEnabled(why.isEmpty());
    m_create->setToolTip(why);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_signIn->setVisible(canSignIn() && address.ok() && !hasCredentials(*address, CredentialUse::Act, *m_office->secrets()));
    m_arm->setChecked(m_arming->isArmed());
}

Result<NewBuild> NewBuildDialog::wish() const
{
    NewBuild build;
    build.commit = m_commit->text();
    build.branch = m_branch->text();
    build.message = m_message->text();
    build.pipeline = m_yaml;
    build.stepElsewhere = m_elsewhere && m_elsewhere->isChecked();
    if (m_fields)
        build.metaData = m_fields->values();
    const auto lines = m_env->toPlainText().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        if (line.trimmed().isEmpty())
            continue;
        const auto at = line.indexOf(u'=');
        if (at <= 0)
            return fail(ErrorCode::BadInput, tr("line %1 of the environment is not NAME=value").arg(i + 1));
        build.env.append({line.left(at).trimmed(), line.mid(at + 1)});
        if (isSecretName(build.env.constLast().first))
            return fail(ErrorCode::BadInput, tr("%1 looks like a secret, and everybody who may see the build could read it").arg(build.env.constLast().first), tr("let the agents have it instead"));
    }
    const auto good = checkNewBuild(build);
    return good.ok() ? Result<NewBuild>(build) : fail(good.error());
}

void NewBuildDialog::create()
{
    if (!whyNot().isEmpty())
        return refresh();
    if (m_fields && !m_fields->validate())
        return;
    const auto address = pipeline();
    const auto build = wish();
    if (build.failed())
        return complain(build.error().toString());
    complain({});
    m_busy = true;
    m_arming->touch();
    refresh();
    createBuild(m_office, this, *address, *build, m_record, [this, address = *address](const NewBuildResult &result) { onDone(address, result); });
}

void NewBuildDialog::reject()
{
    if (m_busy)
        return complain(tr("The build is being created. Wait until it is known what came of it."));
    QDialog::reject();
}

void NewBuildDialog::onDone(const RemoteAddress &pipeline, const NewBuildResult &result)
{
    using Ending = RemoteDeed::Ending;
    m_busy = false;
    m_unknown = result.ending == Ending::Unknown;
    if (result.ending == Ending::Done) {
        accept();
        Q_EMIT created(buildAddress(pipeline, result.build));
        return;
    }
    complain(result.error.toString(), result.error.code == ErrorCode::NotTrusted);
}

void NewBuildDialog::complain(const QString &text, bool signIn)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    refresh();
    if (signIn && canSignIn())
        m_signIn->show();
}

} // namespace slipway
