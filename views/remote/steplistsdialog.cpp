// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/steplistsdialog.h"

#include "panes/paneparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace slipway {

StepListsDialog::StepListsDialog(const QString &title, const QVector<QPair<QString, QStringList>> &lists, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("stepListsDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(520, 420);
    auto *column = new QVBoxLayout(this);
    for (const auto &[heading, steps] : lists) {
        if (steps.isEmpty())
            continue;
        column->addWidget(sectionHeading(heading, this));
        auto *list = new QListWidget(this);
        list->addItems(steps);
        list->setAccessibleName(heading);
        column->addWidget(list);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace slipway
