// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/pythonyaml.h"

#include "promotion/jsontree.h"
#include "promotion/pythonscalar.h"
#include "promotion/taskid.h"

#include <QCoreApplication>
#include <QLocale>

#include <yaml.h>

#include <algorithm>
#include <unordered_map>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PythonYaml)
};

Json::object_t::Container &membersOf(Json &object)
{
    return object.get_ref<Json::object_t &>();
}

std::string_view view(const yaml_char_t *text, size_t length)
{
    return {reinterpret_cast<const char *>(text), length};
}

std::string nameOf(const yaml_char_t *text)
{
    return text ? std::string(reinterpret_cast<const char *>(text)) : std::string();
}

std::string shortTag(const yaml_char_t *tag)
{
    constexpr std::string_view kPrefix = "tag:yaml.org,2002:";
    const auto name = nameOf(tag);
    return name.starts_with(kPrefix) ? "!!" + name.substr(kPrefix.size()) : name == "!" ? std::string() : name;
}

/// A key that is no text, as json.dumps writes it.
std::string keyText(const Json &key)
{
    return key.is_string() ? key.get<std::string>() : dumpJson(key).toStdString();
}

/// A collection whose end was not seen yet.
struct Frame
{
    bool isMap = false;
    ObjectBuilder map;
    Json list = Json::array();
    std::vector<Json> merges; ///< what `<<` names, in the order they are laid over each other
    std::string key, anchor;
    bool haveKey = false, keyIsMerge = false;
    quint64 values = 1; ///< it and all in it
};

struct Anchored
{
    Json value;
    quint64 values = 1;
};

class Composer
{
public:
    Composer(const QString &file, QByteArrayView text, const PythonYamlLimits &limits) : m_file(file), m_limits(limits)
    {
        m_ready = yaml_parser_initialize(&m_parser) == 1;
        if (m_ready)
            yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.isEmpty() ? "" : text.data()), size_t(text.size())); // null is refused by an assertion
    }
    Q_DISABLE_COPY_MOVE(Composer)
    ~Composer()
    {
        yaml_event_delete(&m_event);
        if (m_ready)
            yaml_parser_delete(&m_parser);
    }

    Result<Json> read()
    {
        for (bool more = true; more;) {
            yaml_event_delete(&m_event);
            if (!m_ready || yaml_parser_parse(&m_parser, &m_event) != 1)
                return fail(syntaxError());
            more = m_event.type != YAML_STREAM_END_EVENT;
            if (const auto done = handle(); done.failed())
                return fail(done.error());
        }
        return std::move(m_root);
    }

private:
    Result<void> handle();
    Result<void> scalar();
    Result<void> alias();
    Result<void> open(bool isMap);
    Result<void> close();
    Result<void> place(Json value, quint64 values, bool plainMerge = false);
    Result<void> placeInMap(Frame &map, Json value, bool plainMerge);
    Result<void> merge(Frame &map, Json value);
    Error errorHere(ErrorCode code, const QString &message, const QString &hint) const { return errorAt(m_event.start_mark, code, message, hint); }
    Error errorAt(const yaml_mark_t &mark, ErrorCode code, const QString &message, const QString &hint) const
    {
        return {code, message, hint, {m_file, int(mark.line) + 1, int(mark.column) + 1, 0, {}}};
    }
    Error syntaxError() const;

    QString m_file;
    PythonYamlLimits m_limits;
    yaml_parser_t m_parser {};
    yaml_event_t m_event {};
    bool m_ready = false;
    int m_documents = 0;
    quint64 m_values = 0;
    std::vector<Frame> m_open;
    std::unordered_map<std::string, Anchored> m_anchors;
    Json m_root;
};

Error Composer::syntaxError() const
{
    const auto problem = QString::fromUtf8(m_parser.problem ? m_parser.problem : "the YAML cannot be read");
    const auto hint = Words::tr("correct the YAML at this place, or download the file again");
    if (m_parser.error == YAML_READER_ERROR)
        return {ErrorCode::BadInput, problem, Words::tr("save the file as UTF-8 text without control characters"), {m_file, 0, 0, 0, {}}};
    return errorAt(m_parser.problem_mark, ErrorCode::BadInput, problem, hint);
}

