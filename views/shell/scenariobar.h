// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QActionGroup;
class QAction;

namespace slipway {

/// The shipped scenarios, one of them chosen. The actions (Ctrl+1..5) are also for the menu.
class ScenarioBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioBar(QWidget *parent = nullptr);

    void setScenario(const QString &name);
    QList<QAction *> scenarioActions() const;
    /// While a release runs its scenario is fixed: `reason` is shown as the tooltip.
    void setLocked(bool locked, const QString &reason);

    static QString scenarioTitle(const QString &name);

Q_SIGNALS:
    void scenarioChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourChecked();

    QActionGroup *m_group;
};

} // namespace slipway
