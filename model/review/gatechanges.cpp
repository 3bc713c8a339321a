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

GateLoss lossOf(const QStringList &gates, const StepGraph &after)
{
    if (gates.isEmpty())
        return GateLoss::None;
    const auto node = after.find(gates.first());
    if (node == kNoNode || after.node(node).stub)
        return GateLoss::Gone;
    return after.node(node).isRemoved() ? GateLoss::Removed : GateLoss::Bypassed;
}

QString openedText(const GateChange &change, const QString &scenario, const QString &who, int n)
{
    const auto gate = listed(change.lost);
    switch (change.loss) {
    case GateLoss::Gone:
        return change.atOnce ? Words::tr("this change opens a gate under %1: the gate %2 is gone, and %3 then starts at once", nullptr, n).arg(scenario, gate, who)
                             : Words::tr("this change opens a gate under %1: the gate %2 is gone, and %3 then starts without an approval", nullptr, n).arg(scenario, gate, who);
    case GateLoss::Removed:
        return change.atOnce ? Words::tr("this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts at once", nullptr, n).arg(scenario, gate, who)
                             : Words::tr("this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts without an approval", nullptr, n).arg(scenario, gate, who);
    case GateLoss::Bypassed:
        return change.atOnce ? Words::tr("this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts at once", nullptr, n).arg(scenario, gate, who)
                             : Words::tr("this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts without an approval", nullptr, n).arg(scenario, gate, who);
    case GateLoss::None:
        break;
    }
    return change.atOnce ? Words::tr("under %1, %2 now starts at once, with no gate before it", nullptr, n).arg(scenario, who)
                         : Words::tr("under %1, %2 now starts without an approval", nullptr, n).arg(scenario, who);
}

QString sentence(const GateChange &change, const QString &scenario, const QString &who, int n)
{
    if (change.after == QLatin1String("ungated"))
        return openedText(change, scenario, who, n);
    if (change.after == QLatin1String("absent"))
        return Words::tr("under %1, %2 is gone", nullptr, n).arg(scenario, who);
    if (change.after == QLatin1String("not_run"))
        return Words::tr("under %1, %2 no longer runs", nullptr, n).arg(scenario, who);
    if (change.after == QLatin1String("stuck"))
        return Words::tr("under %1, %2 now waits forever for %3", nullptr, n).arg(scenario, who, listed(change.gatesAfter));
    if (change.after == QLatin1String("unknown"))
        return Words::tr("under %1 it is not known any more whether a gate stands before %2", nullptr, n).arg(scenario, who);
    if (change.before == QLatin1String("gated"))
        return Words::tr("under %1, %2 now needs %3 instead of %4", nullptr, n).arg(scenario, who, listed(change.gatesAfter), listed(change.gatesBefore));
    if (change.before == QLatin1String("ungated"))
        return Words::tr("this change closes a gate under %1: %2 now needs %3", nullptr, n).arg(scenario, who, listed(change.gatesAfter));
    return Words::tr("under %1, %2 now runs behind %3", nullptr, n).arg(scenario, who, listed(change.gatesAfter));
}

/// What two changes must share to be told in one sentence.
QString reasonOf(const GateChange &change)
{
    return QStringList {change.before, change.after, QString::number(int(change.loss)), listed(change.lost), listed(change.gatesBefore),
        listed(change.gatesAfter), QString::number(change.atOnce)}.join(u'|');
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
        change.atOnce = is.cell && is.cell->path.size() <= 1;
        change.lost = change.opens ? lost : QStringList();
        change.loss = change.opens ? lossOf(lost, graph) : GateLoss::None;
        change.text = sentence(change, scenario, step, 1);
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
    // First the scenarios of each step, then the steps that share reason and scenarios.
    QStringList order, groups;
    QHash<QString, QVector<const GateChange *>> byStep, byGroup;
    for (const auto &change : changes) {
        const auto key = change.step + u'|' + reasonOf(change);
        if (!byStep.contains(key))
            order.append(key);
        byStep[key].append(&change);
    }
    const auto scenariosOf = [&byStep](const QString &key) {
        QStringList names;
        for (const auto *change : byStep.value(key))
            names.append(change->scenario);
        return listed(names);
    };
    QHash<QString, QString> scenarios;
    for (const auto &key : std::as_const(order)) {
        const auto *change = byStep.value(key).first();
        const auto group = scenariosOf(key) + u'|' + reasonOf(*change);
        if (!byGroup.contains(group))
            groups.append(group);
        byGroup[group].append(change);
        scenarios.insert(group, scenariosOf(key));
    }
    QStringList sentences;
    for (const auto &group : std::as_const(groups)) {
        QStringList who;
        for (const auto *change : byGroup.value(group))
            who.append(change->step);
        sentences.append(sentence(*byGroup.value(group).first(), scenarios.value(group), steps(who), int(who.size())));
    }
    return sentences;
}

} // namespace slipway
