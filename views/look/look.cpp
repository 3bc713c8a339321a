// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Look)
};

QColor pick(bool dark, QRgb light, QRgb darkColour)
{
    return QColor::fromRgb(dark ? darkColour : light);
}

} // namespace

StateLook stateLook(StepState state, bool dark)
{
    const QColor quiet = pick(dark, 0x6B7485, 0x97A1B3);
    const QColor faint = pick(dark, 0x97A1B3, 0x5F6878);
    const QColor red = pick(dark, 0xC4302B, 0xFF7A70);
    const QColor amber = pick(dark, 0x9A6700, 0xF2B84B);
    const QColor blue = pick(dark, 0x1F6FEB, 0x6AA8FF);
    const QColor stopped = pick(dark, 0x57606A, 0x8B949E);
    switch (state) {
    case StepState::Passed:
        return {pick(dark, 0x1B7F4C, 0x46C088), false, Glyph::Check, BorderStyle::Thin, false};
    case StepState::Running:
        return {blue, false, Glyph::Arc, BorderStyle::Solid2, false};
    case StepState::Canceling:
        return {blue, false, Glyph::Square, BorderStyle::Dashed, false};
    case StepState::Ready:
        return {blue, false, Glyph::Ring, BorderStyle::Thin, false};
    case StepState::Failed:
        return {red, true, Glyph::Cross, BorderStyle::Solid2, false};
    case StepState::TimedOut:
        return {red, true, Glyph::Clock, BorderStyle::Solid2, false};
    case StepState::SoftFailed:
        return {red, false, Glyph::Bang, BorderStyle::Dashed, false};
    case StepState::WaitingForHuman:
        return {amber, true, Glyph::Hand, BorderStyle::Solid3, false};
    case StepState::Blocked:
        return {amber, false, Glyph::Lock, BorderStyle::Thin, false};
    case StepState::WaitingFailed:
        return {red, false, Glyph::Lock, BorderStyle::Dashed, false};
    case StepState::Removed:
    case StepState::Skipped:
        return {faint, false, Glyph::Slash, BorderStyle::Dotted, true};
    case StepState::Canceled:
        return {stopped, false, Glyph::Square, BorderStyle::Thin, false};
    case StepState::Interrupted:
        return {stopped, false, Glyph::Lightning, BorderStyle::Dashed, false};
    case StepState::Unknown:
        return {stopped, false, Glyph::Question, BorderStyle::Dashed, false};
    case StepState::Waiting:
        return {quiet, false, Glyph::Clock, BorderStyle::Thin, false};
    case StepState::NotStarted:
        break;
    }
    return {quiet, false, Glyph::Ring, BorderStyle::Thin, false};
}

StateLook binaryLook(BinaryState state, bool dark)
{
    const QColor quiet = pick(dark, 0x6B7485, 0x97A1B3);
    const QColor faint = pick(dark, 0x97A1B3, 0x5F6878);
    const QColor red = pick(dark, 0xC4302B, 0xFF7A70);
    const QColor blue = pick(dark, 0x1F6FEB, 0x6AA8FF);
    const QColor violet = pick(dark, 0x7A3FC4, 0xC09BFF);
    const QColor teal = pick(dark, 0x0B7285, 0x4CC9D9);
    switch (state) {
    case BinaryState::Build:
        return {blue, false, Glyph::Hammer, BorderStyle::Solid2, false};
    case BinaryState::EditableBuild:
        return {violet, false, Glyph::Hammer, BorderStyle::Solid2, false};
    case BinaryState::Editable:
        return {violet, false, Glyph::Pencil, BorderStyle::Thin, false};
    case BinaryState::Cache:
        return {pick(dark, 0x1B7F4C, 0x46C088), false, Glyph::Drum, BorderStyle::Thin, false};
    case BinaryState::Download:
        return {teal, false, Glyph::Down, BorderStyle::Thin, false};
    case BinaryState::Update:
        return {teal, false, Glyph::Cycle, BorderStyle::Thin, false};
    case BinaryState::Missing:
        return {red, true, Glyph::Question, BorderStyle::Dashed, false};
    case BinaryState::Invalid:
        return {red, true, Glyph::Cross, BorderStyle::Solid2, false};
    case BinaryState::Skip:
        return {faint, false, Glyph::Slash, BorderStyle::Dotted, true};
    case BinaryState::Platform:
        return {quiet, false, Glyph::Screen, BorderStyle::Dotted, false};
    case BinaryState::Other:
    case BinaryState::None:
        break;
    }
    return {quiet, false, Glyph::Bang, BorderStyle::Dashed, false};
}

QColor graphColour(int graph, bool dark)
{
    struct Pair
    {
        QRgb light, dark;
    };
    static constexpr Pair kColours[] = {{0x0063A6, 0x6CB6FF}, {0xA86200, 0xF0B24A}, {0x00795B, 0x4CCFA4}, {0xA33E7A, 0xE58FC3},
        {0x5650A0, 0xB0ABEF}, {0x6B6200, 0xD9CF5A}, {0x8C3B2E, 0xE89F90}, {0x3F6B7A, 0x8FC3D4}};
    if (graph < 0)
        return pick(dark, 0x57606A, 0x8B949E);
    const auto &pair = kColours[size_t(graph) % std::size(kColours)];
    return pick(dark, pair.light, pair.dark);
}

