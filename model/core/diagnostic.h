// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QVector>

namespace slipway {

enum class Severity : quint8 { Info, Warning, Error };

QString severityName(Severity severity); ///< "info", "warning", "error": the words of the JSON output

/// Something worth saying about a document that did load. `node` is the id of the step it is about.
struct Diagnostic
{
    QString rule; ///< stable id such as "unknown-dependency"
    Severity severity = Severity::Warning;
    QString message;
    SourceRange where;
    QString node;
    QString fix {}; ///< what to do about it, for a person; may be empty
    QString suppressed {}; ///< the reason a person gave for living with it; empty: not suppressed
};

using Diagnostics = QVector<Diagnostic>;

} // namespace slipway
