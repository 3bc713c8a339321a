// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/focusorder.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QStyleHints>
#include <QTabBar>

#include <algorithm>

namespace slipway {

namespace {

enum Place { Top, Left, Middle, Right, Tabs, Bottom };

Place placeOf(const QMainWindow *window, const QWidget *pane)
{
    if (pane == window->centralWidget())
        return Middle;
    if (qobject_cast<const QTabBar *>(pane))
        return Tabs;
    if (auto *dock = qobject_cast<const QDockWidget *>(pane)) {
        switch (window->dockWidgetArea(const_cast<QDockWidget *>(dock))) {
        case Qt::LeftDockWidgetArea:
            return Left;
        case Qt::RightDockWidgetArea:
            return Right;
        case Qt::BottomDockWidgetArea:
            return Bottom;
        default:
            break;
        }
    }
    return Top;
}

/// Where a pane stands in for one of its parts, that part; else the first that Tab reaches.
QWidget *mainPart(const QWidget *pane, const QList<QWidget *> &parts)
{
    const auto *dock = qobject_cast<const QDockWidget *>(pane);
    const auto *content = dock ? dock->widget() : pane;
    const QWidget *wanted = content;
    while (wanted && wanted->focusProxy())
        wanted = wanted->focusProxy();
    const auto at = std::find(parts.begin(), parts.end(), wanted);
    return at == parts.end() ? parts.first() : *at;
}

} // namespace

FocusOrder::FocusOrder(const QMainWindow *window)
    : m_window(window)
{
    for (auto *widget = window->nextInFocusChain(); widget && widget != window; widget = widget->nextInFocusChain()) {
        if (!takesFocus(widget))
            continue;
        auto *pane = paneOf(widget);
        auto at = std::find_if(m_panes.begin(), m_panes.end(), [pane](const Pane &known) { return known.widget == pane; });
        if (at == m_panes.end())
            at = m_panes.insert(m_panes.end(), Pane {pane, {}});
        at->parts.append(widget);
    }
    std::stable_sort(m_panes.begin(), m_panes.end(),
        [this](const Pane &a, const Pane &b) { return rank(a.widget) < rank(b.widget); });
}

/// The direct child of the window that holds the widget.
QWidget *FocusOrder::paneOf(const QWidget *widget) const
{
    auto *pane = const_cast<QWidget *>(widget);
    while (pane->parentWidget() && pane->parentWidget() != m_window)
        pane = pane->parentWidget();
    return pane;
}

QList<int> FocusOrder::rank(const QWidget *pane) const
{
    return {placeOf(m_window, pane), pane->y(), pane->x()};
}

bool FocusOrder::takesFocus(const QWidget *widget) const
{
    const bool all = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const auto policy = all ? Qt::TabFocus : Qt::StrongFocus;
    // What stands for another widget is reached as that one. A pane behind another tab is visible to Qt, but
    // kept outside the window.
    return (widget->focusPolicy() & policy) == policy && !widget->focusProxy() && widget->isEnabled() && widget->isVisible()
        && widget->window() == m_window && m_window->rect().intersects(paneOf(widget)->geometry());
}

QList<QWidget *> FocusOrder::widgets() const
{
    QList<QWidget *> all;
    for (const auto &pane : m_panes)
        all += pane.parts;
    return all;
}

bool FocusOrder::step(bool forward) const
{
    const auto all = widgets();
    if (all.isEmpty())
        return false;
    const auto at = all.indexOf(m_window->focusWidget());
    const auto next = at < 0 ? (forward ? 0 : all.size() - 1) : (at + (forward ? 1 : all.size() - 1)) % all.size();
    all.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool FocusOrder::stepPane(bool forward) const
{
    QList<Pane> panes;
    std::copy_if(m_panes.begin(), m_panes.end(), std::back_inserter(panes),
        [](const Pane &pane) { return !qobject_cast<QTabBar *>(pane.widget); });
    if (panes.isEmpty())
        return false;
    const auto *focus = m_window->focusWidget();
    const auto *here = focus ? paneOf(focus) : nullptr;
    const auto found = std::find_if(panes.begin(), panes.end(), [here](const Pane &pane) { return pane.widget == here; });
    const auto at = found - panes.begin(), count = panes.size();
    const auto next = found == panes.end() ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    const auto &pane = panes.at(next);
    mainPart(pane.widget, pane.parts)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace slipway