Result<void> Composer::handle()
{
    switch (m_event.type) {
    case YAML_DOCUMENT_START_EVENT:
        if (++m_documents > 1)
            return fail(errorHere(ErrorCode::BadInput, Words::tr("expected a single document, but found another one"), Words::tr("remove one of them")));
        return {};
    case YAML_SCALAR_EVENT:
        return scalar();
    case YAML_ALIAS_EVENT:
        return alias();
    case YAML_SEQUENCE_START_EVENT:
        return open(false);
    case YAML_MAPPING_START_EVENT:
        return open(true);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        return close();
    default:
        return {};
    }
}

Result<void> Composer::scalar()
{
    const auto &data = m_event.data.scalar;
    const auto text = view(data.value, data.length);
    const auto tag = shortTag(data.tag);
    const bool plain = data.style == YAML_PLAIN_SCALAR_STYLE;
    Json value;
    if (!tag.empty() && !taggedScalar(tag, text, value))
        return fail(errorHere(ErrorCode::BadInput, Words::tr("the tag %1 does not fit here; safe_load refuses it").arg(fromStd(tag)), Words::tr("remove the tag")));
    if (tag.empty())
        value = data.plain_implicit ? pythonScalar(text) : Json(std::string(text));
    // A long text counts as several values: an alias copies it.
    const auto values = 1 + quint64(data.length) / 64;
    if (data.anchor)
        m_anchors[nameOf(data.anchor)] = {value, values};
    return place(std::move(value), values, tag.empty() && plain && text == "<<");
}

Result<void> Composer::alias()
{
    const auto name = nameOf(m_event.data.alias.anchor);
    const auto target = m_anchors.find(name);
    if (target == m_anchors.end())
        return fail(errorHere(ErrorCode::BadInput, Words::tr("found undefined alias “%1”").arg(fromStd(name)), Words::tr("define it before this line with &%1").arg(fromStd(name))));
    // Counted before it is copied.
    if (m_values + target->second.values > m_limits.values)
        return fail(errorHere(ErrorCode::LimitExceeded, Words::tr("more than %1 values").arg(QLocale(QLocale::English).toString(m_limits.values)), Words::tr("open a smaller file")));
    return place(target->second.value, target->second.values);
}

Result<void> Composer::open(bool isMap)
{
    if (int(m_open.size()) >= m_limits.depth)
        return fail(errorHere(ErrorCode::LimitExceeded, Words::tr("lists and maps are nested more than %n deep", nullptr, m_limits.depth), Words::tr("flatten the structure")));
    const auto *rawTag = isMap ? m_event.data.mapping_start.tag : m_event.data.sequence_start.tag;
    const auto tag = shortTag(rawTag);
    if (!tag.empty() && tag != (isMap ? "!!map" : "!!seq"))
        return fail(errorHere(ErrorCode::BadInput, Words::tr("the tag %1 does not fit here; safe_load refuses it").arg(fromStd(tag)), Words::tr("remove the tag")));
    Frame frame;
    frame.isMap = isMap;
    frame.anchor = nameOf(isMap ? m_event.data.mapping_start.anchor : m_event.data.sequence_start.anchor);
    m_open.push_back(std::move(frame));
    return {};
}

Result<void> Composer::close()
{
    auto frame = std::move(m_open.back());
    m_open.pop_back();
    auto value = std::move(frame.isMap ? frame.map.object() : frame.list);
    if (!frame.merges.empty()) {
        ObjectBuilder merged;
        for (const auto &below : frame.merges)
            merged.setAll(below);
        merged.setAll(value);
        value = std::move(merged.object());
    }
    m_values -= std::min(m_values, frame.values - 1); // place() counts them again
    if (!frame.anchor.empty()) {
        m_values += frame.values;
        m_anchors[frame.anchor] = {value, frame.values};
    }
    return place(std::move(value), frame.values);
}

Result<void> Composer::place(Json value, quint64 values, bool plainMerge)
{
    m_values += values;
    if (m_values > m_limits.values)
        return fail(errorHere(ErrorCode::LimitExceeded, Words::tr("more than %1 values").arg(QLocale(QLocale::English).toString(m_limits.values)), Words::tr("open a smaller file")));
    if (m_open.empty()) {
        m_root = std::move(value);
        return {};
    }
    auto &parent = m_open.back();
    parent.values += values;
    if (parent.isMap)
        return placeInMap(parent, std::move(value), plainMerge);
    parent.list.push_back(std::move(value));
    return {};
}

