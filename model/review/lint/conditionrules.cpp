// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"
#include "review/lint/rules.h"

#include "pipeline/condition/parser.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConditionRules)
};

using condition::Expression;
using condition::ExpressionPtr;
using condition::Kind;

/// The comparisons of a condition as free truths: which of them can hold together, and what follows. Equalities
/// of one thing with different texts exclude each other. Never more than kMaxAtoms atoms.
class TruthTable
{
public:
    static constexpr size_t kMaxAtoms = 12;

    explicit TruthTable(const ExpressionPtr &root) { collect(*root); }

    /// true or false if the condition is that whatever the facts; nothing if it depends or is too large.
    std::optional<bool> constant(const Expression &root) const
    {
        if (m_atoms.size() > kMaxAtoms)
            return {};
        bool seenTrue = false, seenFalse = false;
        for (quint32 world = 0; world < (1U << m_atoms.size()); ++world) {
            if (!isPossible(world))
                continue;
            (value(root, world) ? seenTrue : seenFalse) = true;
        }
        if (seenTrue == seenFalse)
            return {};
        return seenTrue;
    }

private:
    struct Atom
    {
        std::string text; ///< of the expression as written, to know it again
        std::string left; ///< what is compared; empty unless an equality with a literal
        std::string right;
        std::optional<bool> fixed;
    };

    static bool isLogic(Kind kind) { return kind == Kind::And || kind == Kind::Or || kind == Kind::Not; }
    static bool isLiteral(const Expression &e) { return (e.kind == Kind::String && !condition::isRuntimeString(e)) || e.kind == Kind::Null || e.kind == Kind::Number; }

    static std::string shown(const Expression &e)
    {
        std::string text = std::to_string(int(e.kind)) + e.name + '\x1f' + e.value + '\x1f' + e.raw;
        if (e.kind == Kind::Number)
            text += std::to_string(e.number);
        if (e.kind == Kind::Boolean)
            text += e.boolean ? "t" : "f";
        if (e.kind == Kind::Regex)
            text += std::to_string(e.begin); // two patterns are the same only in the same place
        for (const auto &child : e.children)
            text += '(' + shown(*child) + ')';
        return text;
    }

    static std::optional<bool> literalEquality(const Expression &a, const Expression &b)
    {
        if (isLiteral(a) && isLiteral(b))
            return a.kind == b.kind && a.value == b.value && a.number == b.number;
        const auto &call = a.kind == Kind::Call ? a : b;
        const auto &other = a.kind == Kind::Call ? b : a;
        if (call.kind != Kind::Call || other.kind != Kind::Null || call.children.empty())
            return {};
        // env() gives "" for what is not set, and some names are always set (spec/buildkite.md 4, case 7).
        static const QSet<QString> alwaysSet {QStringLiteral("BUILDKITE_TAG"), QStringLiteral("BUILDKITE_PULL_REQUEST"), QStringLiteral("BUILDKITE_BRANCH"),
            QStringLiteral("BUILDKITE_COMMIT"), QStringLiteral("BUILDKITE_MESSAGE")};
        if (call.name == "env" || alwaysSet.contains(QString::fromStdString(call.children.front()->value)))
            return false;
        return {};
    }

    void collect(const Expression &e)
    {
        if (isLogic(e.kind)) {
            for (const auto &child : e.children)
                collect(*child);
            return;
        }
        Atom atom;
        atom.text = atomName(e);
        if (e.kind == Kind::Boolean)
            atom.fixed = e.boolean;
        if ((e.kind == Kind::Equal || e.kind == Kind::NotEqual) && e.children.size() == 2) {
            const auto &a = *e.children[0], &b = *e.children[1];
            atom.fixed = literalEquality(a, b);
            if (isLiteral(a) != isLiteral(b)) {
                atom.left = shown(isLiteral(a) ? b : a);
                atom.right = shown(isLiteral(a) ? a : b);
            }
        }
        for (const auto &known : m_atoms) {
            if (known.text == atom.text)
                return;
        }
        m_atoms.push_back(std::move(atom));
    }

    /// "a != b" is the same atom as "a == b", negated.
    static std::string atomName(const Expression &e)
    {
        if (e.kind == Kind::Equal || e.kind == Kind::NotEqual) {
            std::string text = "=";
            for (const auto &child : e.children)
                text += '(' + shown(*child) + ')';
            return text;
        }
        return shown(e);
    }

