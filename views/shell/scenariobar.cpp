// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scenariobar.h"

#include "review/scenariocheck.h"
#include "session/scenariolines.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kOwnButtons = 2; ///< own scenarios with a button of their own; the others are in the menu
constexpr int kTitleLength = 14;

QString shortened(const QString &name)
{
    auto title = name.size() <= kTitleLength ? name : name.left(kTitleLength - 1) + QChar(0x2026);
    return title.replace(u'&', QLatin1String("&&"));
}

} // namespace

ScenarioBar::ScenarioBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
    , m_row(new QHBoxLayout(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_edit(new QAction(tr("&Edit scenarios…"), this))
{
    setObjectName(QStringLiteral("scenarioBar"));
    setAccessibleName(tr("Scenario"));
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    int number = 0;
    for (const auto &name : builtinScenarios()) {
        m_facts.append(scenarioFacts(name));
        m_row->addWidget(makeButton(makeAction(m_facts.last(), ++number)));
    }
    m_more->setObjectName(QStringLiteral("scenarioMore"));
    m_more->setAccessibleName(tr("Own scenarios"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    m_row->addWidget(m_more);
    m_menu->setObjectName(QStringLiteral("scenarioMenu"));
    m_menu->setToolTipsVisible(true);
    m_menu->addSeparator();
    m_menu->addAction(m_edit);
    m_edit->setObjectName(QStringLiteral("action-scenarios"));
    connect(m_edit, &QAction::triggered, this, &ScenarioBar::editRequested);
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_chosen = action->data().toString();
        showMore();
        Q_EMIT scenarioChosen(m_chosen);
    });
    tell();
    showMore();
}

QAction *ScenarioBar::makeAction(const Facts &facts, int number)
{
    auto *action = new QAction(shortened(scenarioTitle(facts.scenario)), m_group);
    action->setObjectName(QStringLiteral("scenario-") + facts.scenario);
    action->setCheckable(true);
    action->setData(facts.scenario);
    if (number <= 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    addAction(action); // its key works although it may only be in a menu
    return action;
}

QToolButton *ScenarioBar::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("scenarioButton-") + action->data().toString());
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString ScenarioBar::scenarioTitle(const QString &name)
{
    return slipway::scenarioTitle(name);
}

QString ScenarioBar::scenarioToolTip(const Facts &facts)
{
    auto lines = scenarioLines(facts);
    lines += contradictions(facts);
    return lines.join(u'\n');
}

void ScenarioBar::clearOwn()
{
    qDeleteAll(m_ownButtons);
    m_ownButtons.clear();
    qDeleteAll(m_own);
    m_own.clear();
}

void ScenarioBar::setScenarios(const QVector<Facts> &scenarios)
{
    QStringList now, next;
    for (const auto &facts : std::as_const(m_facts))
        now.append(facts.scenario);
    for (const auto &facts : scenarios)
        next.append(facts.scenario);
    m_facts = scenarios;
    if (now != next) {
        clearOwn();
        const auto shipped = builtinScenarios();
        int number = int(shipped.size());
        auto *end = m_menu->actions().constFirst();
        for (const auto &facts : scenarios) {
            if (shipped.contains(facts.scenario))
                continue;
            auto *action = makeAction(facts, ++number);
            m_own.append(action);
            m_menu->insertAction(end, action);
            if (m_ownButtons.size() >= kOwnButtons)
                continue;
            m_ownButtons.append(makeButton(action));
            m_row->insertWidget(m_row->count() - 1, m_ownButtons.last());
        }
    }
    tell();
    setScenario(m_chosen);
}

void ScenarioBar::setScenario(const QString &name)
{
    m_chosen = name;
    for (auto *action : m_group->actions())
        action->setChecked(action->data().toString() == name);
    showMore();
}

/// The button at the end names the chosen scenario where no button of its own does.
void ScenarioBar::showMore()
{
    auto text = tr("More");
    for (qsizetype i = m_ownButtons.size(); i < m_own.size(); ++i) {
        if (m_own.at(i)->data().toString() == m_chosen)
            text = m_own.at(i)->text();
    }
    m_more->setText(text);
    m_more->setToolTip(m_own.isEmpty() ? tr("Scenarios of your own") : tr("%n scenario(s) of your own", nullptr, int(m_own.size())));
    colourChecked();
}

void ScenarioBar::colourChecked()
{
    // A pressed button differs too little from the others in a dark palette.
    for (auto *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        auto colours = palette();
        const bool chosen = button == m_more ? m_more->text() != tr("More") : button->isChecked();
        if (chosen) {
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
    auto actions = m_group->actions();
    actions.resize(builtinScenarios().size());
    return actions;
}

void ScenarioBar::setLocked(bool locked, const QString &reason)
{
    m_locked = locked;
    m_lockReason = reason;
    tell();
}

void ScenarioBar::tell()
{
    m_edit->setEnabled(!m_locked);
    for (auto *action : m_group->actions()) {
        action->setEnabled(!m_locked);
        const auto found = std::find_if(m_facts.cbegin(), m_facts.cend(),
            [action](const Facts &facts) { return facts.scenario == action->data().toString(); });
        if (found == m_facts.cend())
            continue;
        const auto keys = action->shortcut().toString(QKeySequence::NativeText);
        const auto title = keys.isEmpty() ? scenarioTitle(found->scenario) : tr("%1 (%2)").arg(scenarioTitle(found->scenario), keys);
        const auto text = m_locked ? m_lockReason : title + u'\n' + scenarioToolTip(*found);
        action->setToolTip(QLatin1String("<qt>") + text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    }
}

} // namespace slipway
