// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipelineparser.h"

#include "core/boundedfile.h"
#include "core/digest.h"
#include "pipeline/commandattributes.h"
#include "pipeline/dependencylimit.h"
#include "pipeline/jobexpansion.h"
#include "pipeline/normalizer.h"
#include "pipeline/stepbuilder.h"
#include "pipeline/yamlreader.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PipelineParser)
};

/// Adds the env of a document; a name that is there already gets the new value.
void addEnv(EnvList &list, const Json &env)
{
    if (!env.is_object())
        return;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list[i].first, i);
    for (const auto &[key, value] : env.get_ref<const Json::object_t &>()) {
        const auto name = fromStd(key);
        const auto text = fromStd(value.get_ref<const std::string &>());
        if (const auto place = places.value(name, -1); place >= 0)
            list[place].second = text;
        else
            list.append({name, text});
    }
}

/// The first number in the JSON that JSON has no form for.
const Json *notFinite(const Json &value)
{
    if (value.is_number_float())
        return std::isfinite(value.get<double>()) ? nullptr : &value;
    if (value.is_structured()) {
        for (const auto &item : value) {
            if (const auto *found = notFinite(item))
                return found;
        }
    }
    return nullptr;
}

Result<Json> jsonOf(const QString &file, const NormalPipeline &normal)
{
    auto json = pipelineToJson(normal);
    if (notFinite(json)) {
        const auto *bad = yamlWithoutJson(*normal.source);
        const auto mark = bad ? bad->mark : YamlMark();
        return fail(ErrorCode::BadInput, Words::tr("%1 cannot be written as JSON").arg(fromStd(bad ? yamlScalarText(*bad) : "NaN")),
            Words::tr("write a number, or put the word in quotes"), {file, mark.line, mark.column, 0, {}});
    }
    return json;
}

Result<NormalPipeline> readDocument(
    const QString &file, const YamlPtr &document, const ParseOptions &options, Diagnostics &diagnostics)
{
    auto normal = normalise(file, document, diagnostics);
    if (normal.failed() || !options.interpolate)
        return normal;
    // Every document starts from the environment of the uploader; what one sets, the next does not see.
    auto env = options.env;
    if (auto done = interpolatePipeline(file, *normal, env); done.failed())
        return fail(done.error());
    return normal;
}

int jobsOf(const QVector<Step> &steps)
{
    int jobs = 0;
    for (const auto &step : steps)
        jobs += jobCount(step) + jobsOf(step.steps);
    return jobs;
}

/// A document is one upload; the platform limits the jobs of one.
void checkUpload(const QString &file, int line, const QVector<Step> &steps, Diagnostics &diagnostics)
{
    const int jobs = jobsOf(steps);
    const int most = jobs > kMostJobs ? kMostJobs : kMostJobsOfUpload;
    if (jobs <= most)
        return;
    const auto message = jobs > kMostJobs ? Words::tr("this makes %1 jobs; a build may have %2") : Words::tr("this makes %1 jobs; one upload may have %2");
    diagnostics.append({jobs > kMostJobs ? QStringLiteral("build-jobs-limit") : QStringLiteral("upload-jobs-limit"), Severity::Info,
        message.arg(jobs).arg(most), {file, line, 1, 0, {}}, {},
        Words::tr("split the pipeline: let a step upload the rest, or trigger another pipeline")});
}

} // namespace

Result<QVector<Json>> parseToJson(
    const QString &file, const QByteArray &bytes, const ParseOptions &options, int maxDocuments, Diagnostics *diagnostics)
{
    Diagnostics unused;
    auto documents = readYaml(file, bytes, maxDocuments);
    if (documents.failed())
        return fail(documents.error());
    if (documents->isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("the file contains no YAML document"),
            Words::tr("start it with 'steps:' and a list of steps"), {file, 1, 1, 0, {}});
    QVector<Json> all;
    for (const auto &document : *documents) {
        auto normal = readDocument(file, document, options, diagnostics ? *diagnostics : unused);
        if (normal.failed())
            return fail(normal.error());
        auto json = jsonOf(file, *normal);
        if (json.failed())
            return fail(json.error());
        all.append(std::move(*json));
    }
    return all;
}

Result<PipelinePtr> parsePipeline(const QString &file, const QByteArray &bytes, const ParseOptions &options)
{
    auto documents = readYaml(file, bytes);
    if (documents.failed())
        return fail(documents.error());
    if (documents->isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("the file contains no YAML document"),
            Words::tr("start it with 'steps:' and a list of steps"), {file, 1, 1, 0, {}});
    auto pipeline = std::make_shared<Pipeline>();
    pipeline->file = file;
    pipeline->source = bytes;
    pipeline->digest = sha256Digest(bytes);
    for (qsizetype i = 0; i < documents->size(); ++i) {
        auto normal = readDocument(file, documents->at(i), options, pipeline->diagnostics);
        if (normal.failed())
            return fail(normal.error());
        auto json = jsonOf(file, *normal);
        if (json.failed())
            return fail(json.error());
        StepBuilder builder(
            file, int(i), stepDefaultsOf(normal->rest, normal->secrets, normal->checkout), pipeline->diagnostics);
        const auto steps = builder.build(normal->steps);
        checkUpload(file, normal->source->mark.line, steps, pipeline->diagnostics);
        pipeline->steps += steps;
        if (const auto notify = normal->rest.find("notify"); notify != normal->rest.end())
            pipeline->notifications += notificationsOf(&*notify);
        addEnv(pipeline->env, normal->env);
        if (i == 0)
            pipeline->normalised = std::move(*json);
    }
    if (auto checked = checkDependencies({pipeline->steps}); checked.failed())
        return fail(checked.error());
    return PipelinePtr(std::move(pipeline));
}

Result<PipelinePtr> loadPipeline(const QString &file, const ParseOptions &options)
{
    const auto bytes = readBoundedFile(file);
    if (bytes.failed())
        return fail(bytes.error());
    return parsePipeline(file, *bytes, options);
}

} // namespace slipway
