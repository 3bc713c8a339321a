// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/yamlreader.h"

#include "pipeline/yamlnode.h"

#include <QCoreApplication>
#include <QLocale>

#include <yaml.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <unordered_map>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YamlReader)
};

std::string textOf(const yaml_char_t *text, size_t length)
{
    return {reinterpret_cast<const char *>(text), length};
}

std::string textOf(const yaml_char_t *text)
{
    return text ? std::string(reinterpret_cast<const char *>(text)) : std::string();
}

/// libyaml's parser and its current event, both released whatever happens.
class EventStream
{
public:
    explicit EventStream(const QByteArray &bytes)
    {
        m_ready = yaml_parser_initialize(&m_parser) == 1;
        if (m_ready)
            yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    }
    ~EventStream()
    {
        yaml_event_delete(&m_event);
        if (m_ready)
            yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(EventStream)

    bool next()
    {
        yaml_event_delete(&m_event);
        return m_ready && yaml_parser_parse(&m_parser, &m_event) == 1;
    }
    const yaml_event_t &event() const { return m_event; }
    const yaml_parser_t &parser() const { return m_parser; }

private:
    yaml_parser_t m_parser {};
    yaml_event_t m_event {};
    bool m_ready = false;
};

/// Finds characters in UTF-8 text by their number, going forward only: libyaml's marks count characters.
class CharacterCursor
{
public:
    explicit CharacterCursor(const QByteArray &bytes) : m_bytes(bytes), m_wanted(bytes.contains("\\/")) {}

    /// Whether "\/" stands between two characters of a double quoted text.
    bool hasEscapedSlash(size_t from, size_t to)
    {
        if (!m_wanted)
            return false;
        const auto start = seek(from);
        const auto end = seek(to);
        for (auto at = start; at + 1 < end; ++at) {
            if (m_bytes[at] != '\\')
                continue;
            if (m_bytes[at + 1] == '/')
                return true;
            ++at;
        }
        return false;
    }

private:
    qsizetype seek(size_t character)
    {
        // A byte order mark is no character to libyaml.
        if (m_at == 0 && m_bytes.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        for (; m_character < character && m_at < m_bytes.size(); ++m_character) {
            ++m_at;
            while (m_at < m_bytes.size() && (static_cast<unsigned char>(m_bytes[m_at]) & 0xc0U) == 0x80U)
                ++m_at;
        }
        return m_at;
    }

    const QByteArray &m_bytes;
    bool m_wanted;
    size_t m_character = 0;
    qsizetype m_at = 0;
};

/// Builds the nodes of one document after the other.
class DocumentBuilder
{
public:
    /// `colon` stands in the bytes for colons that are text; empty: none is.
    DocumentBuilder(const QString &file, const QByteArray &bytes, const YamlLimits &limits, const QByteArray &colon = {})
        : m_file(file), m_bytes(bytes), m_limits(limits), m_colon(colon.toStdString()), m_stream(bytes), m_cursor(bytes)
    {
    }

    /// Where libyaml stopped at a colon inside of text, in characters.
    std::optional<size_t> colonInText() const
    {
        const auto &parser = m_stream.parser();
        const bool stopped = parser.error == YAML_SCANNER_ERROR && parser.problem && std::strcmp(parser.problem, "found unexpected ':'") == 0;
        return stopped ? std::optional(parser.problem_mark.index) : std::nullopt;
    }

    Result<QVector<YamlPtr>> readAll(int maxDocuments);

private:
    Result<void> handle(const yaml_event_t &event);
    Result<void> startDocument(const yaml_event_t &event);
    Result<void> addScalar(const yaml_event_t &event);
    Result<void> refuseNewerSyntax(const yaml_event_t &event);
    Result<void> addAlias(const yaml_event_t &event);
    Result<void> open(YamlNode::Kind kind, const yaml_char_t *anchor, const yaml_event_t &event);
    void close(const yaml_event_t &event);
    YamlNode &add(YamlNode::Kind kind, const yaml_event_t &event);
    Result<void> finishDocument();
    int lastLineOfBlock(const yaml_event_t &event);
    bool isBlankLine(size_t line);
    Error syntaxError() const;
    Error errorAt(const yaml_mark_t &mark, ErrorCode code, QString message, QString hint) const
    {
        return {code, std::move(message), std::move(hint), {m_file, int(mark.line) + 1, int(mark.column) + 1, 0, {}}};
    }

