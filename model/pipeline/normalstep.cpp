// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/normalstep.h"

#include "pipeline/goformat.h"
#include "pipeline/steptypes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepReader)
};

using Type = NormalStep::Type;

SourceRange placeOf(const QString &file, const YamlValue &value)
{
    return {file, value.mark.line, value.mark.column, value.mark.endLine, {}};
}

QString incompatible(const YamlValue &value, const char *target)
{
    if (value.type == YamlValue::Type::UInt || value.type == YamlValue::Type::Timestamp)
        return Words::tr("cannot unmarshal from src %1").arg(fromStd(value.goTypeName()));
    return Words::tr("incompatible types: cannot unmarshal %1 into %2").arg(fromStd(value.goTypeName()), QLatin1String(target));
}

bool isTextual(const YamlValue &value)
{
    using T = YamlValue::Type;
    return value.type == T::String || value.type == T::Bool || value.type == T::Int || value.type == T::Float;
}

bool hasAny(const YamlValue &map, std::initializer_list<std::string_view> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&map](auto key) { return map.find(key) != nullptr; });
}

/// nothing: not a known word
std::optional<Type> typeOfWord(std::string_view word)
{
    if (word == "wait" || word == "waiter")
        return Type::Wait;
    if (word == "block" || word == "input" || word == "manual")
        return Type::Input;
    return std::nullopt;
}

std::optional<Type> typeByName(std::string_view name)
{
    if (name == "command" || name == "script")
        return Type::Command;
    if (name == "trigger")
        return Type::Trigger;
    if (name == "group")
        return Type::Group;
    return typeOfWord(name);
}

std::optional<Type> typeByKeys(const YamlValue &map)
{
    if (hasAny(map, {"command", "commands", "plugins"}))
        return Type::Command;
    if (hasAny(map, {"wait", "waiter"}))
        return Type::Wait;
    if (hasAny(map, {"block", "input", "manual"}))
        return Type::Input;
    if (map.find("trigger"))
        return Type::Trigger;
    if (map.find("group"))
        return Type::Group;
    return std::nullopt;
}

QString quoted(const std::string &text)
{
    return fromStd(goQuote(text));
}

} // namespace

Read<std::string> readString(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (isTextual(value))
        return {yamlScalarText(value), {}};
    return {{}, incompatible(value, "*string")};
}

Read<Json> readStringList(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (isTextual(value))
        return {Json::array({yamlScalarText(value)}), {}};
    if (!value.isSequence())
        return {{}, incompatible(value, "*[]string")};
    auto list = Json::array();
    for (const auto &item : value.items) {
        auto text = readString(*item);
        if (!text.ok())
            return {{}, text.error};
        list.push_back(std::move(text.value));
    }
    return {std::move(list), {}};
}

Read<Json> readStringMap(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (!value.isMap())
        return {{}, incompatible(value, "*map[string]string")};
    auto map = Json::object();
    for (const auto &entry : value.entries) {
        auto text = readString(*entry.value);
        if (!text.ok())
            return {{}, Words::tr("unmarshaling value for key %1: %2").arg(quoted(entry.key), text.error)};
        appendMember(map, entry.key, std::move(text.value));
    }
    return {std::move(map), {}};
}

Result<Type> inferStepType(const YamlValue &step, QString &warning)
{
    if (step.isString()) {
        const auto type = typeOfWord(step.text);
        if (!type)
            warning = Words::tr("unknown step type %1, want one of [wait waiter block input manual]").arg(quoted(step.text));
        return type.value_or(Type::Unknown);
    }
    if (!step.isMap())
        return fail(ErrorCode::BadInput,
            Words::tr("unmarshaling step: unsupported type %1").arg(fromStd(step.goTypeName())),
            Words::tr("write the step as a map with a key such as command, wait, block, input, trigger or group"));
    if (const auto *entry = step.find("type")) {
        const auto &name = *entry->value;
        if (!name.isString())
            return fail(ErrorCode::BadInput,
                Words::tr("unmarshaling step: step's `type` key was %1 (value %2), want string")
                    .arg(fromStd(name.goTypeName()), fromStd(yamlScalarText(name))),
                Words::tr("write one of command, wait, block, input, trigger, group"));
        const auto type = typeByName(name.text);
        if (!type)
            warning = Words::tr("unknown step type %1").arg(quoted(name.text));
        return type.value_or(Type::Unknown);
    }
    const auto type = typeByKeys(step);
    if (!type)
        warning = Words::tr("cannot infer step type: need one of [command commands plugins wait waiter block input manual trigger group]");
    return type.value_or(Type::Unknown);
}

