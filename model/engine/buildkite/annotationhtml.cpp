// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/annotationhtml.h"

#include "engine/buildkite/htmlshape.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationHtml)
};

constexpr int kDeepestIndent = 12; ///< of lists and quotes within each other; below that they go on at the same place

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Text in which nothing is a mark. Underscores within words are none anyway.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool inWord = i > 0 && i + 1 < text.size() && isWord(text[i - 1]) && isWord(text[i + 1]);
        if (c == u'\\' || c == u'`' || c == u'*' || c == u'[' || c == u']' || c == u'<' || c == u'>' || c == u'|' || c == u'&' || c == u'~' || (c == u'_' && !inWord))
            out += u'\\';
        out += c;
    }
    return out;
}

/// A line that would begin as a heading, a list or a quote.
QString withSafeStart(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|=+\\s*$|-{2,}\\s*$|(\\d{1,9})(?=[.)](\\s|$)))"));
    const auto found = mark.match(line);
    if (!found.hasMatch())
        return line;
    return found.captured(2).isEmpty() ? u'\\' + line : found.captured(2) + u'\\' + line.mid(found.capturedEnd(2));
}

QString codeSpan(QString text)
{
    text.replace(u'\n', u' ');
    qsizetype longest = 0, run = 0;
    for (const auto c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const auto pad = text.startsWith(u'`') || text.endsWith(u'`') ? QStringLiteral(" ") : QString();
    return text.trimmed().isEmpty() ? QString() : fence + pad + text + pad + fence;
}

QString codeBlock(const QString &text)
{
    qsizetype longest = 2, run = 0;
    for (const auto c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + u'\n' + (text.endsWith(u'\n') ? text : text + u'\n') + fence;
}

QString indented(const QString &text, const QString &first, const QString &others)
{
    auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || !lines[i].isEmpty())
            lines[i].prepend(i == 0 ? first : others);
    }
    return lines.join(u'\n');
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE ? &node->v.element.children : nullptr;
}

template<typename Visit>
void eachChild(const GumboNode *node, Visit &&visit)
{
    const auto *children = childrenOf(node);
    for (unsigned i = 0; children && i < children->length; ++i)
        visit(static_cast<const GumboNode *>(children->data[i]));
}

GumboTag tagOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const auto *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value).simplified() : QString();
}

template<size_t N>
bool isOneOf(GumboTag tag, const std::array<GumboTag, N> &tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isDropped(const GumboNode *node)
{
    static constexpr std::array kDropped {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_IFRAME,
        GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_NOFRAMES};
    return node->type == GUMBO_NODE_TEMPLATE || (node->type == GUMBO_NODE_ELEMENT && isOneOf(tagOf(node), kDropped)) || node->type == GUMBO_NODE_COMMENT;
}

bool isBlock(const GumboNode *node)
{
    static constexpr std::array kBlocks {GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5,
        GUMBO_TAG_H6, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_LI, GUMBO_TAG_TABLE, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_HR,
        GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_BODY,
        GUMBO_TAG_HTML, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_FIGURE, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET};
    return node->type == GUMBO_NODE_ELEMENT && isOneOf(tagOf(node), kBlocks);
}

QString ownText(const GumboNode *node)
{
    const bool isText = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
    return isText ? QString::fromUtf8(node->v.text.text) : QString();
}

/// All text below, as it is written.
void gatherText(const GumboNode *node, QString &out)
{
    if (isDropped(node))
        return;
    if (tagOf(node) == GUMBO_TAG_BR)
        out += u'\n';
    out += ownText(node);
    eachChild(node, [&](const GumboNode *child) { gatherText(child, out); });
}

QString textBelow(const GumboNode *node)
{
    QString out;
    gatherText(node, out);
    return out;
}

QString collapsed(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    auto out = text;
    return out.replace(spaces, QStringLiteral(" "));
}

/// Marks around text, outside of the spaces at its ends: "** a**" would be no emphasis.
QString marked(const QString &inner, const QString &mark)
{
    const auto trimmed = inner.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(u'\n'))
        return inner;
    return (inner.startsWith(u' ') ? QStringLiteral(" ") : QString()) + mark + trimmed + mark + (inner.endsWith(u' ') ? QStringLiteral(" ") : QString());
}

