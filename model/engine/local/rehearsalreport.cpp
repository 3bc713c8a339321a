// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/rehearsalreport.h"

#include "core/clock.h"
#include "engine/local/factsjson.h"
#include "release/announced.h"
#include "release/eventdata.h"
#include "release/journal.h"
#include "release/releasestore.h"
#include "core/shellquote.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

using eventdata::text;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalReport)
};

QStringList varyingOf(const ReleaseState &state)
{
    QStringList missing;
    return varyingWords(factsFromJson(state.facts(), {}, &missing), state);
}

/// An artifact or a command with what changes in every run taken out.
struct Line
{
    QString step, label, plain, normal;
    Json json;
};

QVector<Line> artifactLines(const ReleaseState &state)
{
    const auto varying = varyingOf(state);
    QVector<Line> lines;
    for (const auto &a : announcedArtifacts(state)) {
        lines.append({a.step, withWildcards(a.label, varying), a.uri, withWildcards(a.uri, varying),
            {{"step", toStd(a.step)}, {"label", toStd(a.label)}, {"uri", toStd(a.uri)}, {"kind", toStd(a.kind)}}});
    }
    return lines;
}

QVector<Line> commandLines(const ReleaseState &state)
{
    const auto varying = varyingOf(state);
    QVector<Line> lines;
    for (const auto &command : state.commands()) {
        if (command.effect != CommandEffect::Publish)
            continue;
        auto targets = Json::array();
        for (const auto &target : command.targets)
            targets.push_back(toStd(target));
        // The folder of a job is another one every time.
        auto written = command.commandLine();
        if (command.cwd.size() > 1)
            written.replace(command.cwd, QStringLiteral("."));
        lines.append({command.step, {}, written, withWildcards(written, varying),
            {{"step", toStd(command.step)}, {"command", toStd(written)}, {"rule", toStd(command.rule)}, {"targets", targets}}});
    }
    return lines;
}

/// What is in `here` and not in `there`.
QVector<Line> without(const QVector<Line> &here, const QVector<Line> &there)
{
    QVector<Line> rest;
    std::copy_if(here.cbegin(), here.cend(), std::back_inserter(rest), [&](const Line &line) {
        return std::none_of(there.cbegin(), there.cend(), [&](const Line &other) {
            return other.step == line.step && other.label == line.label && other.normal == line.normal;
        });
    });
    return rest;
}

Json jsonOf(const QVector<Line> &lines)
{
    auto json = Json::array();
    for (const auto &line : lines)
        json.push_back(line.json);
    return json;
}

void compareArtifacts(Json &report, const ReleaseState &state, const ReleaseState &former)
{
    const auto now = artifactLines(state), then = artifactLines(former);
    auto fresh = without(now, then), gone = without(then, now);
    auto changed = Json::array();
    // The same label of the same step with another address has changed.
    for (qsizetype i = 0; i < fresh.size();) {
        const auto &line = fresh.at(i);
        const auto before = std::find_if(gone.cbegin(), gone.cend(), [&](const Line &other) { return other.step == line.step && other.label == line.label; });
        if (before == gone.cend()) {
            ++i;
            continue;
        }
        auto entry = line.json;
        entry["former"] = toStd(before->plain);
        changed.push_back(entry);
        gone.removeAt(before - gone.cbegin());
        fresh.removeAt(i);
    }
    report["artifacts_new"] = jsonOf(fresh);
    report["artifacts_missing"] = jsonOf(gone);
    report["artifacts_changed"] = changed;
}

QString stepName(const PlannedPipeline *plan, const QString &step)
{
    const auto index = plan ? plan->graph->find(step) : kNoNode;
    return index == kNoNode ? step : plan->graph->node(index).label;
}

/// The entries of a list, by step in the order they came.
QStringList linesByStep(const Json &report, const char *list, const char *what, const PlannedPipeline *plan)
{
    QStringList lines;
    QString step;
    const auto it = report.find(list);
    for (size_t i = 0; it != report.end() && i < it->size(); ++i) {
        const auto &entry = it->at(i);
        if (const auto name = text(entry, "step"); name != step || i == 0)
            lines.append(QStringLiteral("  ") + stepName(plan, step = name));
        lines.append(QStringLiteral("    ") + text(entry, what));
    }
    return lines;
}

