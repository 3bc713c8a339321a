// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "look/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QProxyStyle>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleOption>

#include <optional>

namespace slipway {

namespace {

bool g_platformDark = false; // written once at the start, GUI thread only

std::optional<bool> askGtk(const QString &version)
{
    const auto path = QStandardPaths::locate(
        QStandardPaths::GenericConfigLocation, version + QStringLiteral("/settings.ini"));
    if (path.isEmpty())
        return std::nullopt;
    const QSettings ini(path, QSettings::IniFormat);
    const auto prefer = ini.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme"));
    if (prefer.isValid())
        return prefer.toString() == QLatin1String("1") || prefer.toBool();
    const auto name = ini.value(QStringLiteral("Settings/gtk-theme-name")).toString();
    return name.isEmpty() ? std::nullopt : std::optional(name.endsWith(QLatin1String("-dark"), Qt::CaseInsensitive));
}

std::optional<bool> askKde()
{
    const auto path
        = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("kdeglobals"));
    if (path.isEmpty())
        return std::nullopt;
    const QSettings ini(path, QSettings::IniFormat);
    const auto parts = ini.value(QStringLiteral("Colors:Window/BackgroundNormal")).toStringList();
    if (parts.size() != 3)
        return std::nullopt;
    return QColor(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()).lightness() < 128;
}

/// Fusion draws outlines darker than the window, which nobody sees on a dark one.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool area = element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget);
        const bool round = element == PE_IndicatorRadioButton;
        const bool framed = area || element == PE_FrameLineEdit;
        const bool focused = framed && (option->state & State_HasFocus); // Fusion lights these frames
        if (!focused && (framed || round || element == PE_IndicatorCheckBox))
            outline(*option, painter, round);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox && !(option->state & State_HasFocus))
            outline(*option, painter, false);
    }

private:
    static void outline(const QStyleOption &option, QPainter *painter, bool round)
    {
        if (!isDark(option.palette))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(option.state & State_Enabled ? QPalette::PlaceholderText : QPalette::Light), 1));
        const auto edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (round)
            painter->drawEllipse(edge);
        else
            painter->drawRoundedRect(edge, 2, 2);
        painter->restore();
    }
};

} // namespace

void rememberPlatformPalette()
{
    g_platformDark = isDark(QApplication::palette());
}

bool systemPrefersDark()
{
    const auto gtk = qEnvironmentVariable("GTK_THEME");
    if (!gtk.isEmpty())
        return gtk.endsWith(QLatin1String(":dark")) || gtk.endsWith(QLatin1String("-dark"), Qt::CaseInsensitive);
    if (const auto kde = askKde())
        return *kde;
    for (const auto &version : {QStringLiteral("gtk-4.0"), QStringLiteral("gtk-3.0")}) {
        if (const auto answer = askGtk(version))
            return *answer;
    }
    return g_platformDark;
}

void applyTheme(Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemPrefersDark());
    if (!dynamic_cast<OutlinedStyle *>(QApplication::style()))
        QApplication::setStyle(new OutlinedStyle);
    QApplication::setPalette(applicationPalette(dark));
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

bool themeFromName(const QString &name, Theme *theme)
{
    for (const auto candidate : {Theme::System, Theme::Light, Theme::Dark}) {
        if (themeName(candidate) == name) {
            *theme = candidate;
            return true;
        }
    }
    return false;
}

} // namespace slipway