Result<void> Composer::placeInMap(Frame &map, Json value, bool plainMerge)
{
    if (map.haveKey) {
        map.haveKey = false;
        if (map.keyIsMerge)
            return merge(map, std::move(value));
        map.map.set(std::move(map.key), std::move(value));
        return {};
    }
    if (value.is_structured())
        return fail(errorHere(ErrorCode::BadInput, Words::tr("a list or a map cannot be a key"), Words::tr("use a text as the key")));
    map.haveKey = true;
    map.keyIsMerge = plainMerge;
    map.key = keyText(value);
    return {};
}

Result<void> Composer::merge(Frame &map, Json value)
{
    const bool list = value.is_array() && std::all_of(value.begin(), value.end(), [](const Json &item) { return item.is_object(); });
    if (!value.is_object() && !list)
        return fail(errorHere(ErrorCode::BadInput, Words::tr("expected a map or a list of maps to merge"), Words::tr("name a map behind “<<”")));
    if (value.is_object()) {
        map.merges.push_back(std::move(value));
        return {};
    }
    // The first of a list wins, so it is laid on last.
    for (auto i = value.size(); i > 0; --i)
        map.merges.push_back(std::move(value[i - 1]));
    return {};
}

bool isSimpleKey(std::string_view key)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto fits = [&letter](char c) { return letter(c) || (c >= '0' && c <= '9') || std::string_view("-_./+").find(c) != std::string_view::npos; };
    return !key.empty() && letter(key[0]) && std::all_of(key.begin(), key.end(), fits) && pythonScalar(key).is_string();
}

/// "  label: task ID", as PyYAML writes most lines of existing_tasks.
bool addSimpleLine(std::string_view line, Json &tasks)
{
    const auto colon = line.find(": ");
    if (!line.starts_with("  ") || colon == std::string_view::npos)
        return false;
    const auto key = line.substr(2, colon - 2);
    const auto id = line.substr(colon + 2);
    if (!isSimpleKey(key) || !isTaskId(QString::fromLatin1(id.data(), qsizetype(id.size()))))
        return false;
    auto &members = membersOf(tasks);
    // PyYAML sorts; where it did not, keys may be equal.
    if (!members.empty() && !(members.back().first < key))
        return false;
    members.emplace_back(std::string(key), std::string(id));
    return true;
}

constexpr std::string_view kBlock = "\nexisting_tasks:\n";

/// Takes the simple lines of existing_tasks out of `text` into `tasks`; false if there is none or one is not simple.
bool takeExistingTasks(std::string_view text, std::string &rest, Json &tasks)
{
    const auto at = text.find(kBlock);
    if (at == std::string_view::npos || text.find(kBlock, at + 1) != std::string_view::npos)
        return false;
    auto below = text.substr(at + kBlock.size());
    while (below.starts_with(' ')) {
        const auto end = below.find('\n');
        if (end == std::string_view::npos || !addSimpleLine(below.substr(0, end), tasks))
            return false;
        below.remove_prefix(end + 1);
    }
    rest.append(text.substr(0, at + kBlock.size() - 1)).append(" {}\n").append(below);
    return !tasks.empty();
}

Json *memberOf(Json &object, std::string_view name)
{
    const auto at = object.is_object() ? object.find(name) : object.end();
    return at == object.end() ? nullptr : &*at;
}

} // namespace

Result<Json> readPythonYaml(const QString &file, QByteArrayView text, const PythonYamlLimits &limits)
{
    if (text.size() > limits.bytes)
        return fail(ErrorCode::LimitExceeded, Words::tr("larger than the limit of %1").arg(QLocale::c().formattedDataSize(limits.bytes)), Words::tr("open a smaller file"), {file, 0, 0, 0, {}});
    return Composer(file, text, limits).read();
}

Result<Json> readParameters(const QString &file, QByteArrayView text)
{
    std::string rest;
    Json tasks = Json::object();
    if (takeExistingTasks({text.data(), size_t(text.size())}, rest, tasks)) {
        auto quick = readPythonYaml(file, QByteArrayView(rest.data(), qsizetype(rest.size())));
        auto *place = quick.ok() ? memberOf(*quick, "existing_tasks") : nullptr;
        if (place && place->is_object() && place->empty()) {
            *place = std::move(tasks);
            return quick;
        }
    }
    auto parameters = readPythonYaml(file, text);
    if (parameters.ok() && !parameters->is_object())
        return fail(ErrorCode::BadInput, Words::tr("parameters.yml is to be a mapping of names to values"), Words::tr("check that this is parameters.yml of a decision or action task"), {file, 1, 1, 0, {}});
    return parameters;
}

} // namespace slipway
