// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildcreator.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"
#include "engine/buildkite/buildreader.h"
#include "engine/buildkite/buildrefusal.h"
#include "engine/buildkite/packedpipeline.h"
#include "release/releasecontroller.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildCreator)
};

tl::unexpected<Error> wrong(const QString &message, const QString &hint = {})
{
    return fail(ErrorCode::BadInput, message, hint);
}

Result<void> checkEnvironment(const NewBuild &build)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*")));
    QSet<QString> seen;
    for (const auto &[key, value] : build.env) {
        if (!name.match(key).hasMatch())
            return wrong(Words::tr("'%1' is no name of an environment variable").arg(key), Words::tr("letters, digits and underscores, and no digit first"));
        if (seen.contains(key))
            return wrong(Words::tr("%1 is there twice").arg(key));
        if (!build.pipeline.isEmpty() && key == QLatin1String(kPipelineVariable))
            return wrong(Words::tr("%1 carries the pipeline and cannot be set").arg(key));
        if (value.contains(QChar::Null))
            return wrong(Words::tr("the value of %1 has a null character").arg(key));
        seen.insert(key);
    }
    return {};
}

/// The number of the build of a list that carries the intent; 0: none.
qint64 numberOf(const QByteArray &list, const QString &intent)
{
    const auto json = parseJson(list);
    if (!json.is_array())
        return 0;
    for (const auto &build : json) {
        const auto meta = build.is_object() ? build.value("meta_data", Json()) : Json();
        const auto number = build.is_object() ? build.value("number", Json()) : Json();
        if (memberText(meta, BuildCreator::kIntentKey) == intent && number.is_number_integer())
            return number.get<qint64>();
    }
    return 0;
}

/// A pipeline's settings as YAML, and the commands of one that is set up without.
QString settingsOf(const Json &pipeline)
{
    QString text = memberText(pipeline, "configuration");
    const auto steps = pipeline.value("steps", Json::array());
    if (steps.is_array()) {
        for (const auto &step : steps)
            text += u'\n' + memberText(step, "command");
    }
    return text;
}

} // namespace

Result<void> checkNewBuild(const NewBuild &build)
{
    if (build.commit.trimmed().isEmpty())
        return wrong(Words::tr("a build needs a commit"), Words::tr("a SHA, a tag, or HEAD for the newest of the branch"));
    if (build.branch.trimmed().isEmpty())
        return wrong(Words::tr("a build needs a branch"));
    if (auto good = checkEnvironment(build); good.failed())
        return good;
    for (auto it = build.metaData.cbegin(); it != build.metaData.cend(); ++it) {
        if (it.key().trimmed().isEmpty() || it.key() == QLatin1String(BuildCreator::kIntentKey))
            return wrong(Words::tr("'%1' cannot be the key of a field").arg(it.key()));
        if (it.value().toUtf8().size() > kMaxMetaDataBytes)
            return wrong(Words::tr("the value of %1 is larger than the 100 KB that Buildkite keeps").arg(it.key()));
    }
    if (build.pipeline.isEmpty())
        return {};
    const auto packed = packPipeline(build.pipeline);
    return packed.ok() ? Result<void>() : fail(packed.error());
}

const Step *firstInput(const Pipeline &pipeline)
{
    if (pipeline.steps.isEmpty() || pipeline.steps.constFirst().kind != NodeKind::Input || pipeline.steps.constFirst().fields.isEmpty())
        return nullptr;
    return &pipeline.steps.constFirst();
}

