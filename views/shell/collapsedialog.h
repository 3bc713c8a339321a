// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QSpinBox;

namespace slipway {

/// Asks above which size of a graph its groups begin collapsed. Opened with open(); deletes itself when closed.
class CollapseDialog : public QDialog
{
    Q_OBJECT
public:
    CollapseDialog(int threshold, QWidget *parent);

    int threshold() const; ///< steps; 0: never

private:
    QSpinBox *m_steps;
};

} // namespace slipway
