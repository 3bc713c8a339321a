// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace slipway {

/// Colours and weight of a run of text. Colours: -1 the default, 0..255 the xterm palette, or
/// kTrueColour | 0xRRGGBB.
struct AnsiStyle
{
    static constexpr qint32 kTrueColour = 0x1000000;

    qint32 foreground = -1;
    qint32 background = -1;
    bool bold = false, faint = false, italic = false, underline = false, struck = false, inverse = false;

    bool operator==(const AnsiStyle &) const = default;
    bool isPlain() const { return *this == AnsiStyle(); }
};

struct AnsiSpan
{
    int start = 0;
    int length = 0;
    AnsiStyle style;
};

/// What the first characters of a line say about the lines below it (spec/buildkite.md e.4 "Log control").
enum class LogGroup : quint8 { None, Collapsed, Open, Muted, OpenPrevious };

struct AnsiLine
{
    QString text; ///< as it stands after carriage returns and erasures
    QVector<AnsiSpan> spans; ///< only runs that are not plain, in order, no overlap
    qint64 timeMs = 0; ///< of a Buildkite timestamp; 0 if there was none
    LogGroup group = LogGroup::None;
};

/// Turns the bytes of a job's log into lines of styled text. No terminal: it knows SGR colours, carriage
/// return, backspace, erase in line and movement along the line; everything else (other CSI, OSC, APC,
/// control characters) is taken out and never acted on. OSC 8 and 1339 links leave their text, an OSC 1338
/// image its name. The style goes on from line to line, as in a terminal. A value; any thread.
class AnsiParser
{
public:
    /// `line` without its line feed. An unfinished sequence at its end is dropped.
    AnsiLine parse(QStringView line);

    AnsiStyle style() const { return m_style; }
    void setStyle(const AnsiStyle &style) { m_style = style; }

private:
    AnsiStyle m_style;
};

/// The text alone, several lines, as a person would read it.
QString stripAnsi(const QString &text);

} // namespace slipway
