// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/combinedgraph.h"

#include <QHash>

#include <unordered_map>

namespace slipway {

/// Whether `path` matches a pattern of skip-unless-changed, as mozpack's path.match() has it: `**` crosses "/", `*` does
/// not, a pattern that names a folder matches all below it, an empty one matches everything.
bool pathMatches(const QString &path, const QString &pattern);

/// When a task's deadline or expiry is, in ms since the epoch, UTC: `text` is that of {"relative-datestamp": …} from
/// `now`, or a fixed date; months have 30 days and years 365 (spec/taskgraph.md 6.3). Nothing: the text is no time.
std::optional<qint64> timeOf(std::string_view text, const QDateTime &now);

/// What the optimisation strategies of a plan answer (spec/taskgraph.md 6.2, 6.3). For one plan; one thread.
class Strategies
{
public:
    enum class Removal : quint8 { Keep, Remove, Unknown };
    /// What an index-search comes to. `Unknown`: the index, or the state of what it has, is not known.
    enum class Search : quint8 { None, Found, Missed, Unknown };
    struct Found
    {
        Search search = Search::None;
        QString taskId;
    };

    Strategies(const CombinedGraph &graph, const PromotionFacts &facts, const QMap<QString, Json> &parameters);

    QString name(LabelIndex label) const; ///< "never" for none
    Removal shouldRemove(LabelIndex label);
    /// `dependents` are those in the target graph: the task found must live until the last of them is due.
    Found search(LabelIndex label, std::span<const LabelIndex> dependents);
    /// The last deadline among these, ms since the epoch; nothing if there are none, or no deadline is given.
    std::optional<qint64> deadline(std::span<const LabelIndex> labels);

private:
    QStringList argument(LabelIndex label) const;
    bool isUnchanged(LabelIndex label);
    std::optional<qint64> deadlineOf(LabelIndex label);
    Found searchPath(const QString &path, std::optional<qint64> deadline) const;

    const CombinedGraph &m_graph;
    const PromotionFacts &m_facts;
    QStringList m_changedFiles;
    bool m_noDelta = false; ///< nothing was pushed: skip-unless-changed keeps all
    std::unordered_map<std::string_view, bool> m_unchanged; ///< by argument
    std::unordered_map<std::string_view, std::optional<qint64>> m_deadlines; ///< by text
};

} // namespace slipway