namespace {

/// Takes the attributes out of a map one by one; what is left over at the end is kept as written.
class AttributeReader
{
public:
    explicit AttributeReader(const YamlValue &map) : m_map(map), m_taken(map.entries.size(), false) {}

    /// The first of these keys that is present; the others stay among the rest.
    const YamlValue *take(std::initializer_list<std::string_view> keys)
    {
        for (const auto key : keys) {
            const auto it = std::find_if(m_map.entries.begin(), m_map.entries.end(),
                [key](const auto &entry) { return entry.key == key; });
            if (it == m_map.entries.end() || m_taken[size_t(it - m_map.entries.begin())])
                continue;
            m_taken[size_t(it - m_map.entries.begin())] = true;
            return it->value.get();
        }
        return nullptr;
    }
    void addRest(Json &object) const
    {
        // Attributes the reference knows win over what happens to have their name among the rest. They are
        // few; the rest may be many.
        std::vector<std::string> known;
        for (const auto &member : object.get_ref<const Json::object_t &>())
            known.push_back(member.first);
        for (size_t i = 0; i < m_taken.size(); ++i) {
            const auto &entry = m_map.entries[i];
            if (!m_taken[i] && std::find(known.begin(), known.end(), entry.key) == known.end())
                appendMember(object, entry.key, yamlToJson(*entry.value));
        }
    }

private:
    const YamlValue &m_map;
    std::vector<bool> m_taken;
};

std::string joinLines(const Json &list)
{
    std::string text;
    for (size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            text += '\n';
        text += list[i].get_ref<const std::string &>();
    }
    return text;
}

QString readKeyAndLabel(AttributeReader &attributes, Json &object)
{
    if (const auto *key = attributes.take({"key", "id", "identifier"})) {
        auto text = readString(*key);
        if (!text.ok())
            return text.error;
        if (!text.value.empty())
            appendMember(object, "key", std::move(text.value));
    }
    if (const auto *label = attributes.take({"label", "name"})) {
        auto text = readString(*label);
        if (!text.ok())
            return text.error;
        if (!text.value.empty())
            appendMember(object, "label", std::move(text.value));
    }
    return {};
}

QString readCommand(AttributeReader &attributes, Json &object)
{
    std::string script;
    if (const auto *commands = attributes.take({"commands", "command"})) {
        auto list = readStringList(*commands);
        if (!list.ok())
            return list.error;
        if (list.value.is_array())
            script = joinLines(list.value);
    }
    // `command` beside `commands` is read too, and then forgotten.
    if (const auto *command = attributes.take({"command"})) {
        if (const auto text = readString(*command); !text.ok())
            return text.error;
    }
    appendMember(object, "command", std::move(script));
    return {};
}

Read<Json> readCommandStep(const YamlValue &map)
{
    AttributeReader attributes(map);
    auto object = Json::object();
    auto error = readCommand(attributes, object);
    if (error.isEmpty())
        error = readKeyAndLabel(attributes, object);
    if (!error.isEmpty())
        return {{}, error};

    struct Special
    {
        const char *name;
        Read<Json> (*read)(const YamlValue &);
        bool keepsEmpty; ///< a struct rather than a list or map: printed even when there is nothing in it
    };
    static constexpr std::array<Special, 7> specials {{
        {"plugins", readPlugins, false},
        {"secrets", readSecrets, false},
        {"env", readStringMap, false},
        {"signature", readSignature, true},
        {"matrix", readMatrix, true},
        {"cache", readCache, true},
        {"checkout", readCheckout, true},
    }};
    for (const auto &special : specials) {
        const auto *value = attributes.take({special.name});
        if (!value)
            continue;
        auto read = special.read(*value);
        if (!read.ok())
            return read;
        if (!read.value.is_null() && (special.keepsEmpty || !read.value.empty()))
            appendMember(object, special.name, std::move(read.value));
    }
    attributes.addRest(object);
    return {std::move(object), {}};
}

class StepReader
{
public:
    StepReader(QString file, Diagnostics &diagnostics) : m_file(std::move(file)), m_diagnostics(diagnostics) {}

