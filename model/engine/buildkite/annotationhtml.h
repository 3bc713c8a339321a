// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// The HTML of an annotation (`body_html`) as GitHub Markdown that says the same: headings, lists, code, tables, emphasis and
/// links; pictures become their words and their address, scripts and styles nothing, everything else its text. What Markdown
/// would take for a mark is escaped, so the text stays text. Nothing is fetched and nothing is run.
/// Hostile input is expected: what is nested or tangled beyond reason comes as bare text, and after kMostBytes it is cut,
/// which is said. Costs grow with the size. Pure; any thread.
QString markdownOfHtml(const QByteArray &html);

constexpr qsizetype kMostHtmlBytes = 1'100'000; ///< an annotation has at most 1 MiB (spec/buildkite.md e.1)

} // namespace slipway
