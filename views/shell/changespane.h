// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/comparison.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway {

/// The list of what differs between two plans: what happens to gates first, then steps with their fields.
class ChangesPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPane(QWidget *parent = nullptr);

    void setComparison(const ComparedPlansPtr &compared); ///< null: nothing is compared
    void setCosmeticShown(bool shown);
    void select(const QString &step);

Q_SIGNALS:
    void stepActivated(const QString &step);
    void left(); ///< Esc

private:
    void fill();
    void addGates();
    void addStep(const NodeDiff &node);
    void addFields(QTreeWidgetItem *item, const QVector<FieldChange> &fields);

    ComparedPlansPtr m_compared;
    QLabel *m_empty;
    QTreeWidget *m_list;
    bool m_cosmetic = false, m_filling = false;
};

} // namespace slipway
