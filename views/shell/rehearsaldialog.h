// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/rehearsalplace.h"
#include "engine/local/rehearsalrules.h"
#include "pipeline/pipeline.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace slipway {

/// Before a rehearsal: what is recorded instead of run (to be edited), what keeps the rest off the network, what
/// cannot be promised, and the commands that really run. Accepted means: rehearse with rules(). Cancel is the
/// default. Opened with open(); deletes itself when closed.
class RehearsalDialog : public QDialog
{
    Q_OBJECT
public:
    RehearsalDialog(const PlanPtr &plan, const RehearsalRules &rules, QWidget *parent);

    /// As the list stands now.
    RehearsalRules rules() const;
    bool rulesChanged() const;
    /// What was found out by trying; until then the dialog says that it is being found out.
    void setIsolation(Isolation isolation);

private:
    QWidget *buildList();
    QWidget *buildPromises();
    void addRule(const RehearsalRule &rule);
    void addCommand();
    void filter(const QString &text);

    PlanPtr m_plan;
    RehearsalRules m_given;
    QTreeWidget *m_list;
    QLineEdit *m_add;
    QLabel *m_isolation, *m_limits;
};

/// What an effect means, for a column.
QString commandEffectText(CommandEffect effect);

} // namespace slipway
