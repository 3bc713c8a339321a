// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplanner.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace slipway::testing {

/// A task of a full-task-graph.json made for a test.
struct TestTask
{
    std::map<std::string, std::string> dependencies; ///< edge name -> label
    std::vector<std::string> soft, conditions;
    std::string strategy; ///< empty: null
    std::vector<std::string> argument;
    std::string kind = "build", phase, product;
    bool alwaysTarget = false;
    std::string deadline = "1 day";
    int routes = 0;
};

using TestGraph = std::map<std::string, TestTask>;
using TestIds = std::map<std::string, std::string>;

/// One entry of previous_graph_ids.
struct TestPrevious
{
    std::string id;
    TestGraph full;
    TestIds ids;
    Json parameters = Json::object();
};

/// All that a plan is made from.
struct TestPromotion
{
    std::vector<TestPrevious> graphs;
    std::optional<TestGraph> regenerated;
    PromotionInput input;
    FlavorTable flavors;
    PromotionFacts facts;

    PromotionPlanner::Request request() const; ///< through the real readers
};

TaskGraphPtr readTestGraph(const TestGraph &graph);
PreviousGraphPtr readTestPrevious(const TestPrevious &graph);

/// The outcome in words of spec/taskgraph.md 6.
struct NaiveOutcome
{
    TestIds existing;
    std::set<std::string> targets, requested, graph, removed, replaced, kept;
    TestIds labelToTaskId; ///< "new" for new ones
    std::map<std::string, std::vector<std::string>> created;
    std::string error;
};

/// The second implementation: straight from spec/taskgraph.md 3 to 6, with maps and sets of texts and no thought of
/// speed. `ties` gives each label a rank; lower ones come first.
NaiveOutcome naivePlan(const TestPromotion &promotion, const std::map<std::string, int> &ties);

} // namespace slipway::testing
