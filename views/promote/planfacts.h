// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promote/planpicture.h"

#include <QTreeWidget>

namespace slipway {

/// What is to be known about a plan beside its table, as one tree: the chosen label with its chain and what its graph hides,
/// the problems, the root causes with what mending each saves, the difference to the plan kept as A. Enter or a click on
/// an entry goes to its label or graph.
class PlanFacts : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PlanFacts(QWidget *parent = nullptr);

    /// `problems` is what is to be said of it, the worst first.
    void setPicture(const PlanPicturePtr &picture, const Diagnostics &problems);
    void setLabel(const QString &label); ///< empty: none
    /// `kept` null: no comparison is shown.
    void setComparison(const PromotionPlanPtr &kept, const PromotionChange &difference);
    QString plainText() const; ///< what is there, one entry a line

Q_SIGNALS:
    void labelActivated(const QString &label);
    void graphActivated(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *section(int place, const char *name);
    void fillLabel();
    void fillProblems();
    void fillCauses();
    void fillComparison();
    void addLabels(QTreeWidgetItem *parent, const QString &heading, const std::vector<QString> &labels);
    void activate(QTreeWidgetItem *item);

    PlanPicturePtr m_picture;
    Diagnostics m_problemList;
    PromotionPlanPtr m_kept;
    PromotionChange m_difference;
    QString m_label;
    QTreeWidgetItem *m_labelItem, *m_problems, *m_causes, *m_comparison;
};

} // namespace slipway
