// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/normalizer.h"

#include "pipeline/pluginsource.h"
#include "pipeline/steptypes.h"

#include <QCoreApplication>

#include <unordered_map>
#include <unordered_set>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Normalizer)
};

SourceRange placeOf(const QString &file, const YamlMark &mark)
{
    return {file, mark.line, mark.column, mark.endLine, {}};
}

tl::unexpected<Error> refuse(const QString &file, const YamlValue &value, const QString &message, const QString &hint)
{
    return fail(ErrorCode::BadInput, message, hint, placeOf(file, value.mark));
}

/// The keys of the top level that have a meaning here; all others are kept as written.
Result<void> readTopLevelKey(
    const QString &file, const YamlEntry &entry, NormalPipeline &pipeline, Diagnostics &diagnostics)
{
    const auto &value = *entry.value;
    if (entry.key == "steps") {
        auto steps = readSteps(file, value, diagnostics);
        if (steps.failed())
            return fail(steps.error());
        pipeline.steps = std::move(*steps);
    } else if (entry.key == "env") {
        if (!value.isNull() && !value.isMap())
            return refuse(file, value, Words::tr("unmarshaling env: got %1, want a map").arg(fromStd(value.goTypeName())),
                Words::tr("write env as lines of NAME: value"));
        auto env = readStringMap(value);
        if (!env.ok())
            return refuse(file, value, env.error, Words::tr("values of env are text, numbers or true and false"));
        pipeline.env = std::move(env.value);
    } else if (entry.key == "secrets") {
        auto secrets = readSecrets(value);
        if (!secrets.ok())
            return refuse(file, value, secrets.error, Words::tr("write secrets as a list of names"));
        pipeline.secrets = std::move(secrets.value);
    } else if (entry.key == "checkout") {
        auto checkout = readCheckout(value);
        if (!checkout.ok())
            return refuse(file, value, checkout.error, Words::tr("write checkout as a map"));
        pipeline.checkout = std::move(checkout.value);
    } else {
        appendMember(pipeline.rest, entry.key, yamlToJson(value));
    }
    return {};
}

} // namespace

Result<NormalPipeline> normalise(const QString &file, const YamlPtr &document, Diagnostics &diagnostics)
{
    NormalPipeline pipeline;
    pipeline.source = document;
    if (document->isSequence()) {
        auto steps = readSteps(file, *document, diagnostics);
        if (steps.failed())
            return fail(steps.error());
        pipeline.steps = std::move(*steps);
    } else if (document->isMap()) {
        for (const auto &entry : document->entries) {
            if (auto read = readTopLevelKey(file, entry, pipeline, diagnostics); read.failed())
                return fail(read.error());
        }
    } else {
        return refuse(file, *document,
            Words::tr("unmarshaling Pipeline: unsupported type %1, want a map with steps or a list of steps")
                .arg(fromStd(document->goTypeName())),
            Words::tr("start the file with 'steps:'"));
    }
    if (pipeline.steps.isEmpty())
        diagnostics.append({QStringLiteral("no-steps"), Severity::Warning, Words::tr("pipeline contains no steps"),
            placeOf(file, document->mark), {}});
    return pipeline;
}

namespace {

/// Replaces variables in JSON, and keeps count of the text it makes: an env of doubling values would
/// otherwise fill the memory.
class Interpolator
{
public:
    Interpolator(const QString &file, EnvList &env) : m_file(file), m_list(env)
    {
        for (qsizetype i = 0; i < env.size(); ++i) {
            m_env.insert_or_assign(toStd(env[i].first), toStd(env[i].second));
            m_place.insert_or_assign(toStd(env[i].first), i);
        }
    }

    Result<void> env(Json &env, const YamlMark &where);
    Result<void> step(NormalStep &step);
    Result<void> any(Json &value, const YamlMark &where);
    Result<void> members(Json &object, const YamlMark &where);
    /// The same outcome; a fault names the value that it stands in, of those below `source`.
    Result<void> placed(Result<void> done, const YamlValue &source);

private:
    std::optional<std::string> valueOf(std::string_view name) const
    {
        const auto it = m_env.find(std::string(name));
        return it == m_env.end() ? std::nullopt : std::optional(it->second);
    }
    bool hasFault(const std::string &text, const QString &message) const
    {
        const auto read = interpolate(text, [this](std::string_view name) { return valueOf(name); });
        return read.failed() && read.error().message == message;
    }
    const YamlMark *markOfFault(const YamlValue &node, const QString &message);
    Result<std::string> text(const std::string &text, const YamlMark &where);
    void set(const std::string &name, const std::string &value)
    {
        m_env.insert_or_assign(name, value);
        const auto [it, isNew] = m_place.try_emplace(name, m_list.size());
        if (isNew)
            m_list.append({fromStd(name), fromStd(value)});
        else
            m_list[it->second].second = fromStd(value);
    }

    static constexpr quint64 kMaxText = 64ULL * 1024 * 1024;

