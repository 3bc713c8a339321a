// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/gatechanges.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GateChanges)
};

constexpr qsizetype kNamed = 4; ///< steps named in one sentence; the rest is counted

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

QString steps(const QStringList &names)
{
    if (names.size() <= kNamed)
        return listed(names);
    return Words::tr("%1 and %n more step(s)", nullptr, int(names.size() - kNamed + 1)).arg(listed(names.mid(0, kNamed - 1)));
}

/// Why a gate no longer holds somebody back.
enum class Loss : quint8 { Gone, Removed, Bypassed, NotNeeded };

Loss lossOf(const QStringList &gates, const StepGraph &after)
{
    if (gates.isEmpty())
        return Loss::NotNeeded;
    const auto node = after.find(gates.first());
    if (node == kNoNode || after.node(node).stub)
        return Loss::Gone;
    return after.node(node).isRemoved() ? Loss::Removed : Loss::Bypassed;
}

QString openedText(Loss loss, const QString &scenario, const QStringList &gates, const QString &who, bool atOnce)
{
    const auto gate = listed(gates);
    switch (loss) {
    case Loss::Gone:
        return atOnce ? Words::tr("this change opens a gate under %1: the gate %2 is gone, and %3 then starts at once").arg(scenario, gate, who)
                      : Words::tr("this change opens a gate under %1: the gate %2 is gone, and %3 then starts without an approval").arg(scenario, gate, who);
    case Loss::Removed:
        return atOnce ? Words::tr("this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts at once").arg(scenario, gate, who)
                      : Words::tr("this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts without an approval").arg(scenario, gate, who);
    case Loss::Bypassed:
        return atOnce ? Words::tr("this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts at once").arg(scenario, gate, who)
                      : Words::tr("this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts without an approval").arg(scenario, gate, who);
    case Loss::NotNeeded:
        break;
    }
    return atOnce ? Words::tr("under %1, %2 now starts at once, with no gate before it").arg(scenario, who)
                  : Words::tr("under %1, %2 now starts without an approval").arg(scenario, who);
}

QString otherText(const GateChange &change, const QString &who)
{
    const auto &scenario = change.scenario;
    if (change.after == QLatin1String("absent"))
        return Words::tr("under %1, %2 is gone").arg(scenario, who);
    if (change.after == QLatin1String("not_run"))
        return Words::tr("under %1, %2 no longer runs").arg(scenario, who);
    if (change.after == QLatin1String("stuck"))
        return Words::tr("under %1, %2 now waits forever for %3").arg(scenario, who, listed(change.gatesAfter));
    if (change.after == QLatin1String("unknown"))
        return Words::tr("under %1 it is not known any more whether a gate stands before %2").arg(scenario, who);
    if (change.before == QLatin1String("gated"))
        return Words::tr("under %1, %2 now needs %3 instead of %4").arg(scenario, who, listed(change.gatesAfter), listed(change.gatesBefore));
    if (change.before == QLatin1String("ungated"))
        return Words::tr("this change closes a gate under %1: %2 now needs %3").arg(scenario, who, listed(change.gatesAfter));
    return Words::tr("under %1, %2 now runs behind %3").arg(scenario, who, listed(change.gatesAfter));
}

/// Gates in the definition that lead straight to a step but that the scenario removed.
QStringList removedGatesBefore(const StepGraph &graph, NodeIndex step)
{
    QStringList gates;
    for (const auto &edge : graph.droppedEdges()) {
        const auto &from = graph.node(edge.from);
        if (edge.to == step && from.isGate() && from.isRemoved())
            gates.append(from.id);
    }
    return gates;
}

struct Place
{
    const ProofRow *row = nullptr;
    const ProofCell *cell = nullptr;
};

class Comparison
{
public:
    Comparison(const GateProof &before, const GateProof &after, const PlanDiff &diff)
        : m_before(before), m_after(after), m_diff(diff)
    {
        for (const auto &row : before.rows)
            m_old.insert(diff.idAfter.value(row.step, row.step), &row);
    }

