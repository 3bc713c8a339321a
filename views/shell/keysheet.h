// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace slipway {

/// The sheet of keys (`?`): those of the given actions and those of the DAG. Deletes itself when closed.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace slipway
