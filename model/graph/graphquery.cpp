// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphquery.h"

#include "core/wildcard.h"
#include "graph/graphqueryterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace slipway {

namespace {

using namespace query;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphQuery)
};

using Set = std::vector<bool>;

constexpr int kDeepestGroup = 64; ///< groups within each other; a bound for rings of them
constexpr size_t kBetweenLooks = 256; ///< names between two looks at whether the answer is still wanted

/// Answers one query on one graph.
class Search
{
public:
    Search(const StepGraph &graph, const StepNames &names, const FactsOf &factsOf, const std::atomic_bool *cancel)
        : m_graph(graph)
        , m_names(names)
        , m_factsOf(factsOf)
        , m_cancel(cancel)
        , m_step(graph.nodeCount())
    {
        for (size_t i = 0; i < m_step.size(); ++i)
            m_step[i] = !holdsSteps(graph, NodeIndex(i));
    }

    Set everything() const { return m_step; }

    Set find(const Expression &wanted)
    {
        if (m_fault.has_value())
            return m_step;
        switch (wanted.kind) {
        case Expression::Kind::Term:
            return term(wanted);
        case Expression::Kind::Not: {
            auto found = find(*wanted.parts.front());
            for (size_t i = 0; i < found.size(); ++i)
                found[i] = m_step[i] && !found[i];
            return found;
        }
        case Expression::Kind::Any:
        case Expression::Kind::All:
            return joined(wanted);
        }
        return m_step;
    }

    const std::optional<Error> &fault() const { return m_fault; }

private:
    Set joined(const Expression &wanted)
    {
        auto found = find(*wanted.parts.front());
        for (size_t p = 1; p < wanted.parts.size(); ++p) {
            const auto other = find(*wanted.parts[p]);
            for (size_t i = 0; i < found.size(); ++i)
                found[i] = wanted.kind == Expression::Kind::All ? found[i] && other[i] : found[i] || other[i];
        }
        const auto base = wanted.widenings.empty() ? Set() : found;
        for (const auto &wide : wanted.widenings) {
            const auto reached = reachOf(m_graph, base, wide.way, wide.steps);
            for (size_t i = 0; i < found.size(); ++i)
                found[i] = found[i] || reached[i];
        }
        return found;
    }

    Set term(const Expression &wanted)
    {
        Set found(m_step.size(), false);
        for (const auto &value : wanted.values)
            addValue(wanted.field, value, &found);
        if (wanted.field == Field::Any || wanted.field == Field::Kind || wanted.field == Field::Group)
            handDown(&found, wanted.field == Field::Group);
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] && m_step[i];
        return found;
    }

    /// What is found of a group is found of all that is in it; with `only`, of nothing else.
    void handDown(Set *found, bool only) const
    {
        for (size_t i = 0; i < found->size(); ++i) {
            if (!m_step[i])
                continue; // what holds others keeps what it was found as until all are through
            bool held = false;
            int depth = 0;
            for (auto up = m_graph.node(NodeIndex(i)).group; up != kNoNode && !held && depth < kDeepestGroup; ++depth) {
                held = (*found)[raw(up)];
                up = m_graph.node(up).group;
            }
            (*found)[i] = held || (!only && (*found)[i]);
        }
    }

    void addValue(Field field, const Value &value, Set *found)
    {
        if (field == Field::Any && value.match == Value::Match::Within) {
            const auto within = m_names.containing(value.text);
            for (size_t i = 0; i < found->size(); ++i)
                (*found)[i] = (*found)[i] || within[i];
            return;
        }
        for (size_t i = 0; i < found->size() && !m_fault.has_value(); ++i) {
            if (i % kBetweenLooks == 0 && m_cancel && m_cancel->load(std::memory_order_relaxed))
                m_fault = Error {ErrorCode::Canceled, Words::tr("The search was given up"), {}, {}};
            if (!(*found)[i])
                (*found)[i] = holds(field, value, NodeIndex(i));
        }
    }

    bool holds(Field field, const Value &value, NodeIndex at)
    {
        const auto &node = m_graph.node(at);
        switch (field) {
        case Field::Any:
        case Field::Group:
            return (field == Field::Any || holdsSteps(m_graph, at)) && anyName(value, at);
        case Field::Label:
            return matches(value, node.label);
        case Field::Key:
            return !node.key.isEmpty() && matches(value, node.key);
        case Field::Id:
            return matches(value, node.id);
        case Field::Kind:
            return isOfKind(value, node);
        case Field::State:
            return m_step[raw(at)] && value.states.test(size_t(factsOf(at).state));
        case Field::Plan:
            return m_step[raw(at)] && ((value.plans >> unsigned(factsOf(at).plan)) & 1U) != 0;
        case Field::Level:
            return node.level >= value.least && node.level <= value.most;
        case Field::Binary:
            return ((value.binaries >> unsigned(node.binary)) & 1U) != 0;
        case Field::Is:
            return value.trait == Trait::Gate ? node.isGate() : value.trait == Trait::Removed ? node.isRemoved() : node.buildContext;
        }
        return false;
    }

    StepFacts factsOf(NodeIndex at) const { return m_factsOf ? m_factsOf(at) : StepFacts(); }

    bool anyName(const Value &value, NodeIndex at)
    {
        const auto &node = m_graph.node(at);
        if (value.match == Value::Match::Expression)
            return matches(value, node.label) || (node.key != node.label && matches(value, node.key)) || (node.id != node.label && matches(value, node.id));
        for (const auto name : m_names.namesOf(at).tokenize(u'\n', Qt::SkipEmptyParts)) {
            if (value.match == Value::Match::Glob ? matchesWildcards(value.text, name) : name.contains(value.text))
                return true;
        }
        return false;
    }

    bool matches(const Value &value, const QString &name)
    {
        switch (value.match) {
        case Value::Match::Within:
            return StepNames::fold(name).contains(value.text);
        case Value::Match::Glob:
            return matchesWildcards(value.text, StepNames::fold(name));
        case Value::Match::Expression:
            break;
        }
        const auto found = value.expression.match(name);
        if (!found.isValid())
            m_fault = Error {ErrorCode::LimitExceeded, Words::tr("The regular expression takes too long on “%1”").arg(name.left(60)),
                Words::tr("Repeat less within what is repeated: /a+b/ instead of /(a+)+b/"), {}};
        return found.hasMatch();
    }

    /// A group whose id begins so holds the tasks of a kind (promotion/taskgraphsteps.h).
    bool isOfKind(const Value &value, const StepNode &node)
    {
        static const auto prefix = QLatin1String("kind:");
        const auto &kind = node.kind == NodeKind::Group && node.id.startsWith(prefix) ? node.id : QString();
        const auto is = [&](const QString &name) {
            return value.match == Value::Match::Within ? StepNames::fold(name) == value.text : matches(value, name);
        };
        return kind.isEmpty() ? is(nodeKindName(node.kind)) : is(kind.mid(prefix.size()));
    }

    const StepGraph &m_graph;
    const StepNames &m_names;
    const FactsOf &m_factsOf;
    const std::atomic_bool *m_cancel;
    Set m_step;
    std::optional<Error> m_fault;
};

