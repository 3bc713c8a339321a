// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotedeed.h"

#include <QMap>
#include <QSet>

namespace slipway {

/// What somebody wants done to a build. A plain value.
struct BuildWish
{
    enum class What : quint8 {
        RetryJob, ///< `job`, once: it gets another id
        RetryFailed, ///< every job that failed, timed out or expired
        CancelJob, ///< `job`; by GraphQL, since REST has no such call
        CancelBuild,
        Rebuild, ///< another build of the same commit, branch, message and environment
    };

    What what = What::RetryJob;
    QString job;
};

/// "retry", "retry_failed", "cancel", "cancel_build", "rebuild": stable, for the audit log.
QString buildWishName(BuildWish::What what);

/// What came of it.
struct BuildResult
{
    RemoteDeed::Ending ending = RemoteDeed::Ending::Refused;
    int status = 0; ///< of the one request that acts; 0: none was sent, or no answer came
    QString job; ///< of RetryJob: the id that it has now
    qint64 build = 0; ///< of Rebuild: the number of the new one
    int jobs = 0; ///< of RetryFailed: how many are tried again
    Error error {}; ///< of all endings but Done
};

QString deedEndingName(RemoteDeed::Ending ending); ///< "done", "by_another", "refused", "unknown"

/// Retries, cancels or rebuilds, once (spec/buildkite.md f.1, f.2; RemoteDeed). Looks at the build first and refuses what it
/// can know to be refused, without a request. Done is what the build read back shows: another attempt of the job, the
/// state "canceled" or "canceling", another build that was rebuilt from this one.
class BuildActor : public RemoteDeed
{
    Q_OBJECT
public:
    /// Writes down what is about to be sent, with the build as it was; what cannot be written down is not sent.
    using Intend = std::function<Result<void>(const RemoteSnapshot &before)>;

    BuildActor(RemoteAddress address, BuildWish wish, Desk desk, Intend intend, QObject *parent = nullptr);

    void start() override;

    /// Whether a job can be retried as far as its state tells.
    static bool mayRetry(const RemoteJob &job);
    static bool mayCancel(const RemoteJob &job);

Q_SIGNALS:
    void finished(const slipway::BuildResult &result); ///< exactly once

private:
    using What = BuildWish::What;

    void answered(const HttpAnswer &answer) override;
    Error refusal(const HttpAnswer &answer) const override;
    HttpRequest settleRequest() const override;
    void settled(const HttpAnswer &answer) override;
    void ended(Ending ending, const Error &error) override;
    void onLook(const RemoteSnapshot &build, const QByteArray &body);
    void onRebuilds(const RemoteSnapshot &build, const HttpAnswer &list);
    QString whyNot(const RemoteSnapshot &build);
    void send(const RemoteSnapshot &build, HttpRequest request);
    void settledRebuild(const HttpAnswer &answer);
    const RemoteJob *successor(const RemoteSnapshot &build) const;
    bool isDone(const RemoteSnapshot &build);
    HttpRequest buildRequest() const;
    HttpRequest rebuildsRequest() const;
    HttpRequest put(const QStringList &path, const QByteArray &body = "{}") const;
    HttpRequest cancelJobRequest(const QByteArray &build) const;
    QStringList buildPath(qint64 number) const;

    const RemoteAddress m_address;
    const BuildWish m_wish;
    const Intend m_intend;
    QMap<QString, int> m_attempts; ///< of jobs that failed: id and attempt
    QSet<QString> m_known; ///< ids of all jobs before the request
    QString m_step; ///< of the job
    int m_index = 0; ///< of the job within its step
    QSet<qint64> m_rebuiltBefore;
    QString m_branch;
    BuildResult m_result;
    Error m_refusal; ///< what the engine said, while a read decides whether somebody else was faster
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::BuildResult)
