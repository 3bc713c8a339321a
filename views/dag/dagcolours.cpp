// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagcolours.h"

#include "look/look.h"

namespace slipway {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x + (y - x) * share + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

DagColours::DagColours(const QPalette &palette)
    : dark(isDark(palette))
{
    const auto base = palette.color(QPalette::Base), ink = palette.color(QPalette::Text);
    text = ink;
    canvas = dark ? base : mixed(base, ink, 0.035);
    node = dark ? mixed(base, ink, 0.075) : base;
    nodeHover = mixed(node, ink, 0.05);
    frame = mixed(canvas, ink, dark ? 0.03 : 0.04);
    frameBorder = mixed(canvas, ink, 0.17);
    block = mixed(canvas, ink, dark ? 0.06 : 0.075);
    blockBorder = mixed(canvas, ink, 0.34);
    border = mixed(node, ink, 0.3);
    quietText = mixed(ink, canvas, dark ? 0.36 : 0.34);
    edge = mixed(canvas, ink, 0.42);
    droppedEdge = mixed(canvas, ink, 0.26);
    accent = dark ? QColor(0x6AA8FF) : QColor(0x1F6FEB);
    bad = stateLook(StepState::Failed, dark).colour;
    added = stateLook(StepState::Passed, dark).colour;
    removed = bad;
    hit = stateLook(StepState::WaitingForHuman, dark).colour;
}

} // namespace slipway
