// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphreach.h"
#include "graph/stepfacts.h"
#include "graph/stepnames.h"

#include <QVector>

#include <atomic>
#include <memory>

namespace slipway {

namespace query {
struct Expression;
}

/// Which steps of a graph a person asks for, in words that are learnt in a minute:
///
///   docker              "docker" is in the label, key or id, whatever its case; also of a group that the step is in
///   build-*  test?      the whole of a name: * is any text, ? one character
///   "text as it is"     nothing in it is special; \" is a quote
///   /^win(32|64)/       a regular expression (PCRE), whatever its case; \/ is a slash
///   kind:build          the kind of a task; command, wait, block, input, trigger, recipe, package of other steps
///   state:failed,running   a state; several with commas, as in every field; see stateWords()
///   group:  label:  key:  id:   text as above, looked for there only
///   level:0  level:2-4  level:5+   of build orders
///   binary:build        what a build order says of the package: build, cache, missing ...
///   plan:runs,new       what a promotion makes of a label: reused, runs, new, undetermined, removed
///   is:gate  is:removed  is:tool
///   +2  -1  +  -        and 2 edges further to what follows, 1 edge back to what is waited for; without a number all
///                       the way. They widen what the other words of the same "or" part or parentheses find.
///   a b   a or b   !a   ( )   both; either; not. "and" and "not" are understood, too.
///
/// Names and kinds know no case. A value, shared and immutable; any thread. Cost is linear in the names and edges of the
/// graph; a regular expression that goes back and forth for too long on one name ends the search with an error.
class GraphQuery
{
public:
    struct HelpLine
    {
        QString example, meaning;
    };

    static constexpr int kMostCharacters = 2000;

    /// Errors have line 1 and the column of the fault, say what was expected there, and give an example as the hint. An
    /// empty text is a query that finds everything.
    static Result<GraphQuery> parse(const QString &text);

    QString text() const { return m_text; } ///< as it was parsed
    bool isEmpty() const { return m_root == nullptr; }
    bool asksForFacts() const; ///< then the answer changes while a release runs, or with what a promotion would do
    bool namesFields() const; ///< such as kind:
    bool hasExpressions() const; ///< regular ones, which may take long
    /// The steps that are found, by NodeIndex; never what only holds others (graphreach.h). `names` are those of `graph`.
    /// Fails with Canceled when `cancel` was set meanwhile.
    Result<std::vector<bool>> run(const StepGraph &graph, const StepNames &names, const FactsOf &factsOf,
        const std::atomic_bool *cancel = nullptr) const;

    static QVector<HelpLine> help(); ///< the sheet for people
    static QStringList fields(); ///< "kind", "state" ...
    static QStringList stateWords(); ///< every word that `state:` knows

private:
    GraphQuery() = default;

    QString m_text;
    std::shared_ptr<const query::Expression> m_root;
};

} // namespace slipway
