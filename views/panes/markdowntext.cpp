// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/markdowntext.h"

#include <QHash>
#include <QStringView>

namespace slipway {

namespace {

/// Follows ``` and ~~~ fences line by line (CommonMark 4.5).
class FenceTracker
{
public:
    /// Call for each line in order; true when the line lies inside a block, its fences included.
    bool feed(QStringView line)
    {
        const auto trimmed = line.trimmed();
        const auto mark = trimmed.isEmpty() ? QChar() : trimmed.front();
        qsizetype run = 0;
        while ((mark == u'`' || mark == u'~') && run < trimmed.size() && trimmed.at(run) == mark)
            ++run;
        if (m_open) {
            if (mark == m_mark && run >= m_run && run == trimmed.size())
                m_open = false;
            return true;
        }
        if (run < 3 || (mark == u'`' && trimmed.mid(run).contains(u'`')))
            return false;
        m_open = true;
        m_mark = mark;
        m_run = run;
        m_info = trimmed.mid(run).trimmed().toString();
        return true;
    }

    bool isOpen() const { return m_open; }
    bool isTerminal() const
    {
        return m_open && (m_info == QLatin1String("term") || m_info == QLatin1String("terminal"));
    }
    QString opener() const { return QString(m_run, m_mark) + m_info; }
    QString closer() const { return QString(m_run, m_mark); }

private:
    bool m_open = false;
    QChar m_mark;
    qsizetype m_run = 0;
    QString m_info;
};

bool isBidiControl(QChar c)
{
    const auto u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString prepareMarkdown(const QString &markdown)
{
    QString out;
    out.reserve(markdown.size());
    FenceTracker fence;
    const auto lines = QStringView(markdown).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        fence.feed(lines.at(i));
        for (const auto c : lines.at(i)) {
            const bool control = c.unicode() < 0x20 && c != u'\t';
            if (isBidiControl(c))
                out += QChar::ReplacementCharacter;
            else if (!control || fence.isTerminal())
                out += c;
        }
        if (i + 1 < lines.size())
            out += u'\n';
    }
    return out;
}

QStringList splitMarkdown(const QString &markdown, qsizetype size)
{
    if (markdown.size() <= size)
        return {markdown};
    QStringList parts;
    QString part;
    FenceTracker fence;
    const auto lines = QStringView(markdown).split(u'\n');
    for (const auto line : lines) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += size) { // a monstrous line is cut hard
            part += line.mid(at, size);
            if (line.size() - at > size) {
                parts.append(part);
                part.clear();
            }
        }
        part += u'\n';
        fence.feed(line);
        const bool soft = part.size() >= size && !fence.isOpen() && line.trimmed().isEmpty();
        if (!soft && part.size() < 2 * size)
            continue;
        if (fence.isOpen())
            part += fence.closer() + u'\n';
        parts.append(part);
        part = fence.isOpen() ? fence.opener() + u'\n' : QString();
    }
    if (!part.trimmed().isEmpty())
        parts.append(part);
    return parts;
}

QString emojiFor(const QString &shortcode)
{
    static const QHash<QString, QString> table {
        {QStringLiteral("rocket"), QStringLiteral("🚀")},
        {QStringLiteral("white_check_mark"), QStringLiteral("✅")},
        {QStringLiteral("heavy_check_mark"), QStringLiteral("✔")},
        {QStringLiteral("x"), QStringLiteral("❌")},
        {QStringLiteral("warning"), QStringLiteral("⚠")},
        {QStringLiteral("package"), QStringLiteral("📦")},
        {QStringLiteral("tada"), QStringLiteral("🎉")},
        {QStringLiteral("fire"), QStringLiteral("🔥")},
        {QStringLiteral("bug"), QStringLiteral("🐛")},
        {QStringLiteral("lock"), QStringLiteral("🔒")},
        {QStringLiteral("hourglass"), QStringLiteral("⌛")},
        {QStringLiteral("information_source"), QStringLiteral("ℹ")},
        {QStringLiteral("docker"), QStringLiteral("🐳")},
        {QStringLiteral("python"), QStringLiteral("🐍")},
        {QStringLiteral("wrench"), QStringLiteral("🔧")},
        {QStringLiteral("hammer"), QStringLiteral("🔨")},
        {QStringLiteral("label"), QStringLiteral("🏷")},
        {QStringLiteral("link"), QStringLiteral("🔗")},
    };
    return table.value(shortcode);
}

bool isAllowedLink(const QUrl &url)
{
    const auto scheme = url.scheme().toLower();
    return url.isValid() && !url.host().isEmpty() && (scheme == QLatin1String("https") || scheme == QLatin1String("http"));
}

} // namespace slipway
