// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/releasefile.h"

#include "core/boundedfile.h"
#include "core/workscope.h"
#include "pipeline/yamlreader.h"
#include "pipeline/yamlwriter.h"
#include "review/releasefilereader.h"
#include "review/workerrules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QSaveFile>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseFile)
};

constexpr qint64 kMaxReleaseFileBytes = 4 * 1024 * 1024;

void setText(Json &json, const char *name, const QString &value)
{
    if (!value.isEmpty())
        json[name] = toStd(value);
}

Json wordsToJson(const QStringList &words)
{
    Json list = Json::array();
    for (const auto &word : words)
        list.push_back(toStd(word));
    return list;
}

/// Only what differs from a build started by hand, or from a pull request, so that the file stays short.
Json scenarioToJson(const Facts &facts)
{
    const auto usual = scenarioFacts(facts.pullRequest.isEmpty() ? QStringLiteral("manual") : QStringLiteral("pr"));
    Json json = Json::object();
    json["name"] = toStd(facts.scenario);
    const auto set = [&](const char *name, QString Facts::*member, const char *variable) {
        const bool becameKnown = usual.unknown.contains(QLatin1String(variable)) && !facts.unknown.contains(QLatin1String(variable));
        if (facts.*member != usual.*member || becameKnown)
            json[name] = toStd(facts.*member);
    };
    set("source", &Facts::source, "build.source");
    set("branch", &Facts::branch, "build.branch");
    set("tag", &Facts::tag, "build.tag");
    set("commit", &Facts::commit, "build.commit");
    set("message", &Facts::message, "build.message");
    set("default_branch", &Facts::defaultBranch, "pipeline.default_branch");
    set("pipeline", &Facts::pipelineSlug, "pipeline.slug");
    set("organization", &Facts::organizationSlug, "organization.slug");
    setText(json, "pull_request", facts.pullRequest);
    set("pull_request_base", &Facts::pullRequestBase, "build.pull_request.base_branch");
    const auto number = QStringLiteral("build.number");
    if (facts.buildNumber != usual.buildNumber || (usual.unknown.contains(number) && !facts.unknown.contains(number)))
        json["build_number"] = facts.buildNumber;
    for (const auto &[name, value] : facts.env)
        json["env"][toStd(name)] = toStd(value);
    auto open = (facts.unknown - usual.unknown).values();
    open.sort();
    if (!open.isEmpty())
        json["unknown"] = wordsToJson(open);
    return json;
}

Json artifactToJson(const ExpectedArtifact &artifact)
{
    Json json = Json::object();
    setText(json, "step", artifact.step);
    setText(json, "label", artifact.label);
    setText(json, "uri", artifact.uri);
    setText(json, "kind", artifact.kind);
    return json;
}

Json suppressionToJson(const Suppression &suppression)
{
    Json json = Json::object();
    json["rule"] = toStd(suppression.rule);
    setText(json, "node", suppression.node);
    json["reason"] = toStd(suppression.reason);
    setText(json, "who", suppression.who);
    setText(json, "date", suppression.date);
    setText(json, "digest", suppression.digest);
    return json;
}

Json toJson(const ReleaseFile &file)
{
    Json json = Json::object();
    for (const auto &facts : file.scenarios)
        json["scenarios"].push_back(scenarioToJson(facts));
    if (!file.publish.isEmpty())
        json["publish"] = wordsToJson(file.publish);
    if (!file.notPublish.isEmpty())
        json["not_publish"] = wordsToJson(file.notPublish);
    for (const auto &[step, effect] : file.effects)
        json["effects"][toStd(step)] = toStd(stepEffectName(effect));
    for (auto it = file.pipelines.cbegin(); it != file.pipelines.cend(); ++it)
        json["pipelines"][toStd(it.key())] = toStd(it.value());
    for (auto it = file.expected.cbegin(); it != file.expected.cend(); ++it) {
        auto &list = json["expected"][toStd(it.key())] = Json::array();
        for (const auto &artifact : it.value())
            list.push_back(artifactToJson(artifact));
    }
    for (const auto &suppression : file.suppressions)
        json["suppressions"].push_back(suppressionToJson(suppression));
    if (!file.rehearsal.record.isEmpty())
        json["rehearsal"]["record"] = wordsToJson(file.rehearsal.record);
    if (!file.rehearsal.allow.isEmpty())
        json["rehearsal"]["allow"] = wordsToJson(file.rehearsal.allow);
    for (const auto &rule : file.workers)
        json["workers"].push_back(toJson(rule));
    if (file.workerPool.memoryMb > 0)
        json["worker_pool"]["memory_mb"] = file.workerPool.memoryMb;
    if (file.workerPool.quitAfterRun)
        json["worker_pool"]["quit_after_run"] = true;
    for (const auto &[name, value] : file.rest.items())
        json[name] = value;
    return json;
}

} // namespace

