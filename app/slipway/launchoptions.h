// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"
#include "shell/theme.h"

#include <QMap>
#include <QSize>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace slipway {

/// What the command line asks of the GUI program. A value.
struct LaunchOptions
{
    QStringList files; ///< to open: one file or address, or several build orders to merge; empty: the start page
    QString definition; ///< the pipeline file of the build that the address leads to
    bool sample = false;
    QString scenario; ///< empty: manual
    EnvList env;
    std::optional<Theme> theme; ///< none: as the user chose in the menu
    QString language; ///< empty: that of the locale
    QString stateDir;
    QString resume; ///< id of a release to resume

    bool run = false;
    bool trust = false;
    QStringList approvals; ///< keys of gates that are opened as soon as they wait
    QMap<QString, QMap<QString, QString>> inputs; ///< gate key -> field -> value

    QString screenshot; ///< where the picture goes; the program ends after it
    QSize size;
    QString select; ///< key or id of the step to select
    QString pane; ///< name of a pane to bring to the front
    bool showHelp = false, showVersion = false;

    /// The first entry is the program's name. BadInput for what cannot be understood.
    static Result<LaunchOptions> read(const QStringList &arguments);
    /// The text of --help; needs an application object.
    static QString helpText();
};

} // namespace slipway
