// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/shellwords.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr int kMaxDepth = 8;
// Nobody substitutes more; keeps the search linear where parentheses never close.
constexpr qsizetype kMaxSubstitution = 20000;

bool isKeyword(const QString &word)
{
    static const std::array<QLatin1String, 13> keywords {QLatin1String("if"), QLatin1String("then"), QLatin1String("else"),
        QLatin1String("elif"), QLatin1String("fi"), QLatin1String("do"), QLatin1String("done"), QLatin1String("while"),
        QLatin1String("until"), QLatin1String("!"), QLatin1String("{"), QLatin1String("}"), QLatin1String("time")};
    return std::ranges::find(keywords, word) != keywords.end();
}

bool isAssignment(const QString &word)
{
    const auto equals = word.indexOf(u'=');
    if (equals <= 0 || word.at(0).isDigit())
        return false;
    return std::all_of(word.cbegin(), word.cbegin() + equals, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'+'; });
}

/// True where the word after it is itself a script: `bash -c "..."`, `nix-shell --run "..."`.
bool takesScript(const QString &word)
{
    if (word == QLatin1String("--run") || word == QLatin1String("--command") || word == QLatin1String("eval"))
        return true;
    return word.size() >= 2 && word.size() <= 6 && word.startsWith(u'-') && word.at(1) != u'-' && word.endsWith(u'c');
}

bool forgives(const ShellCommand &command)
{
    const auto first = command.words.value(0);
    return first == QLatin1String("true") || first == QLatin1String(":") || first == QLatin1String("echo");
}

class Scanner
{
public:
    Scanner(const QString &script, QVector<ShellCommand> &out, int depth, int line)
        : m_text(script)
        , m_out(out)
        , m_depth(depth)
        , m_line(line)
    {
    }

    void scan()
    {
        while (!atEnd())
            step();
        endCommand();
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }
    QChar next() const { return m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar(); }

    void step()
    {
        const auto c = here();
        if (c == u'\n') {
            ++m_at;
            ++m_line;
            endCommand();
            skipHereDocuments();
        } else if (c == u' ' || c == u'\t' || c == u'\r') {
            ++m_at;
            endWord();
        } else if (c == u'#' && !m_inWord) {
            while (!atEnd() && here() != u'\n')
                ++m_at;
        } else if (c == u'<' || c == u'>') {
            redirect();
        } else if (c == u'&' && next() == u'>') {
            ++m_at;
        } else if (c == u';' || c == u'&' || c == u'|' || c == u'(' || c == u')') {
            separator(c);
        } else {
            takeCharacter();
        }
    }

    void separator(QChar c)
    {
        const bool isOr = c == u'|' && next() == u'|';
        m_at += isOr || (c == u'&' && next() == u'&') ? 2 : 1;
        endCommand();
        m_afterOr = isOr && !m_out.isEmpty() ? m_out.size() : 0;
    }

    void takeCharacter()
    {
        const auto c = here();
        if (!m_inWord)
            m_wordLine = m_line;
        m_inWord = true;
        if (c == u'\\') {
            if (next() == u'\n') {
                ++m_line;
                m_inWord = !m_word.isEmpty();
            } else if (!next().isNull()) {
                m_word += next();
            }
            m_at += 2;
        } else if (c == u'\'') {
            singleQuoted();
        } else if (c == u'"') {
            doubleQuoted();
        } else if (!substitution()) {
            m_word += c;
            ++m_at;
        }
    }

    void singleQuoted()
    {
        for (++m_at; !atEnd() && here() != u'\''; ++m_at) {
            m_line += here() == u'\n';
            m_word += here();
        }
        ++m_at;
    }

    void doubleQuoted()
    {
        ++m_at;
        while (!atEnd() && here() != u'"') {
            if (here() == u'\\' && !next().isNull()) {
                m_line += next() == u'\n';
                m_word += next() == u'\n' ? QString() : QString(next());
                m_at += 2;
            } else if (!substitution()) {
                m_line += here() == u'\n';
                m_word += here();
                ++m_at;
            }
        }
        ++m_at;
    }

