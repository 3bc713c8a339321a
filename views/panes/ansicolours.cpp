// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ansicolours.h"

#include "look/look.h"

#include <array>

namespace slipway {

namespace {

constexpr std::array<QRgb, 16> kOnLight {0x1C2330, 0xB3261E, 0x1B7F4C, 0x8A5A00, 0x1A5FD0, 0x8B2FB0, 0x0B7285, 0x57606A,
    0x4A5261, 0xC4302B, 0x1B7F4C, 0x8A5A00, 0x1F6FEB, 0x9C36B5, 0x0B7285, 0x57606A};
constexpr std::array<QRgb, 16> kOnDark {0x8B949E, 0xFF7A70, 0x46C088, 0xF2B84B, 0x6AA8FF, 0xD68BF0, 0x4FC3D9, 0xE4E8F0,
    0x97A1B3, 0xFF8F86, 0x69DB9F, 0xFFD27A, 0x8CBCFF, 0xE3A8F7, 0x7ADCEE, 0xFFFFFF};

QColor cube(int n)
{
    if (n >= 232) {
        const int grey = 8 + (n - 232) * 10;
        return QColor(grey, grey, grey);
    }
    const auto level = [](int i) { return i == 0 ? 0 : 55 + i * 40; };
    const int i = n - 16;
    return QColor(level(i / 36), level(i / 6 % 6), level(i % 6));
}

QColor colourOf(qint32 code, bool dark)
{
    if (code & AnsiStyle::kTrueColour)
        return QColor(QRgb(code & 0xffffff));
    if (code >= 16)
        return cube(code);
    return QColor(dark ? kOnDark[size_t(code)] : kOnLight[size_t(code)]);
}

double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

bool readable(const QColor &a, const QColor &b)
{
    const auto x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05) >= 4.5;
}

/// Any colour that a program chose, moved towards the text colour until it can be read.
QColor legible(QColor colour, const QColor &base)
{
    const bool dark = base.lightness() < 128;
    for (int i = 0; i < 12 && !readable(colour, base); ++i) {
        colour = dark ? colour.lighter(125) : colour.darker(125);
        if (dark && colour.value() == 255)
            colour = QColor::fromHsv(colour.hue(), std::max(0, colour.saturation() - 30), 255);
        if (dark && colour.value() < 40)
            colour = QColor(90, 90, 90);
    }
    return colour;
}

} // namespace

QTextCharFormat ansiFormat(const AnsiStyle &style, const QPalette &palette)
{
    const auto base = palette.color(QPalette::Base);
    const auto text = palette.color(QPalette::Text);
    const bool dark = isDark(palette);
    auto foreground = style.foreground >= 0 ? colourOf(style.foreground, dark) : text;
    auto background = style.background >= 0 ? colourOf(style.background, dark) : QColor();
    if (style.inverse) {
        const auto swapped = background.isValid() ? background : base;
        background = foreground;
        foreground = swapped;
    }
    QTextCharFormat format;
    if (background.isValid()) {
        format.setBackground(background);
        if (!readable(foreground, background))
            foreground = background.lightnessF() > 0.4F ? QColor(Qt::black) : QColor(Qt::white);
    } else {
        foreground = legible(foreground, base);
    }
    if (style.faint && !background.isValid())
        foreground = palette.color(QPalette::PlaceholderText);
    format.setForeground(foreground);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underline);
    format.setFontStrikeOut(style.struck);
    return format;
}

} // namespace slipway