    Result<QVector<NormalStep>> readAll(const YamlValue &steps);

private:
    Result<NormalStep> read(const YamlPtr &source);
    QString readMap(NormalStep &step);
    QString readGroup(NormalStep &step);
    void warn(const YamlValue &step, const QString &message);

    static constexpr int kMaxGroups = 8;

    QString m_file;
    Diagnostics &m_diagnostics;
    int m_groups = 0; ///< how many groups the steps being read are in
};

void StepReader::warn(const YamlValue &step, const QString &message)
{
    m_diagnostics.append({QStringLiteral("unknown-step"), Severity::Warning, message, placeOf(m_file, step), {}});
}

Result<QVector<NormalStep>> StepReader::readAll(const YamlValue &steps)
{
    QVector<NormalStep> all;
    if (steps.isNull())
        return all;
    if (!steps.isSequence())
        return fail(ErrorCode::BadInput, Words::tr("unmarshaling steps: got %1, want a list of steps").arg(fromStd(steps.goTypeName())),
            Words::tr("write each step as a list item that starts with '- '"), placeOf(m_file, steps));
    all.reserve(qsizetype(steps.items.size()));
    for (const auto &item : steps.items) {
        auto step = read(item);
        if (step.failed())
            return fail(step.error());
        all.append(std::move(*step));
    }
    return all;
}

Result<NormalStep> StepReader::read(const YamlPtr &source)
{
    QString warning;
    auto type = inferStepType(*source, warning);
    if (type.failed()) {
        auto error = type.error();
        const auto *entry = source->find("type");
        error.where = placeOf(m_file, entry ? *entry->value : *source);
        return fail(std::move(error));
    }
    NormalStep step;
    step.type = *type;
    step.source = source;
    if (!warning.isEmpty())
        warn(*source, warning);
    const auto problem = readMap(step);
    if (!problem.isEmpty()) {
        warn(*source, Words::tr("kept as a step of unknown type, because it cannot be read: %1").arg(problem));
        step.type = Type::Unknown;
        step.steps.clear();
        step.value = yamlToJson(*source);
    }
    return step;
}

QString StepReader::readMap(NormalStep &step)
{
    const auto &source = *step.source;
    if (step.type == Type::Group)
        return readGroup(step);
    if (step.type == Type::Command) {
        auto command = readCommandStep(source);
        step.value = std::move(command.value);
        return command.error;
    }
    step.value = yamlToJson(source);
    return {};
}

QString StepReader::readGroup(NormalStep &step)
{
    AttributeReader attributes(*step.source);
    auto object = Json::object();
    Json label;
    if (const auto *value = attributes.take({"group", "label", "name"}); value && !value->isNull()) {
        auto text = readString(*value);
        if (!text.ok())
            return text.error;
        label = std::move(text.value);
    }
    appendMember(object, "group", std::move(label));
    if (const auto *key = attributes.take({"key", "id", "identifier"})) {
        auto text = readString(*key);
        if (!text.ok())
            return text.error;
        if (!text.value.empty())
            appendMember(object, "key", std::move(text.value));
    }
    if (const auto *steps = attributes.take({"steps"})) {
        if (m_groups == kMaxGroups)
            return Words::tr("groups are nested more than %1 deep").arg(kMaxGroups);
        const auto before = m_diagnostics.size();
        ++m_groups;
        auto inner = readAll(*steps);
        --m_groups;
        if (inner.failed())
            return inner.error().toString();
        step.steps = std::move(*inner);
        if (m_diagnostics.size() > before)
            step.verbatim = yamlToJson(*step.source);
    }
    attributes.addRest(object);
    step.value = std::move(object);
    return {};
}

} // namespace

Result<QVector<NormalStep>> readSteps(const QString &file, const YamlValue &steps, Diagnostics &diagnostics)
{
    return StepReader(file, diagnostics).readAll(steps);
}

} // namespace slipway
