// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/releasefile.h"
#include "workers/servedsteps.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace slipway {

class WorkerRuleForm;

/// Sets up the workers of a release: adds, edits, orders and deletes the rules of its release file. Nothing is written
/// before "Save", and what cannot be saved is said while it is typed. Opened with open(); stays open while it is being
/// saved, so that nothing typed is lost when that fails; deletes itself when closed. GUI thread.
class WorkerRulesDialog : public QDialog
{
    Q_OBJECT
public:
    WorkerRulesDialog(const QVector<WorkerRule> &rules, const WorkerPoolRules &pool, const QString &file, QWidget *parent);

    /// What the document runs, for the preview; without it nothing is said of that.
    void setSteps(const QVector<StepCommands> &steps);
    const QVector<WorkerRule> &rules() const { return m_rules; }
    WorkerPoolRules poolRules() const;
    void showError(const QString &text); ///< saving failed: the dialog stays

    /// "Conan (Python API kept loaded)": the worker that ships with Slipway.
    static WorkerRule conanRule();
    /// What a rule does, in one sentence.
    static QString sentenceOf(const WorkerRule &rule);

Q_SIGNALS:
    void saveRequested(const QVector<slipway::WorkerRule> &rules, const slipway::WorkerPoolRules &pool);

private:
    QWidget *makeList();
    QWidget *makeSide();
    QWidget *makeTogether();
    void addRule(const WorkerRule &rule);
    void removeCurrent();
    void moveCurrent(int by);
    void showCurrent();
    void takeForm();
    void check();
    bool hasCurrent() const;

    QVector<WorkerRule> m_rules;
    QVector<StepCommands> m_steps;
    bool m_stepsKnown = false, m_filling = false;
    QListWidget *m_list;
    WorkerRuleForm *m_form;
    QLabel *m_sentence, *m_served, *m_fault, *m_empty;
    QWidget *m_side = nullptr;
    QPushButton *m_remove = nullptr, *m_save = nullptr;
    QToolButton *m_up = nullptr, *m_down = nullptr;
    QSpinBox *m_memory = nullptr;
    QCheckBox *m_quit = nullptr;
};

} // namespace slipway
