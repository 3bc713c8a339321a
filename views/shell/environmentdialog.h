// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace slipway {

/// Edits the names and values that the user adds to a scenario's environment, one NAME=value a line.
/// Opened with open(); deletes itself when closed.
class EnvironmentDialog : public QDialog
{
    Q_OBJECT
public:
    EnvironmentDialog(const EnvList &env, QWidget *parent);

    EnvList environment() const { return m_env; } ///< as last read without a fault
    /// Reads lines of NAME=value; empty lines and lines that start with # are passed over.
    static Result<EnvList> parse(const QString &text);

private:
    void check();

    EnvList m_env;
    QPlainTextEdit *m_edit;
    QLabel *m_fault;
    QPushButton *m_use;
};

} // namespace slipway