    QString m_file;
    EnvList &m_list;
    std::unordered_map<std::string, std::string> m_env;
    std::unordered_map<std::string, qsizetype> m_place; ///< of a name in m_list
    quint64 m_textMade = 0;
    int m_looksLeft = 20'000; ///< nodes that the search for a fault may still look at: aliases can hide many
};

/// The first text with that fault: what is joined or renamed on the way is told where it is written.
const YamlMark *Interpolator::markOfFault(const YamlValue &node, const QString &message)
{
    if (--m_looksLeft < 0)
        return nullptr;
    if (node.isString())
        return hasFault(node.text, message) ? &node.mark : nullptr;
    for (const auto &entry : node.entries) {
        if (hasFault(entry.key, message))
            return &entry.keyMark;
        if (const auto *mark = markOfFault(*entry.value, message))
            return mark;
    }
    for (const auto &item : node.items) {
        if (const auto *mark = markOfFault(*item, message))
            return mark;
    }
    return nullptr;
}

Result<void> Interpolator::placed(Result<void> done, const YamlValue &source)
{
    if (done.ok())
        return done;
    auto error = done.error();
    if (const auto *mark = markOfFault(source, error.message))
        error.where = placeOf(m_file, *mark);
    return fail(std::move(error));
}

Result<std::string> Interpolator::text(const std::string &text, const YamlMark &where)
{
    auto result = interpolate(text, [this](std::string_view name) { return valueOf(name); });
    if (result.failed()) {
        auto error = result.error();
        error.where = placeOf(m_file, where);
        return fail(std::move(error));
    }
    m_textMade += result->size();
    if (m_textMade > kMaxText)
        return fail(ErrorCode::LimitExceeded, Words::tr("replacing variables makes more than 64 MiB of text"),
            Words::tr("look for variables that contain each other"), placeOf(m_file, where));
    return result;
}

Result<void> Interpolator::any(Json &value, const YamlMark &where)
{
    if (value.is_string()) {
        auto replaced = text(value.get_ref<const std::string &>(), where);
        if (replaced.failed())
            return fail(replaced.error());
        value = std::move(*replaced);
    } else if (value.is_array()) {
        for (auto &item : value) {
            if (auto done = any(item, where); done.failed())
                return done;
        }
    } else if (value.is_object()) {
        return members(value, where);
    }
    return {};
}

/// A JSON object whose keys change while it is gone through. A key that turns into another one takes its
/// place, and the other is not looked at any more, as in the reference's ordered map.
class RenamedMembers
{
public:
    bool isGone(const std::string &key) const { return m_taken.contains(key); }
    void add(const std::string &oldKey, const std::string &newKey, Json value)
    {
        if (oldKey != newKey)
            m_taken.insert(newKey);
        const auto [it, isNew] = m_index.try_emplace(newKey, m_result.size());
        if (isNew)
            appendMember(m_result, newKey, std::move(value));
        else
            (m_result.get_ref<Json::object_t &>().begin() + std::ptrdiff_t(it->second))->second = std::move(value);
    }
    Json takeResult() { return std::move(m_result); }

private:
    Json m_result = Json::object();
    std::unordered_map<std::string, size_t> m_index;
    std::unordered_set<std::string> m_taken;
};

Result<void> Interpolator::members(Json &object, const YamlMark &where)
{
    RenamedMembers renamed;
    for (auto &[key, value] : object.get_ref<Json::object_t &>()) {
        if (renamed.isGone(key))
            continue;
        auto name = text(key, where);
        if (name.failed())
            return fail(name.error());
        if (auto done = any(value, where); done.failed())
            return done;
        renamed.add(key, *name, std::move(value));
    }
    object = renamed.takeResult();
    return {};
}

Result<void> Interpolator::env(Json &env, const YamlMark &where)
{
    RenamedMembers renamed;
    for (const auto &[key, value] : env.get_ref<const Json::object_t &>()) {
        if (renamed.isGone(key))
            continue;
        auto name = text(key, where);
        if (name.failed())
            return fail(name.error());
        auto replaced = text(value.get_ref<const std::string &>(), where);
        if (replaced.failed())
            return fail(replaced.error());
        set(*name, *replaced);
        renamed.add(key, *name, *replaced);
    }
    env = renamed.takeResult();
    return {};
}

/// Takes what the reference leaves alone out of a command step and puts it back afterwards.
class Untouched
{
public:
    explicit Untouched(NormalStep &step) : m_step(step)
    {
        if (step.type != NormalStep::Type::Command)
            return;
        if (const auto it = step.value.find("signature"); it != step.value.end())
            m_signature = *it;
        forEachAdjustment([this](Json &adjustment) {
            const auto skip = adjustment.find("skip");
            m_skips.push_back(skip == adjustment.end() ? Json() : *skip);
        });
    }
    void putBack()
    {
        if (!m_signature.is_null())
            m_step.value["signature"] = std::move(m_signature);
        size_t i = 0;
        forEachAdjustment([this, &i](Json &adjustment) {
            if (auto &skip = m_skips[i++]; !skip.is_null())
                adjustment["skip"] = std::move(skip);
        });
    }

private:
    template <typename Use>
    void forEachAdjustment(Use use)
    {
        if (m_step.type != NormalStep::Type::Command || !m_step.value.contains("matrix"))
            return;
        auto &matrix = m_step.value["matrix"];
        if (!matrix.contains("adjustments"))
            return;
        for (auto &adjustment : matrix["adjustments"]) {
            if (adjustment.is_object())
                use(adjustment);
        }
    }

