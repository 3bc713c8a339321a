// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trustdialog.h"

#include "core/shellquote.h"
#include "review/workerrules.h"
#include "shell/runcontroller.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

QLabel *plainText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QString TrustDialog::commandList(const PlannedPipeline &plan)
{
    QStringList parts;
    for (size_t i = 0; i < plan.graph->nodeCount(); ++i) {
        const auto *step = plan.steps.value(qsizetype(i));
        const auto &node = plan.graph->node(NodeIndex(i));
        if (!step || step->command.isEmpty() || node.isRemoved())
            continue;
        auto command = QLatin1String("    ") + step->command;
        command.replace(u'\n', QLatin1String("\n    "));
        parts.append(tr("%1 (line %2)").arg(node.label).arg(node.where.line) + u'\n' + command);
    }
    return parts.join(QLatin1String("\n\n"));
}

QString TrustDialog::workerList(const QVector<WorkerRule> &workers)
{
    QStringList parts;
    for (const auto &rule : workers) {
        const auto variables = rule.env.isEmpty() ? QString() : QLatin1String("    ") + tr("with %n variable(s) of its own", nullptr, int(rule.env.size())) + u'\n';
        parts.append(tr("Worker %1, kept running for the commands %2").arg(rule.name, joinShellWords(rule.command)) + u'\n'
            + variables + QLatin1String("    ") + startupLine(rule));
    }
    return parts.join(QLatin1String("\n\n"));
}

TrustDialog::TrustDialog(const PlanPtr &plan, const QVector<WorkerRule> &workers, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    setObjectName(QStringLiteral("trustDialog"));
    setWindowTitle(tr("Run this file on your machine?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(720, 520);
    auto *column = new QVBoxLayout(this);
    const int steps = RunController::runnableSteps(plan);
    column->addWidget(plainText(
        tr("%n step(s) of this file would run here, with your rights. These are all their commands:", nullptr, steps),
        this));
    const auto kept = workerList(workers);
    auto *commands = new QPlainTextEdit(kept.isEmpty() ? commandList(*plan) : kept + QLatin1String("\n\n") + commandList(*plan), this);
    commands->setObjectName(QStringLiteral("trustCommands"));
    commands->setAccessibleName(tr("Commands that would run"));
    commands->setReadOnly(true);
    commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    commands->setTabChangesFocus(true);
    commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(commands, 1);
    column->addWidget(plainText(plan->pipeline->file, this));
    auto *digest = plainText(plan->pipeline->digest, this);
    digest->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(digest);
    column->addWidget(plainText(workers.isEmpty() ? tr("Trust is bound to exactly these bytes. When the file changes you are asked again.")
                                                  : tr("Trust is bound to exactly these bytes and workers. When they change you are asked again."), this));
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("trustCancelButton"));
    auto *trust = buttons->addButton(
        tr("Trust this file and run %n step(s) here", nullptr, steps), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trustButton"));
    trust->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    cancel->setFocus();
}

} // namespace slipway
