// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/timelineflow.h"

#include "dag/dagview.h"
#include "shell/dagbridge.h"
#include "shell/noticebar.h"
#include "shell/outlinepane.h"
#include "shell/selection.h"
#include "shell/windowactions.h"
#include "shell/windowdocks.h"
#include "source/truststore.h"
#include "timeline/timelinepane.h"

#include <QAction>

namespace slipway {

TimelineFlow::TimelineFlow(const Parts &parts, const QString &stateDir, QObject *parent)
    : QObject(parent)
{
    auto *pane = parts.pane;
    pane->setStateDir(stateDir.isEmpty() ? TrustStore::dataFolder() : stateDir);
    auto *open = new QAction(tr("&Timeline"), this);
    open->setObjectName(QStringLiteral("action-timeline"));
    open->setShortcut(Qt::Key_T);
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // Single letters act where nobody types.
    parts.dag->addActions({open, pane->criticalAction()});
    parts.outline->addActions({open, pane->criticalAction()});
    connect(open, &QAction::triggered, pane, [pane, docks = parts.docks] {
        docks->raise(QStringLiteral("timeline"));
        pane->focusChart();
    });
    parts.actions->timelineViews = {open, pane->criticalAction()};
    parts.actions->timelineExports = pane->exportActions();

    connect(pane, &TimelinePane::stepActivated, parts.selection, &Selection::set);
    connect(parts.selection, &Selection::changed, pane, &TimelinePane::setSelectedStep);
    connect(pane, &TimelinePane::criticalPathShown, parts.bridge, &DagBridge::setChain);
    connect(pane, &TimelinePane::saved, parts.notices, [notices = parts.notices](const QString &path) {
        notices->tell(QStringLiteral("export"), Severity::Info, tr("The timeline was saved as %1.").arg(path));
    });
    connect(pane, &TimelinePane::saveFailed, parts.notices, [notices = parts.notices](const Error &error) {
        notices->tell(QStringLiteral("export"), Severity::Error, error.toString());
    });
}

} // namespace slipway
