// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/failureflow.h"

#include "remote/sourcechoice.h"
#include "shell/forbid.h"
#include "dag/dagview.h"
#include "panes/inspector.h"
#include "session/releasesession.h"
#include "shell/outlinepane.h"
#include "shell/releasecounts.h"
#include "shell/releaseflow.h"
#include "shell/selection.h"
#include "shell/windowactions.h"
#include "shell/windowdocks.h"

#include <QAction>

namespace slipway {

FailureFlow::FailureFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const QList<QAction *> letters {parts.actions->openLog, parts.actions->rerunFailed};
    for (auto *action : letters)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parts.dag->addActions(letters);
    parts.outline->addActions(letters);
    connect(parts.actions->openLog, &QAction::triggered, this, &FailureFlow::openLog);
    connect(parts.actions->rerunFailed, &QAction::triggered, parts.flow, &ReleaseFlow::rerunFailed);
    connect(parts.selection, &Selection::changed, this, &FailureFlow::update);
    connect(parts.counts, &ReleaseCounts::changed, this, &FailureFlow::update);
    connect(parts.session, &ReleaseSession::planChanged, this, &FailureFlow::update);
    connect(parts.session, &ReleaseSession::engineChanged, this, &FailureFlow::update);
    connect(parts.session, &ReleaseSession::sourcesChanged, this, &FailureFlow::update);
    update();
}

/// The focus stays where it is: the next letter is for the next failure.
void FailureFlow::openLog()
{
    m_parts.docks->raise(QStringLiteral("inspector"));
    m_parts.inspector->showFirstError();
}

void FailureFlow::update()
{
    const auto *session = m_parts.session;
    const bool failed = m_parts.counts->of(StepState::Failed) + m_parts.counts->of(StepState::TimedOut) > 0;
    allow(m_parts.actions->rerunFailed, session->hasEngine() && failed, whyNotAnywhere(*session, Action::Type::RerunFailed));
    if (session->isRemote())
        allow(m_parts.actions->cancel, session->isRunning(), whyNotAnywhere(*session, Action::Type::CancelRelease));
    m_parts.actions->openLog->setEnabled(session->drawnGraph()->find(m_parts.selection->current()) != kNoNode);
}

} // namespace slipway
