// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;
class QWidget;

namespace slipway {

// The small boxes of the window. They open and return at once.

/// Asks before a link of an annotation leads out of the program.
void askToOpenLink(QWidget *window, const QUrl &url);
void showAbout(QWidget *window);

} // namespace slipway
