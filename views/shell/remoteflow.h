// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/openremotedialog.h"
#include "remote/remotecontroller.h"
#include "engine/remote/credentials.h"

#include <QObject>

#include <memory>

class QSettings;
class QWidget;

namespace slipway {

class DocumentController;
class ConnBadge;
class NoticeBar;
class TrainFlow;
class RunController;
class SignIn;
class Selection;
class WindowActions;

/// Engines elsewhere in a window: asks for a build or task group, shows it in place of a file, and lets go of it when
/// something else takes the window. GUI thread, owned by the window `host`.
class RemoteFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        DocumentController *document;
        RunController *run;
        Selection *selection;
        NoticeBar *notices;
        WindowActions *actions;
        QSettings *settings;
    };

    RemoteFlow(const Parts &parts, QWidget *host);
    ~RemoteFlow() override;

    RemoteOffice *office() const { return m_controller->office(); }
    SignIn *signIn() const { return m_signIn; }
    RemoteController *controller() const { return m_controller.get(); }
    /// The window's release is on engines elsewhere, whether they have answered yet or not.
    bool isShown() const { return m_controller->release() != nullptr; }
    QString name() const; ///< of what is shown
    QString url() const; ///< of what is shown, for a browser
    QString revision() const; ///< branch and commit, for the top bar

    const QList<QWidget *> &barWidgets() const { return m_barWidgets; } ///< for the end of the top bar

    void ask(const QString &url = {});
    /// The dialog that asks for a build or group, with signing in; not yet shown.
    OpenRemoteDialog *makeDialog(const QString &offered);
    /// False: this is no address of an engine, and somebody else may open it. `definition`: a pipeline file, or empty.
    bool open(const QString &url, const QString &definition = {});
    /// What was dropped on the window: opens the one address that it is, or says why not.
    void openDropped(const QStringList &texts);
    void open(const RemoteTrain &train);
    void signInToAct(const QString &step); ///< signInWanted() for the source of that step
    void unlink(const QString &from, const QString &to); ///< what a person linked; can be undone
    void letGo(); ///< and shows the start page

Q_SIGNALS:
    void opened(const QString &url); ///< by its address, which can be opened again
    /// Somebody wants to give credentials to this source: a token to read with, or to act with.
    void signInWanted(const slipway::EngineSource &source, slipway::CredentialUse use);
    void changed(); ///< ask isShown() and name() again

private:
    bool mayLeave();
    void makeBar();
    void makeFlows();
    void updateActions();
    void tellTrouble();
    void tellDifferences();
    void choose(const RemoteChoice &choice);
    void rememberDefinition(const RemoteAddress &address, const QString &file);
    QString knownDefinition(const RemoteAddress &address) const;

    Parts m_parts;
    QWidget *m_host;
    std::unique_ptr<RemoteOffice> m_ownOffice; // before the controller, which it outlives
    std::unique_ptr<RemoteController> m_controller;
    QString m_shown; ///< name and address when changed() was emitted last
    QList<QWidget *> m_barWidgets;
    QStringList m_differences; ///< told of last
    QString m_trouble; ///< likewise
    quint64 m_generation = 0;
    SignIn *m_signIn = nullptr;
    TrainFlow *m_train = nullptr;
};

} // namespace slipway
