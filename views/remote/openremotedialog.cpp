// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/openremotedialog.h"

#include "engine/buildkite/definitionfile.h"
#include "engine/remote/remoteoffice.h"
#include "panes/paneparts.h"
#include "remote/buildlistpage.h"
#include "remote/remotenames.h"
#include "session/background.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slipway {

using Kind = RemoteAddress::Kind;

OpenRemoteDialog::OpenRemoteDialog(RemoteOffice *office, const QString &offered, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_pages(new QTabWidget(this))
    , m_list(new BuildListPage(office, QUrl(QStringLiteral("https://api.buildkite.com/v2")), this))
    , m_address(new QLineEdit(this))
    , m_definition(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
{
    setObjectName(QStringLiteral("openRemoteDialog"));
    setWindowTitle(tr("Open a build or task group"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(860, 520);
    m_pages->setObjectName(QStringLiteral("openRemotePages"));
    m_pages->setAccessibleName(tr("Ways to choose"));
    m_pages->addTab(buildAddress(), tr("By its &address"));
    m_pages->addTab(m_list, tr("From a &list of Buildkite"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buildSignIn());
    column->addWidget(buildDefinition(offered));
    m_problem->setObjectName(QStringLiteral("openRemoteProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("openRemoteAcceptButton"));
    m_open->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenRemoteDialog::choose);
    connect(m_address, &QLineEdit::textChanged, this, &OpenRemoteDialog::check);
    connect(m_definition, &QLineEdit::textChanged, this, [this] { complain({}); });
    connect(m_list, &BuildListPage::currentChanged, this, &OpenRemoteDialog::check);
    connect(m_list, &BuildListPage::activated, this, &OpenRemoteDialog::choose);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (m_pages->currentWidget() == m_list)
            m_list->begin();
        check();
    });
    check();
    m_address->setFocus();
}

QWidget *OpenRemoteDialog::buildAddress()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    auto *label = new QLabel(tr("A&ddress of a build, a pipeline or a task group"), page);
    label->setBuddy(m_address);
    m_address->setObjectName(QStringLiteral("remoteAddressEdit"));
    m_address->setPlaceholderText(tr("https://buildkite.com/ORG/PIPELINE/builds/N or https://ROOT/tasks/groups/ID"));
    m_address->setClearButtonEnabled(true);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addStretch(1);
    return page;
}

QWidget *OpenRemoteDialog::buildDefinition(const QString &offered)
{
    m_definitionRow = new QWidget(this);
    auto *rows = new QVBoxLayout(m_definitionRow);
    rows->setContentsMargins({});
    auto *hint = new QLabel(tr("Pipeline &file of the build (tells what waits for what, and the fields of gates; may be empty)"), m_definitionRow);
    hint->setWordWrap(true);
    hint->setBuddy(m_definition);
    m_definition->setObjectName(QStringLiteral("definitionEdit"));
    m_definition->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_definition, 1);
    const auto add = [this, line](const QString &text, const char *name) {
        auto *button = new QPushButton(text, m_definitionRow);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    connect(add(tr("&Choose a file…"), "browseDefinitionButton"), &QPushButton::clicked, this, &OpenRemoteDialog::browse);
    if (!offered.isEmpty()) {
        const auto name = QFileInfo(offered).fileName().replace(u'&', QLatin1String("&&"));
        connect(add(tr("&Use %1, which is open now").arg(name), "useDocumentButton"), &QPushButton::clicked, this, [this, offered] { m_definition->setText(offered); });
    }
    rows->addWidget(hint);
    rows->addLayout(line);
    return m_definitionRow;
}

/// Whether somebody is signed in to the server of the address; what is public at Taskcluster needs nobody.
QWidget *OpenRemoteDialog::buildSignIn()
{
    m_signRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_signRow);
    row->setContentsMargins({});
    m_signed = plainLabel({}, "openRemoteSigned", m_signRow);
    m_signIn = new QPushButton(tr("&Sign in…"), m_signRow);
    m_signIn->setObjectName(QStringLiteral("openRemoteSignIn"));
    m_signIn->setAutoDefault(false);
    row->addWidget(m_signed, 1);
    row->addWidget(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (const auto address = wanted(); address.ok())
            Q_EMIT signInRequested(*address);
    });
    return m_signRow;
}

void OpenRemoteDialog::refreshSignIn()
{
    const auto address = wanted();
    m_signRow->setEnabled(address.ok());
    m_signed->setText(address.ok() ? signInWords(*address, CredentialUse::Read, *m_office->secrets()) : tr("Give an address to see whether you are signed in there."));
    m_signIn->setAccessibleDescription(m_signed->text());
    if (address.ok() && std::exchange(m_server, serverOf(address->api)) != serverOf(address->api))
        Q_EMIT addressKnown(*address);
}

void OpenRemoteDialog::signedIn()
{
    refreshSignIn();
    m_list->again();
}

void OpenRemoteDialog::setAddress(const QString &url)
{
    m_address->setText(url);
    if (const auto address = readRemoteAddress(url); address.ok() && address->kind == Kind::BuildkitePipeline)
        showPipeline(*address);
}

void OpenRemoteDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("The pipeline of the build"), QFileInfo(m_definition->text()).absolutePath(), tr("Pipelines (*.yml *.yaml *.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("browseDefinitionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_definition, &QLineEdit::setText);
    dialog->open();
}

Result<RemoteAddress> OpenRemoteDialog::wanted() const
{
    return m_pages->currentWidget() == m_list ? Result<RemoteAddress>(m_list->current()) : readRemoteAddress(m_address->text());
}

/// While somebody types nothing is wrong yet: only what the button needs is looked at.
void OpenRemoteDialog::check()
{
    complain({});
    refreshSignIn();
    const auto address = wanted();
    const bool pipeline = address.ok() && address->kind == Kind::BuildkitePipeline;
    const bool listed = m_pages->currentWidget() == m_list;
    m_definitionRow->setEnabled(address.failed() || address->kind != Kind::TaskGroup);
    m_open->setText(pipeline && !listed ? tr("Show its builds") : tr("Open"));
    m_open->setEnabled(!m_reading && (listed ? address->kind == Kind::BuildkiteBuild : !m_address->text().trimmed().isEmpty()));
}

void OpenRemoteDialog::showPipeline(const RemoteAddress &pipeline)
{
    m_list->setPipeline(pipeline);
    m_pages->setCurrentWidget(m_list);
    m_list->setFocus();
}

void OpenRemoteDialog::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void OpenRemoteDialog::choose()
{
    const auto address = wanted();
    if (m_reading)
        return;
    if (address.failed()) {
        complain(address.error().toString());
        m_address->setFocus();
        return;
    }
    if (address->kind == Kind::BuildkitePipeline) {
        if (m_pages->currentWidget() != m_list)
            showPipeline(*address);
        return;
    }
    const RemoteChoice choice {*address, m_pages->currentWidget() == m_list ? addressText(*address) : plainAddress(m_address->text()), {}};
    const auto file = m_definition->text().trimmed();
    if (file.isEmpty() || address->kind == Kind::TaskGroup) {
        accept();
        Q_EMIT chosen(choice);
        return;
    }
    m_reading = true;
    check();
    runInBackground(this, [file] { return planDefinition(file); }, [this, choice](const Result<PlanPtr> &plan) {
        if (!isVisible()) // closed meanwhile, and about to be deleted
            return;
        m_reading = false;
        check();
        if (plan.failed())
            return complain(plan.error().toString());
        accept();
        Q_EMIT chosen({choice.address, choice.url, *plan});
    });
}

} // namespace slipway
