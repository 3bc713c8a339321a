// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shellquote.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShellQuote)
};

/// Takes a line apart, a character at a time.
class WordSplitter
{
public:
    explicit WordSplitter(QStringView line)
        : m_line(line)
    {
    }

    Result<QStringList> split()
    {
        for (m_at = 0; m_at < m_line.size(); ++m_at) {
            const auto c = m_line[m_at];
            if (m_quote != QChar() && (m_quote == u'\'' || (c != u'$' && c != u'`')))
                takeQuoted(c);
            else if (m_quote != QChar())
                return refusal(c);
            else if (c == u'"' || c == u'\'')
                begin(c);
            else if (c.isSpace())
                endWord();
            else if (QStringView(u"|&;<>()$`*?[]#~{}!").contains(c) && !isHarmless(c))
                return refusal(c);
            else
                take(c == u'\\' ? escaped() : c);
        }
        if (m_quote != QChar())
            return fail(ErrorCode::BadInput, Words::tr("a quote is not closed"), Words::tr("close it with %1").arg(m_quote));
        endWord();
        return m_words;
    }

private:
    static tl::unexpected<Error> refusal(QChar c)
    {
        return fail(ErrorCode::BadInput, Words::tr("no shell reads this line, so \"%1\" would have no effect").arg(c),
            Words::tr("put it in single quotes, or leave it out"));
    }

    /// Within a word these are plain characters to a shell, too.
    bool isHarmless(QChar c) const { return m_inWord && QStringView(u"#~!").contains(c); }

    void take(QChar c)
    {
        m_word += c;
        m_inWord = true;
    }

    void begin(QChar quote)
    {
        m_quote = quote;
        m_inWord = true;
    }

    void takeQuoted(QChar c)
    {
        if (c == m_quote) {
            m_quote = QChar();
            return;
        }
        const bool escapes = m_quote == u'"' && c == u'\\' && m_at + 1 < m_line.size()
            && QStringView(u"\"\\$`").contains(m_line[m_at + 1]);
        take(escapes ? m_line[++m_at] : c);
    }

    QChar escaped() { return m_at + 1 < m_line.size() ? m_line[++m_at] : u'\\'; }

    void endWord()
    {
        if (m_inWord)
            m_words.append(m_word);
        m_word.clear();
        m_inWord = false;
    }

    const QStringView m_line;
    qsizetype m_at = 0;
    QChar m_quote;
    QString m_word;
    QStringList m_words;
    bool m_inWord = false;
};

} // namespace

QString shellQuoted(const QString &word)
{
    const bool harmless = !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"_@%+=:,./-").contains(c);
    });
    if (harmless)
        return word;
    auto quoted = word;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

QString joinShellWords(const QStringList &words)
{
    QStringList quoted;
    for (const auto &word : words)
        quoted.append(shellQuoted(word));
    return quoted.join(u' ');
}

Result<QStringList> splitCommandLine(const QString &line)
{
    return WordSplitter(line).split();
}

} // namespace slipway
