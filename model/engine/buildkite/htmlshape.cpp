// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/htmlshape.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr int kDeepest = 300; ///< elements within each other: Gumbo frees its tree by recursion
constexpr qint64 kMostRepeats = 3'000'000; ///< open elements times tags: how often formatting may be opened anew
constexpr qsizetype kLongestTag = 4096; ///< without the values of attributes: names are compared with each other

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

QByteArray nameAt(const QByteArray &html, qsizetype at)
{
    auto end = at;
    while (end < html.size() && end - at < 24 && !isSpace(html[end]) && html[end] != '>' && html[end] != '/')
        ++end;
    return html.mid(at, end - at).toLower();
}

/// Behind the tag that begins at `at`; its length without what is quoted goes to `*length`.
qsizetype endOfTag(const QByteArray &html, qsizetype at, qsizetype *length)
{
    char last = 0;
    for (; at < html.size() && html[at] != '>'; ++at) {
        const char c = html[at];
        if ((c == '"' || c == '\'') && last == '=') {
            const auto closing = html.indexOf(c, at + 1);
            if (closing < 0)
                return html.size();
            at = closing;
        }
        if (!isSpace(c))
            last = c;
        ++*length;
    }
    return at + 1;
}

bool isVoid(const QByteArray &name)
{
    static constexpr std::array kVoid {"br", "hr", "img", "wbr", "col", "input", "link", "meta", "area", "base", "embed", "source", "track"};
    return std::any_of(kVoid.begin(), kVoid.end(), [&](const char *known) { return name == known; });
}

/// Elements whose content is no HTML, and marks such as comments: within them a closing tag closes nothing.
bool hidesTags(const QByteArray &html)
{
    static constexpr std::array kHiding {"<!", "<?", "<script", "<style", "<textarea", "<title", "<xmp", "<iframe", "<noembed", "<noframes",
        "<noscript", "<plaintext", "<svg", "<math", "<template", "<select", "<frameset"};
    const auto lower = html.toLower();
    return std::any_of(kHiding.begin(), kHiding.end(), [&](const char *mark) { return lower.contains(mark); });
}

} // namespace

bool isTameHtml(const QByteArray &html)
{
    const bool closes = !hidesTags(html);
    QHash<QByteArray, int> open;
    qint64 depth = 0, deepest = 0, tags = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at)) {
        const bool closing = html[at + 1] == '/';
        const auto begin = at + (closing ? 2 : 1);
        if (begin >= html.size() || !isLetter(html[begin])) {
            ++at;
            continue;
        }
        const auto name = nameAt(html, begin);
        qsizetype length = 0;
        // Where tags may be hidden, each "<x" counts, wherever it stands.
        at = closes ? endOfTag(html, begin, &length) : begin;
        ++tags;
        if (length > kLongestTag)
            return false;
        auto &ofName = open[name];
        if (closing && closes && ofName > 0) {
            --ofName;
            --depth;
        } else if (!closing && !isVoid(name)) {
            ++ofName;
            deepest = std::max(deepest, ++depth);
        }
        if (deepest > kDeepest || deepest * tags > kMostRepeats)
            return false;
    }
    return true;
}

QString bareTextOfHtml(const QByteArray &html)
{
    QByteArray text;
    text.reserve(html.size());
    for (qsizetype at = 0; at < html.size();) {
        const bool isTag = html[at] == '<' && at + 1 < html.size() && (isLetter(html[at + 1]) || html[at + 1] == '/' || html[at + 1] == '!');
        if (!isTag) {
            text += html[at++];
            continue;
        }
        const auto end = html.indexOf('>', at);
        text += ' ';
        at = end < 0 ? html.size() : end + 1;
    }
    for (const auto &[entity, sign] : {std::pair {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}})
        text.replace(entity, sign);
    return QString::fromUtf8(text).simplified();
}

} // namespace slipway
