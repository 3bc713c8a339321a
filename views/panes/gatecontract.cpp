// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gatecontract.h"

#include "release/announced.h"

#include <QCoreApplication>

#include <vector>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GateContract)
};

constexpr int kMostNames = 6;

/// No other gate that is part of this build waits behind it.
bool isLastGate(const StepGraph &graph, NodeIndex gate)
{
    std::vector<bool> seen(graph.nodeCount());
    std::vector<NodeIndex> open {gate};
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        for (const auto e : graph.outgoing(node)) {
            const auto next = graph.edge(e).to;
            if (seen[raw(next)])
                continue;
            seen[raw(next)] = true;
            if (graph.node(next).isGate() && !graph.node(next).isRemoved())
                return false;
            open.push_back(next);
        }
    }
    return true;
}

} // namespace

GateContract gateContract(const ReleaseSession &session, const QString &gate, const QVector<ExpectedArtifact> &expected)
{
    const auto node = session.graph()->find(gate);
    if (expected.isEmpty() || node == kNoNode || !session.plan() || !isLastGate(*session.graph(), node))
        return {};
    const auto check = checkContract(expected, announcedArtifacts(session.state()), *session.plan());
    GateContract text;
    text.found = Words::tr("Artifacts: %1 of %n expected found", nullptr, check.expected).arg(check.found.size());
    QStringList names;
    for (const auto &entry : check.missing.mid(0, kMostNames))
        names.append(expectedText(entry));
    const auto more = int(check.missing.size()) - kMostNames;
    if (more > 0)
        names.append(Words::tr("and %n more", nullptr, more));
    if (!names.isEmpty())
        text.missing = Words::tr("Expected and not announced so far:\n%1").arg(names.join(u'\n'));
    return text;
}

} // namespace slipway
