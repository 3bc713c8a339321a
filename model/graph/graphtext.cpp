// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphtext.h"

#include "graph/graphbuilder.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphText)
};

constexpr quint32 kMostNodes = 4'000'000, kMostEdges = 40'000'000;
constexpr double kLargestSide = 1e6;

/// Walks over words and lines; line and column count from 1.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    {
    }

    template <typename Number>
    std::optional<Number> number()
    {
        skipBlanks();
        Number value {};
        const auto *begin = m_text.data() + m_at, *end = m_text.data() + m_text.size();
        const auto [next, fault] = std::from_chars(begin, end, value);
        if (fault != std::errc() || (next != end && !isSpace(*next)))
            return {};
        m_at += size_t(next - begin);
        return value;
    }

    std::string_view word()
    {
        skipBlanks();
        const auto begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    std::string_view rest()
    {
        skipBlanks();
        const auto begin = m_at;
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
        auto found = m_text.substr(begin, m_at - begin);
        while (!found.empty() && isSpace(found.back()))
            found.remove_suffix(1);
        return found;
    }

    /// Whether nothing more is on this line; then goes to the next.
    bool endLine()
    {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] != '\n')
            return false;
        m_at = std::min(m_at + 1, m_text.size());
        m_lineStart = m_at;
        ++m_line;
        return true;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    SourceRange where(const QString &file) const { return {file, m_line, int(m_at - m_lineStart) + 1, m_line, {}}; }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n' && isSpace(m_text[m_at]))
            ++m_at;
    }

    std::string_view m_text;
    size_t m_at = 0, m_lineStart = 0;
    int m_line = 1;
};

class Reader
{
public:
    Reader(const QString &file, const QByteArray &bytes)
        : m_file(file)
        , m_cursor({bytes.constData(), size_t(bytes.size())})
    {
    }

    Result<TextGraph> read()
    {
        const auto nodes = m_cursor.number<quint32>(), edges = nodes ? m_cursor.number<quint32>() : std::nullopt;
        if (!edges)
            return wrong(Words::tr("the first line is to be two numbers, of nodes and of edges"));
        if (*nodes > kMostNodes || *edges > kMostEdges)
            return wrong(Words::tr("more than %1 nodes or %2 edges are not read").arg(kMostNodes).arg(kMostEdges));
        if (!m_cursor.endLine())
            return wrong(Words::tr("the first line ends after two numbers"));
        for (quint32 i = 0; i < *nodes; ++i) {
            if (!node(i))
                return wrong(Words::tr("node %1 of %2 is to be a line \"width height kind label\"").arg(i).arg(*nodes));
        }
        for (quint32 i = 0; i < *edges; ++i) {
            if (!edge(*nodes))
                return wrong(Words::tr("edge %1 of %2 is to be a line of two numbers of nodes below %3").arg(i).arg(*edges).arg(*nodes));
        }
        while (!m_cursor.atEnd()) {
            if (!m_cursor.endLine())
                return wrong(Words::tr("nothing is expected after the last edge"));
        }
        m_made.graph = m_builder.build();
        return std::move(m_made);
    }

private:
    tl::unexpected<Error> wrong(const QString &message) const { return fail(ErrorCode::BadInput, message, {}, m_cursor.where(m_file)); }

    bool node(quint32 i)
    {
        const auto width = m_cursor.number<double>(), height = width ? m_cursor.number<double>() : std::nullopt;
        const auto usable = [](double side) { return std::isfinite(side) && side >= 0 && side <= kLargestSide; };
        if (!height || !usable(*width) || !usable(*height))
            return false;
        const auto kind = m_cursor.word(), label = m_cursor.rest();
        if (kind.empty())
            return false;
        StepNode made;
        made.kind = NodeKind::Command;
        made.detail = QString::fromUtf8(kind.data(), qsizetype(kind.size()));
        made.label = label.empty() ? QString::number(i) : QString::fromUtf8(label.data(), qsizetype(label.size()));
        made.id = made.label;
        made.order = i;
        m_builder.addNode(std::move(made));
        m_made.sizes.emplace_back(*width, *height);
        return m_cursor.endLine();
    }

    bool edge(quint32 nodes)
    {
        const auto from = m_cursor.number<quint32>(), to = from ? m_cursor.number<quint32>() : std::nullopt;
        if (!to || *from >= nodes || *to >= nodes)
            return false;
        m_builder.addEdge({NodeIndex(*from), NodeIndex(*to)});
        m_made.edges.emplace_back(NodeIndex(*from), NodeIndex(*to));
        return m_cursor.endLine();
    }

    QString m_file;
    Cursor m_cursor;
    GraphBuilder m_builder;
    TextGraph m_made;
};

} // namespace

bool looksLikeGraphText(const QByteArray &bytes)
{
    Cursor cursor({bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), 64))});
    return cursor.number<quint32>() && cursor.number<quint32>() && cursor.endLine();
}

Result<TextGraph> readGraphText(const QString &file, const QByteArray &bytes)
{
    return Reader(file, bytes).read();
}

} // namespace slipway
