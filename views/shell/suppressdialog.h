// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace slipway {

/// Asks why a finding is accepted. Without a reason it cannot be. Opened with open(); deletes itself when closed.
class SuppressDialog : public QDialog
{
    Q_OBJECT
public:
    SuppressDialog(const Diagnostic &finding, QWidget *parent);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
    QPushButton *m_suppress;
};

} // namespace slipway
