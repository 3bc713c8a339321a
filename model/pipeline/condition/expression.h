// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/pattern.h"

#include <memory>
#include <string>
#include <vector>

namespace slipway::condition {

enum class Kind : quint8 {
    Boolean, Null, Number, String, Shell, Regex, Array, ///< operands
    Variable, Call, ///< `name` says which
    Not, And, Or, Equal, NotEqual, Matches, NotMatches, Includes, Ternary, ///< `children` are the operands
};

struct Expression;
using ExpressionPtr = std::shared_ptr<const Expression>;

/// A node of a parsed condition. Bytes of UTF-8 throughout, because escapes may form any byte; `begin` and
/// `end` are byte offsets in the text. Children are never null once the text has parsed without fault.
struct Expression
{
    Kind kind = Kind::Null;
    size_t begin = 0;
    size_t end = 0;
    bool boolean = false;
    qint64 number = 0;
    std::string name; ///< of a variable or function; the raw text of a shell expansion
    std::string value; ///< of a string, escapes resolved
    std::string raw; ///< of a string, as between its quotes
    bool doubleQuoted = false; ///< only then $VAR and ${...} are looked for
    std::shared_ptr<const Pattern> pattern;
    std::vector<ExpressionPtr> children;
    int height = 1; ///< of the tree below, so that recursion over it is bounded
};

/// A string whose value depends on the environment.
bool isRuntimeString(const Expression &expression);

} // namespace slipway::condition
