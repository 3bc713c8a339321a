// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/yamledit.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_set>

namespace slipway {

namespace {

YamlPtr findMap(const YamlPtr &value, int line, int column, std::unordered_set<const YamlValue *> &seen)
{
    if (!value || !seen.insert(value.get()).second)
        return {};
    if (value->isMap() && value->mark.line == line && value->mark.column == column)
        return value;
    for (const auto &item : value->items) {
        if (auto found = findMap(item, line, column, seen))
            return found;
    }
    for (const auto &entry : value->entries) {
        if (auto found = findMap(entry.value, line, column, seen))
            return found;
    }
    return {};
}

} // namespace

Result<YamlEdit> YamlEdit::open(const QString &file, const QByteArray &text)
{
    auto documents = readYaml(file, text);
    if (documents.failed())
        return fail(documents.error());
    YamlEdit edit;
    edit.m_text = text;
    edit.m_documents = *documents;
    edit.m_lines.append(0);
    for (auto at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        edit.m_lines.append(at + 1);
    return edit;
}

bool YamlEdit::selectMap(int line, int column)
{
    std::unordered_set<const YamlValue *> seen;
    m_map = {};
    for (const auto &document : std::as_const(m_documents)) {
        if (!m_map)
            m_map = findMap(document, line, column, seen);
    }
    m_flow = m_map && offset(line, column) < m_text.size() && m_text.at(offset(line, column)) == '{';
    return bool(m_map);
}

/// Columns count characters, the text is UTF-8.
qsizetype YamlEdit::offset(int line, int column) const
{
    auto at = m_lines.value(line - 1, m_text.size());
    if (line == 1 && m_text.startsWith("\xEF\xBB\xBF"))
        at += 3;
    for (int i = 1; i < column && at < m_text.size(); ++i) {
        ++at;
        while (at < m_text.size() && (static_cast<unsigned char>(m_text.at(at)) & 0xC0U) == 0x80U)
            ++at;
    }
    return at;
}

qsizetype YamlEdit::lineEnd(qsizetype at) const
{
    const auto end = m_text.indexOf('\n', at);
    return end < 0 ? m_text.size() : end + 1;
}

int YamlEdit::indentOf(qsizetype lineStart) const
{
    auto at = lineStart;
    while (at < m_text.size() && m_text.at(at) == ' ')
        ++at;
    const bool blank = at >= m_text.size() || m_text.at(at) == '\n' || m_text.at(at) == '\r' || m_text.at(at) == '#';
    return blank ? -1 : int(at - lineStart);
}

/// The last of the same name counts, as in the reader. What a merge key brings in stands elsewhere.
const YamlEntry *YamlEdit::own(const std::string &key) const
{
    const auto *entry = m_map ? m_map->find(key) : nullptr;
    if (!entry)
        return nullptr;
    const auto &mark = entry->keyMark;
    const bool inside = mark.line >= m_map->mark.line && (m_map->mark.endLine == 0 || mark.line <= m_map->mark.endLine);
    if (!inside || (!m_flow && mark.column != m_map->mark.column))
        return nullptr;
    return entry;
}

/// The own entry that stands next in the text.
const YamlEntry *YamlEdit::after(const YamlEntry &entry) const
{
    const YamlEntry *next = nullptr;
    const auto at = offset(entry.keyMark.line, entry.keyMark.column);
    for (const auto &other : m_map->entries) {
        const auto here = offset(other.keyMark.line, other.keyMark.column);
        if (own(other.key) == &other && here > at && (!next || here < offset(next->keyMark.line, next->keyMark.column)))
            next = &other;
    }
    return next;
}

/// From the first character of the value to behind its last, between the colon and what follows.
YamlEdit::Span YamlEdit::valueOf(const YamlEntry &entry) const
{
    auto at = offset(entry.keyMark.line, entry.keyMark.column);
    const char quote = m_text.at(at) == '"' || m_text.at(at) == '\'' ? m_text.at(at) : '\0';
    if (quote)
        at = m_text.indexOf(quote, at + 1);
    at = m_text.indexOf(':', at) + 1;
    while (at < m_text.size() && (m_text.at(at) == ' ' || m_text.at(at) == '\t'))
        ++at;
    if (m_flow)
        return flowValue(at);
    const auto end = endOfBlock(entry);
    // A value on the line of its key may be followed by a comment, which stays.
    if (end <= lineEnd(at))
        return {at, endOfScalarOnLine(at)};
    return {at, end};
}

YamlEdit::Span YamlEdit::flowValue(qsizetype from) const
{
    int depth = 0;
    char quote = '\0';
    auto at = from;
    for (; at < m_text.size(); ++at) {
        const char c = m_text.at(at);
        if (quote) {
            if (c == '\\' && quote == '"')
                ++at;
            else if (c == quote)
                quote = '\0';
            continue;
        }
        if ((c == '"' || c == '\'') && (at == from || !QByteArray(1, m_text.at(at - 1)).trimmed().size() || strchr("[{,:", m_text.at(at - 1))))
            quote = c;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && depth-- == 0)
            break;
        else if (c == ',' && depth == 0)
            break;
    }
    while (at > from && QByteArray(" \t\r\n").contains(m_text.at(at - 1)))
        --at;
    return {from, at};
}

/// Behind the last line of a block value: it is indented deeper than its key; items of a list need not be.
qsizetype YamlEdit::endOfBlock(const YamlEntry &entry) const
{
    const int indent = entry.keyMark.column - 1;
    auto end = lineEnd(offset(entry.keyMark.line, 1));
    for (auto line = end; line < m_text.size(); line = lineEnd(line)) {
        const int here = indentOf(line);
        if (here < 0)
            continue;
        const bool item = here == indent && entry.value->isSequence() && m_text.mid(line + here, 2).trimmed() == "-";
        if (here <= indent && !item)
            break;
        end = lineEnd(line);
    }
    return end;
}

qsizetype YamlEdit::endOfScalarOnLine(qsizetype from) const
{
    auto end = lineEnd(from);
    while (end > from && (m_text.at(end - 1) == '\n' || m_text.at(end - 1) == '\r'))
        --end;
    const char first = from < end ? m_text.at(from) : '\0';
    auto at = from;
    if (first == '"' || first == '\'') {
        for (++at; at < end; ++at) {
            if (m_text.at(at) == '\\' && first == '"')
                ++at;
            else if (m_text.at(at) == first && !(first == '\'' && at + 1 < end && m_text.at(at + 1) == first))
                return std::min(at + 1, end);
            else if (m_text.at(at) == first)
                ++at;
        }
        return end;
    }
    const auto comment = m_text.indexOf(" #", from);
    if (comment >= 0 && comment < end)
        end = comment;
    while (end > from && m_text.at(end - 1) == ' ')
        --end;
    return end;
}

QByteArray YamlEdit::replaced(Span span, const QByteArray &with) const
{
    return m_text.left(span.from) + with + m_text.mid(span.to);
}

QByteArray YamlEdit::lineBreak() const
{
    const auto end = m_text.indexOf('\n');
    return end > 0 && m_text.at(end - 1) == '\r' ? QByteArray("\r\n") : QByteArray("\n");
}

QByteArray YamlEdit::set(const std::string &key, const QByteArray &value) const
{
    const auto *entry = own(key);
    if (!entry)
        return insert(key, value);
    const auto span = valueOf(*entry);
    const bool lines = span.to > span.from && m_text.at(span.to - 1) == '\n';
    const bool glued = span.from > 0 && m_text.at(span.from - 1) == ':';
    // A value that starts on the line below leaves nothing behind the colon of its key.
    auto from = span.from;
    if (!m_flow && lines) {
        while (from > 0 && (m_text.at(from - 1) == ' ' || m_text.at(from - 1) == '\r'))
            --from;
        return replaced({from, span.to}, ' ' + value + lineBreak());
    }
    return replaced(span, (glued ? QByteArray(" ") : QByteArray()) + value);
}

/// Behind the entry that names the step where that is one line, else in front of all others.
QByteArray YamlEdit::insert(const std::string &key, const QByteArray &value) const
{
    const auto start = offset(m_map->mark.line, m_map->mark.column);
    auto line = QByteArray::fromStdString(key) + ": " + value;
    if (m_flow) {
        const bool json = m_text.mid(start + 1).trimmed().startsWith('"');
        if (json)
            line = '"' + QByteArray::fromStdString(key) + "\": " + value;
        const bool empty = m_map->entries.empty();
        return replaced({start + 1, start + 1}, line + (empty ? "" : ", "));
    }
    const auto indent = QByteArray(m_map->mark.column - 1, ' ');
    for (const char *name : {"key", "id", "identifier", "label", "name", "block", "input", "group", "trigger"}) {
        const auto *entry = own(name);
        if (!entry || endOfBlock(*entry) != lineEnd(offset(entry->keyMark.line, 1)))
            continue;
        const auto at = lineEnd(offset(entry->keyMark.line, 1));
        const bool lastLine = at > 0 && m_text.at(at - 1) != '\n';
        return replaced({at, at}, lastLine ? lineBreak() + indent + line : indent + line + lineBreak());
    }
    return replaced({start, start}, line + lineBreak() + indent);
}

QByteArray YamlEdit::remove(const std::string &key) const
{
    const auto *entry = own(key);
    if (!entry)
        return m_text;
    const auto from = offset(entry->keyMark.line, entry->keyMark.column);
    const auto *next = after(*entry);
    if (m_flow) {
        auto to = valueOf(*entry).to;
        if (next)
            return replaced({from, offset(next->keyMark.line, next->keyMark.column)}, {});
        auto begin = from;
        while (begin > 0 && QByteArray(" \t\r\n,").contains(m_text.at(begin - 1)))
            --begin;
        return replaced({begin, to}, {});
    }
    // The first key may stand behind the dash of its step: the next one takes its place.
    const bool isFirst = indentOf(offset(entry->keyMark.line, 1)) != entry->keyMark.column - 1;
    if (isFirst)
        return next ? replaced({from, offset(next->keyMark.line, next->keyMark.column)}, {}) : replaced({from, endOfBlock(*entry)}, "{}" + lineBreak());
    return replaced({offset(entry->keyMark.line, 1), endOfBlock(*entry)}, {});
}

bool YamlEdit::isBlockList(const std::string &key) const
{
    const auto *entry = own(key);
    if (!entry || m_flow || !entry->value->isSequence() || entry->value->items.empty())
        return false;
    const auto span = valueOf(*entry);
    return std::ranges::all_of(entry->value->items, [&](const YamlPtr &item) {
        const auto at = offset(item->mark.line, 1);
        return at > span.from && at < span.to && indentOf(at) >= 0 && m_text.at(at + indentOf(at)) == '-';
    });
}

QByteArray YamlEdit::appendItem(const std::string &key, const QByteArray &item) const
{
    const auto *entry = own(key);
    const auto last = offset(entry->value->items.back()->mark.line, 1);
    const auto line = QByteArray(indentOf(last), ' ') + "- " + item;
    const auto end = endOfBlock(*entry);
    const bool open = end > 0 && m_text.at(end - 1) != '\n';
    return replaced({end, end}, open ? lineBreak() + line : line + lineBreak());
}

QByteArray YamlEdit::removeItem(const std::string &key, size_t item) const
{
    const auto *entry = own(key);
    const auto &items = entry->value->items;
    const auto from = offset(items[item]->mark.line, 1);
    const int dash = indentOf(from);
    auto to = lineEnd(from);
    while (to < m_text.size() && indentOf(to) > dash)
        to = lineEnd(to);
    return replaced({from, to}, {});
}

QByteArray YamlEdit::scalar(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[A-Za-z(_./][^#,\[\]{}:\n]*$)"));
    static const QRegularExpression word(QStringLiteral(R"(^(true|false|null|yes|no|on|off|y|n|[.0-9].*)$)"), QRegularExpression::CaseInsensitiveOption);
    const auto bytes = text.toUtf8();
    if (plain.match(text).hasMatch() && !word.match(text).hasMatch() && text == text.trimmed())
        return bytes;
    return '\'' + QByteArray(bytes).replace('\'', "''") + '\'';
}

} // namespace slipway