StateLook planLook(PlanMark mark, int graph, bool dark)
{
    switch (mark) {
    case PlanMark::Reused:
        return {graphColour(graph, dark), false, Glyph::Link, BorderStyle::Thin, true};
    case PlanMark::Runs:
        return {pick(dark, 0x1F6FEB, 0x6AA8FF), true, Glyph::Cycle, BorderStyle::Solid2, false};
    case PlanMark::New:
        return {pick(dark, 0x1B7F4C, 0x46C088), true, Glyph::Plus, BorderStyle::Solid2, false};
    case PlanMark::Undetermined:
        return {pick(dark, 0x9A6700, 0xF2B84B), false, Glyph::Question, BorderStyle::Dashed, false};
    case PlanMark::Removed:
    case PlanMark::None:
        break;
    }
    return {pick(dark, 0x97A1B3, 0x5F6878), false, Glyph::Slash, BorderStyle::Dotted, true};
}

StateLook removedGateLook(bool dark)
{
    auto look = stateLook(StepState::Removed, dark);
    look.glyph = Glyph::OpenDoor;
    return look;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return Words::tr("Passed");
    case StepState::Removed:
        return Words::tr("Removed by its condition");
    case StepState::Skipped:
        return Words::tr("Skipped");
    case StepState::NotStarted:
        return Words::tr("Not started");
    case StepState::Waiting:
        return Words::tr("Waiting for other steps");
    case StepState::Blocked:
        return Words::tr("Behind a closed gate");
    case StepState::Ready:
        return Words::tr("Ready to start");
    case StepState::Running:
        return Words::tr("Running");
    case StepState::Canceling:
        return Words::tr("Being cancelled");
    case StepState::Canceled:
        return Words::tr("Cancelled");
    case StepState::SoftFailed:
        return Words::tr("Failed softly");
    case StepState::Interrupted:
        return Words::tr("Interrupted");
    case StepState::WaitingFailed:
        return Words::tr("Will not run: something it needs failed");
    case StepState::TimedOut:
        return Words::tr("Timed out");
    case StepState::Failed:
        return Words::tr("Failed");
    case StepState::WaitingForHuman:
        return Words::tr("Waiting for you");
    case StepState::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString kindText(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Command:
        return Words::tr("Command");
    case NodeKind::Wait:
        return Words::tr("Wait");
    case NodeKind::Block:
        return Words::tr("Block gate");
    case NodeKind::Input:
        return Words::tr("Input");
    case NodeKind::Trigger:
        return Words::tr("Trigger");
    case NodeKind::Group:
        return Words::tr("Group");
    case NodeKind::Recipe:
        return Words::tr("Recipe");
    case NodeKind::Package:
        return Words::tr("Package");
    case NodeKind::Unknown:
        break;
    }
    return Words::tr("Unknown step");
}

QString binaryText(BinaryState state)
{
    switch (state) {
    case BinaryState::None:
        return {};
    case BinaryState::Build:
        return Words::tr("Will be built");
    case BinaryState::EditableBuild:
        return Words::tr("Will be built in its editable checkout");
    case BinaryState::Cache:
        return Words::tr("In the cache");
    case BinaryState::Download:
        return Words::tr("Comes from a remote");
    case BinaryState::Update:
        return Words::tr("A newer one comes from a remote");
    case BinaryState::Editable:
        return Words::tr("An editable checkout");
    case BinaryState::Missing:
        return Words::tr("No binary, and none is built");
    case BinaryState::Invalid:
        return Words::tr("Invalid configuration");
    case BinaryState::Skip:
        return Words::tr("Not needed");
    case BinaryState::Platform:
        return Words::tr("Provided by the platform");
    case BinaryState::Other:
        break;
    }
    return Words::tr("A state this version does not know");
}

QString planText(PlanMark mark)
{
    switch (mark) {
    case PlanMark::None:
        return {};
    case PlanMark::Reused:
        return Words::tr("Reused");
    case PlanMark::Runs:
        return Words::tr("Runs again");
    case PlanMark::New:
        return Words::tr("New");
    case PlanMark::Undetermined:
        return Words::tr("Not determined");
    case PlanMark::Removed:
        break;
    }
    return Words::tr("Left out");
}

QPalette applicationPalette(bool dark)
{
    QPalette p;
    if (!dark) {
        p = QPalette(QColor(0xF3F4F7));
        p.setColor(QPalette::Window, 0xF3F4F7);
        p.setColor(QPalette::Base, 0xFFFFFF);
        p.setColor(QPalette::AlternateBase, 0xF6F7F9);
        for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            p.setColor(role, 0x1C2330);
        p.setColor(QPalette::Highlight, 0x1F6FEB);
        p.setColor(QPalette::HighlightedText, 0xFFFFFF);
        p.setColor(QPalette::Link, 0x1A5FD0);
        p.setColor(QPalette::PlaceholderText, 0x6B7485);
        for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            p.setColor(QPalette::Disabled, role, 0x8C94A3);
        return p;
    }
    p = QPalette(QColor(0x2A2F3A));
    p.setColor(QPalette::Window, 0x1B1F27);
    p.setColor(QPalette::Base, 0x14171D);
    p.setColor(QPalette::AlternateBase, 0x1A1E26);
    p.setColor(QPalette::Button, 0x2A2F3A);
    p.setColor(QPalette::ToolTipBase, 0x2A2F3A);
    p.setColor(QPalette::ToolTipText, 0xE4E8F0);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, 0xE4E8F0);
    p.setColor(QPalette::Highlight, 0x2F6FD0);
    p.setColor(QPalette::HighlightedText, 0xFFFFFF);
    p.setColor(QPalette::Link, 0x6AA8FF);
    p.setColor(QPalette::PlaceholderText, 0x97A1B3);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, 0x6C7586);
    return p;
}

} // namespace slipway
