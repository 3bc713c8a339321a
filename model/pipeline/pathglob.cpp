// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pathglob.h"

namespace slipway {

namespace {

constexpr int kMatchLimit = 500'000;

/// Turns a pattern into a regular expression, character by character.
class GlobReader
{
public:
    explicit GlobReader(const QString &pattern)
        : m_rest(pattern)
    {
    }

    std::optional<QString> read()
    {
        if (take(QStringLiteral("**/")))
            m_regex += anyFolders();
        while (!m_rest.isEmpty() && m_good)
            readNext();
        for (; m_depth > 0; --m_depth)
            m_regex += u')';
        return m_good ? std::optional(m_regex) : std::nullopt;
    }

private:
    static QString anyFolders() { return QStringLiteral("(?:.*/)?"); }

    bool take(const QString &text)
    {
        if (!m_rest.startsWith(text))
            return false;
        m_rest = m_rest.mid(text.size());
        return true;
    }

    void readNext()
    {
        if (take(QStringLiteral("/**/"))) {
            m_regex += u'/' + anyFolders();
            return;
        }
        if (take(QStringLiteral("**"))) {
            m_regex += QStringLiteral(".*");
            return;
        }
        const auto c = m_rest.front();
        m_rest = m_rest.mid(1);
        switch (c.unicode()) {
        case u'*':
            m_regex += QStringLiteral("[^/]*");
            break;
        case u'?':
            m_regex += QStringLiteral("[^/]");
            break;
        case u'[':
            readClass();
            break;
        case u'\\':
            addLiteral(m_rest.isEmpty() ? QStringView(u"\\") : m_rest.left(1));
            m_rest = m_rest.mid(1);
            break;
        default:
            readBrace(c);
        }
    }

    void readBrace(QChar c)
    {
        if (c == u'{') {
            ++m_depth;
            m_regex += QStringLiteral("(?:");
        } else if (c == u'}' && m_depth > 0) {
            --m_depth;
            m_regex += u')';
        } else if (c == u',' && m_depth > 0) {
            m_regex += u'|';
        } else {
            addLiteral(QStringView(&c, 1));
        }
    }

    void readClass()
    {
        const auto end = m_rest.indexOf(u']');
        m_good = end > 0;
        if (!m_good)
            return;
        m_regex += u'[' + QRegularExpression::escape(m_rest.left(end)) + u']';
        m_rest = m_rest.mid(end + 1);
    }

    void addLiteral(QStringView text) { m_regex += QRegularExpression::escape(text); }

    QStringView m_rest;
    QString m_regex;
    int m_depth = 0;
    bool m_good = true;
};

} // namespace

std::optional<PathGlob> PathGlob::parse(const QString &pattern)
{
    const auto regex = GlobReader(pattern).read();
    if (!regex)
        return std::nullopt;
    PathGlob glob;
    glob.m_regex = QRegularExpression(QStringLiteral("(*LIMIT_MATCH=%1)").arg(kMatchLimit) + QStringLiteral("\\A(?:")
            + *regex + QStringLiteral(")\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    if (!glob.m_regex.isValid())
        return std::nullopt;
    return glob;
}

bool PathGlob::matches(const QString &path) const
{
    const auto match = m_regex.match(path);
    return match.hasMatch() || !match.isValid();
}

} // namespace slipway
