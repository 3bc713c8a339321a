// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutations.h"

#include <algorithm>

namespace slipway::testing {

namespace {

int pick(Random &random, int below)
{
    return int(random() % unsigned(below));
}

Json command(const std::string &name, Random &random)
{
    static const char *const verbs[] {"make", "cargo build", "python3 -m tool", "bash scripts/run.sh", "docker build"};
    Json step {{"label", "Step " + name + " does " + name}, {"command", std::string(verbs[pick(random, 5)]) + " --target " + name + " --out " + name + ".tar"}};
    if (pick(random, 4) != 0)
        step["key"] = "key-" + name;
    if (pick(random, 2) == 0)
        step["env"] = {{"MODE", "m" + name}, {"LEVEL", "3"}};
    if (pick(random, 3) == 0)
        step["if"] = "build.branch == \"main\"";
    if (pick(random, 3) == 0)
        step["agents"] = {{"queue", "cpu"}};
    return step;
}

bool isCommand(const Json &step)
{
    return step.is_object() && step.contains("command") && step["command"].is_string();
}

std::vector<Json *> all(Json &pipeline, const std::function<bool(const Json &)> &wanted)
{
    std::vector<Json *> found;
    const std::function<void(Json &)> walk = [&](Json &steps) {
        for (auto &step : steps) {
            if (wanted(step))
                found.push_back(&step);
            if (step.is_object() && step.contains("steps"))
                walk(step["steps"]);
        }
    };
    walk(pipeline["steps"]);
    return found;
}

QString nameOf(const Json &step)
{
    for (const auto *name : {"key", "label", "group", "block", "trigger"}) {
        if (step.contains(name) && step[name].is_string())
            return fromStd(step[name].get<std::string>());
    }
    return QStringLiteral("wait");
}

/// Changes one step that fits; what is expected is `change` of it.
Mutation one(const char *name, const char *change, std::function<bool(const Json &)> fits, std::function<void(Json &)> edit)
{
    return {name, [=](Json &pipeline, Random &random) -> Expected {
        const auto found = all(pipeline, fits);
        if (found.empty())
            return {};
        auto &step = *found[size_t(pick(random, int(found.size())))];
        const auto before = nameOf(step);
        edit(step);
        return {{step.contains("key") ? nameOf(step) : before, QString::fromLatin1(change)}};
    }};
}

Mutation set(const char *name, const char *attribute, Json value)
{
    return one(name, "changed", isCommand, [=](Json &step) { step[attribute] = value; });
}

std::function<bool(const Json &)> has(const char *attribute)
{
    return [=](const Json &step) { return isCommand(step) && step.contains(attribute); };
}

bool hasDependencies(const Json &step)
{
    return isCommand(step) && step.contains("depends_on") && step["depends_on"].is_array() && !step["depends_on"].empty() && step["depends_on"][0].is_string();
}

std::function<bool(const Json &)> kindOf(const char *attribute)
{
    return [=](const Json &step) { return step.is_object() && step.contains(attribute); };
}

/// A command at the top that is nobody's dependency and no dependant, so that it can come, go and trade places.
std::vector<size_t> loose(const Json &pipeline)
{
    const auto text = pipeline.dump();
    std::vector<size_t> found;
    const auto &steps = pipeline["steps"];
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!isCommand(steps[i]) || steps[i].contains("depends_on"))
            continue;
        const auto key = steps[i].contains("key") ? '"' + steps[i]["key"].get<std::string>() + '"' : std::string();
        const auto once = key.empty() || text.find(key) == text.rfind(key);
        if (once)
            found.push_back(i);
    }
    return found;
}

Expected renameKey(Json &pipeline, Random &random)
{
    auto found = all(pipeline, has("key"));
    if (found.empty())
        return {};
    auto &step = *found[size_t(pick(random, int(found.size())))];
    const auto old = step["key"].get<std::string>();
    auto text = pipeline.dump();
    const auto from = '"' + old + '"';
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
        text.replace(at, from.size(), "\"new-" + old + '"');
    pipeline = Json::parse(text);
    return {{QStringLiteral("new-") + fromStd(old), QStringLiteral("changed")}};
}

Expected addDependency(Json &pipeline, Random &random)
{
    const auto dependants = all(pipeline, hasDependencies);
    const auto keyed = all(pipeline, has("key"));
    for (int tries = 0; tries < 20 && !dependants.empty(); ++tries) {
        auto &step = *dependants[size_t(pick(random, int(dependants.size())))];
        const auto &other = *keyed[size_t(pick(random, int(keyed.size())))];
        if (step["depends_on"].dump().find(other["key"].dump()) != std::string::npos || &step == &other)
            continue;
        step["depends_on"].push_back(other["key"]);
        return {{nameOf(step), QStringLiteral("moved")}};
    }
    return {};
}

