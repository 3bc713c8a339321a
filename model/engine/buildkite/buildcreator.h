// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotedeed.h"
#include "pipeline/pipeline.h"

#include <QMap>
#include <QPair>
#include <QVector>

namespace slipway {

/// A build that somebody wants of a pipeline. A plain value.
struct NewBuild
{
    QString commit = QStringLiteral("HEAD"); ///< a ref, a SHA or a tag
    QString branch, message;
    QVector<QPair<QString, QString>> env;
    QMap<QString, QString> metaData; ///< the answers to the first input step, by the keys of its fields
    QByteArray pipeline; ///< to be uploaded instead of what the pipeline's settings say (packedpipeline.h); empty: none
    /// The step that uploads it is in a file of the repository: it is not looked for in the settings.
    bool stepElsewhere = false;
};

/// What is wrong with it, before anything is sent: what is missing, names that are none, values over the documented 100 KB.
Result<void> checkNewBuild(const NewBuild &build);
/// The input step whose fields can be answered with the build: the first step, if it is one. Null: there is none.
const Step *firstInput(const Pipeline &pipeline);

/// What came of it.
struct NewBuildResult
{
    RemoteDeed::Ending ending = RemoteDeed::Ending::Refused;
    int status = 0; ///< of the one request that creates; 0: none was sent, or no answer came
    qint64 build = 0; ///< its number
    Error error {}; ///< of Refused and Unknown
};

/// Creates one build, once (RemoteDeed). With a pipeline to upload, the settings are read first: without a step that uploads
/// it, a build would run other steps than those that were shown, so none is created. The build carries an identifier of
/// this wish as meta-data; by that it is found again where the answer to the request did not come.
class BuildCreator : public RemoteDeed
{
    Q_OBJECT
public:
    using Intend = std::function<Result<void>()>;

    /// `address` names the pipeline; a build in it does not matter.
    BuildCreator(RemoteAddress address, NewBuild wish, Desk desk, Intend intend, QObject *parent = nullptr);

    void start() override;
    /// The value of the meta-data "slipway-intent".
    QString intent() const { return m_intent; }

    static constexpr auto kIntentKey = "slipway-intent";

Q_SIGNALS:
    void finished(const slipway::NewBuildResult &result); ///< exactly once

private:
    void onPipeline(const HttpAnswer &answer);
    void create();
    void answered(const HttpAnswer &answer) override;
    Error refusal(const HttpAnswer &answer) const override;
    HttpRequest settleRequest() const override;
    void settled(const HttpAnswer &answer) override;
    void ended(Ending ending, const Error &error) override;
    QStringList path(const QStringList &tail) const;

    const RemoteAddress m_address;
    const NewBuild m_wish;
    const Intend m_intend;
    const QString m_intent;
    QByteArray m_packed;
    NewBuildResult m_result;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::NewBuildResult)
