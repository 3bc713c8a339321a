// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotecommand.h"

#include "callstart.h"
#include "orderoutput.h"
#include "promotecall.h"
#include "promotecheck.h"
#include "promotefetch.h"
#include "promotesubmit.h"
#include "promotetext.h"

#include "promotion/actionschema.h"
#include "promotion/inputyaml.h"
#include "promotion/planwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromoteCommand)
};

Json differenceJson(const PromotionPlan &before, const PromotionPlan &after, const PromotionChange &change)
{
    const auto first = writePlan(before);
    const auto second = writePlan(after);
    auto json = writePromotionChange(change);
    json["before"] = {{"error", first["error"]}, {"counts", first["counts"]}};
    json["after"] = {{"error", second["error"]}, {"counts", second["counts"]}};
    return json;
}

QByteArray printed(const PromotionPlan &plan, PromoteCall::Format format)
{
    switch (format) {
    case PromoteCall::Format::Text:
        return planText(plan).toUtf8();
    case PromoteCall::Format::Csv:
        return writePlanCsv(plan);
    case PromoteCall::Format::Json:
        break;
    }
    return dumpJson(writePlan(plan), true) + '\n';
}

int finish(const QByteArray &answer, const PromoteCall &call, bool submittable)
{
    if (const auto written = writeAnswer(answer, call.output); written.failed()) {
        printError(written.error());
        return ExitBadInput;
    }
    return submittable ? ExitOk : ExitNo;
}

/// What keeps a plan from being submitted, where the plan itself is not printed.
void printFaults(const PromotionPlan &plan, const PromoteCall &call)
{
    if (isPrinted(call.output))
        return;
    if (plan.error())
        printErrorText(Words::tr("the action would fail: %1: %2").arg(plan.error()->type, plan.error()->message));
    auto faults = plan.diagnostics();
    faults.removeIf([](const Diagnostic &diagnostic) { return diagnostic.severity != Severity::Error; });
    printFindings(faults, {});
}

/// Whether the schema of the action allows the input, where an actions.json is there; says what it does not.
bool isAllowed(const PromotionPlanner::Request &request)
{
    const auto graph = std::find_if(request.graphs.cbegin(), request.graphs.cend(), [](const auto &previous) { return previous->actions != nullptr; });
    if (graph == request.graphs.cend())
        return true;
    const auto action = findPromotionAction(*(*graph)->actions, (*graph)->folder + QStringLiteral("/actions.json"));
    if (action.failed()) {
        printError(action.error());
        return false;
    }
    const auto answer = action->check(request.input.toJson());
    for (const auto &fault : answer.faults)
        printErrorText(fault.text());
    return answer.isValid();
}

int exportInput(const PromotionPlanner::Request &request, const PromoteCall &call)
{
    const auto json = request.input.toJson();
    return finish(call.exported == PromoteCall::Export::Yaml ? writeYaml(json) : dumpJson(json, true) + '\n', call, isAllowed(request));
}

/// Asks the deployment about the plan, and plans again with what it says. A plan that would fail anyway is not asked about.
PromotionPlanPtr checkedPlan(PromotionPlanner &planner, const PromotionPlanPtr &plan, PromotionPlanner::Request &request, const Deployment &where)
{
    if (plan->error())
        return plan;
    addAnswer(checkPlan(*plan, where), request.facts);
    return planner.plan(request);
}

bool isExpected(const PromotionPlan &plan, const PromoteCall &call)
{
    if (call.expected.isEmpty() || call.expected == plan.digest())
        return true;
    printErrorText(Words::tr("this is not the plan that was approved: its digest is %1").arg(plan.digest()));
    return false;
}

/// Everything that would stop it is said before anything is sent.
int submit(PromotionPlanner &planner, const PromotionPlanPtr &first, PromotionPlanner::Request &request, const PromoteCall &call, const Deployment &where)
{
    auto shown = call;
    shown.output = QStringLiteral("submission"); // the plan itself is not printed
    const bool fits = isExpected(*first, call);
    if (!fits || !first->isSubmittable() || !isAllowed(request)) {
        printFaults(*first, shown);
        return ExitNo;
    }
    const auto plan = checkedPlan(planner, first, request, where);
    printNotes(request.facts.told);
    printFaults(*plan, shown);
    return plan->isSubmittable() && isExpected(*plan, call) ? submitPlan(plan, call, where) : int(ExitNo);
}

int compare(const PromotionPlan &before, const PromotionPlan &after, const PromoteCall &call)
{
    const auto change = comparePromotions(before, after);
    const auto answer = call.format == PromoteCall::Format::Text ? changeText(before, after, change).toUtf8() : dumpJson(differenceJson(before, after, change), true) + '\n';
    return finish(answer, call, before.isSubmittable() && after.isSubmittable());
}

/// Downloads the graphs where --revision says which.
Result<void> fetchFirst(PromoteCall &call)
{
    if (call.revision.isEmpty())
        return {};
    const auto where = deploymentOf(call);
    if (where.failed())
        return fail(where.error());
    const auto fetched = fetchGraphs(call, *where);
    if (fetched.failed())
        return fail(fetched.error());
    call.graphs = fetched->folder;
    call.fetched = fetched->ids;
    return {};
}

} // namespace

int runPromote(const QStringList &arguments)
{
    auto call = readPromoteCall(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    if (const auto ready = fetchFirst(*call); ready.failed()) {
        printError(ready.error());
        return ExitBadInput;
    }
    auto request = readPromotionRequest(*call, call->input);
    if (request.failed()) {
        printError(request.error());
        return ExitBadInput;
    }
    if (call->exported != PromoteCall::Export::None)
        return exportInput(*request, *call);
    PromotionPlanner planner;
    auto plan = planner.plan(*request);
    if (call->submit || call->preflight) {
        const auto where = deploymentOf(*call);
        if (where.failed()) {
            printError(where.error());
            return ExitBadInput;
        }
        if (call->submit)
            return submit(planner, plan, *request, *call, *where);
        plan = checkedPlan(planner, plan, *request, *where);
    }
    printFaults(*plan, *call);
    if (call->compareWith.isEmpty())
        return finish(printed(*plan, call->format), *call, plan->isSubmittable());
    const auto other = readPromotionRequest(*call, call->compareWith, &*request);
    if (other.failed()) {
        printError(other.error());
        return ExitBadInput;
    }
    const auto second = planner.plan(*other);
    printFaults(*second, *call);
    return compare(*plan, *second, *call);
}

} // namespace slipway::ctl
