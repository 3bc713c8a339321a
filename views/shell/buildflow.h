// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/newbuilddialog.h"
#include "shell/remoteflow.h"

#include <QObject>

namespace slipway {

class SignIn;

/// Makes builds of Buildkite in a window: a new one of a pipeline, one that runs the pipeline or build order on screen, and a
/// rebuild of the build on screen. What was made is opened, or offered to be. GUI thread, owned by the window `host`.
class BuildFlow : public QObject
{
    Q_OBJECT
public:
    BuildFlow(const RemoteFlow::Parts &parts, RemoteFlow *remote, SignIn *signIn, QWidget *host);

    void askNew(); ///< opens the form
    void askSend(); ///< the same, with what is on screen to be sent
    void askRebuild(); ///< asks before it does, and which build where there are several

private:
    void updateActions();
    NewBuildDialog::Start start() const;
    void ask(const NewBuildDialog::Start &start, const QString &definition);
    void send(const Result<QByteArray> &yaml, const QString &definition);
    void askRebuild(const QString &whole, const QString &title);
    void rebuild(const QString &whole);
    void offer(const QString &title, const QString &url);
    QString fact(const char *name) const; ///< of the release on screen

    RemoteFlow::Parts m_parts;
    RemoteFlow *m_remote;
    SignIn *m_signIn;
    QWidget *m_host;
    QString m_lastPipeline; ///< address of the one that was built last
};

} // namespace slipway
