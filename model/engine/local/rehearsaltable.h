// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/recordedcommand.h"

#include <QVector>

namespace slipway {

/// One line of the table of commands that touch the world. The pattern is the program and the words that must
/// come first behind it ("a|b" one of them, "*" anything, "@word" anywhere).
struct RehearsalLine
{
    enum class When : quint8 {
        Always,
        Pushes, ///< an image build that pushes what it built
        ToStore, ///< a copy whose destination is a bucket
        HasBody, ///< a web request that sends something
        NamesHost, ///< an argument is on another machine
        RemoteElsewhere, ///< a git remote that is not a path on this machine
        Global, ///< -g
        ApiChanges, ///< `gh api` with another method than GET
        Version, ///< only asks for the version or for help
    };

    const char *pattern;
    CommandEffect effect = CommandEffect::Change;
    When when = When::Always;
    bool recorded = true; ///< false: it really runs
};

/// In order: the first line that fits counts.
const QVector<RehearsalLine> &rehearsalTable();

/// The line for one of its programs, for people: "docker build --push", "curl with a body".
QString rehearsalLineName(const RehearsalLine &line, const QString &program);

} // namespace slipway