int countOf(const Json &report, const char *key)
{
    const auto it = report.find(key);
    return it == report.end() ? 0 : it->is_array() ? int(it->size()) : it->is_number_integer() ? it->get<int>() : 0;
}

QStringList comparison(const Json &report, const PlannedPipeline *plan)
{
    const auto it = report.find("compared_with");
    if (it == report.end() || !it->is_object())
        return {Words::tr("This is the first time that this pipeline was rehearsed or run for this scenario: there is nothing to compare with.")};
    QStringList lines {it->value("rehearsal", false) ? Words::tr("Beside the last rehearsal (%1):").arg(text(*it, "release"))
                                                     : Words::tr("Beside the last run (%1):").arg(text(*it, "release"))};
    const auto section = [&](const char *key, const char *what, const QString &title) {
        if (countOf(report, key) > 0)
            lines += QStringList {QStringLiteral(" ") + title} + linesByStep(report, key, what, plan);
    };
    section("artifacts_new", "uri", Words::tr("new artifacts:"));
    section("artifacts_missing", "uri", Words::tr("artifacts that are missing now:"));
    section("artifacts_changed", "uri", Words::tr("artifacts that have changed:"));
    section("commands_new", "command", Words::tr("commands that would publish and did not before:"));
    section("commands_missing", "command", Words::tr("commands that published before and are missing now:"));
    if (lines.size() == 1)
        lines.append(QStringLiteral(" ") + Words::tr("nothing is new, missing or changed"));
    return lines;
}

} // namespace

std::optional<FormerRelease> lastComparable(const QString &stateDir, const QString &ownId, const ReleaseState &state)
{
    const auto scenario = text(state.facts(), "scenario");
    for (const auto &release : listReleases(stateDir)) {
        if (release.id == ownId || release.locked || release.file != state.file() || release.scenario != scenario || release.canResume())
            continue;
        auto journal = Journal::openReadOnly(release.folder);
        if (journal.failed())
            continue;
        const auto events = (*journal)->read();
        if (events.failed())
            continue;
        FormerRelease former {release.id, {}};
        for (const auto &event : *events)
            former.state.apply(event);
        return former;
    }
    return {};
}

Json rehearsalReport(const ReleaseState &state, const std::optional<FormerRelease> &former)
{
    Json report {{"artifacts", jsonOf(artifactLines(state))}, {"publish", jsonOf(commandLines(state))}};
    const auto &commands = state.commands();
    report["recorded"] = int(commands.size());
    report["made_up"] = int(std::count_if(commands.cbegin(), commands.cend(), [](const RecordedCommand &command) { return !command.answer.isEmpty(); }));
    report["compared_with"] = nullptr;
    if (!former)
        return report;
    report["compared_with"] = {{"release", toStd(former->id)}, {"rehearsal", former->state.isRehearsal()}, {"started", toStd(isoTime(former->state.startedMs()))}};
    compareArtifacts(report, state, former->state);
    if (former->state.isRehearsal()) {
        const auto now = commandLines(state), then = commandLines(former->state);
        report["commands_new"] = jsonOf(without(now, then));
        report["commands_missing"] = jsonOf(without(then, now));
    }
    return report;
}

QString rehearsalText(const Json &report, const PlannedPipeline *plan)
{
    if (!report.is_object())
        return {};
    QStringList lines;
    const int artifacts = countOf(report, "artifacts"), publish = countOf(report, "publish");
    lines.append(Words::tr("%n command(s) were recorded, none of them was run.", nullptr, countOf(report, "recorded")));
    lines.append(Words::tr("%n of them got a made-up answer.", nullptr, countOf(report, "made_up")));
    lines.append(publish > 0 ? Words::tr("%n command(s) would have published:", nullptr, publish) : Words::tr("No command would have published anything."));
    lines += linesByStep(report, "publish", "command", plan);
    lines.append(artifacts > 0 ? Words::tr("%n artifact(s) would have been announced:", nullptr, artifacts) : Words::tr("No artifact would have been announced."));
    lines += linesByStep(report, "artifacts", "uri", plan);
    return (lines + comparison(report, plan)).join(u'\n');
}

} // namespace slipway
