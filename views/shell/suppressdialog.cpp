// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/suppressdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

SuppressDialog::SuppressDialog(const Diagnostic &finding, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("suppressDialog"));
    setWindowTitle(tr("Suppress %1").arg(finding.rule));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(480, 280);
    auto *column = new QVBoxLayout(this);
    auto *what = new QLabel(finding.message, this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *until = new QLabel(tr("It is written into the release file beside the pipeline with your name, and is void as soon as the step, or what it "
                                "depends on, changes."),
        this);
    until->setWordWrap(true);
    column->addWidget(until);
    m_reason->setObjectName(QStringLiteral("suppressReason"));
    m_reason->setAccessibleName(tr("Why it is accepted"));
    m_reason->setPlaceholderText(tr("Why is it accepted?"));
    m_reason->setTabChangesFocus(true);
    column->addWidget(m_reason, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Keep the problem"), QDialogButtonBox::RejectRole);
    m_suppress = buttons->addButton(tr("Suppress with this reason"), QDialogButtonBox::AcceptRole);
    m_suppress->setObjectName(QStringLiteral("suppressButton"));
    m_suppress->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_suppress->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_reason->setFocus();
}

QString SuppressDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace slipway
