// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPair>
#include <QStringList>
#include <QVector>

namespace slipway {

/// Shows lists of steps, each below a heading of its own; empty ones are left out. Show it with open(); deletes itself.
class StepListsDialog : public QDialog
{
    Q_OBJECT
public:
    StepListsDialog(const QString &title, const QVector<QPair<QString, QStringList>> &lists, QWidget *parent);
};

} // namespace slipway
