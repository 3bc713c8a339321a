// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/attention.h"
#include "graph/binarystate.h"
#include "graph/graphquery.h"
#include "graph/graphqueryterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace slipway::query {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphQuery)
};

constexpr int kDeepest = 32; ///< parentheses and negations within each other
/// Steps back and forth on one name before PCRE gives up; a plain expression needs some hundreds on a long name.
const char kMatchLimit[] = "(*LIMIT_MATCH=50000)";

QString example(const char *text)
{
    return Words::tr("For example %1").arg(QLatin1String(text));
}

bool isKeyword(QStringView word, const char *keyword)
{
    return word.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Result<ExpressionPtr> run()
    {
        if (m_text.size() > GraphQuery::kMostCharacters) {
            return fail(ErrorCode::LimitExceeded,
                Words::tr("The query has %1 characters; at most %2 are read").arg(m_text.size()).arg(GraphQuery::kMostCharacters),
                example("kind:build state:failed +2 -1"), {{}, 1, GraphQuery::kMostCharacters + 1, 0, {}});
        }
        skipBlanks();
        if (atEnd())
            return ExpressionPtr();
        auto whole = either(0);
        if (whole.ok() && !atEnd())
            return fault(m_at, Words::tr("“)” closes nothing; expected a word or the end"), "(kind:build or kind:test) state:failed");
        return whole;
    }

private:
    tl::unexpected<Error> fault(qsizetype at, const QString &message, const char *instead) const
    {
        return fail(ErrorCode::BadInput, message, example(instead), {{}, 1, int(at) + 1, 0, {}});
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar now() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipBlanks()
    {
        while (!atEnd() && now().isSpace())
            ++m_at;
    }

    /// The word here, if it is one of the three that join others.
    bool takeKeyword(const char *keyword)
    {
        auto end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        const bool whole = end == m_text.size() || m_text[end].isSpace() || m_text[end] == u'(' || m_text[end] == u')';
        if (!whole || !isKeyword(QStringView(m_text).mid(m_at, end - m_at), keyword))
            return false;
        m_at = end;
        skipBlanks();
        return true;
    }

    Result<ExpressionPtr> either(int depth)
    {
        auto first = all(depth);
        if (first.failed())
            return first;
        auto made = std::make_shared<Expression>();
        made->kind = Expression::Kind::Any;
        made->parts.push_back(*first);
        while (!atEnd() && now() != u')') {
            if (!takeKeyword("or"))
                return fault(m_at, Words::tr("Expected “or”, “)” or the end"), "kind:build or kind:test");
            auto next = all(depth);
            if (next.failed())
                return next;
            made->parts.push_back(*next);
        }
        return made->parts.size() == 1 ? *first : ExpressionPtr(made);
    }

    bool endsAll()
    {
        const auto begin = m_at;
        const bool ends = atEnd() || now() == u')' || takeKeyword("or");
        m_at = begin;
        return ends;
    }

    Result<ExpressionPtr> all(int depth)
    {
        auto made = std::make_shared<Expression>();
        made->kind = Expression::Kind::All;
        const auto begin = m_at;
        do {
            if (!made->parts.empty() || !made->widenings.empty())
                takeKeyword("and");
            const auto at = m_at;
            if (const auto wide = widening()) {
                made->widenings.push_back(*wide);
                continue;
            }
            if (m_at != at)
                return fault(at, Words::tr("Expected a number of steps or nothing after %1; what is not wanted begins with !").arg(m_text[at]), "state:failed +2 -1 !kind:test");
            auto part = item(depth);
            if (part.failed())
                return part;
            made->parts.push_back(*part);
            skipBlanks();
        } while (!endsAll());
        if (made->parts.empty())
            return fault(begin, Words::tr("%1 adds the neighbours of what other words find; expected such a word").arg(m_text.mid(begin, 1)),
                "state:failed +2 -1");
        return made->parts.size() == 1 && made->widenings.empty() ? made->parts.front() : ExpressionPtr(made);
    }

    /// Moves on without an answer where a sign stands before something that is no number.
    std::optional<Widening> widening()
    {
        if (now() != u'+' && now() != u'-')
            return {};
        const auto way = now() == u'+' ? ReachWay::Downstream : ReachWay::Upstream;
        ++m_at;
        quint32 steps = 0;
        const auto begin = m_at;
        for (; now() >= u'0' && now() <= u'9' && m_at - begin < 7; ++m_at)
            steps = steps * 10 + quint32(now().unicode() - u'0');
        if (!atEnd() && !now().isSpace() && now() != u')' && now() != u'+' && now() != u'-')
            return {};
        const bool all = m_at == begin;
        skipBlanks();
        return Widening {way, all ? kAnyDistance : steps};
    }

    Result<ExpressionPtr> item(int depth)
    {
        if (depth >= kDeepest)
            return fault(m_at, Words::tr("More than %1 parentheses or negations are within each other").arg(kDeepest), "!(kind:build or kind:test)");
        const auto begin = m_at;
        if (now() == u'!' || takeKeyword("not")) {
            if (m_at == begin)
                ++m_at;
            skipBlanks();
            if (endsAll() || now() == u'+' || now() == u'-')
                return fault(m_at, Words::tr("Expected what is not wanted after “not” or “!”"), "!kind:test");
            auto inner = item(depth + 1);
            if (inner.failed())
                return inner;
            auto made = std::make_shared<Expression>();
            made->kind = Expression::Kind::Not;
            made->parts.push_back(*inner);
            return ExpressionPtr(made);
        }
        if (now() == u'(')
            return parentheses(depth);
        if (endsAll())
            return fault(m_at, Words::tr("Expected a word, a field such as kind:build, or “(”"), "kind:build or kind:test");
        return term();
    }

    Result<ExpressionPtr> parentheses(int depth)
    {
        const auto begin = m_at++;
        skipBlanks();
        auto inner = either(depth + 1);
        if (inner.failed())
            return inner;
        if (now() != u')')
            return fault(begin, Words::tr("This “(” is not closed; expected “)”"), "(kind:build or kind:test) state:failed");
        ++m_at;
        skipBlanks();
        return inner;
    }

    Result<ExpressionPtr> term()
    {
        auto made = std::make_shared<Expression>();
        auto end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        const bool named = end > m_at && end < m_text.size() && m_text[end] == u':';
        if (named) {
            const auto name = QStringView(m_text).mid(m_at, end - m_at);
            const auto &words = fieldWords();
            const auto known = std::find_if(words.begin(), words.end(), [&](const FieldWord &f) { return isKeyword(name, f.word); });
            if (known == words.end()) {
                return fault(m_at, Words::tr("There is no field “%1”; expected one of %2, or the text in quotes").arg(name, GraphQuery::fields().join(QLatin1String(", "))),
                    "state:failed");
            }
            made->field = known->field;
            m_at = end + 1;
        }
        do {
            auto value = oneValue(made->field);
            if (value.failed())
                return fail(value.error());
            made->values.push_back(*value);
        } while (named && now() == u',' && ++m_at > 0);
        return ExpressionPtr(made);
    }

    /// Its values are words of ours, no texts.
    static bool hasWords(Field field)
    {
        return field == Field::State || field == Field::Level || field == Field::Binary || field == Field::Plan || field == Field::Is;
    }

    Result<Value> oneValue(Field field)
    {
        const auto begin = m_at;
        if (now() == u'"')
            return quoted(field);
        if (now() == u'/' && !hasWords(field))
            return expression();
        int open = 0;
        for (; !atEnd() && !now().isSpace() && (field == Field::Any || now() != u','); ++m_at) {
            open += now() == u'(' ? 1 : 0;
            if (now() == u')' && open-- == 0)
                break;
        }
        const auto word = m_text.mid(begin, m_at - begin);
        if (word.isEmpty())
            return missing(field, begin);
        return fromWord(field, begin, word);
    }

    tl::unexpected<Error> missing(Field field, qsizetype at) const
    {
        switch (field) {
        case Field::State:
            return fault(at, Words::tr("Expected a state: %1").arg(GraphQuery::stateWords().join(QLatin1String(", "))), "state:failed,running");
        case Field::Level:
            return fault(at, Words::tr("Expected a level, two with “-” between, or one and “+”"), "level:2-4");
        case Field::Is:
            return fault(at, Words::tr("Expected gate, removed or tool"), "is:gate");
        case Field::Binary:
            return fault(at, Words::tr("Expected what a build order says of a package: %1").arg(binaryWords().join(QLatin1String(", "))), "binary:build,missing");
        case Field::Plan:
            return fault(at, Words::tr("Expected what a promotion makes of a label: %1").arg(planWords().join(QLatin1String(", "))), "plan:runs,new");
        case Field::Kind:
            return fault(at, Words::tr("Expected a kind"), "kind:build,test");
        default:
            return fault(at, Words::tr("Expected text, /an expression/ or \"text in quotes\""), "group:linux*");
        }
    }

    static QStringList binaryWords()
    {
        QStringList words;
        for (int i = int(BinaryState::Build); i < int(BinaryState::Other); ++i)
            words.append(binaryStateName(BinaryState(i)).toLower());
        return words;
    }

    static QStringList planWords()
    {
        QStringList words;
        for (int i = int(PlanMark::Reused); i < kPlanMarkCount; ++i)
            words.append(planMarkName(PlanMark(i)));
        return words;
    }

    Result<Value> fromWord(Field field, qsizetype at, const QString &word) const
    {
        Value value;
        switch (field) {
        case Field::State:
            for (const auto &known : stateWords()) {
                if (isKeyword(QString(word).replace(u'-', u'_'), known.word))
                    value.states = known.states;
            }
            if (value.states.none())
                return missing(field, at);
            return value;
        case Field::Level:
            if (!readLevels(word, &value))
                return missing(field, at);
            return value;
        case Field::Binary:
            for (int i = int(BinaryState::Build); i < int(BinaryState::Other); ++i) {
                if (binaryStateName(BinaryState(i)).compare(word, Qt::CaseInsensitive) == 0)
                    value.binaries = quint16(1U << i);
            }
            if (value.binaries == 0)
                return missing(field, at);
            return value;
        case Field::Plan:
            if (const auto mark = planWords().indexOf(word.toCaseFolded()); mark >= 0)
                value.plans = quint8(1U << (mark + int(PlanMark::Reused)));
            if (value.plans == 0)
                return missing(field, at);
            return value;
        case Field::Is:
            if (!isKeyword(word, "gate") && !isKeyword(word, "removed") && !isKeyword(word, "tool"))
                return missing(field, at);
            value.trait = isKeyword(word, "gate") ? Trait::Gate : isKeyword(word, "removed") ? Trait::Removed : Trait::Tool;
            return value;
        default:
            value.text = word.toCaseFolded();
            if (word.contains(u'*') || word.contains(u'?'))
                value.match = Value::Match::Glob;
            return value;
        }
    }

    static bool readLevels(const QString &word, Value *value)
    {
        static const QRegularExpression form(QStringLiteral("^([0-9]{1,7})(?:(\\+)|-([0-9]{1,7}))?$"));
        const auto found = form.match(word);
        if (!found.hasMatch())
            return false;
        value->least = value->most = found.captured(1).toInt();
        if (found.hasCaptured(2))
            value->most = std::numeric_limits<int>::max();
        else if (found.hasCaptured(3))
            value->most = found.captured(3).toInt();
        return value->least <= value->most;
    }

    Result<Value> quoted(Field field)
    {
        const auto begin = m_at++;
        QString text;
        for (; !atEnd() && now() != u'"'; ++m_at) {
            if (now() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += now();
        }
        if (atEnd())
            return fault(begin, Words::tr("These quotes are not closed; expected another \""), "\"unit tests\"");
        ++m_at;
        if (text.isEmpty())
            return missing(field, begin);
        if (hasWords(field))
            return fromWord(field, begin, text);
        Value value;
        value.text = text.toCaseFolded();
        return endOfValue(value);
    }

    Result<Value> expression()
    {
        const auto begin = m_at++;
        for (; !atEnd() && now() != u'/'; ++m_at) {
            if (now() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
        }
        if (atEnd())
            return fault(begin, Words::tr("This regular expression is not closed; expected another /"), "/^win(32|64)/");
        const auto pattern = m_text.mid(begin + 1, m_at - begin - 1);
        ++m_at;
        if (pattern.isEmpty())
            return fault(begin, Words::tr("Expected a regular expression between the slashes, or the text in quotes"), "/^win(32|64)/");
        Value value;
        value.match = Value::Match::Expression;
        const auto limit = QLatin1String(kMatchLimit);
        value.expression = QRegularExpression(limit + pattern,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!value.expression.isValid()) {
            const auto where = std::clamp(value.expression.patternErrorOffset() - limit.size(), qsizetype(0), pattern.size());
            return fault(begin + 1 + where, Words::tr("This is no regular expression: %1").arg(value.expression.errorString()), "/^win(32|64)/");
        }
        return endOfValue(value);
    }

    Result<Value> endOfValue(const Value &value) const
    {
        if (atEnd() || now().isSpace() || now() == u',' || now() == u')')
            return value;
        return fault(m_at, Words::tr("Expected a blank, a comma or the end here"), "\"unit tests\" state:failed");
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

StateSet setOf(std::initializer_list<StepState> states)
{
    StateSet set;
    for (const auto state : states)
        set.set(size_t(state));
    return set;
}

StateSet attention()
{
    StateSet set;
    for (int i = 0; i < kStepStateCount; ++i)
        set.set(size_t(i), needsAttention(StepState(i)));
    return set;
}

std::vector<StateWord> makeStateWords()
{
    using enum StepState;
    return {
        {"failed", setOf({Failed, TimedOut})},
        {"soft_failed", setOf({SoftFailed})},
        {"timed_out", setOf({TimedOut})},
        {"running", setOf({Running})},
        {"passed", setOf({Passed})},
        {"waiting_for_human", setOf({WaitingForHuman})},
        {"human", setOf({WaitingForHuman})},
        {"waiting", setOf({Waiting})},
        {"blocked", setOf({Blocked})},
        {"ready", setOf({Ready})},
        {"waiting_failed", setOf({WaitingFailed})},
        {"stuck", setOf({WaitingFailed})},
        {"not_started", setOf({NotStarted})},
        {"skipped", setOf({Skipped})},
        {"broken", setOf({Removed})},
        {"removed", setOf({Removed})},
        {"canceling", setOf({Canceling})},
        {"canceled", setOf({Canceled})},
        {"cancelled", setOf({Canceled})},
        {"interrupted", setOf({Interrupted})},
        {"unknown", setOf({Unknown})},
        {"attention", attention()},
        {"active", setOf({Running, Canceling})},
        {"todo", setOf({NotStarted, Waiting, Blocked, Ready})},
        {"done", setOf({Passed, SoftFailed, Failed, TimedOut, Canceled, WaitingFailed})},
    };
}

} // namespace

Result<ExpressionPtr> parse(const QString &text)
{
    return Parser(text).run();
}

const std::vector<StateWord> &stateWords()
{
    static const auto words = makeStateWords();
    return words;
}

const std::vector<FieldWord> &fieldWords()
{
    static const std::vector<FieldWord> words {{"kind", Field::Kind}, {"state", Field::State}, {"group", Field::Group},
        {"label", Field::Label}, {"key", Field::Key}, {"id", Field::Id}, {"level", Field::Level}, {"binary", Field::Binary},
        {"plan", Field::Plan}, {"is", Field::Is}};
    return words;
}

} // namespace slipway::query
