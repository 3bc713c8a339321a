// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/decidingfacts.h"

#include <QCoreApplication>

namespace slipway::condition {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecidingFacts)
};

/// More than a handful explains nothing.
constexpr int kMostFacts = 4;

class Collector
{
public:
    explicit Collector(const EvaluationLog &log)
        : m_log(log)
    {
    }

    void visit(const Expression &e)
    {
        const auto *value = valueOf(e);
        if (!value)
            return;
        switch (e.kind) {
        case Kind::And:
        case Kind::Or:
            visitLogical(e, value->isTrue());
            break;
        case Kind::Variable:
            add(e.name, *value);
            break;
        case Kind::Call:
            add(calledName(e), *value);
            break;
        case Kind::Shell:
            add(e.name, *value);
            break;
        case Kind::String:
            if (isRuntimeString(e))
                add(quotedText(e), *value);
            break;
        default:
            for (const auto &child : e.children)
                visit(*child);
        }
    }

    QStringList facts() const { return m_facts; }

private:
    const Value *valueOf(const Expression &e) const
    {
        const auto it = m_log.find(&e);
        return it != m_log.end() && it->second ? &*it->second : nullptr;
    }

    /// Only the sides that have the outcome of the whole have a part in it.
    void visitLogical(const Expression &e, bool outcome)
    {
        for (const auto &child : e.children) {
            const auto *side = valueOf(*child);
            if (side && !side->unknown() && side->isTrue() == outcome)
                visit(*child);
        }
    }

    /// build.env("X") is known to people as X.
    std::string calledName(const Expression &e) const
    {
        const auto *argument = e.children.empty() ? nullptr : valueOf(*e.children[0]);
        return argument && argument->text() ? *argument->text() : e.name;
    }

    static std::string quotedText(const Expression &e) { return '"' + e.raw + '"'; }

    void add(const std::string &name, const Value &value)
    {
        if (value.unknown() || m_facts.size() >= kMostFacts)
            return;
        const auto text = value.isNull() ? Words::tr("%1 is not set").arg(QString::fromStdString(name))
                                         : Words::tr("%1 is %2").arg(QString::fromStdString(name), shortened(describe(value)));
        if (!m_facts.contains(text))
            m_facts.append(text);
    }

    static QString shortened(const QString &text)
    {
        constexpr int kLongest = 80;
        return text.size() > kLongest ? text.left(kLongest) + QStringLiteral("…") : text;
    }

    const EvaluationLog &m_log;
    QStringList m_facts;
};

} // namespace

QStringList decidingFacts(const Expression &root, const EvaluationLog &log)
{
    Collector collector(log);
    collector.visit(root);
    return collector.facts();
}

} // namespace slipway::condition
