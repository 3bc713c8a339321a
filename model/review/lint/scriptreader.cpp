// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/scriptreader.h"

#include <QSet>

namespace slipway {

ScriptReader::ScriptReader(const QString &text, bool errexit)
    : m_text(text)
    , m_errexit(errexit)
{
    m_text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

QVector<ScriptCommand> ScriptReader::read()
{
    while (m_at < m_text.size() && m_found.size() < kMaxScriptCommands)
        step(m_text[m_at]);
    endWord();
    endList();
    if (!m_found.isEmpty())
        m_found.last().last = true;
    return m_found;
}

void ScriptReader::step(QChar c)
{
    if (c == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n') {
        ++m_line;
        m_at += 2;
    } else if (c == u'\n') {
        newLine();
    } else if (c.isSpace()) {
        endWord();
        ++m_at;
    } else if (c == u'#' && !m_inWord) {
        skipComment();
    } else if (QStringView(u";&|()<>").contains(c)) {
        operatorAt(c);
    } else {
        readWord();
    }
}

void ScriptReader::readWord()
{
    m_inWord = true;
    const auto c = m_text[m_at];
    if (c == u'\'' || c == u'"') {
        readQuoted(c);
    } else if (c == u'$') {
        readDollar();
    } else if (c == u'`') {
        const auto end = m_text.indexOf(u'`', m_at + 1);
        const auto stop = end < 0 ? m_text.size() : end + 1;
        m_word.text += m_text.mid(m_at, stop - m_at);
        m_line += int(m_text.mid(m_at, stop - m_at).count(u'\n'));
        m_at = stop;
    } else if (c == u'\\' && m_at + 1 < m_text.size()) {
        m_word.text += m_text[m_at + 1];
        m_word.quoted = true;
        m_at += 2;
    } else {
        m_word.glob = m_word.glob || c == u'*' || c == u'?' || c == u'[';
        m_word.text += c;
        ++m_at;
    }
}

void ScriptReader::readQuoted(QChar quote)
{
    m_word.quoted = true;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != quote;) {
        const auto c = m_text[m_at];
        if (quote == u'"' && c == u'$') {
            readDollar();
            continue;
        }
        if (quote == u'"' && c == u'\\' && m_at + 1 < m_text.size())
            ++m_at;
        if (m_text[m_at] == u'\n')
            ++m_line;
        m_word.text += m_text[m_at++];
    }
    ++m_at;
}

qsizetype ScriptReader::closingOf(qsizetype open, QChar opener, QChar closer) const
{
    int depth = 0;
    for (auto i = open; i < m_text.size(); ++i) {
        if (m_text[i] == opener)
            ++depth;
        else if (m_text[i] == closer && --depth == 0)
            return i;
    }
    return m_text.size() - 1;
}

/// $NAME, ${...} and $(...) stay in the word as written: what they come to is not known here.
void ScriptReader::readDollar()
{
    const auto next = m_text.mid(m_at + 1, 1);
    if (next != QLatin1String("(") && next != QLatin1String("{")) {
        m_word.text += m_text[m_at++];
        return;
    }
    const bool parenthesis = next == QLatin1String("(");
    const auto end = closingOf(m_at + 1, parenthesis ? u'(' : u'{', parenthesis ? u')' : u'}');
    const auto part = m_text.mid(m_at, end + 1 - m_at);
    m_word.text += part;
    m_line += int(part.count(u'\n'));
    m_at = end + 1;
}

bool ScriptReader::takeKeyword()
{
    static const QSet<QString> conditions {QStringLiteral("if"), QStringLiteral("elif"), QStringLiteral("while"),
        QStringLiteral("until")};
    static const QSet<QString> plain {QStringLiteral("then"), QStringLiteral("else"), QStringLiteral("do"),
        QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("fi"), QStringLiteral("done"), QStringLiteral("esac")};
    static const QSet<QString> heads {QStringLiteral("for"), QStringLiteral("case"), QStringLiteral("select"),
        QStringLiteral("function")};
    if (!m_command.words.isEmpty() || !m_command.assignments.isEmpty() || m_word.quoted)
        return false;
    if (conditions.contains(m_word.text))
        m_inCondition = true;
    else if (m_word.text == QLatin1String("!"))
        m_negated = true;
    else if (heads.contains(m_word.text))
        m_skipRest = true;
    else if (plain.contains(m_word.text))
        m_inCondition = false;
    else
        return false;
    return true;
}

void ScriptReader::endWord()
{
    if (!m_inWord)
        return;
    m_inWord = false;
    const auto equals = m_word.text.indexOf(u'=');
    const bool assigns = m_command.words.isEmpty() && equals > 0
        && std::all_of(m_word.text.cbegin(), m_word.text.cbegin() + equals,
            [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    if (m_skipWord || m_skipRest)
        m_skipWord = false;
    else if (assigns)
        m_command.assignments.append(m_word.text);
    else if (!takeKeyword()) {
        if (m_command.words.isEmpty())
            m_command.line = m_line;
        m_command.words.append(m_word);
    }
    m_word = {};
}

void ScriptReader::endCommand()
{
    endWord();
    m_skipRest = false;
    if (m_command.words.isEmpty()) {
        m_command = {};
        m_pipedFrom = -1;
        return;
    }
    m_open = false;
    m_command.errexit = m_errexit;
    m_command.tolerated = m_inCondition || m_negated || m_trapped;
    m_command.pipedFrom = m_pipedFrom;
    m_pipedFrom = -1;
    obeySet(m_command);
    m_pipeline.append(m_found.size());
    m_found.append(std::exchange(m_command, {}));
}

/// Only the last command of a pipe decides, unless pipefail is on.
void ScriptReader::endPipeline()
{
    endCommand();
    for (qsizetype i = 0; i + 1 < m_pipeline.size(); ++i)
        m_found[m_pipeline[i]].tolerated = m_found[m_pipeline[i]].tolerated || !m_pipefail;
    m_list += std::exchange(m_pipeline, {});
    m_negated = false;
}

void ScriptReader::endList()
{
    endPipeline();
    m_list.clear();
}

void ScriptReader::obeySet(const ScriptCommand &command)
{
    const auto program = command.programIndex();
    const auto name = program < command.words.size() ? command.words[program].text : QString();
    if (name != QLatin1String("trap") && name != QLatin1String("set"))
        return;
    const auto texts = command.texts();
    // A trap that handles errors, or that ends well whatever happened.
    if (name == QLatin1String("trap") && (texts.contains(QLatin1String("ERR")) || texts.value(1).contains(QLatin1String("exit 0"))))
        m_trapped = true;
    if (name != QLatin1String("set"))
        return;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const auto &word = texts[i];
        const bool on = word.startsWith(u'-');
        if (!on && !word.startsWith(u'+'))
            continue;
        if (word.contains(u'e'))
            m_errexit = on;
        if (word.endsWith(u'o') && texts.value(i + 1) == QLatin1String("pipefail"))
            m_pipefail = on;
        if (word.endsWith(u'o') && texts.value(i + 1) == QLatin1String("errexit"))
            m_errexit = on;
    }
}

void ScriptReader::newLine()
{
    // A pipe or list goes on behind a line break.
    endWord();
    const bool goesOn = m_open && m_command.words.isEmpty();
    if (!goesOn)
        endList();
    ++m_at;
    ++m_line;
    for (const auto &heredoc : std::exchange(m_heredocs, {})) {
        QString text;
        while (m_at < m_text.size()) {
            auto end = m_text.indexOf(u'\n', m_at);
            end = end < 0 ? m_text.size() : end;
            const auto line = m_text.mid(m_at, end - m_at);
            m_at = std::min(end + 1, m_text.size());
            ++m_line;
            if ((heredoc.stripTabs ? line.trimmed() : line) == heredoc.delimiter)
                break;
            text += line + u'\n';
        }
        const auto target = heredoc.command;
        if (target >= 0 && target < m_found.size())
            m_found[target].heredoc = text;
    }
}

void ScriptReader::skipComment()
{
    const auto end = m_text.indexOf(u'\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
}

void ScriptReader::redirect()
{
    const auto rest = QStringView(m_text).mid(m_at);
    // "2>&1" and "2>file" are about errors: the number belongs to the operator.
    const bool ofErrors = m_inWord && m_word.text == QLatin1String("2");
    if (m_inWord && !m_word.quoted && m_word.text.size() == 1 && m_word.text[0].isDigit()) {
        m_word = {};
        m_inWord = false;
    }
    endWord();
    if (rest.startsWith(u"<<<")) {
        m_at += 3;
    } else if (rest.startsWith(u"<<")) {
        startHeredoc();
        return;
    } else {
        m_command.redirectsOut = m_command.redirectsOut || (rest.startsWith(u'>') && !ofErrors);
        while (m_at < m_text.size() && (m_text[m_at] == u'<' || m_text[m_at] == u'>' || m_text[m_at] == u'&'))
            ++m_at;
        m_skipWord = true;
    }
}

void ScriptReader::startHeredoc()
{
    m_at += 2;
    Heredoc heredoc;
    if (m_at < m_text.size() && m_text[m_at] == u'-') {
        heredoc.stripTabs = true;
        ++m_at;
    }
    while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t'))
        ++m_at;
    while (m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringView(u";&|()<>").contains(m_text[m_at])) {
        if (m_text[m_at] != u'\'' && m_text[m_at] != u'"' && m_text[m_at] != u'\\')
            heredoc.delimiter += m_text[m_at];
        ++m_at;
    }
    heredoc.command = m_found.size(); // where the command goes when it ends
    m_heredocs.append(heredoc);
}

void ScriptReader::operatorAt(QChar c)
{
    if (c == u'<' || c == u'>') {
        redirect();
        return;
    }
    if (c == u'&' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'>') {
        redirect();
        return;
    }
    if (c == u'(') {
        // "name()" defines a function: the name is no command.
        if (m_inWord && m_text.mid(m_at + 1, 1) == QLatin1String(")")) {
            m_word = {};
            m_inWord = false;
            m_at += 2;
            return;
        }
        // "files=(a b)" assigns a list.
        if (m_inWord && m_word.text.endsWith(u'=')) {
            const auto end = closingOf(m_at, u'(', u')');
            m_line += int(m_text.mid(m_at, end - m_at).count(u'\n'));
            m_at = end + 1;
            return;
        }
        endCommand();
        ++m_depth;
        ++m_at;
        return;
    }
    if (c == u')') {
        closeParenthesis();
        return;
    }
    const bool twice = m_at + 1 < m_text.size() && m_text[m_at + 1] == c;
    m_at += twice ? 2 : 1;
    if (c == u'|' && !twice) {
        endCommand();
        if (!m_pipeline.isEmpty()) {
            m_found[m_pipeline.last()].pipesOut = true;
            m_pipedFrom = int(m_pipeline.last());
        }
        m_open = true;
        return;
    }
    if (!twice || c == u';') {
        endPipeline();
        if (c == u'&')
            for (const auto index : std::as_const(m_list))
                m_found[index].tolerated = true;
        m_list.clear();
        return;
    }
    endPipeline();
    m_open = true;
    if (c == u'|') {
        for (const auto index : std::as_const(m_list))
            m_found[index].tolerated = true;
    }
}

void ScriptReader::closeParenthesis()
{
    ++m_at;
    if (m_depth > 0) {
        --m_depth;
        endPipeline();
        return;
    }
    // The pattern of a case branch.
    m_word = {};
    m_inWord = false;
    m_command = {};
    m_skipRest = false;
}

} // namespace slipway
