// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleset.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <unistd.h>

extern char **environ;

namespace slipway::call {

namespace {

std::vector<std::string> texts(const nlohmann::json &object, const char *name)
{
    std::vector<std::string> list;
    const auto it = object.find(name);
    if (it == object.end() || !it->is_array())
        return list;
    for (const auto &entry : *it) {
        if (entry.is_string())
            list.push_back(entry.get<std::string>());
    }
    return list;
}

bool matches(const std::string &name, const std::string &pattern)
{
    if (pattern.empty() || pattern.back() != '*')
        return name == pattern;
    return name.compare(0, pattern.size() - 1, pattern, 0, pattern.size() - 1) == 0;
}

void replace(std::string &text, const char *mark, const std::string &with)
{
    const auto at = text.find(mark);
    if (at != std::string::npos)
        text.replace(at, 2, with);
}

} // namespace

RuleSet::RuleSet(const std::string &folder)
    : m_words(std::make_unique<nlohmann::json>(nlohmann::json::object()))
{
    std::ifstream file(folder + "/../rules.json", std::ios::binary);
    const std::string bytes {std::istreambuf_iterator<char>(file), {}};
    const auto json = nlohmann::json::parse(bytes, nullptr, false);
    if (!json.is_object() || !json.contains("rules") || !json["rules"].is_array())
        return;
    for (const auto &rule : json["rules"]) {
        if (rule.is_object())
            m_rules.push_back({texts(rule, "command"), texts(rule, "env")});
    }
    if (json.contains("words") && json["words"].is_object())
        *m_words = json["words"];
}

RuleSet::~RuleSet() = default;

const std::vector<std::string> *RuleSet::variablesFor(const std::vector<std::string> &words) const
{
    for (const auto &rule : m_rules) {
        if (!rule.command.empty() && rule.command.size() <= words.size() && std::equal(rule.command.begin(), rule.command.end(), words.begin()))
            return &rule.variables;
    }
    return nullptr;
}

std::string RuleSet::say(const char *name, const std::string &first, const std::string &second) const
{
    const auto it = m_words->find(name);
    auto text = it != m_words->end() && it->is_string() ? it->get<std::string>() : std::string("%1 %2");
    // The second first: the first may hold anything.
    replace(text, "%2", second);
    replace(text, "%1", first);
    return text;
}

Variables matchingVariables(const std::vector<std::string> &patterns)
{
    Variables found;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string text(*entry);
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            continue;
        const auto name = text.substr(0, equals);
        if (std::any_of(patterns.begin(), patterns.end(), [&](const std::string &pattern) { return matches(name, pattern); }))
            found.emplace_back(name, text.substr(equals + 1));
    }
    return found;
}

} // namespace slipway::call
