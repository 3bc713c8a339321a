// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/yamlreader.h"

#include "pipeline/yamlnode.h"

#include <QCoreApplication>
#include <QLocale>

#include <yaml.h>

#include <algorithm>
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

/// Builds the nodes of one document after the other.
class DocumentBuilder
{
public:
    DocumentBuilder(const QString &file, const QByteArray &bytes, const YamlLimits &limits)
        : m_file(file), m_bytes(bytes), m_limits(limits), m_stream(bytes)
    {
    }

    Result<QVector<YamlPtr>> readAll(int maxDocuments);

private:
    Result<void> handle(const yaml_event_t &event);
    void addScalar(const yaml_event_t &event);
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
    EventStream m_stream;
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
    for (;;) {
        if (!m_stream.next())
            return fail(syntaxError());
        const auto type = m_stream.event().type;
        if (type == YAML_STREAM_END_EVENT || (maxDocuments >= 0 && m_documents.size() >= maxDocuments))
            return std::move(m_documents);
        if (auto handled = handle(m_stream.event()); handled.failed())
            return fail(handled.error());
        if (m_nodeCount > m_limits.nodes)
            return fail(errorAt(m_stream.event().start_mark, ErrorCode::LimitExceeded,
                Words::tr("more than %1 values").arg(QLocale::c().toString(m_limits.nodes)),
                Words::tr("split the file")));
    }
}

Result<void> DocumentBuilder::handle(const yaml_event_t &event)
{
    switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
        m_nodes.clear();
        m_open.clear();
        m_anchors.clear();
        m_root = nullptr;
        break;
    case YAML_SCALAR_EVENT:
        addScalar(event);
        break;
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

void DocumentBuilder::addScalar(const yaml_event_t &event)
{
    const auto &data = event.data.scalar;
    auto &node = add(YamlNode::Kind::Scalar, event);
    node.scalar.text = textOf(data.value, data.length);
    node.scalar.tag = shortTag(textOf(data.tag));
    if (node.scalar.tag == "!")
        node.scalar.tag.clear();
    node.scalar.plain = data.style == YAML_PLAIN_SCALAR_STYLE;
    if (data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE)
        node.mark.endLine = lastLineOfBlock(event);
    if (data.anchor)
        m_anchors[textOf(data.anchor)] = &node;
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
    const bool flow = event.end_mark.index > event.start_mark.index;
    if (flow)
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
    if (parser.context && parser.context_mark.line != parser.problem_mark.line)
        error.message = Words::tr("%1 (%2 that starts in line %3)")
                            .arg(problem, QString::fromUtf8(parser.context))
                            .arg(parser.context_mark.line + 1);
    return error;
}

} // namespace

Result<QVector<YamlPtr>> readYaml(const QString &file, const QByteArray &bytes, int maxDocuments, const YamlLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::LimitExceeded,
            Words::tr("larger than the limit of %1").arg(QLocale::c().formattedDataSize(limits.bytes)),
            Words::tr("split the file"), {file, 0, 0, 0, {}});
    return DocumentBuilder(file, bytes, limits).readAll(maxDocuments);
}

} // namespace slipway