    QString m_file;
    const QByteArray &m_bytes;
    YamlLimits m_limits;
    std::string m_colon;
    EventStream m_stream;
    CharacterCursor m_cursor;
    std::deque<YamlNode> m_nodes;
    std::vector<YamlNode *> m_open;
    YamlNode *m_root = nullptr;
    std::unordered_map<std::string, YamlNode *> m_anchors;
    quint64 m_nodeCount = 0;
    std::vector<qsizetype> m_lineStarts;
    QVector<YamlPtr> m_documents;
};

Result<QVector<YamlPtr>> DocumentBuilder::readAll(int maxDocuments)
{
    while (maxDocuments < 0 || m_documents.size() < maxDocuments) {
        if (!m_stream.next())
            return fail(syntaxError());
        if (m_stream.event().type == YAML_STREAM_END_EVENT)
            break;
        if (auto handled = handle(m_stream.event()); handled.failed())
            return fail(handled.error());
        if (m_nodeCount > m_limits.nodes)
            return fail(errorAt(m_stream.event().start_mark, ErrorCode::LimitExceeded,
                Words::tr("more than %1 values").arg(QLocale(QLocale::English).toString(m_limits.nodes)),
                Words::tr("split the file")));
    }
    return std::move(m_documents);
}

Result<void> DocumentBuilder::handle(const yaml_event_t &event)
{
    switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
        return startDocument(event);
    case YAML_SCALAR_EVENT:
        return addScalar(event);
    case YAML_ALIAS_EVENT:
        return addAlias(event);
    case YAML_SEQUENCE_START_EVENT:
        return open(YamlNode::Kind::Sequence, event.data.sequence_start.anchor, event);
    case YAML_MAPPING_START_EVENT:
        return open(YamlNode::Kind::Map, event.data.mapping_start.anchor, event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        close(event);
        break;
    case YAML_DOCUMENT_END_EVENT:
        return finishDocument();
    default:
        break;
    }
    return {};
}

YamlNode &DocumentBuilder::add(YamlNode::Kind kind, const yaml_event_t &event)
{
    auto &node = m_nodes.emplace_back();
    ++m_nodeCount;
    node.kind = kind;
    node.mark = {int(event.start_mark.line) + 1, int(event.start_mark.column) + 1, int(event.end_mark.line) + 1};
    if (m_open.empty())
        m_root = &node;
    else
        m_open.back()->children.push_back(&node);
    return node;
}

Result<void> DocumentBuilder::startDocument(const yaml_event_t &event)
{
    m_nodes.clear();
    m_open.clear();
    m_anchors.clear();
    m_root = nullptr;
    const auto *version = event.data.document_start.version_directive;
    if (version && (version->major != 1 || version->minor != 1))
        return fail(errorAt(event.start_mark, ErrorCode::BadInput, Words::tr("found incompatible YAML document"),
            Words::tr("remove the %YAML line: the agent reads version 1.1 only")));
    return {};
}

// libyaml has learned two things since the reference's copy of it was made; the agent refuses both.
Result<void> DocumentBuilder::refuseNewerSyntax(const yaml_event_t &event)
{
    const auto &data = event.data.scalar;
    const bool inFlow = !m_open.empty() && m_open.back()->flow;
    if (inFlow && data.style == YAML_PLAIN_SCALAR_STYLE && std::memchr(data.value, '?', data.length))
        return fail(errorAt(event.start_mark, ErrorCode::BadInput,
            m_open.back()->kind == YamlNode::Kind::Map ? Words::tr("did not find expected ',' or '}'")
                                                       : Words::tr("did not find expected ',' or ']'"),
            Words::tr("put text with a question mark in quotes when it stands between brackets")));
    if (data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE && m_cursor.hasEscapedSlash(event.start_mark.index, event.end_mark.index))
        return fail(errorAt(event.start_mark, ErrorCode::BadInput, Words::tr("found unknown escape character"),
            Words::tr("write / in place of \\/")));
    return {};
}

Result<void> DocumentBuilder::addScalar(const yaml_event_t &event)
{
    if (auto fine = refuseNewerSyntax(event); fine.failed())
        return fine;
    const auto &data = event.data.scalar;
    auto &node = add(YamlNode::Kind::Scalar, event);
    node.scalar.text = textOf(data.value, data.length);
    for (size_t at = 0; !m_colon.empty() && (at = node.scalar.text.find(m_colon, at)) != std::string::npos; ++at)
        node.scalar.text.replace(at, m_colon.size(), ":");
    node.scalar.tag = shortTag(textOf(data.tag));
    if (node.scalar.tag == "!")
        node.scalar.tag.clear();
    node.scalar.plain = data.style == YAML_PLAIN_SCALAR_STYLE;
    if (data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE)
        node.mark.endLine = lastLineOfBlock(event);
    if (data.anchor)
        m_anchors[textOf(data.anchor)] = &node;
    return {};
}

// The end mark of a block scalar stands behind the empty lines that follow it.
int DocumentBuilder::lastLineOfBlock(const yaml_event_t &event)
{
    const auto first = event.start_mark.line;
    auto line = event.end_mark.line;
    if (event.end_mark.column == 0 && line > first)
        --line;
    while (line > first && isBlankLine(line))
        --line;
    return int(line) + 1;
}

bool DocumentBuilder::isBlankLine(size_t line)
{
    if (m_lineStarts.empty()) {
        m_lineStarts.push_back(0);
        for (qsizetype at = m_bytes.indexOf('\n'); at >= 0; at = m_bytes.indexOf('\n', at + 1))
            m_lineStarts.push_back(at + 1);
    }
    if (line >= m_lineStarts.size())
        return true;
    const auto end = line + 1 < m_lineStarts.size() ? m_lineStarts[line + 1] : m_bytes.size();
    return std::all_of(m_bytes.cbegin() + m_lineStarts[line], m_bytes.cbegin() + end,
        [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

Result<void> DocumentBuilder::addAlias(const yaml_event_t &event)
{
    const auto name = textOf(event.data.alias.anchor);
    const auto target = m_anchors.find(name);
    if (target == m_anchors.end())
        return fail(errorAt(event.start_mark, ErrorCode::BadInput, Words::tr("unknown anchor '%1' referenced").arg(fromStd(name)),
            Words::tr("define it before this line with &%1, or correct the name").arg(fromStd(name))));
    add(YamlNode::Kind::Alias, event).target = target->second;
    return {};
}

Result<void> DocumentBuilder::open(YamlNode::Kind kind, const yaml_char_t *anchor, const yaml_event_t &event)
{
    auto &node = add(kind, event);
    node.flow = kind == YamlNode::Kind::Map ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
                                            : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
    m_open.push_back(&node);
    if (anchor)
        m_anchors[textOf(anchor)] = &node;
    if (int(m_open.size()) > m_limits.depth)
        return fail(errorAt(event.start_mark, ErrorCode::LimitExceeded,
            Words::tr("lists and maps are nested more than %1 deep").arg(m_limits.depth),
            Words::tr("flatten the structure")));
    return {};
}

// The end of a block collection is only noticed at whatever follows it: its last child tells where it ended.
void DocumentBuilder::close(const yaml_event_t &event)
{
    auto &node = *m_open.back();
    m_open.pop_back();
    if (node.flow)
        node.mark.endLine = int(event.end_mark.line) + 1;
    else if (!node.children.empty())
        node.mark.endLine = std::max(node.mark.line, node.children.back()->mark.endLine);
}

Result<void> DocumentBuilder::finishDocument()
{
    if (!m_root)
        return {};
    YamlDecoder decoder(m_file, m_limits);
    auto value = decoder.decode(*m_root);
    if (value.failed())
        return fail(value.error());
    m_documents.append(*value);
    return {};
}

Error DocumentBuilder::syntaxError() const
{
    const auto &parser = m_stream.parser();
    const auto hint = Words::tr("correct the YAML at this place");
    if (parser.error == YAML_MEMORY_ERROR)
        return {ErrorCode::LimitExceeded, Words::tr("there is not enough memory to read this file"), {}, {m_file, 0, 0, 0, {}}};
    auto problem = QString::fromUtf8(parser.problem ? parser.problem : "unknown problem parsing YAML content");
    if (parser.error == YAML_READER_ERROR) {
        const auto offset = qsizetype(std::min(parser.problem_offset, size_t(m_bytes.size())));
        const auto before = m_bytes.left(offset);
        const int line = int(before.count('\n')) + 1;
        const int column = int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1;
        return {ErrorCode::BadInput, problem, Words::tr("save the file as UTF-8 text without control characters"),
            {m_file, line, column, 0, {}}};
    }
    auto error = errorAt(parser.problem_mark, ErrorCode::BadInput, problem, hint);
    // What is missing at the end is reported one line behind it.
    const int lines = int(m_bytes.count('\n')) + (m_bytes.endsWith('\n') ? 0 : 1);
    if (error.where.line > lines && lines > 0) {
        const auto lastLine = m_bytes.mid(m_bytes.lastIndexOf('\n', m_bytes.endsWith('\n') ? -2 : -1) + 1);
        error.where.line = lines;
        error.where.column = int(QString::fromUtf8(lastLine).trimmed().size()) + 1;
    }
    if (parser.context && parser.context_mark.line != parser.problem_mark.line)
        error.message = Words::tr("%1 (%2 that starts in line %3)")
                            .arg(problem, QString::fromUtf8(parser.context))
                            .arg(parser.context_mark.line + 1);
    return error;
}

constexpr int kMostColonsInText = 64;

/// The byte of a character; a byte order mark is no character to libyaml.
qsizetype byteOf(const QByteArray &utf8, size_t character)
{
    qsizetype at = utf8.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (; at < utf8.size(); ++at) {
        const bool starts = (static_cast<unsigned char>(utf8[at]) & 0xc0U) != 0x80U;
        if (starts && character-- == 0)
            break;
    }
    return at;
}

/// A character of nobody's that the text does not hold.
QByteArray unusedCharacter(const QByteArray &utf8)
{
    for (char32_t c = 0xe000; c < 0xe100; ++c) {
        if (const auto character = QString::fromUcs4(&c, 1).toUtf8(); !utf8.contains(character))
            return character;
    }
    return {};
}

// "{a:, b}": libyaml refuses a colon before a comma or bracket, the reference reads the text "a:". So such colons
// stand as another character until the text is there; characters are what is counted, so all places stay.
Result<QVector<YamlPtr>> readWithColonsInText(const QString &file, QByteArray bytes, size_t colon, int maxDocuments, const YamlLimits &limits)
{
    const auto stand = unusedCharacter(bytes);
    for (int left = kMostColonsInText;; --left) {
        const auto at = byteOf(bytes, colon);
        const bool canStand = !stand.isEmpty() && at < bytes.size() && bytes[at] == ':';
        if (canStand)
            bytes.replace(at, 1, stand);
        DocumentBuilder builder(file, bytes, limits, stand);
        auto documents = builder.readAll(maxDocuments);
        const auto next = builder.colonInText();
        if (documents.ok() || !next || left == 0 || !canStand)
            return documents;
        colon = *next;
    }
}

} // namespace

Result<QVector<YamlPtr>> readYaml(const QString &file, const QByteArray &bytes, int maxDocuments, const YamlLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::LimitExceeded,
            Words::tr("larger than the limit of %1").arg(QLocale(QLocale::English).formattedDataSize(limits.bytes)),
            Words::tr("split the file"), {file, 0, 0, 0, {}});
    DocumentBuilder builder(file, bytes, limits);
    auto documents = builder.readAll(maxDocuments);
    const auto colon = builder.colonInText();
    return documents.failed() && colon ? readWithColonsInText(file, bytes, *colon, maxDocuments, limits) : documents;
}

} // namespace slipway
