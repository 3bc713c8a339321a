// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scenariobar.h"

#include "pipeline/facts.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace slipway {

namespace {

QString scenarioToolTip(const QString &name)
{
    if (name == QLatin1String("nightly"))
        return ScenarioBar::tr("A scheduled build of the default branch with NIGHTLY=1");
    if (name == QLatin1String("tag"))
        return ScenarioBar::tr("A build of the tag v1.0.0");
    if (name == QLatin1String("main"))
        return ScenarioBar::tr("A push to the default branch");
    if (name == QLatin1String("pr"))
        return ScenarioBar::tr("A pull request from a feature branch");
    return ScenarioBar::tr("A build of the default branch that somebody started by hand");
}

} // namespace

ScenarioBar::ScenarioBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("scenarioBar"));
    setAccessibleName(tr("Scenario"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    int number = 0;
    for (const auto &name : builtinScenarios()) {
        auto *action = new QAction(scenarioTitle(name), m_group);
        action->setObjectName(QStringLiteral("scenario-") + name);
        action->setCheckable(true);
        action->setData(name);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("scenarioButton-") + name);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_group, &QActionGroup::triggered, this,
        [this](const QAction *action) {
            colourChecked();
            Q_EMIT scenarioChosen(action->data().toString());
        });
    setLocked(false, {});
}

QString ScenarioBar::scenarioTitle(const QString &name)
{
    if (name == QLatin1String("nightly"))
        return tr("Nightly");
    if (name == QLatin1String("tag"))
        return tr("Tag");
    if (name == QLatin1String("main"))
        return tr("Main");
    if (name == QLatin1String("pr"))
        return tr("Pull request");
    return tr("Manual");
}

void ScenarioBar::setScenario(const QString &name)
{
    for (auto *action : m_group->actions())
        action->setChecked(action->data().toString() == name);
    colourChecked();
}

void ScenarioBar::colourChecked()
{
    // A pressed button differs too little from the others in a dark palette.
    for (auto *button : findChildren<QToolButton *>()) {
        auto colours = palette();
        if (button->isChecked()) {
            colours.setColor(QPalette::Button, colours.color(QPalette::Highlight));
            colours.setColor(QPalette::ButtonText, colours.color(QPalette::HighlightedText));
        }
        button->setPalette(colours);
    }
}

void ScenarioBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourChecked();
}

QList<QAction *> ScenarioBar::scenarioActions() const
{
    return m_group->actions();
}

void ScenarioBar::setLocked(bool locked, const QString &reason)
{
    for (auto *action : m_group->actions()) {
        action->setEnabled(!locked);
        const auto keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(locked ? reason : tr("%1 (%2)").arg(scenarioToolTip(action->data().toString()), keys));
    }
}

} // namespace slipway
