// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/planmark.h"
#include "graph/stepgraph.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace slipway {

enum class Glyph : quint8 { None, Ring, Arc, Check, Cross, Bang, Hand, Lock, Slash, OpenDoor, Square, Lightning, Question, Clock,
    Hammer, Drum, Down, Cycle, Pencil, Screen, Link, Plus };
enum class BorderStyle : quint8 { Thin, Solid2, Solid3, Dashed, Dotted };

/// How one state looks in one palette. Contrast: text 4.5:1, shapes 3:1 against the canvas.
struct StateLook
{
    QColor colour;
    bool tintedFill = false;
    Glyph glyph = Glyph::Ring;
    BorderStyle border = BorderStyle::Thin;
    bool dimmed = false;
};

/// The one table of states to colours, glyphs and borders. Views ask for a state, never for a colour.
StateLook stateLook(StepState state, bool dark);
/// What a build order says of a binary, as long as no run says more; `state` is not None.
StateLook binaryLook(BinaryState state, bool dark);
/// A gate that its condition removed is drawn as an open door.
StateLook removedGateLook(bool dark);
bool isDark(const QPalette &palette);

/// `graph` is the place of the previous graph a label is reused from; negative: the index, or none.
StateLook planLook(PlanMark mark, int graph, bool dark);
/// The colours of previous graphs, by place; told apart also by people with deuteranopia for the first six. Never
/// alone: the graph's number stands beside it.
QColor graphColour(int graph, bool dark);

/// Words for people, translated: "Waiting for you", "Passed", "Removed by its condition" ...
QString stateText(StepState state);
QString kindText(NodeKind kind);
QString planText(PlanMark mark); ///< "Reused", "Runs again", "New"; empty for None
/// What a binary state means: "Will be built", "In the cache" ...; empty for None.
QString binaryText(BinaryState state);

/// The application's palettes; `dark` for the dark one. Fusion style is assumed.
QPalette applicationPalette(bool dark);

} // namespace slipway