    bool isPossible(quint32 world) const
    {
        for (size_t i = 0; i < m_atoms.size(); ++i) {
            const bool holds = world >> i & 1U;
            if (m_atoms[i].fixed && *m_atoms[i].fixed != holds)
                return false;
            for (size_t j = i + 1; holds && j < m_atoms.size(); ++j) {
                const bool same = !m_atoms[i].left.empty() && m_atoms[i].left == m_atoms[j].left;
                if (same && (world >> j & 1U) && m_atoms[i].right != m_atoms[j].right)
                    return false;
            }
        }
        return true;
    }

    bool value(const Expression &e, quint32 world) const
    {
        switch (e.kind) {
        case Kind::And:
            return value(*e.children[0], world) && value(*e.children[1], world);
        case Kind::Or:
            return value(*e.children[0], world) || value(*e.children[1], world);
        case Kind::Not:
            return !value(*e.children[0], world);
        default:
            break;
        }
        const auto name = atomName(e);
        for (size_t i = 0; i < m_atoms.size(); ++i) {
            if (m_atoms[i].text == name)
                return (world >> i & 1U) != (e.kind == Kind::NotEqual ? 1U : 0U);
        }
        return false;
    }

    std::vector<Atom> m_atoms;
};

/// Names whose values are known only when the build has run, though `if` is read when it is uploaded.
QString lateVariable(const Expression &e)
{
    static const QSet<QString> late {QStringLiteral("build.state"), QStringLiteral("build.fixed"), QStringLiteral("step.state"), QStringLiteral("step.outcome"),
        QStringLiteral("pipeline.started_passing"), QStringLiteral("pipeline.started_failing")};
    if (e.kind == Kind::Variable && late.contains(QString::fromStdString(e.name)))
        return QString::fromStdString(e.name);
    for (const auto &child : e.children) {
        if (const auto found = lateVariable(*child); !found.isEmpty())
            return found;
    }
    return {};
}

SourceRange conditionPlace(const LintContext &context, const LintStep &step)
{
    return step.step->conditionWhere.line > 0 ? step.step->conditionWhere : context.place(step, {"if"});
}

/// `if: !build...` without quotes is a YAML tag: the text is gone and the step always runs.
void checkEaten(LintContext &context, const LintStep &step)
{
    static const QRegularExpression tag(QStringLiteral("\\bif[\"']?\\s*:\\s*!"));
    const auto where = context.place(step, {"if"});
    if (!step.step->condition.trimmed().isEmpty() || !tag.match(context.sourceLine(where.line)).hasMatch())
        return;
    context.report("R08", step, where,
        Words::tr("YAML read the \"!\" of this condition as a tag and emptied it: an empty condition always lets \"%1\" run").arg(step.name()),
        Words::tr("Put the condition in quotes"), Severity::Error);
}

} // namespace

void lintConstantCondition(LintContext &context)
{
    for (const auto &step : context.steps()) {
        const auto text = step.step->condition;
        if (text.trimmed().isEmpty()) {
            checkEaten(context, step);
            continue;
        }
        if (text.size() > 8192 || context.hasFinding("R08", step.id))
            continue;
        const auto root = condition::parseExpression(text.toStdString());
        if (!root || (*root)->height > 100)
            continue;
        if (const auto late = lateVariable(**root); !late.isEmpty()) {
            context.report("R08", step, conditionPlace(context, step),
                Words::tr("The condition of \"%1\" reads %2, but Buildkite evaluates 'if' when the pipeline is uploaded, before anything has run").arg(step.name(), late),
                Words::tr("Use depends_on with allow_failure, or ask inside the command"));
            continue;
        }
        const auto constant = TruthTable(*root).constant(**root);
        if (!constant)
            continue;
        context.report("R08", step, conditionPlace(context, step),
            *constant ? Words::tr("The condition of \"%1\" is always true: the step always runs").arg(step.name())
                      : Words::tr("The condition of \"%1\" can never be true: the step never runs").arg(step.name()),
            Words::tr("Compare with build.tag != null instead of BUILDKITE_TAG, build.env(…) instead of env(…), or drop the condition"));
    }
}

} // namespace slipway
