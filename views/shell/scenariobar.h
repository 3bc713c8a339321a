// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"

#include <QWidget>

class QActionGroup;
class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace slipway {

/// The shipped scenarios and the release's own, one of them chosen. The first own ones have buttons after the
/// shipped five; a menu at the end holds all of them and the way to edit them. The actions (Ctrl+1..5, own
/// ones Ctrl+6..9) are also for the window's menu. GUI thread.
class ScenarioBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioBar(QWidget *parent = nullptr);

    /// What there is to choose from: every scenario with its facts, shipped ones first.
    void setScenarios(const QVector<Facts> &scenarios);
    void setScenario(const QString &name);
    QList<QAction *> scenarioActions() const; ///< of the shipped ones
    QAction *editAction() const { return m_edit; }
    QMenu *menu() const { return m_menu; }
    /// While a release runs its scenario is fixed: `reason` is shown as the tooltip.
    void setLocked(bool locked, const QString &reason);

    static QString scenarioTitle(const QString &name); ///< of a shipped one; another name is its own title
    static QString scenarioToolTip(const Facts &facts); ///< the facts in words, plain text

Q_SIGNALS:
    void scenarioChosen(const QString &name);
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const Facts &facts, int number);
    QToolButton *makeButton(QAction *action);
    void clearOwn();
    void showMore();
    void tell();
    void colourChecked();

    QActionGroup *m_group;
    QHBoxLayout *m_row;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_edit;
    QList<QAction *> m_own;
    QList<QToolButton *> m_ownButtons;
    QVector<Facts> m_facts;
    QString m_chosen, m_lockReason;
    bool m_locked = false;
};

} // namespace slipway
