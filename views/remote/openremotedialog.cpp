// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/openremotedialog.h"

#include "engine/buildkite/definitionfile.h"
#include "panes/paneparts.h"
#include "remote/remotenames.h"
#include "session/background.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

using Kind = RemoteAddress::Kind;

OpenRemoteDialog::OpenRemoteDialog(const QString &offered, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_definition(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
{
    setObjectName(QStringLiteral("openRemoteDialog"));
    setWindowTitle(tr("Open a build or task group"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(640, 0);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("openRemoteAcceptButton"));
    m_open->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildAddress(offered));
    m_problem->setObjectName(QStringLiteral("openRemoteProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenRemoteDialog::choose);
    connect(m_address, &QLineEdit::textChanged, this, &OpenRemoteDialog::check);
    connect(m_definition, &QLineEdit::textChanged, this, [this] { complain({}); });
    check();
    m_address->setFocus();
}

QWidget *OpenRemoteDialog::buildAddress(const QString &offered)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *label = new QLabel(tr("&Address of a build or task group"), page);
    label->setBuddy(m_address);
    m_address->setObjectName(QStringLiteral("remoteAddressEdit"));
    m_address->setPlaceholderText(tr("https://buildkite.com/ORG/PIPELINE/builds/N or https://ROOT/tasks/groups/ID"));
    m_address->setClearButtonEnabled(true);
    column->addWidget(label);
    column->addWidget(m_address);
    m_definitionRow = new QWidget(page);
    auto *rows = new QVBoxLayout(m_definitionRow);
    rows->setContentsMargins({});
    auto *hint = new QLabel(tr("&Pipeline file of the build (tells what waits for what, and the fields of gates; may be empty)"), page);
    hint->setWordWrap(true);
    hint->setBuddy(m_definition);
    m_definition->setObjectName(QStringLiteral("definitionEdit"));
    m_definition->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_definition, 1);
    auto *browse = new QPushButton(tr("&Choose a file…"), page);
    browse->setObjectName(QStringLiteral("browseDefinitionButton"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &OpenRemoteDialog::browse);
    line->addWidget(browse);
    rows->addWidget(hint);
    rows->addLayout(line);
    if (!offered.isEmpty()) {
        auto *use = new QPushButton(tr("&Use %1, which is open now").arg(QFileInfo(offered).fileName().replace(u'&', QLatin1String("&&"))), page);
        use->setObjectName(QStringLiteral("useDocumentButton"));
        use->setAutoDefault(false);
        connect(use, &QPushButton::clicked, this, [this, offered] { m_definition->setText(offered); });
        rows->addWidget(use, 0, Qt::AlignLeft);
    }
    column->addWidget(m_definitionRow);
    return page;
}

void OpenRemoteDialog::setAddress(const QString &url)
{
    m_address->setText(url);
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

/// While somebody types nothing is wrong yet: only what the button needs is looked at.
void OpenRemoteDialog::check()
{
    complain({});
    const auto address = readRemoteAddress(m_address->text());
    m_definitionRow->setEnabled(address.failed() || address->kind != Kind::TaskGroup);
    m_open->setEnabled(!m_reading && !m_address->text().trimmed().isEmpty());
}

void OpenRemoteDialog::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void OpenRemoteDialog::choose()
{
    const auto address = readRemoteAddress(m_address->text());
    if (address.failed() || m_reading) {
        if (!m_reading)
            complain(address.error().toString());
        m_address->setFocus();
        return;
    }
    if (address->kind == Kind::BuildkitePipeline)
        return complain(tr("This is the address of a pipeline, not of one build: add /builds/ and the number of the build"));
    const RemoteChoice choice {*address, plainAddress(m_address->text()), {}};
    const auto file = m_definition->text().trimmed();
    if (file.isEmpty() || address->kind == Kind::TaskGroup) {
        accept();
        Q_EMIT chosen(choice);
        return;
    }
    m_reading = true;
    check();
    runInBackground(this, [file] { return planDefinition(file); }, [this, choice](const Result<PlanPtr> &plan) {
        m_reading = false;
        check();
        if (plan.failed())
            return complain(plan.error().toString());
        accept();
        Q_EMIT chosen({choice.address, choice.url, *plan});
    });
}

} // namespace slipway
