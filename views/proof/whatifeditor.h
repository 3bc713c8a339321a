// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLineEdit>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace slipway {

/// What one what-if edit can be about.
enum class WhatIfTopic : quint8 { Condition, Dependencies, Environment };

/// A line edit that leaves Ctrl+Z to the window while nothing was typed that Enter has not taken.
class WhatIfEdit : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    void setTaken(const QString &text);
    bool isTaken() const { return text() == m_taken; }

Q_SIGNALS:
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_taken;
};

/// Edits one line of the selected step, or one variable of the scenario, in the scratch copy: it knows nothing
/// of it, it shows what there is and says what was entered.
class WhatIfEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfEditor(QWidget *parent = nullptr);

    /// The step and scenario that edits are about, and what they say now. An empty step: only variables.
    void setTarget(const QString &label, const QString &condition, const QStringList &dependencies, const QString &scenario);
    WhatIfTopic topic() const;
    void setTopic(WhatIfTopic topic);
    void focusEdit();
    /// The edit was refused: shows why, with a caret under the fault where it has a place in the text.
    void showError(const Error &error);
    void clearError();
    void setBusy(bool busy);

Q_SIGNALS:
    void conditionEntered(const QString &condition);
    void dependenciesEntered(const QStringList &keys);
    /// Without a value the variable is unset.
    void variableEntered(const QString &name, const QString &value, bool isSet);
    void left(); ///< Esc

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshHint();
    void colourFault();
    void showHint(const QString &text);
    void enter();

    QGridLayout *m_row = nullptr;
    QComboBox *m_topic;
    WhatIfEdit *m_edit;
    QLabel *m_hint, *m_fault;
    QString m_label, m_condition, m_scenario, m_hintText;
    QStringList m_dependencies;
    bool m_narrow = false;
};

} // namespace slipway