Expected removeStep(Json &pipeline, Random &random)
{
    const auto found = loose(pipeline);
    if (found.empty())
        return {};
    const auto at = found[size_t(pick(random, int(found.size())))];
    const auto name = nameOf(pipeline["steps"][at]);
    pipeline["steps"].erase(at);
    return {{name, QStringLiteral("removed")}};
}

Expected addStep(Json &pipeline, Random &random)
{
    auto &steps = pipeline["steps"];
    const auto step = command("fresh", random);
    steps.insert(steps.begin() + pick(random, int(steps.size()) + 1), step);
    return {{nameOf(step), QStringLiteral("added")}};
}

Expected addWait(Json &pipeline, Random &random)
{
    auto &steps = pipeline["steps"];
    steps.insert(steps.begin() + pick(random, int(steps.size()) + 1), Json("wait"));
    return {{QStringLiteral("wait"), QStringLiteral("added")}};
}

Expected removeWait(Json &pipeline, Random &)
{
    auto &steps = pipeline["steps"];
    const auto found = std::find(steps.begin(), steps.end(), Json("wait"));
    if (found == steps.end())
        return {};
    steps.erase(found);
    return {{QStringLiteral("wait"), QStringLiteral("removed")}};
}

Expected intoGroup(Json &pipeline, Random &random)
{
    const auto found = loose(pipeline);
    auto &steps = pipeline["steps"];
    const auto group = std::find_if(steps.begin(), steps.end(), kindOf("group"));
    if (found.empty() || group == steps.end())
        return {};
    const auto at = found[size_t(pick(random, int(found.size())))];
    const auto step = steps[at];
    (*group)["steps"].push_back(step);
    steps.erase(at);
    return {{nameOf(step), QStringLiteral("moved")}};
}

/// Neighbours that wait for nothing but the same barrier.
Expected swapSiblings(Json &pipeline, Random &)
{
    const auto found = loose(pipeline);
    for (size_t i = 0; i + 1 < found.size(); ++i) {
        if (found[i] + 1 != found[i + 1])
            continue;
        auto &steps = pipeline["steps"];
        std::swap(steps[found[i]], steps[found[i + 1]]);
        return {{nameOf(steps[found[i]]) + u'|' + nameOf(steps[found[i + 1]]), QStringLiteral("cosmetic")}};
    }
    return {};
}

Mutation whole(const char *name, const char *attribute, Json value)
{
    return {name, [=](Json &pipeline, Random &) {
        pipeline[attribute] = value;
        return Expected {{QStringLiteral("pipeline"), QStringLiteral("changed")}};
    }};
}

} // namespace

Json randomPipeline(Random &random)
{
    Json steps = Json::array();
    std::vector<std::string> keys;
    int number = 0;
    const auto add = [&](Json &list) {
        auto step = command("n" + std::to_string(number++), random);
        if (!keys.empty() && pick(random, 3) == 0)
            step["depends_on"] = Json::array({keys[size_t(pick(random, int(keys.size())))]});
        if (step.contains("key"))
            keys.push_back(step["key"].get<std::string>());
        list.push_back(step);
    };
    for (int part = 0; part < 3; ++part) {
        for (int i = 2 + pick(random, 3); i > 0; --i)
            add(steps);
        Json members = Json::array();
        for (int i = 2 + pick(random, 2); i > 0; --i)
            add(members);
        steps.push_back({{"group", "Group " + std::to_string(part)}, {"key", "group-" + std::to_string(part)}, {"steps", members}});
        if (part == 0)
            steps.push_back("wait");
    }
    steps.push_back({{"block", "Go on?"}, {"key", "gate"}, {"prompt", "Is it good?"}, {"fields", Json::array({{{"text", "Version"}, {"key", "version"}}})}});
    steps.push_back({{"trigger", "deploy"}, {"key", "call"}, {"label", "Deploy it"}});
    add(steps);
    return {{"env", {{"TOP", "1"}}}, {"steps", steps}};
}

