// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/comparison.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace slipway {

class DagView;

/// Two plans on one canvas: what is new, gone, changed or waits for something else carries a sign and a colour. H
/// shows what only looks different, Esc leaves.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);

    void setComparison(const ComparedPlansPtr &compared);
    ComparedPlansPtr comparison() const { return m_compared; }
    DagView *dag() const { return m_dag; }
    bool isCosmeticShown() const;
    /// Marks and brings into sight; `step` as in NodeDiff::id.
    void select(const QString &step);

Q_SIGNALS:
    void left(); ///< Esc, or the button
    void cosmeticToggled(bool shown);
    void stepSelected(const QString &step);

private:
    QWidget *makeBar();
    void mark();
    QString textFor(NodeIndex node) const;

    ComparedPlansPtr m_compared;
    DagView *m_dag;
    QLabel *m_names, *m_counts;
    QToolButton *m_cosmetic;
};

} // namespace slipway
