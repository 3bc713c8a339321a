// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace slipway {

struct ConditionContext;
namespace condition {
struct Expression;
}

/// The kinds of failure that the reference library tells apart.
enum class ConditionFaultKind : quint8 {
    Parse, ///< the text is no expression
    Validation, ///< unknown variable, wrong types, a name that may not be read
    Evaluation, ///< types are right, the values are not: ${X?}, a regular expression that takes too long
    Result, ///< the whole is not a boolean
};

QString conditionFaultName(ConditionFaultKind kind); ///< "parse", "validation", "evaluation", "result"

/// What is wrong with a condition. Its own type, because callers need the kind and the place within the
/// text, which Error does not carry. Messages are those of the reference library, untranslated, so that
/// people can look them up.
struct ConditionFault
{
    ConditionFaultKind kind = ConditionFaultKind::Parse;
    QString message;
    int offset = 0; ///< where in the text the fault begins, in UTF-16 units
    int length = 1; ///< how much of the text it covers

    /// As an Error whose line and column count within `text`.
    Error toError(const QString &text) const;
    /// The line of `text` that holds the fault and, below it, carets under the fault.
    QString excerpt(const QString &text) const;
};

template <typename T>
using ConditionResult = tl::expected<T, ConditionFault>;

/// What a condition comes to where not all facts are given: Kleene's logic, nothing is guessed.
enum class Truth : quint8 { False, True, Unknown };

QString truthName(Truth truth); ///< "false", "true", "unknown"

/// The value of a condition and what it hangs on.
struct ConditionJudgement
{
    Truth truth = Truth::Unknown;
    QStringList because; ///< "NIGHTLY is \"1\"": the facts that decide, for a person; empty for a constant
    QStringList unknown; ///< names of the facts that would have to be known; only if the truth is unknown
};

/// A sub-expression and what it came to; `depth` counts from 0 for the whole.
struct ConditionTraceEntry
{
    QString text; ///< as written
    QString value; ///< true, false, null, "text", 12, ["a", "b"], unknown; the message when it failed
    int depth = 0;
    bool failed = false;
    bool skipped = false; ///< never evaluated: the left side of && or || decided
};

/// Why a condition is true or false, for a person: whole expression first, then its parts.
struct ConditionTrace
{
    QVector<ConditionTraceEntry> entries;
};

/// An `if:` of Buildkite (spec/buildkite.md c, after buildkite/conditional @af63d274). An immutable value,
/// cheap to copy, safe on any thread. `!` reaches over a whole comparison (c.2): `!a includes b` is
/// `!(a includes b)`, as the server reads it, where the published library sees a type error.
/// Nesting is limited to 200 levels, the text to 64 KiB.
class Condition
{
public:
    /// An empty or blank text is an error here; validateCondition() and the planner treat it as "runs".
    static ConditionResult<Condition> parse(const QString &text);

    QString text() const { return m_text; }
    /// Everything that can be known without values: names, types, entry point.
    ConditionResult<void> validate(const ConditionContext &context) const;
    /// validate() and then the value, as the reference gives it: what the context names as unknown has no value.
    ConditionResult<bool> evaluate(const ConditionContext &context) const;
    /// validate() and then the value in three-valued logic: what the context names as unknown is unknown.
    ConditionResult<ConditionJudgement> judge(const ConditionContext &context) const;
    /// The parts of judge().
    ConditionTrace trace(const ConditionContext &context) const;

private:
    Condition(QString text, std::shared_ptr<const condition::Expression> root);

    QString m_text;
    std::shared_ptr<const condition::Expression> m_root;
};

/// Validate() of the reference library: blank text is fine.
ConditionResult<void> validateCondition(const QString &text, const ConditionContext &context);
/// Evaluate() of the reference library: for the two notification entry points blank text is true and any
/// failure is false; otherwise blank text is a parse failure.
ConditionResult<bool> evaluateCondition(const QString &text, const ConditionContext &context);

} // namespace slipway