const std::vector<Mutation> &mutations()
{
    static const std::vector<Mutation> list {
        one("command", "changed", isCommand, [](Json &s) { s["command"] = s["command"].get<std::string>() + " --more"; }),
        one("label", "changed", has("key"), [](Json &s) { s["label"] = "Another name"; }),
        one("emoji in a label", "cosmetic", has("key"), [](Json &s) { s["label"] = ":docker: " + s["label"].get<std::string>(); }),
        one("space in a label", "cosmetic", has("key"), [](Json &s) { s["label"] = "  " + s["label"].get<std::string>(); }),
        {"key", renameKey},
        one("env added", "changed", isCommand, [](Json &s) { s["env"]["EXTRA"] = "1"; }),
        one("env changed", "changed", has("env"), [](Json &s) { s["env"]["MODE"] = "other"; }),
        one("env removed", "changed", has("env"), [](Json &s) { s["env"].erase("LEVEL"); }),
        one("command as a list", "same", isCommand, [](Json &s) { s["command"] = Json::array({s["command"]}); }),
        one("if added", "changed", [](const Json &s) { return isCommand(s) && !s.contains("if"); }, [](Json &s) { s["if"] = "build.tag == null"; }),
        one("if changed", "changed", has("if"), [](Json &s) { s["if"] = "build.branch != \"dev\""; }),
        one("if removed", "changed", has("if"), [](Json &s) { s.erase("if"); }),
        one("if with other spaces", "cosmetic", has("if"), [](Json &s) { s["if"] = "build.branch   ==  \"main\""; }),
        one("if that removes", "changed", isCommand, [](Json &s) { s["if"] = "build.branch == \"nowhere\""; }),
        set("branches", "branches", "main release"),
        set("skip", "skip", "not now"),
        set("soft_fail", "soft_fail", true),
        set("soft_fail statuses", "soft_fail", Json::array({{{"exit_status", 3}}})),
        set("timeout", "timeout_in_minutes", 7),
        set("retry", "retry", {{"automatic", Json::array({{{"exit_status", -1}, {"limit", 2}}})}}),
        set("artifact_paths", "artifact_paths", "out/**/*"),
        set("agents", "agents", {{"queue", "gpu"}}),
        set("plugins", "plugins", Json::array({{{"docker#v5.9.0", {{"image", "alpine"}}}}})),
        set("matrix", "matrix", Json::array({"a", "b"})),
        set("parallelism", "parallelism", 4),
        one("concurrency", "changed", isCommand, [](Json &s) { s["concurrency"] = 1; s["concurrency_group"] = "one"; }),
        set("priority", "priority", 5),
        set("allow_dependency_failure", "allow_dependency_failure", true),
        {"dependency added", addDependency},
        one("dependency may fail", "moved", hasDependencies, [](Json &s) { s["depends_on"] = Json::array({{{"step", s["depends_on"][0]}, {"allow_failure", true}}}); }),
        one("no dependencies", "moved", hasDependencies, [](Json &s) { s["depends_on"] = nullptr; }),
        one("dependency as a text", "cosmetic", hasDependencies, [](Json &s) { s["depends_on"] = s["depends_on"][0]; }),
        {"step removed", removeStep},
        {"step added", addStep},
        {"wait added", addWait},
        {"wait removed", removeWait},
        one("prompt", "changed", kindOf("block"), [](Json &s) { s["prompt"] = "Really?"; }),
        one("gate's label", "changed", kindOf("block"), [](Json &s) { s["block"] = "Publish?"; }),
        one("gate's field", "changed", kindOf("block"), [](Json &s) { s["fields"].push_back({{"text", "Why"}, {"key", "why"}}); }),
        one("blocked_state", "changed", kindOf("block"), [](Json &s) { s["blocked_state"] = "running"; }),
        one("allowed_teams", "changed", kindOf("block"), [](Json &s) { s["allowed_teams"] = Json::array({"release"}); }),
        one("trigger's target", "changed", kindOf("trigger"), [](Json &s) { s["trigger"] = "deploy-all"; }),
        one("async", "changed", kindOf("trigger"), [](Json &s) { s["async"] = true; }),
        one("trigger's build", "changed", kindOf("trigger"), [](Json &s) { s["build"] = {{"branch", "main"}}; }),
        one("group's label", "changed", kindOf("group"), [](Json &s) { s["group"] = "Renamed group"; }),
        {"into a group", intoGroup},
        {"siblings swapped", swapSiblings},
        whole("top-level env", "env", {{"TOP", "2"}}),
        whole("notify", "notify", Json::array({{{"email", "a@example.org"}}})),
    };
    return list;
}

} // namespace slipway::testing
