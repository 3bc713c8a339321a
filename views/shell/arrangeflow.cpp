// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/arrangeflow.h"

#include "dag/arrangeprogress.h"
#include "dag/dagview.h"
#include "shell/collapsedialog.h"
#include "shell/dagbridge.h"
#include "shell/forbid.h"
#include "shell/windowactions.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QStatusBar>

namespace slipway {

namespace {

constexpr const char *kImplied = "graph/hideImplied";
constexpr const char *kTwins = "graph/mergeTwins";
constexpr const char *kWrap = "graph/wrapLayers";
constexpr const char *kBundle = "graph/bundleEdges";
constexpr const char *kCollapse = "graph/collapseAbove";

} // namespace

ArrangeFlow::ArrangeFlow(const Parts &parts, QMainWindow *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
{
    auto wished = parts.dag->arrangement();
    wished.hideImplied = remembered(kImplied);
    wished.mergeTwins = remembered(kTwins);
    wished.wrap = remembered(kWrap);
    wished.bundle = parts.settings->value(QLatin1String(kBundle), false).toBool();
    parts.dag->setArrangement(wished);
    parts.bridge->setCollapseAbove(threshold());
    connectWish(parts.actions->hideImplied, kImplied, &Arrangement::hideImplied);
    connectWish(parts.actions->mergeTwins, kTwins, &Arrangement::mergeTwins);
    connectWish(parts.actions->wrapLayers, kWrap, &Arrangement::wrap);
    connect(parts.actions->bundleEdges, &QAction::triggered, this, [this](bool on) {
        m_parts.settings->setValue(QLatin1String(kBundle), on);
        auto changed = m_parts.dag->arrangement();
        changed.bundle = on;
        m_parts.dag->setArrangement(changed);
    });
    connect(parts.actions->arrangeBySize, &QAction::triggered, this, &ArrangeFlow::forget);
    connect(parts.actions->collapseAbove, &QAction::triggered, this, &ArrangeFlow::askThreshold);
    connect(parts.dag, &DagView::layoutReady, this, &ArrangeFlow::showStyle);
    connect(parts.dag, &DagView::arrangingStopped, this, &ArrangeFlow::showStyle);
    host->statusBar()->addPermanentWidget(new ArrangeProgress(parts.dag));
    showStyle();
}

Wish ArrangeFlow::remembered(const char *key) const
{
    const auto value = m_parts.settings->value(QLatin1String(key));
    return !value.isValid() ? Wish::BySize : value.toBool() ? Wish::Yes : Wish::No;
}

int ArrangeFlow::threshold() const
{
    bool number = false;
    const int steps = m_parts.settings->value(QLatin1String(kCollapse)).toInt(&number);
    return number && steps >= 0 ? steps : DagBridge::kCollapseAbove;
}

void ArrangeFlow::connectWish(QAction *action, const char *key, Wish Arrangement::*wish)
{
    connect(action, &QAction::triggered, this, [this, key, wish](bool on) {
        m_parts.settings->setValue(QLatin1String(key), on);
        auto changed = m_parts.dag->arrangement();
        changed.*wish = on ? Wish::Yes : Wish::No;
        m_parts.dag->setArrangement(changed);
    });
}

/// The size of each graph decides again.
void ArrangeFlow::forget()
{
    for (const auto *key : {kImplied, kTwins, kWrap, kBundle})
        m_parts.settings->remove(QLatin1String(key));
    auto changed = m_parts.dag->arrangement();
    changed.hideImplied = changed.mergeTwins = changed.wrap = Wish::BySize;
    changed.bundle = false;
    m_parts.dag->setArrangement(changed);
    showStyle();
}

void ArrangeFlow::askThreshold()
{
    auto *dialog = new CollapseDialog(threshold(), m_host);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.settings->setValue(QLatin1String(kCollapse), dialog->threshold());
        m_parts.bridge->setCollapseAbove(dialog->threshold());
    });
    dialog->open();
}

/// The marks say how the graph on screen is drawn, whoever decided it.
void ArrangeFlow::showStyle()
{
    const auto style = m_parts.dag->arrangedStyle();
    const auto &wished = m_parts.dag->arrangement();
    const auto *actions = m_parts.actions;
    actions->hideImplied->setChecked(style.hideImplied);
    actions->mergeTwins->setChecked(style.mergeTwins);
    actions->wrapLayers->setChecked(style.wrap);
    actions->bundleEdges->setChecked(wished.bundle);
    const auto why = style.framed ? tr("Not while groups are open or waits are drawn: collapse the groups first") : QString();
    allow(actions->mergeTwins, true, {});
    allow(actions->wrapLayers, true, why);
    allow(actions->bundleEdges, true, {});
    actions->arrangeBySize->setEnabled(wished.hideImplied != Wish::BySize || wished.mergeTwins != Wish::BySize
        || wished.wrap != Wish::BySize || wished.bundle);
}

} // namespace slipway
