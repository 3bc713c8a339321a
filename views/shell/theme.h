// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

enum class Theme : quint8 { System, Light, Dark };

/// Dresses the application: Fusion, and the light or dark palette. Call it on the GUI thread.
void applyTheme(Theme theme);
/// Whether the desktop asks for dark windows: GTK_THEME, the settings files of GTK and KDE, else the
/// palette that the platform gave the application at its start.
bool systemPrefersDark();
/// Must be called once before the first applyTheme(): remembers the palette of the platform.
void rememberPlatformPalette();

QString themeName(Theme theme); ///< "system", "light", "dark": of settings and command line
bool themeFromName(const QString &name, Theme *theme);

} // namespace slipway
