// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace slipway::call {

using Variables = std::vector<std::pair<std::string, std::string>>;

/// What the engine wrote for this program (EngineWorkers::writeRules): which words its rules take, which variables they
/// let through, and what to say in the user's language.
class RuleSet
{
public:
    /// `folder`: of the links; the rules lie above it. What cannot be read has no rules.
    explicit RuleSet(const std::string &folder);
    ~RuleSet();

    /// The patterns of the first rule that serves these words; null: none does.
    const std::vector<std::string> *variablesFor(const std::vector<std::string> &words) const;
    /// A sentence with %1 and %2 put in.
    std::string say(const char *name, const std::string &first = {}, const std::string &second = {}) const;

private:
    struct Rule
    {
        std::vector<std::string> command, variables;
    };

    std::vector<Rule> m_rules;
    std::unique_ptr<nlohmann::json> m_words;
};

/// The variables of this process that a pattern (NAME or START*) lets through.
Variables matchingVariables(const std::vector<std::string> &patterns);

} // namespace slipway::call
