// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "engine/remote/credentials.h"
#include "engine/remote/remoterelease.h"
#include "engine/taskcluster/promotionpreflight.h"
#include "engine/taskcluster/firerecord.h"
#include "promotion/promotionplanner.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QSettings;

namespace slipway {

class DeskWork;
class FireSection;
class PromotionDialog;
class PromotionPanel;
class PromotionSession;
class ReleaseSession;
class RemoteOffice;
class SignIn;

/// What a promotion has to do with a deployment of Taskcluster: finds and downloads graphs, checks a plan there, fires it and
/// follows what it creates. Each fires at most once: what is sent is written down before, and an answer that does not come is
/// settled by reading. GUI thread, owned by the window `host`; the office outlives it.
class PromotionFireFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        PromotionSession *promotion;
        PromotionPanel *panel;
        ReleaseSession *session;
        RemoteOffice *office;
        SignIn *signIn;
        QSettings *settings; ///< keeps the last root URL; may be null
        std::function<QString()> stateDir;
    };

    PromotionFireFlow(const Parts &parts, QWidget *host);
    ~PromotionFireFlow() override;

    /// Adds the choice between firing and recording to a decision.
    void dress(PromotionDialog *dialog);
    /// Takes a decision that is to be fired; false: it is only to be recorded, by whoever asks.
    bool take(PromotionDialog *dialog);
    void find(); ///< asks which revision
    void check(); ///< the plan on screen

    QString root() const { return m_root; } ///< of the deployment as far as it is known
    void setRoot(const QString &root);

Q_SIGNALS:
    void told(slipway::Severity severity, const QString &text);
    void graphsDownloaded(const QString &folder, const QStringList &ids);
    void openRequested(const slipway::RemoteTrain &train); ///< the group that an action created

private:
    struct Prepared
    {
        PromotionPlanPtr plan;
        PromotionFire fire;
        PreflightQuestion question;
    };
    struct Firing;

    static Result<Prepared> prepare(PromotionPlanner::Request &request, const QString &folder);
    void readRoot();
    void askRoot();
    void startCheck(const QUrl &root);
    void showChecked(const PreflightAnswer &answer);
    void fire(PromotionDialog *dialog, const FireSection &section);
    void withdraw();
    void preflight(const Prepared &prepared);
    void judge(const PreflightAnswer &answer);
    void send(const PromotionPlanPtr &plan);
    void tellUnsettled();
    void onFired(const FireResult &result);
    void end(const QString &complaint);
    void follow(const std::shared_ptr<FireRecord> &record, const FireResult &result);
    void signIn(const FireSection *section, const Result<PromotionFire> &fire);
    RemoteWatch::Signer signer(const QUrl &root, CredentialUse use) const;

    const Parts m_parts;
    QWidget *m_host;
    QString m_root;
    std::unique_ptr<DeskWork> m_check, m_sending;
    quint64 m_checked = 0, m_rootsRead = 0; ///< generations: only the newest answer counts
    std::shared_ptr<Firing> m_firing; ///< null: nothing is being fired
};

} // namespace slipway
