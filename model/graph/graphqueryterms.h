// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphreach.h"
#include "graph/stepstate.h"

#include <QRegularExpression>
#include <QString>

#include <bitset>
#include <memory>
#include <vector>

// What GraphQuery::parse() makes of a text; of no use elsewhere.
namespace slipway::query {

enum class Field : quint8 { Any, Kind, State, Group, Label, Key, Id, Level, Binary, Plan, Is };
enum class Trait : quint8 { Gate, Removed, Tool };

using StateSet = std::bitset<kStepStateCount>;

/// One of the values of a field; which members count follows from the field and `match`.
struct Value
{
    enum class Match : quint8 { Within, Glob, Expression };

    Match match = Match::Within;
    QString text; ///< folded; exact for kinds
    QRegularExpression expression;
    StateSet states;
    int least = 0, most = 0; ///< levels
    quint16 binaries = 0; ///< bits by BinaryState
    quint8 plans = 0; ///< bits by PlanMark
    Trait trait = Trait::Gate;
};

struct Widening
{
    ReachWay way;
    quint32 steps;
};

struct Expression
{
    enum class Kind : quint8 { Term, Not, All, Any };

    Kind kind = Kind::Term;
    Field field = Field::Any;
    std::vector<Value> values; ///< of a term: one of them must hold
    std::vector<std::shared_ptr<const Expression>> parts;
    std::vector<Widening> widenings; ///< of All
};

using ExpressionPtr = std::shared_ptr<const Expression>;

/// Null for a text without words.
Result<ExpressionPtr> parse(const QString &text);

struct StateWord
{
    const char *word;
    StateSet states;
};
const std::vector<StateWord> &stateWords();

struct FieldWord
{
    const char *word;
    Field field;
};
const std::vector<FieldWord> &fieldWords();

} // namespace slipway::query
