// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace slipway {

/// Adds, edits, copies and deletes a release's own scenarios. Nothing is written before "Save", and what can
/// not be saved or contradicts itself is said while it is typed. Opened with open(); stays open while it is
/// being saved, so that nothing typed is lost when that fails; deletes itself when closed.
class ScenarioDialog : public QDialog
{
    Q_OBJECT
public:
    /// `all` are the scenarios that can be copied, shipped ones first; `chosen` is selected if it is own.
    ScenarioDialog(const QVector<Facts> &all, const QVector<Facts> &own, const QString &chosen, const QString &file, QWidget *parent);

    const QVector<Facts> &scenarios() const { return m_own; }
    void showError(const QString &text); ///< saving failed: the dialog stays

Q_SIGNALS:
    void saveRequested(const QVector<slipway::Facts> &own);

private:
    QWidget *makeList();
    QWidget *makeForm();
    QLineEdit *addLine(const char *name, const QString &label, const QString &hint);
    void addScenario(Facts facts, const QString &name);
    void copyCurrent();
    void removeCurrent();
    void showCurrent();
    void takeForm();
    void check();
    void fillCopyMenu();
    QString freeName(const QString &base) const;

    QVector<Facts> m_all, m_own;
    QListWidget *m_list;
    QWidget *m_form = nullptr;
    QHash<QString, QLineEdit *> m_lines;
    QComboBox *m_source = nullptr;
    QPlainTextEdit *m_env = nullptr;
    QLabel *m_fault, *m_doubt, *m_empty = nullptr;
    QPushButton *m_copy = nullptr, *m_remove = nullptr, *m_save = nullptr;
    QString m_envFault;
    bool m_filling = false;
};

} // namespace slipway