const Facts *ReleaseFile::findScenario(const QString &name) const
{
    for (const auto &facts : scenarios) {
        if (facts.scenario == name)
            return &facts;
    }
    return nullptr;
}

QString releaseFilePath(const QString &pipelineFile)
{
    const QFileInfo info(pipelineFile);
    const auto name = info.completeBaseName() + QStringLiteral(".slipway.yml");
    return info.path() == QLatin1String(".") ? name : info.path() + u'/' + name;
}

Result<ReleaseFile> loadReleaseFile(const QString &path)
{
    if (!QFileInfo::exists(onDisk(path))) {
        ReleaseFile none;
        none.path = path;
        return none;
    }
    if (QFileInfo(onDisk(path)).isDir()) {
        return fail(ErrorCode::BadInput, Words::tr("the release file is a folder"),
            Words::tr("rename the folder: a file of this name holds what is decided about the release"), SourceRange {path, 0, 0, 0, {}});
    }
    const auto bytes = readBoundedFile(path, kMaxReleaseFileBytes);
    if (bytes.failed())
        return fail(bytes.error());
    return parseReleaseFile(path, *bytes);
}

Result<ReleaseFile> parseReleaseFile(const QString &path, const QByteArray &bytes)
{
    const auto documents = readYaml(path, bytes, 1);
    if (documents.failed())
        return fail(documents.error());
    return ReleaseFileReader(path).read(documents->isEmpty() ? YamlValue() : *documents->first());
}

Result<void> saveReleaseFile(const ReleaseFile &file)
{
    const auto json = toJson(file);
    const auto text = toYaml(json);
    if (text.failed())
        return fail(text.error());
    QSaveFile out(onDisk(file.path));
    if (!out.open(QIODevice::WriteOnly) || out.write(*text) != text->size() || !out.flush() || !out.commit())
        return fail(ErrorCode::Io, Words::tr("the release file cannot be written: %1").arg(out.errorString()),
            Words::tr("check the free space and the permissions of the folder"), {file.path, 0, 0, 0, {}});
    return {};
}

Result<ReleaseFile> changeReleaseFile(const QString &path, const std::function<Result<void>(ReleaseFile &)> &change)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    auto release = loadReleaseFile(path);
    if (release.failed())
        return release;
    if (const auto changed = change(*release); changed.failed())
        return fail(changed.error());
    if (const auto saved = saveReleaseFile(*release); saved.failed())
        return fail(saved.error());
    return release;
}

QVector<Facts> allScenarios(const ReleaseFile &file)
{
    QVector<Facts> all;
    for (const auto &name : builtinScenarios()) {
        const auto *own = file.findScenario(name);
        all.append(own ? *own : scenarioFacts(name));
    }
    for (const auto &facts : file.scenarios) {
        if (!builtinScenarios().contains(facts.scenario))
            all.append(facts);
    }
    return all;
}

Result<Facts> findScenario(const ReleaseFile &file, const QString &name)
{
    QStringList names;
    for (const auto &facts : allScenarios(file)) {
        if (facts.scenario == name)
            return facts;
        names.append(facts.scenario);
    }
    return fail(ErrorCode::NotFound, Words::tr("there is no scenario \"%1\"").arg(name),
        Words::tr("choose one of %1, or add it to %2").arg(names.join(QStringLiteral(", ")), file.path));
}

} // namespace slipway
