// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace slipway {

/// A glob over paths with '/' as `if_changed` and artifact uploads use them (spec/buildkite.md a.4: zzglob):
/// `*` and `?` stay within a folder, `**` does not, a leading "**/" and any "/**/" also stand for no folder at
/// all, `{a,b}` is either, `[ab]` one of the characters (no ranges), a backslash takes the next one as it is.
/// An immutable value; any thread.
class PathGlob
{
public:
    /// Nothing if the pattern has no meaning (an open `[`).
    static std::optional<PathGlob> parse(const QString &pattern);

    /// A pattern that takes too long to compare counts as matching, so that nothing is left out by mistake.
    bool matches(const QString &path) const;

private:
    QRegularExpression m_regex;
};

} // namespace slipway