class Writer
{
public:
    QString blocks(const GumboNode *node)
    {
        QStringList parts;
        QString run;
        const auto flush = [&] {
            if (const auto text = paragraph(run); !text.isEmpty())
                parts.append(text);
            run.clear();
        };
        eachChild(node, [&](const GumboNode *child) {
            if (isDropped(child))
                return;
            if (!holdsBlocks(child)) {
                run += inlineOf(child);
                return;
            }
            flush();
            if (const auto text = block(child); !text.isEmpty())
                parts.append(text);
        });
        flush();
        return parts.join(QStringLiteral("\n\n"));
    }

private:
    static QString paragraph(const QString &run)
    {
        QStringList lines;
        const auto written = run.split(u'\n');
        for (const auto &line : written)
            lines.append(withSafeStart(line.trimmed()));
        return lines.join(QStringLiteral("  \n")).trimmed();
    }

    /// A block, or something like a link around one.
    static bool holdsBlocks(const GumboNode *node)
    {
        if (isBlock(node))
            return true;
        if (node->type != GUMBO_NODE_ELEMENT || tagOf(node) == GUMBO_TAG_CODE)
            return false;
        bool holds = false;
        eachChild(node, [&](const GumboNode *child) { holds = holds || isBlock(child); });
        return holds;
    }