template <typename Holds>
bool anyTerm(const Expression &expression, Holds holds)
{
    if (expression.kind == Expression::Kind::Term)
        return holds(expression);
    return std::any_of(expression.parts.begin(), expression.parts.end(), [&](const ExpressionPtr &part) { return anyTerm(*part, holds); });
}

} // namespace

Result<GraphQuery> GraphQuery::parse(const QString &text)
{
    auto root = query::parse(text);
    if (root.failed())
        return fail(root.error());
    GraphQuery made;
    made.m_text = text;
    made.m_root = *root;
    return made;
}

bool GraphQuery::asksForFacts() const
{
    return m_root && anyTerm(*m_root, [](const Expression &term) { return term.field == Field::State || term.field == Field::Plan; });
}

bool GraphQuery::namesFields() const
{
    return m_root && anyTerm(*m_root, [](const Expression &term) { return term.field != Field::Any; });
}

bool GraphQuery::hasExpressions() const
{
    return m_root && anyTerm(*m_root, [](const Expression &term) {
        return std::any_of(term.values.begin(), term.values.end(), [](const Value &v) { return v.match == Value::Match::Expression; });
    });
}

Result<std::vector<bool>> GraphQuery::run(const StepGraph &graph, const StepNames &names, const FactsOf &factsOf, const std::atomic_bool *cancel) const
{
    Search search(graph, names, factsOf, cancel);
    if (!m_root)
        return search.everything();
    auto found = search.find(*m_root);
    if (search.fault().has_value())
        return fail(*search.fault());
    return found;
}

QVector<GraphQuery::HelpLine> GraphQuery::help()
{
    const auto line = [](const char *example, const QString &meaning) { return HelpLine {QLatin1String(example), meaning}; };
    return {
        line("docker", Words::tr("“docker” is in the name of the step or of its group")),
        line("build-*", Words::tr("the whole name: * is any text, ? one character")),
        line("\"unit tests\"", Words::tr("text with blanks, as it is")),
        line("/^win(32|64)/", Words::tr("a regular expression")),
        line("kind:build", Words::tr("the kind of the task or step; also group:, label:, key:, id:")),
        line("state:failed,running", Words::tr("one of these states; also attention, active, todo, done")),
        line("level:2-4 binary:build", Words::tr("of build orders; is:gate and is:removed work everywhere")),
        line("plan:runs,new", Words::tr("of a promotion: what becomes of a label; also reused, undetermined, removed")),
        line("state:failed +2 -1", Words::tr("and 2 steps further on, 1 step back; + and - alone: all the way")),
        line("a b, a or b, !a, (a or b) c", Words::tr("both, either, not; parentheses as usual")),
    };
}

QStringList GraphQuery::fields()
{
    QStringList words;
    for (const auto &field : fieldWords())
        words.append(QLatin1String(field.word));
    return words;
}

QStringList GraphQuery::stateWords()
{
    QStringList words;
    for (const auto &state : query::stateWords())
        words.append(QLatin1String(state.word));
    return words;
}

} // namespace slipway
