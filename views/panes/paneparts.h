// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QIcon>
#include <QString>

class QLabel;
class QWidget;

namespace slipway {

/// "just now", "3 min ago", "2 h ago", else the local date and time.
QString relativeTime(qint64 ms, qint64 nowMs);
QString absoluteTime(qint64 ms); ///< local time, for tooltips
QString sizeText(qint64 bytes);
/// "sha256:0123abcd…" for a label; the full text belongs into its tooltip.
QString shortDigest(const QString &digest);

/// The glyph of a state as an icon, crisp at any device pixel ratio.
QIcon stateIcon(const StateLook &look);
QIcon stateIcon(StepState state, const QPalette &palette);

/// A label that never takes text for HTML, wraps, and can be selected by mouse and keyboard.
QLabel *plainLabel(const QString &text, QWidget *parent);
QLabel *plainLabel(const QString &text, const char *name, QWidget *parent); ///< with an objectName
/// A small, quiet heading above a section.
QLabel *sectionHeading(const QString &text, QWidget *parent);

/// The style of an annotation: its word, colour and glyph.
struct AnnotationLook
{
    QString word;
    StateLook look;
};
AnnotationLook annotationLook(const QString &style, bool dark);

} // namespace slipway
