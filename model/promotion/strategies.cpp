// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/strategies.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"

#include <QDateTime>
#include <QRegularExpression>

namespace slipway {

namespace {

/// The pattern as a regular expression, piece by piece; a "/" that a "**" before it has used up does not count again.
QString expressionOf(const QString &pattern)
{
    QString expression;
    bool afterSlash = true;
    for (qsizetype i = 0; i < pattern.size();) {
        const auto rest = QStringView(pattern).mid(i);
        if (afterSlash && rest.startsWith(QLatin1String("**/"))) {
            expression += QLatin1String("(?:.+/)?");
            afterSlash = false;
            i += 3;
        } else if (rest == QLatin1String("/**") || (i == 0 && rest == QLatin1String("**"))) {
            expression += rest.size() == 3 ? QLatin1String("(?:/.+)?") : QLatin1String("(?:.+)?");
            break;
        } else {
            afterSlash = rest.front() == QLatin1Char('/');
            expression += rest.front() == QLatin1Char('*') ? QStringLiteral("[^/]*") : QRegularExpression::escape(QString(rest.front()));
            ++i;
        }
    }
    return expression + QLatin1String("(?:/.*)?");
}

/// "1 day", "14 days", "0 seconds", "1.5 h": number and unit, in seconds.
std::optional<qint64> secondsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("((?:\\d+)?\\.?\\d+) *([a-z]+)"));
    static const QHash<QString, qint64> units {{QStringLiteral("second"), 1}, {QStringLiteral("sec"), 1}, {QStringLiteral("s"), 1},
        {QStringLiteral("minute"), 60}, {QStringLiteral("min"), 60}, {QStringLiteral("m"), 60}, {QStringLiteral("hour"), 3600},
        {QStringLiteral("hr"), 3600}, {QStringLiteral("h"), 3600}, {QStringLiteral("day"), 86400}, {QStringLiteral("d"), 86400},
        {QStringLiteral("week"), 604800}, {QStringLiteral("w"), 604800}, {QStringLiteral("month"), 30 * 86400}, {QStringLiteral("mo"), 30 * 86400},
        {QStringLiteral("year"), 365 * 86400}, {QStringLiteral("yr"), 365 * 86400}, {QStringLiteral("y"), 365 * 86400}};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    auto unit = match.captured(2);
    if (unit.size() > 1 && unit.endsWith(QLatin1Char('s')))
        unit.chop(1);
    if (!units.contains(unit))
        return {};
    const auto seconds = match.captured(1).toDouble() * double(units.value(unit));
    return seconds < 1e12 ? std::optional(qint64(seconds)) : std::nullopt;
}

} // namespace

bool pathMatches(const QString &path, const QString &pattern)
{
    if (pattern.isEmpty())
        return true;
    return QRegularExpression(QRegularExpression::anchoredPattern(expressionOf(pattern)), QRegularExpression::DotMatchesEverythingOption).match(path).hasMatch();
}

std::optional<qint64> timeOf(std::string_view text, const QDateTime &now)
{
    const auto words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const auto date = QDateTime::fromString(words, Qt::ISODateWithMs);
    if (date.isValid())
        return date.toMSecsSinceEpoch();
    const auto seconds = secondsOf(words);
    return seconds ? std::optional(now.toMSecsSinceEpoch() + *seconds * 1000) : std::nullopt;
}

Strategies::Strategies(const CombinedGraph &graph, const PromotionFacts &facts, const QMap<QString, Json> &parameters)
    : m_graph(graph)
    , m_facts(facts)
    , m_changedFiles(jsonTexts(parameters.value(QStringLiteral("files_changed"))))
{
    const auto base = parameters.value(QStringLiteral("base_rev"));
    m_noDelta = base.is_string() && !base.get_ref<const std::string &>().empty() && base == parameters.value(QStringLiteral("head_rev"));
}

QString Strategies::name(LabelIndex label) const
{
    const auto strategy = m_graph.places[label].task->strategy;
    return strategy == kNoText ? QStringLiteral("never") : m_graph.places[label].graph->texts.text(strategy);
}

QStringList Strategies::argument(LabelIndex label) const
{
    const auto bytes = m_graph.taskText(label, m_graph.places[label].task->strategyArgument);
    return jsonTexts(parseJson(bytes));
}

bool Strategies::isUnchanged(LabelIndex label)
{
    const auto key = m_graph.taskText(label, m_graph.places[label].task->strategyArgument);
    if (const auto known = m_unchanged.find(key); known != m_unchanged.end())
        return known->second;
    bool changed = false;
    for (const auto &pattern : argument(label))
        changed |= std::any_of(m_changedFiles.cbegin(), m_changedFiles.cend(), [&](const auto &file) { return pathMatches(file, pattern); });
    return m_unchanged[key] = !changed;
}

Strategies::Removal Strategies::shouldRemove(LabelIndex label)
{
    const auto strategy = m_graph.taskText(label, m_graph.places[label].task->strategy);
    // The upload of symbols is an alias of "never" in gecko.
    if (strategy.empty() || strategy == "never" || strategy == "index-search" || strategy == "upload-symbols")
        return Removal::Keep;
    if (strategy == "always")
        return Removal::Remove;
    if (strategy == "skip-unless-changed")
        return !m_noDelta && isUnchanged(label) ? Removal::Remove : Removal::Keep;
    return Removal::Unknown;
}

std::optional<qint64> Strategies::deadlineOf(LabelIndex label)
{
    const auto text = m_graph.taskText(label, m_graph.places[label].task->deadline);
    const auto known = m_deadlines.find(text);
    if (known != m_deadlines.end())
        return known->second;
    return m_deadlines[text] = timeOf(text, m_facts.now);
}

std::optional<qint64> Strategies::deadline(std::span<const LabelIndex> labels)
{
    std::optional<qint64> last;
    for (const auto label : labels) {
        const auto due = deadlineOf(label);
        if (due && (!last || *due > *last))
            last = due;
    }
    return last;
}

Strategies::Found Strategies::searchPath(const QString &path, std::optional<qint64> deadline) const
{
    const auto id = m_facts.index->value(path);
    if (id.isEmpty())
        return {Search::Missed, {}};
    const auto status = m_facts.statuses.constFind(id);
    if (status == m_facts.statuses.cend())
        return {m_facts.statuses.isEmpty() ? Search::Unknown : Search::Missed, {}};
    if (status->state.isEmpty() || status->state == QLatin1String("failed") || status->state == QLatin1String("exception"))
        return {Search::Missed, {}};
    const bool lives = !deadline || (status->expires.isValid() && status->expires.toMSecsSinceEpoch() >= *deadline);
    return lives ? Found {Search::Found, id} : Found {Search::Missed, {}};
}

Strategies::Found Strategies::search(LabelIndex label, std::span<const LabelIndex> dependents)
{
    const auto strategy = m_graph.taskText(label, m_graph.places[label].task->strategy);
    if (strategy != "index-search")
        return {};
    if (!m_facts.index)
        return {Search::Unknown, {}};
    const auto due = deadline(dependents);
    Found best {Search::Missed, {}};
    for (const auto &path : argument(label)) {
        const auto found = searchPath(path, due);
        if (found.search == Search::Found)
            return found;
        if (found.search == Search::Unknown)
            best = found;
    }
    return best;
}

} // namespace slipway
