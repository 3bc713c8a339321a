// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/conanwords.h"


#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConanWords)
};

constexpr qsizetype kShown = 40; // characters of the text that an error shows

class Splitter
{
public:
    Splitter(QString text, QStringList known)
        : m_text(std::move(text))
        , m_known(std::move(known))
        , m_option(m_text.isValidUtf16() ? QRegularExpression::DontCheckSubjectStringMatchOption : QRegularExpression::NoMatchOption)
    {
    }

    Result<QStringList> split(bool asConan)
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (asConan && (readKnown() || readQuoted()))
                continue;
            if (!readWord())
                return fail(unbalanced());
        }
        return m_words;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    /// -o="VALUE", -o:b="VALUE" and -o VALUE with a value that is known to be there.
    bool readKnown()
    {
        static const QRegularExpression start(QStringLiteral("\\G(-o(?::[a-z]+)?)(=\"| |=)"));
        const auto match = start.match(m_text, m_at, QRegularExpression::NormalMatch, m_option);
        if (!match.hasMatch())
            return false;
        const bool quoted = match.captured(2).endsWith(u'"');
        const auto from = match.capturedEnd();
        const QString *best = nullptr;
        for (const auto &value : m_known) {
            const auto whole = quoted ? value + u'"' : value;
            const auto end = from + whole.size();
            const bool fits = QStringView(m_text).mid(from).startsWith(whole) && (end == m_text.size() || m_text.at(end).isSpace());
            if (fits && (!best || value.size() > best->size()))
                best = &value;
        }
        if (!best)
            return false;
        addOption(match.captured(1), *best, match.captured(2).startsWith(u'='));
        m_at = from + best->size() + (quoted ? 1 : 0);
        return true;
    }

    /// -s:h="...", --lockfile-overrides="...".
    bool readQuoted()
    {
        static const QRegularExpression start(QStringLiteral("\\G(-{1,2}[A-Za-z][A-Za-z-]*(?::[a-z]+)?)=\""));
        const auto match = start.match(m_text, m_at, QRegularExpression::NormalMatch, m_option);
        if (!match.hasMatch())
            return false;
        const auto from = match.capturedEnd();
        const auto end = closingQuote(from);
        if (end < 0)
            return false;
        addOption(match.captured(1), m_text.mid(from, end - from), true);
        m_at = end + 1;
        return true;
    }

    /// The first double quote from there on that may end a value and has an even number of others before it.
    qsizetype closingQuote(qsizetype from)
    {
        findQuotes();
        const auto first = std::lower_bound(m_quotes.begin(), m_quotes.end(), from) - m_quotes.begin();
        const auto end = size_t(first) < m_ends.size() ? m_ends[size_t(first)] : kNone;
        return end == kNone ? -1 : m_quotes[end];
    }

    /// Once for the whole text: a text of openings alone would else be looked through for each of them.
    void findQuotes()
    {
        static const QRegularExpression behind(QStringLiteral("\\G(?:\\s*$|\\s+-{1,2}[A-Za-z][A-Za-z-]*(?::[a-z]+)?[= ])"));
        if (std::exchange(m_foundQuotes, true))
            return;
        for (auto at = m_text.indexOf(u'"'); at >= 0; at = m_text.indexOf(u'"', at + 1))
            m_quotes.push_back(at);
        m_ends.assign(m_quotes.size(), kNone);
        for (auto i = m_quotes.size(); i-- > 0;) {
            if (behind.match(m_text, m_quotes[i] + 1, QRegularExpression::NormalMatch, m_option).hasMatch())
                m_ends[i] = i;
            else if (i + 2 < m_quotes.size())
                m_ends[i] = m_ends[i + 2];
        }
    }

    void addOption(const QString &name, const QString &value, bool joined)
    {
        if (joined)
            m_words.append(name + u'=' + value);
        else
            m_words.append({name, value});
    }

    /// One word of a POSIX shell; false if a quote is not closed.
    bool readWord()
    {
        QString word;
        m_wordStart = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace()) {
            const auto c = m_text.at(m_at++);
            if (c == u'\'' || c == u'"') {
                if (!readUpTo(c, word))
                    return false;
            } else if (c == u'\\' && m_at < m_text.size()) {
                word += m_text.at(m_at++);
            } else {
                word += c;
            }
        }
        m_words.append(word);
        return true;
    }

    bool readUpTo(QChar quote, QString &word)
    {
        for (; m_at < m_text.size(); ++m_at) {
            const auto c = m_text.at(m_at);
            if (c == quote) {
                ++m_at;
                return true;
            }
            const auto next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
            const bool escapes = quote == u'"' && c == u'\\' && QStringView(u"\"\\$`").contains(next) && !next.isNull();
            word += escapes ? next : c;
            m_at += escapes ? 1 : 0;
        }
        return false;
    }

    Error unbalanced() const
    {
        return {ErrorCode::BadInput, Words::tr("the quotes do not add up from \"%1\" on").arg(m_text.mid(m_wordStart, kShown)), {}, {}};
    }

    const QString m_text;
    const QStringList m_known;
    const QRegularExpression::MatchOption m_option; // else each match would check the whole text again
    QStringList m_words;
    static constexpr size_t kNone = SIZE_MAX;
    std::vector<qsizetype> m_quotes; // where double quotes are
    std::vector<size_t> m_ends; // by quote: the one that ends a value which goes on from it
    bool m_foundQuotes = false;
    qsizetype m_at = 0;
    qsizetype m_wordStart = 0;
};

} // namespace

Result<QStringList> splitConanWords(const QString &text, const QStringList &known)
{
    return Splitter(text, known).split(true);
}

Result<QStringList> splitShellWords(const QString &text)
{
    return Splitter(text, {}).split(false);
}

} // namespace slipway