    NormalStep &m_step;
    Json m_signature;
    std::vector<Json> m_skips;
};

Result<void> Interpolator::step(NormalStep &step)
{
    const auto &where = step.source->mark;
    // A step of one known word has no variables; an unknown word may.
    if (step.value.is_object() || step.type == NormalStep::Type::Unknown) {
        Untouched untouched(step);
        if (auto done = any(step.value, where); done.failed())
            return done;
        untouched.putBack();
    }
    if (auto done = any(step.verbatim, where); done.failed())
        return done;
    for (auto &inner : step.steps) {
        if (auto done = this->step(inner); done.failed())
            return done;
    }
    return {};
}

} // namespace

Result<void> interpolatePipeline(const QString &file, NormalPipeline &pipeline, EnvList &env)
{
    Interpolator interpolator(file, env);
    const auto &source = *pipeline.source;
    const auto where = [&source](std::string_view key) {
        const auto *entry = source.find(key);
        return entry ? entry->keyMark : source.mark;
    };
    const auto placed = [&](Result<void> done, std::string_view key) {
        const auto *entry = source.find(key);
        return interpolator.placed(std::move(done), entry ? *entry->value : source);
    };
    if (pipeline.env.is_object()) {
        if (auto done = placed(interpolator.env(pipeline.env, where("env")), "env"); done.failed())
            return done;
    }
    for (auto &step : pipeline.steps) {
        if (auto done = interpolator.placed(interpolator.step(step), *step.source); done.failed())
            return done;
    }
    if (auto done = placed(interpolator.any(pipeline.secrets, where("secrets")), "secrets"); done.failed())
        return done;
    if (auto done = placed(interpolator.any(pipeline.checkout, where("checkout")), "checkout"); done.failed())
        return done;
    return interpolator.placed(interpolator.members(pipeline.rest, source.mark), source);
}

namespace {

Json simpleIfUnnamed(const Json &setup)
{
    if (setup.is_object() && setup.size() == 1 && setup.begin().key().empty() && !setup.begin().value().empty())
        return setup.begin().value();
    return setup;
}

Json matrixToJson(const Json &matrix)
{
    auto result = matrix;
    result["setup"] = simpleIfUnnamed(matrix["setup"]);
    if (result.size() == 1 && result["setup"].is_array())
        return result["setup"];
    if (const auto adjustments = result.find("adjustments"); adjustments != result.end()) {
        for (auto &adjustment : *adjustments) {
            if (!adjustment.is_object())
                continue;
            const auto with = adjustment["with"];
            if (with.is_object() && with.size() == 1 && with.begin().key().empty())
                adjustment["with"] = with.begin().value();
        }
    }
    return result;
}

Json pluginsToJson(const Json &plugins)
{
    auto result = Json::array();
    for (const auto &plugin : plugins) {
        const auto &config = plugin.begin().value();
        const bool empty = (config.is_object() || config.is_array()) && config.empty();
        auto object = Json::object();
        appendMember(object, fullPluginSource(plugin.begin().key()), empty ? Json() : config);
        result.push_back(std::move(object));
    }
    return result;
}

} // namespace

Json stepToJson(const NormalStep &step)
{
    if (!step.verbatim.is_null())
        return step.verbatim;
    auto result = step.value;
    if (step.type == NormalStep::Type::Command) {
        if (const auto plugins = result.find("plugins"); plugins != result.end())
            *plugins = pluginsToJson(*plugins);
        if (const auto matrix = result.find("matrix"); matrix != result.end())
            *matrix = matrixToJson(*matrix);
    } else if (step.type == NormalStep::Type::Group) {
        auto steps = Json::array();
        for (const auto &inner : step.steps)
            steps.push_back(stepToJson(inner));
        result["steps"] = std::move(steps);
    }
    return result;
}

Json pipelineToJson(const NormalPipeline &pipeline)
{
    auto result = Json::object();
    auto steps = Json::array();
    for (const auto &step : pipeline.steps)
        steps.push_back(stepToJson(step));
    if (!pipeline.env.is_null())
        appendMember(result, "env", pipeline.env);
    if (!pipeline.secrets.is_null() && !pipeline.secrets.empty())
        appendMember(result, "secrets", pipeline.secrets);
    if (!pipeline.checkout.is_null())
        appendMember(result, "checkout", pipeline.checkout);
    appendMember(result, "steps", std::move(steps));
    for (const auto &[key, value] : pipeline.rest.get_ref<const Json::object_t &>())
        appendMember(result, key, value);
    return result;
}

} // namespace slipway
