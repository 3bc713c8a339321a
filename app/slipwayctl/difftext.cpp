// SPDX-License-Identifier: GPL-3.0-or-later
#include "difftext.h"

#include "core/jsontexts.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiffText)
};

Json fieldsJson(const QVector<FieldChange> &fields)
{
    const auto value = [](const QString &text) { return text.isEmpty() ? Json() : Json(toStd(text)); };
    Json json = Json::array();
    for (const auto &field : fields)
        json.push_back({{"name", toStd(field.name)}, {"before", value(field.before)}, {"after", value(field.after)}});
    return json;
}

Json nodeJson(const NodeDiff &node)
{
    const auto line = [](int number) { return number > 0 ? Json(number) : Json(); };
    Json json {{"id", toStd(node.id)}, {"key", node.key.isEmpty() ? Json() : Json(toStd(node.key))}, {"label", toStd(node.label)},
        {"kind", toStd(nodeKindName(node.kind))}, {"change", toStd(planChangeName(node.change))}, {"fields", fieldsJson(node.fields)},
        {"line_a", line(node.lineBefore)}, {"line_b", line(node.lineAfter)}};
    if (node.renamed)
        json["renamed"] = true;
    return json;
}

Json gateJson(const GateChange &gate)
{
    return {{"scenario", toStd(gate.scenario)}, {"step", toStd(gate.step)}, {"before", toStd(gate.before)}, {"after", toStd(gate.after)},
        {"gates_before", textsJson(gate.gatesBefore)}, {"gates_after", textsJson(gate.gatesAfter)}, {"publish", gate.publishes},
        {"opens", gate.opens}, {"text", toStd(gate.text)}};
}

bool isTold(const NodeDiff &node, bool all)
{
    return all || (node.change != PlanChange::Same && node.change != PlanChange::Cosmetic);
}

QStringList summary(const Comparison &comparison)
{
    auto sentences = describeGateChanges(comparison.gates) + describeDiff(comparison.diff);
    if (sentences.isEmpty())
        sentences.append(Words::tr("Nothing changed."));
    return sentences;
}

/// A sign a change, as in a patch.
QString signOf(PlanChange change)
{
    switch (change) {
    case PlanChange::Added:
        return QStringLiteral("+");
    case PlanChange::Removed:
        return QStringLiteral("-");
    case PlanChange::Changed:
        return QStringLiteral("~");
    case PlanChange::Moved:
        return QStringLiteral(">");
    default:
        return QStringLiteral(" ");
    }
}

QString fieldText(const FieldChange &field)
{
    // A script of many lines is told by the lines, not written out on one.
    const auto inLine = [](const QString &text) { return QString(text).replace(u'\n', QStringLiteral("\\n")); };
    if (field.before.isEmpty() && field.after.isEmpty())
        return Words::tr("    %1: written otherwise").arg(field.name);
    if (field.before.isEmpty())
        return Words::tr("    %1: now %2").arg(field.name, inLine(field.after));
    if (field.after.isEmpty())
        return Words::tr("    %1: no longer %2").arg(field.name, inLine(field.before));
    return Words::tr("    %1: %2 -> %3").arg(field.name, inLine(field.before), inLine(field.after));
}

/// Lines that only one of two texts has, in the order of the texts.
QStringList lineDiff(const QString &before, const QString &after)
{
    const auto old = before.split(u'\n'), now = after.split(u'\n');
    QStringList lines;
    QHash<QString, int> kept;
    for (const auto &line : now)
        ++kept[line];
    for (const auto &line : old) {
        if (kept.value(line) > 0)
            --kept[line];
        else
            lines.append(QStringLiteral("      - ") + line);
    }
    kept.clear();
    for (const auto &line : old)
        ++kept[line];
    for (const auto &line : now) {
        if (kept.value(line) > 0)
            --kept[line];
        else
            lines.append(QStringLiteral("      + ") + line);
    }
    return lines;
}

QStringList fieldLines(const FieldChange &field)
{
    const bool script = !field.before.isEmpty() && !field.after.isEmpty() && (field.before.contains(u'\n') || field.after.contains(u'\n'));
    if (!script)
        return {fieldText(field)};
    const auto lines = lineDiff(field.before, field.after);
    // The same lines in another order.
    return lines.isEmpty() ? QStringList(Words::tr("    %1: its lines are in another order").arg(field.name)) : QStringList(Words::tr("    %1:").arg(field.name)) + lines;
}

QString placeText(const NodeDiff &node)
{
    if (node.change == PlanChange::Removed)
        return Words::tr("line %1 before").arg(node.lineBefore);
    return Words::tr("line %1").arg(node.lineAfter);
}

} // namespace

Json comparisonJson(const Comparison &comparison, bool all)
{
    Json json {{"before", toStd(comparison.before)}, {"after", toStd(comparison.after)}, {"nodes", Json::array()}, {"edges", Json::array()},
        {"pipeline", fieldsJson(comparison.diff.pipeline)}, {"gates", Json::array()}, {"summary", textsJson(summary(comparison))}};
    for (const auto &node : comparison.diff.nodes) {
        if (isTold(node, all))
            json["nodes"].push_back(nodeJson(node));
    }
    for (const auto &edge : comparison.diff.edges) {
        json["edges"].push_back({{"from", toStd(edge.from)}, {"to", toStd(edge.to)}, {"origin", toStd(edgeOriginName(edge.origin))},
            {"change", toStd(planChangeName(edge.change))}});
    }
    for (const auto &gate : comparison.gates)
        json["gates"].push_back(gateJson(gate));
    return json;
}

QString comparisonText(const Comparison &comparison, bool all)
{
    QStringList lines {QStringLiteral("--- ") + comparison.before, QStringLiteral("+++ ") + comparison.after};
    lines += summary(comparison);
    for (const auto &field : comparison.diff.pipeline)
        lines += fieldLines(field);
    for (const auto &node : comparison.diff.nodes) {
        if (!isTold(node, all))
            continue;
        lines.append(QStringLiteral("%1 %2 (%3)").arg(signOf(node.change), node.id, placeText(node)));
        for (const auto &field : node.fields)
            lines += fieldLines(field);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace slipway::ctl
