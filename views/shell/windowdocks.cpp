// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowdocks.h"

#include <QAction>
#include <QChildEvent>
#include <QDockWidget>
#include <QLabel>
#include <QSettings>
#include <QTabBar>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kNarrow = 1100; // below it the graph needs the inspector's room at first

QString key(const char *name)
{
    return QStringLiteral("window/") + QLatin1String(name);
}

QLabel *makeTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setContentsMargins(8, 6, 8, 4);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// Takes no room. A plain QWidget has no size hint at all, which the layout of a dock takes for -1.
class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

WindowDocks::WindowDocks(QMainWindow *window, QSettings *settings)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
{
    m_left = makeToggle(tr("Fold the left panes"), Qt::CTRL | Qt::Key_B, {Qt::LeftDockWidgetArea});
    m_right = makeToggle(tr("Fold the inspector"), Qt::CTRL | Qt::Key_I, {Qt::RightDockWidgetArea});
    m_bottom = makeToggle(tr("Fold the bottom panes"), Qt::CTRL | Qt::Key_J, {Qt::BottomDockWidgetArea});
    m_all = makeToggle(tr("Only the graph"), Qt::Key_F9,
        {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea});
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->installEventFilter(this);
}

/// Tabs of panes keep their names whole where the window is narrow, and scroll instead: "St…" says nothing.
bool WindowDocks::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child())) {
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    }
    return QObject::eventFilter(object, event);
}

QAction *WindowDocks::makeToggle(const QString &text, const QKeySequence &keys, QList<Qt::DockWidgetArea> areas)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, areas] { toggle(areas); });
    return action;
}

QDockWidget *WindowDocks::add(
    const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area, Title bar)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(QStringLiteral("dock-") + name);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setTitleBarWidget(bar == Title::Shown ? static_cast<QWidget *>(makeTitle(title)) : new NoTitle(dock));
    dock->setWidget(content);
    m_window->addDockWidget(area, dock);
    m_docks.insert(name, dock);
    m_order.append(name);
    return dock;
}

void WindowDocks::raise(const QString &name)
{
    auto *dock = m_docks.value(name);
    if (!dock)
        return;
    const bool inFront = dock->isVisible() && !dock->visibleRegion().isEmpty();
    dock->show();
    dock->raise();
    if (!inFront && m_tall.contains(name))
        makeRoom(dock, m_tall.value(name));
}

void WindowDocks::makeRoom(QDockWidget *dock, double share)
{
    const int wanted = int(m_window->height() * share);
    if (!dock->isFloating() && dock->height() < wanted)
        m_window->resizeDocks({dock}, {wanted}, Qt::Vertical);
}

QList<QDockWidget *> WindowDocks::docksIn(const QList<Qt::DockWidgetArea> &areas) const
{
    QList<QDockWidget *> found;
    for (const auto &name : m_order) {
        auto *dock = m_docks.value(name);
        if (!dock->isFloating() && areas.contains(m_window->dockWidgetArea(dock)))
            found.append(dock);
    }
    return found;
}

void WindowDocks::toggle(const QList<Qt::DockWidgetArea> &areas)
{
    const auto docks = docksIn(areas);
    // isVisible() is false for a tab in the background, too: ask what the user folded, not what he sees.
    const bool anyShown
        = std::any_of(docks.begin(), docks.end(), [](const QDockWidget *dock) { return !dock->isHidden(); });
    for (auto *dock : docks)
        dock->setVisible(!anyShown);
    if (anyShown && m_window->centralWidget())
        m_window->centralWidget()->setFocus(Qt::ShortcutFocusReason);
}

void WindowDocks::setAway(bool away)
{
    if (std::exchange(m_away, away) == away)
        return;
    if (!away) {
        m_window->restoreState(m_stateBeforeAway, kStateVersion);
        // Only now the window has the size that the user gave it.
        if (!std::exchange(m_arranged, true))
            arrange();
    } else {
        m_stateBeforeAway = m_window->saveState(kStateVersion);
        for (auto *dock : std::as_const(m_docks))
            dock->hide();
    }
    for (auto *action : {m_left, m_right, m_bottom, m_all})
        action->setEnabled(!away);
}

void WindowDocks::tabTogether()
{
    QDockWidget *first = nullptr;
    for (auto *dock : docksIn({Qt::BottomDockWidgetArea})) {
        if (first)
            m_window->tabifyDockWidget(first, dock);
        else
            first = dock;
    }
    if (first)
        first->raise();
}

void WindowDocks::arrange()
{
    const auto bottom = docksIn({Qt::BottomDockWidgetArea});
    if (!bottom.isEmpty())
        m_window->resizeDocks({bottom.first()}, {std::clamp(m_window->height() / 4, 150, 280)}, Qt::Vertical);
    const auto left = docksIn({Qt::LeftDockWidgetArea});
    if (left.size() == 2) {
        m_window->resizeDocks(left, {180, 440}, Qt::Vertical);
        const int width = std::clamp(m_window->width() / 5, 240, 320);
        m_window->resizeDocks(left, {width, width}, Qt::Horizontal);
    }
    for (auto *dock : docksIn({Qt::RightDockWidgetArea})) {
        m_window->resizeDocks({dock}, {std::clamp(m_window->width() / 5, 330, 380)}, Qt::Horizontal);
        dock->setVisible(m_window->width() >= kNarrow);
    }
}

bool WindowDocks::restore()
{
    if (m_settings->value(key("version")).toInt() != kStateVersion)
        return false;
    m_window->restoreGeometry(m_settings->value(key("geometry")).toByteArray());
    m_arranged = m_window->restoreState(m_settings->value(key("state")).toByteArray(), kStateVersion);
    return m_arranged;
}

void WindowDocks::save() const
{
    m_settings->setValue(key("version"), kStateVersion);
    m_settings->setValue(key("geometry"), m_window->saveGeometry());
    m_settings->setValue(key("state"), m_away ? m_stateBeforeAway : m_window->saveState(kStateVersion));
}

QList<QAction *> WindowDocks::paneActions() const
{
    QList<QAction *> actions;
    for (const auto &name : m_order)
        actions.append(m_docks.value(name)->toggleViewAction());
    return actions;
}

} // namespace slipway