    /// $(...) and `...`: what is inside joins the commands, the word keeps the text.
    bool substitution()
    {
        qsizetype end = -1;
        if (here() == u'$' && next() == u'(')
            end = closing(m_at + 1);
        else if (here() == u'`')
            end = m_text.indexOf(u'`', m_at + 1);
        if (end < 0)
            return false;
        const auto start = m_at + (here() == u'`' ? 1 : 2);
        inside(m_text.mid(start, end - start));
        const auto whole = m_text.mid(m_at, end + 1 - m_at);
        m_line += int(whole.count(u'\n'));
        m_word += whole;
        m_at = end + 1;
        return true;
    }

    /// The parenthesis that closes the one at `open`, quotes respected, or -1.
    qsizetype closing(qsizetype open) const
    {
        int depth = 0;
        QChar quote;
        const auto end = std::min(m_text.size(), open + kMaxSubstitution);
        for (auto i = open; i < end; ++i) {
            const auto c = m_text.at(i);
            if (c == u'\\' && quote != u'\'')
                ++i;
            else if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'(')
                ++depth;
            else if (c == u')' && --depth == 0)
                return i;
        }
        return -1;
    }

    void inside(const QString &script)
    {
        if (m_depth < kMaxDepth)
            Scanner(script, m_out, m_depth + 1, m_line).scan();
    }

    void redirect()
    {
        const bool isNumber = std::all_of(m_word.cbegin(), m_word.cend(), [](QChar c) { return c.isDigit(); });
        if (m_inWord && isNumber)
            m_inWord = false;
        endWord();
        m_word.clear();
        const auto start = m_at;
        while (!atEnd() && (here() == u'<' || here() == u'>' || here() == u'&'))
            ++m_at;
        if (m_text.mid(start, m_at - start) == QLatin1String("<<"))
            noteHereDocument();
        else
            m_dropNext = true;
    }

    void noteHereDocument()
    {
        while (!atEnd() && (here() == u'-' || here() == u' '))
            ++m_at;
        QString delimiter;
        for (; !atEnd() && !here().isSpace() && here() != u';' && here() != u'|' && here() != u')'; ++m_at) {
            if (here() != u'\'' && here() != u'"' && here() != u'\\')
                delimiter += here();
        }
        if (!delimiter.isEmpty())
            m_hereDocuments.append(delimiter);
    }

    void skipHereDocuments()
    {
        for (const auto &delimiter : std::as_const(m_hereDocuments)) {
            while (!atEnd()) {
                auto end = m_text.indexOf(u'\n', m_at);
                end = end < 0 ? m_text.size() : end;
                const auto line = m_text.mid(m_at, end - m_at).trimmed();
                m_at = std::min(end + 1, m_text.size());
                ++m_line;
                if (line == delimiter)
                    break;
            }
        }
        m_hereDocuments.clear();
    }

    void endWord()
    {
        if (!m_inWord)
            return;
        const auto word = std::exchange(m_word, {});
        m_inWord = false;
        if (std::exchange(m_dropNext, false))
            return;
        const bool atFront = m_command.words.isEmpty();
        if (atFront && (isKeyword(word) || isAssignment(word)))
            return;
        if (atFront)
            m_command.line = m_wordLine;
        if (!atFront && word.contains(u' ') && (takesScript(m_command.words.constLast()) || m_command.words.constFirst() == QLatin1String("ssh")))
            inside(word);
        m_command.words.append(word);
    }

    void endCommand()
    {
        endWord();
        m_dropNext = false;
        if (m_command.words.isEmpty())
            return;
        if (m_afterOr > 0 && forgives(m_command))
            m_out[m_afterOr - 1].tolerated = true;
        m_afterOr = 0;
        m_out.append(std::exchange(m_command, {}));
    }

    const QString &m_text;
    QVector<ShellCommand> &m_out;
    int m_depth;
    int m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    int m_wordLine = 0;
    bool m_dropNext = false;
    qsizetype m_afterOr = 0; ///< one more than the index of the command before `||`
    ShellCommand m_command;
    QStringList m_hereDocuments;
};

} // namespace

QVector<ShellCommand> shellCommands(const QString &script)
{
    QVector<ShellCommand> commands;
    Scanner(script, commands, 0, 0).scan();
    return commands;
}

} // namespace slipway
