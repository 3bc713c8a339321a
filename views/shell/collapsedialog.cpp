// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/collapsedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kMostSteps = 1'000'000;

} // namespace

CollapseDialog::CollapseDialog(int threshold, QWidget *parent)
    : QDialog(parent)
    , m_steps(new QSpinBox(this))
{
    setObjectName(QStringLiteral("collapseDialog"));
    setWindowTitle(tr("Groups of large graphs"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(tr("&Collapse groups in graphs of more than this many steps:"), this);
    label->setBuddy(m_steps);
    column->addWidget(label);
    m_steps->setObjectName(QStringLiteral("collapseThreshold"));
    m_steps->setRange(0, kMostSteps);
    m_steps->setSingleStep(100);
    m_steps->setGroupSeparatorShown(true);
    m_steps->setSpecialValueText(tr("Never"));
    m_steps->setValue(threshold);
    column->addWidget(m_steps);
    auto *note = new QLabel(tr("A collapsed group is one card with the worst state of its steps; a double click opens it. 0 stands for never."), this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Leave it as it was"), QDialogButtonBox::RejectRole);
    auto *use = buttons->addButton(tr("Collapse above this size"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("collapseButton"));
    use->setDefault(true);
    connect(m_steps, &QSpinBox::valueChanged, use, [use](int steps) { use->setText(steps == 0 ? tr("Never collapse") : tr("Collapse above this size")); });
    if (threshold == 0)
        use->setText(tr("Never collapse"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_steps->selectAll();
    m_steps->setFocus();
}

int CollapseDialog::threshold() const
{
    return m_steps->value();
}

} // namespace slipway