    QString block(const GumboNode *node)
    {
        const auto tag = tagOf(node);
        if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
            auto text = inlineBelow(node).simplified();
            return text.isEmpty() ? QString() : QString(tag - GUMBO_TAG_H1 + 1, u'#') + u' ' + text;
        }
        switch (tag) {
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            return list(node, tag == GUMBO_TAG_OL);
        case GUMBO_TAG_PRE:
            return codeBlock(textBelow(node));
        case GUMBO_TAG_HR:
            return QStringLiteral("---");
        case GUMBO_TAG_TABLE:
            return table(node);
        case GUMBO_TAG_SUMMARY:
        case GUMBO_TAG_DT:
            return marked(inlineBelow(node).simplified(), QStringLiteral("**"));
        case GUMBO_TAG_BLOCKQUOTE:
            return deeper([&] { return blocks(node); }, QStringLiteral("> "), QStringLiteral("> "));
        default:
            return blocks(node);
        }
    }

    template<typename Inner>
    QString deeper(Inner &&inner, const QString &first, const QString &others)
    {
        ++m_indent;
        const auto text = inner();
        --m_indent;
        if (text.isEmpty() || m_indent >= kDeepestIndent)
            return text;
        return indented(text, first, others);
    }

    QString list(const GumboNode *node, bool numbered)
    {
        QStringList items;
        int number = 0;
        eachChild(node, [&](const GumboNode *child) {
            if (isDropped(child) || (child->type != GUMBO_NODE_ELEMENT && ownText(child).trimmed().isEmpty()))
                return;
            const auto mark = numbered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("- ");
            const auto item = deeper([&] { return child->type == GUMBO_NODE_ELEMENT ? blocks(child) : paragraph(inlineOf(child)); }, mark, QString(mark.size(), u' '));
            if (!item.isEmpty())
                items.append(item);
        });
        return items.join(u'\n');
    }

    static void gatherRows(const GumboNode *node, QVector<const GumboNode *> &rows)
    {
        eachChild(node, [&](const GumboNode *child) {
            if (tagOf(child) == GUMBO_TAG_TR)
                rows.append(child);
            else if (isOneOf(tagOf(child), std::array {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT}))
                gatherRows(child, rows);
        });
    }

    QString table(const GumboNode *node)
    {
        QVector<const GumboNode *> rows;
        gatherRows(node, rows);
        QVector<QStringList> cells;
        qsizetype columns = 0;
        for (const auto *row : std::as_const(rows)) {
            QStringList texts;
            eachChild(row, [&](const GumboNode *cell) {
                if (tagOf(cell) == GUMBO_TAG_TD || tagOf(cell) == GUMBO_TAG_TH)
                    texts.append(inlineBelow(cell).simplified());
            });
            columns = std::max(columns, texts.size());
            cells.append(texts);
        }
        columns = std::min<qsizetype>(columns, 64);
        if (columns == 0 || columns * cells.size() > 200'000)
            return paragraph(escaped(collapsed(textBelow(node))));
        QStringList lines;
        for (auto &row : cells) {
            row.resize(columns);
            lines.append(u'|' + row.join(u'|') + u'|');
            if (lines.size() == 1)
                lines.append(QStringLiteral("|---").repeated(columns) + u'|');
        }
        return lines.join(u'\n');
    }

    QString inlineBelow(const GumboNode *node)
    {
        QString out;
        eachChild(node, [&](const GumboNode *child) {
            if (!isDropped(child))
                out += isBlock(child) ? u' ' + inlineOf(child) + u' ' : inlineOf(child);
        });
        return out;
    }

    QString inlineOf(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT)
            return escaped(collapsed(ownText(node)));
        switch (tagOf(node)) {
        case GUMBO_TAG_BR:
            return QStringLiteral("\n");
        case GUMBO_TAG_CODE:
        case GUMBO_TAG_KBD:
        case GUMBO_TAG_SAMP:
        case GUMBO_TAG_TT:
        case GUMBO_TAG_PRE:
            return codeSpan(collapsed(textBelow(node)));
        case GUMBO_TAG_STRONG:
        case GUMBO_TAG_B:
            return marked(inlineBelow(node), QStringLiteral("**"));
        case GUMBO_TAG_EM:
        case GUMBO_TAG_I:
            return marked(inlineBelow(node), QStringLiteral("*"));
        case GUMBO_TAG_DEL:
        case GUMBO_TAG_S:
        case GUMBO_TAG_STRIKE:
            return marked(inlineBelow(node), QStringLiteral("~~"));
        case GUMBO_TAG_IMG:
        case GUMBO_TAG_IMAGE:
            return picture(node);
        case GUMBO_TAG_A:
            return link(node);
        case GUMBO_TAG_INPUT:
            return gumbo_get_attribute(&node->v.element.attributes, "checked") ? QStringLiteral("☑ ") : QString();
        default:
            return inlineBelow(node);
        }
    }

    static QString picture(const GumboNode *node)
    {
        const auto alt = attributeOf(node, "alt");
        const auto name = alt.isEmpty() ? Words::tr("picture") : alt;
        const auto address = attributeOf(node, "src").left(2000);
        if (address.isEmpty() || address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive))
            return escaped(name);
        return escaped(name) + QStringLiteral(" (") + codeSpan(address) + u')';
    }

    QString link(const GumboNode *node)
    {
        const auto text = inlineBelow(node);
        const auto written = attributeOf(node, "href").left(4000);
        if (written.isEmpty())
            return text;
        const QUrl url(written, QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        const auto address = QString::fromLatin1(url.toEncoded());
        if (web && url.isValid() && !url.host().isEmpty() && !address.contains(u'<') && !address.contains(u'>') && !text.contains(u'\n') && !text.trimmed().isEmpty())
            return QStringLiteral("[%1](<%2>)").arg(text.trimmed(), address);
        return text + QStringLiteral(" (") + codeSpan(written) + u')';
    }

    int m_indent = 0;
};

} // namespace

QString markdownOfHtml(const QByteArray &html)
{
    const bool cut = html.size() > kMostHtmlBytes;
    const auto taken = cut ? html.left(kMostHtmlBytes) : html;
    QString out;
    if (!isTameHtml(taken)) {
        out = Words::tr("(This annotation is too tangled to be shown as it was laid out: here is its text.)") + QStringLiteral("\n\n")
            + withSafeStart(escaped(bareTextOfHtml(taken)));
    } else {
        const auto freeOutput = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
        const std::unique_ptr<GumboOutput, decltype(freeOutput)> parsed(
            gumbo_parse_with_options(&kGumboDefaultOptions, taken.constData(), size_t(taken.size())), freeOutput);
        out = parsed ? Writer().blocks(parsed->root) : escaped(bareTextOfHtml(taken));
    }
    if (cut)
        out += QStringLiteral("\n\n") + Words::tr("(The rest of this annotation is left out: it is larger than 1 MiB.)");
    return out;
}

} // namespace slipway
