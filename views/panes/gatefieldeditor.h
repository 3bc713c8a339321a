// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace slipway {

/// One field of a gate: its label, control, hint, and the place where its error appears.
/// Controls are found by the objectName "field-KEY" (choices: "field-KEY-VALUE").
class GateFieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit GateFieldEditor(const GateField &field, QWidget *parent = nullptr);

    const GateField &field() const { return m_field; }
    QString value() const;
    /// What is wrong with the present value; empty if nothing is.
    QString problem() const;
    bool showProblem(); ///< true when nothing is wrong
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void buildText(QVBoxLayout *layout);
    void buildCombo(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void describe(QWidget *control);
    void onEdited();

    GateField m_field;
    QLineEdit *m_line = nullptr;
    QComboBox *m_combo = nullptr;
    QVector<QAbstractButton *> m_buttons; // one per option
    QLabel *m_problem;
};

} // namespace slipway