BuildCreator::BuildCreator(RemoteAddress address, NewBuild wish, Desk desk, Intend intend, QObject *parent)
    : RemoteDeed(std::move(desk), parent)
    , m_address(std::move(address))
    , m_wish(std::move(wish))
    , m_intend(std::move(intend))
    , m_intent(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QStringList BuildCreator::path(const QStringList &tail) const
{
    return QStringList {QStringLiteral("organizations"), m_address.organization, QStringLiteral("pipelines"), m_address.pipeline} + tail;
}

void BuildCreator::start()
{
    if (const auto good = checkNewBuild(m_wish); good.failed())
        return refuse(good.error().message, good.error().hint);
    if (m_wish.pipeline.isEmpty())
        return create();
    m_packed = *packPipeline(m_wish.pipeline);
    if (m_wish.stepElsewhere)
        return create();
    HttpRequest request;
    request.url = apiUrl(m_address.api, path({}));
    look(std::move(request), [this](const HttpAnswer &answer) { onPipeline(answer); });
}

void BuildCreator::onPipeline(const HttpAnswer &answer)
{
    if (answer.status == 403)
        return refuse(tr("this token may not read the settings of the pipeline, so whether it uploads what is sent is not known"), tr("it needs the scope read_pipelines"), ErrorCode::NotTrusted);
    if (answer.status == 404)
        return refuse(tr("there is no pipeline %1/%2, or this token may not see it").arg(m_address.organization, m_address.pipeline));
    if (refusedLook(answer))
        return;
    const auto json = parseJson(answer.body);
    if (!json.is_object())
        return refuse(tr("the engine's answer is no pipeline"));
    if (!hasUploadStep(settingsOf(json))) {
        return refuse(tr("the settings of %1/%2 have no step that uploads what is sent: a build would run other steps").arg(m_address.organization, m_address.pipeline),
            tr("add the step that is shown to them, once; nothing was sent"));
    }
    create();
}

void BuildCreator::create()
{
    auto env = Json::object(), meta = Json::object();
    for (const auto &[key, value] : m_wish.env)
        env[toStd(key)] = toStd(value);
    if (!m_packed.isEmpty())
        env[kPipelineVariable] = m_packed.toStdString();
    for (auto it = m_wish.metaData.cbegin(); it != m_wish.metaData.cend(); ++it)
        meta[toStd(it.key())] = toStd(it.value());
    meta[kIntentKey] = toStd(m_intent);
    // Never `author`: nobody acts in another's name.
    Json body {{"commit", toStd(m_wish.commit.trimmed())}, {"branch", toStd(m_wish.branch.trimmed())}, {"env", std::move(env)}, {"meta_data", std::move(meta)}};
    if (!m_wish.message.trimmed().isEmpty())
        body["message"] = toStd(m_wish.message.trimmed());
    HttpRequest request;
    request.method = "POST";
    request.url = apiUrl(m_address.api, path({QStringLiteral("builds")}));
    request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = dumpJson(body);
    act(std::move(request), m_intend());
}

void BuildCreator::answered(const HttpAnswer &answer)
{
    const auto json = parseJson(answer.body);
    const auto number = answer.isGood() && json.is_object() ? json.value("number", Json()) : Json();
    if (number.is_number_integer())
        m_result.build = number.get<qint64>();
    RemoteDeed::answered(answer);
}

Error BuildCreator::refusal(const HttpAnswer &answer) const
{
    if (answer.status == 404)
        return {ErrorCode::Refused, tr("there is no pipeline %1/%2, or this token may not build it").arg(m_address.organization, m_address.pipeline), {}, {}};
    return buildRefusal(answer);
}

HttpRequest BuildCreator::settleRequest() const
{
    HttpRequest request;
    if (m_result.build) {
        request.url = apiUrl(m_address.api, path({QStringLiteral("builds"), QString::number(m_result.build)}), QStringLiteral("exclude_jobs=true"));
        return request;
    }
    const auto filter = "branch=" + QUrl::toPercentEncoding(m_wish.branch.trimmed()) + "&meta_data" + QUrl::toPercentEncoding(u'[' + QLatin1String(kIntentKey) + u']') + '=' + m_intent.toLatin1();
    request.url = apiUrl(m_address.api, path({QStringLiteral("builds")}), QString::fromLatin1(filter + "&per_page=100&exclude_jobs=true&exclude_pipeline=true"));
    return request;
}

void BuildCreator::settled(const HttpAnswer &answer)
{
    if (!m_result.build)
        m_result.build = answer.isGood() ? numberOf(answer.body, m_intent) : 0;
    else if (const auto made = answer.isGood() ? readBuildSummary(answer.body, m_address.api.toString()) : fail(ErrorCode::Io, QString());
             made.failed() || made->number != m_result.build)
        return settleLater();
    if (!m_result.build)
        return settleLater();
    finish(Ending::Done);
}

void BuildCreator::ended(Ending ending, const Error &error)
{
    m_result.ending = ending;
    m_result.status = status();
    m_result.error = error;
    Q_EMIT finished(m_result);
}

} // namespace slipway
