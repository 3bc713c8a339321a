// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QRegularExpression>

#include <memory>
#include <string>

namespace slipway::condition {

/// A regular expression of a condition. The dialect is that of the reference (regexp2 in RE2 mode after its own
/// checks, spec/buildkite.md c.1), translated for PCRE2; `$` and `^` match at the ends of the text only.
/// Immutable; any thread. A match takes at most about a second, then fails.
class Pattern
{
public:
    /// The message of what is wrong in case of failure.
    static tl::expected<std::shared_ptr<const Pattern>, std::string> compile(const std::string &pattern,
        const std::string &flags);

    tl::expected<bool, std::string> matches(const std::string &text) const;
    const std::string &source() const { return m_source; }
    const std::string &flags() const { return m_flags; }

private:
    Pattern() = default;

    std::string m_source;
    std::string m_flags;
    QRegularExpression m_regex;
};

} // namespace slipway::condition
