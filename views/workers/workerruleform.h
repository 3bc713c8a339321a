// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/workerrule.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace slipway {

/// The fields of one rule. What is wrong with a field stands below it while it is typed. GUI thread.
class WorkerRuleForm : public QWidget
{
    Q_OBJECT
public:
    explicit WorkerRuleForm(QWidget *parent);

    void setRule(const WorkerRule &rule);
    /// As the fields stand; members that cannot be read keep what they were.
    const WorkerRule &rule() const { return m_rule; }
    bool isValid() const { return m_faults == 0; }
    void focusCommand();

Q_SIGNALS:
    void changed();

private:
    struct ListField
    {
        QLineEdit *edit = nullptr;
        QStringList WorkerRule::*member = nullptr;
    };

    QFormLayout *addPart(QWidget *part);
    void buildMain(QFormLayout *form);
    void buildMore(QFormLayout *form);
    void buildRights(QFormLayout *form);
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label, const QString &hint, const QString &help);
    void addList(QFormLayout *form, QStringList WorkerRule::*member, const char *name, const QString &label, const QString &hint, const QString &help);
    QSpinBox *addSpin(QFormLayout *form, const char *name, const QString &label, int most, const QString &none, const QString &suffix);
    QCheckBox *addCheck(QFormLayout *form, const char *name, const QString &label, const QString &help);
    QLabel *addProblem(QFormLayout *form, QWidget *field);
    void say(QWidget *field, const QString &problem);
    void clearProblems();
    void read();
    void readLists();
    void readEnv();
    QWidget *faultyField(const QString &fault) const;
    void showMore(bool more);

    WorkerRule m_rule;
    QHash<QWidget *, QLabel *> m_problems;
    QVector<ListField> m_lists;
    QLineEdit *m_command = nullptr, *m_startup = nullptr, *m_name = nullptr, *m_env = nullptr, *m_outputs = nullptr;
    QComboBox *m_protocol = nullptr;
    QSpinBox *m_multiplex = nullptr, *m_max = nullptr, *m_timeout = nullptr, *m_idle = nullptr, *m_memory = nullptr, *m_verbosity = nullptr;
    QCheckBox *m_cancellable = nullptr, *m_sandboxed = nullptr;
    QToolButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr;
    int m_faults = 0;
    bool m_filling = true; ///< until all fields are there, and while they are being filled
};

} // namespace slipway
