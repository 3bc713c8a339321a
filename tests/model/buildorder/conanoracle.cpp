// SPDX-License-Identifier: GPL-3.0-or-later
#include "conanoracle.h"

#include <algorithm>

namespace slipway::testing {

namespace {

using List = std::vector<Json>;

bool has(const Json &list, const Json &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Repeats: a level is what names nothing that is still open.
Json leveled(List open, const char *key)
{
    Json levels = Json::array();
    while (!open.empty()) {
        Json level = Json::array();
        List rest;
        for (const auto &item : open) {
            const bool waits = std::any_of(open.begin(), open.end(), [&](const Json &other) { return has(item["depends"], other[key]); });
            if (waits)
                rest.push_back(item);
            else
                level.push_back(item);
        }
        if (level.empty())
            throw std::runtime_error("loop");
        levels.push_back(level);
        open = rest;
    }
    return levels;
}

List flat(const Json &levels)
{
    List items;
    for (const auto &level : levels) {
        for (const auto &item : level)
            items.push_back(item);
    }
    return items;
}

void unite(Json &list, const Json &more)
{
    for (const auto &value : more) {
        if (!has(list, value))
            list.push_back(value);
    }
}

void named(Json &package, const std::string &file)
{
    if (package["filenames"].empty())
        package["filenames"].push_back(file);
}

void mergePackage(Json &mine, const Json &other)
{
    if (mine["binary"] != other["binary"])
        throw std::runtime_error("conflict");
    unite(mine["filenames"], other["filenames"]);
}

void mergeElement(Json &mine, const Json &other, bool recipe)
{
    unite(mine["depends"], other["depends"]);
    if (!recipe) {
        mergePackage(mine, other);
        return;
    }
    auto packages = flat(mine["packages"]);
    for (const auto &package : flat(other["packages"])) {
        const auto known = std::find_if(packages.begin(), packages.end(), [&](const Json &p) { return p["package_id"] == package["package_id"]; });
        if (known == packages.end())
            packages.push_back(package);
        else
            mergePackage(*known, package);
    }
    mine["packages"] = Json::array({packages});
}

bool builds(const Json &package)
{
    return package["binary"] == "Build" || package["binary"] == "EditableBuild";
}

bool elementBuilds(const Json &element)
{
    if (!element.contains("packages"))
        return builds(element);
    const auto packages = flat(element["packages"]);
    return std::any_of(packages.begin(), packages.end(), builds);
}

Json finished(Json order, const List &elements)
{
    const bool recipe = order["order_by"] == "recipe";
    order["order"] = leveled(elements, recipe ? "ref" : "pref");
    if (recipe) {
        for (auto &level : order["order"]) {
            for (auto &element : level)
                element["packages"] = leveled(flat(element["packages"]), "package_id");
        }
    }
    return order;
}

} // namespace

Json oracleMerge(const std::vector<NamedOrder> &files)
{
    Json merged = files.front().second;
    const bool recipe = merged["order_by"] == "recipe";
    const char *key = recipe ? "ref" : "pref";
    List elements;
    Json profiles = Json::object();
    for (size_t i = 0; i < files.size(); ++i) {
        const auto &[name, order] = files[i];
        for (auto element : flat(order["order"])) {
            if (recipe) {
                for (auto &level : element["packages"]) {
                    for (auto &package : level)
                        named(package, name);
                }
            } else {
                named(element, name);
            }
            const auto known = std::find_if(elements.begin(), elements.end(), [&](const Json &e) { return e[key] == element[key]; });
            if (known == elements.end())
                elements.push_back(element);
            else
                mergeElement(*known, element, recipe);
        }
        for (const auto &[profile, value] : order["profiles"].items()) {
            if (profile == "self")
                profiles[name] = value;
            else if (i == 0)
                profiles[profile] = value;
        }
    }
    merged["profiles"] = profiles;
    return finished(merged, elements);
}

Json oracleReduce(const Json &order, bool since2_14)
{
    const char *key = order["order_by"] == "recipe" ? "ref" : "pref";
    auto all = flat(order["order"]);
    List kept;
    for (size_t i = 0; i < all.size(); ++i) {
        if (elementBuilds(all[i]))
            continue;
        const auto removed = all[i];
        for (auto &element : all) {
            auto &depends = element["depends"];
            const auto at = std::find(depends.begin(), depends.end(), removed[key]);
            if (at == depends.end())
                continue;
            depends.erase(at);
            unite(depends, removed["depends"]);
        }
    }
    for (auto &element : all) {
        if (!elementBuilds(element))
            continue;
        if (since2_14 && element.contains("packages")) {
            auto packages = flat(element["packages"]);
            std::erase_if(packages, [](const Json &p) { return !builds(p); });
            element["packages"] = Json::array({packages});
        }
        kept.push_back(element);
    }
    auto reduced = order;
    reduced["reduced"] = true;
    return finished(reduced, kept);
}

} // namespace slipway::testing
