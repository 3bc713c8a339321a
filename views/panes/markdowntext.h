// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace slipway {

/// Takes out what has no business in an annotation before it is parsed: control characters (escape
/// sequences stay inside ```term blocks) and the bidirectional overrides that make text read otherwise
/// than it is. Pure.
QString prepareMarkdown(const QString &markdown);

/// Cuts a long text into parts of about `size` characters, at blank lines outside code blocks where it can.
/// A part depends on the text up to its end only: appending changes the last part and adds others.
QStringList splitMarkdown(const QString &markdown, qsizetype size);

/// The few emoji that release scripts write as ":rocket:"; empty for an unknown name.
QString emojiFor(const QString &shortcode);

/// The one list of schemes that a link in untrusted text may have: http and https, with a host.
bool isAllowedLink(const QUrl &url);

} // namespace slipway