    QVector<GateChange> run()
    {
        for (qsizetype s = 0; s < m_after.scenarios.size(); ++s) {
            const auto was = m_before.scenarios.indexOf(m_after.scenarios[s]);
            if (was >= 0)
                compareScenario(was, s);
        }
        const auto rank = [](const GateChange &c) { return c.opens && c.publishes ? 0 : c.publishes ? 1 : c.opens ? 2 : 3; };
        std::stable_sort(m_changes.begin(), m_changes.end(), [&](const GateChange &a, const GateChange &b) { return rank(a) < rank(b); });
        return std::move(m_changes);
    }

private:
    static Place placeIn(const ProofRow *row, qsizetype scenario)
    {
        return row && scenario < row->cells.size() ? Place {row, &row->cells[scenario]} : Place {};
    }

    void compareScenario(qsizetype was, qsizetype is)
    {
        const auto &graph = *m_after.plans[is]->graph;
        QSet<QString> seen;
        for (const auto &row : m_after.rows) {
            seen.insert(row.step);
            compareCells(graph, m_after.scenarios[is], row.step, placeIn(isKept(row.step) ? m_old.value(row.step) : nullptr, was), placeIn(&row, is));
        }
        for (const auto &row : m_before.rows) {
            if (!m_diff.idAfter.contains(row.step))
                compareCells(graph, m_after.scenarios[is], row.step, placeIn(&row, was), {});
        }
    }

    /// False of a new step that has the id of a removed one.
    bool isKept(const QString &after) const
    {
        const auto *row = m_old.value(after);
        return row && m_diff.idAfter.value(row->step) == after;
    }

    QStringList gatesOf(const Place &place, bool old) const
    {
        QStringList gates;
        if (place.cell) {
            for (const auto &gate : place.cell->gates)
                gates.append(old ? m_diff.idAfter.value(gate, gate) : gate);
        }
        return gates;
    }

    static QString outcomeOf(const Place &place)
    {
        return place.cell ? gateOutcomeName(place.cell->outcome) : QStringLiteral("absent");
    }

    void compareCells(const StepGraph &graph, const QString &scenario, const QString &step, const Place &was, const Place &is)
    {
        GateChange change {scenario, step, outcomeOf(was), outcomeOf(is), gatesOf(was, true), gatesOf(is, false)};
        const QSet<QString> gatesWere(change.gatesBefore.begin(), change.gatesBefore.end());
        const QSet<QString> gatesAre(change.gatesAfter.begin(), change.gatesAfter.end());
        if (change.before == change.after && (gatesWere == gatesAre || change.after == QLatin1String("unknown")))
            return;
        change.publishes = (is.row ? is.row : was.row)->stepClass.publishes;
        const bool ungated = is.cell && is.cell->outcome == GateOutcome::Ungated;
        auto lost = change.gatesBefore;
        if (!was.cell && ungated)
            lost = removedGatesBefore(graph, graph.find(step));
        const bool stood = was.cell ? was.cell->outcome == GateOutcome::Gated || was.cell->outcome == GateOutcome::Stuck : !lost.isEmpty();
        if ((!was.cell || !is.cell) && !change.publishes && !(ungated && stood))
            return; // a step that comes or goes is told elsewhere
        change.opens = ungated && stood;
        const bool atOnce = is.cell && is.cell->path.size() <= 1;
        change.text = ungated ? openedText(change.opens ? lossOf(lost, graph) : Loss::NotNeeded, scenario, lost, step, atOnce)
                              : otherText(change, step);
        m_changes.append(change);
    }

    const GateProof &m_before, &m_after;
    const PlanDiff &m_diff;
    QHash<QString, const ProofRow *> m_old; ///< by id after
    QVector<GateChange> m_changes;
};

} // namespace

QVector<GateChange> gateChanges(const GateProof &before, const GateProof &after, const PlanDiff &diff)
{
    return Comparison(before, after, diff).run();
}

QStringList describeGateChanges(const QVector<GateChange> &changes)
{
    // Sentences that are the same but for the step are one.
    const auto mark = QString(QChar(0xfffc));
    QStringList order;
    QHash<QString, QStringList> who;
    for (const auto &change : changes) {
        auto text = change.text;
        const auto at = text.lastIndexOf(change.step);
        if (at >= 0)
            text.replace(at, change.step.size(), mark);
        if (!who.contains(text))
            order.append(text);
        who[text].append(change.step);
    }
    QStringList sentences;
    for (const auto &text : std::as_const(order))
        sentences.append(QString(text).replace(mark, steps(who.value(text))));
    return sentences;
}

} // namespace slipway
