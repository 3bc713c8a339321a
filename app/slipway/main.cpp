// SPDX-License-Identifier: GPL-3.0-or-later
#include "autopilot.h"
#include "catalogue.h"
#include "launchoptions.h"
#include "engine/remote/remoteoffice.h"
#include "shell/languagemenu.h"
#include "shell/mainwindow.h"
#include "shell/windowgroup.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <cstdio>

using namespace slipway;

namespace {

constexpr int kExitBadInput = 2;

QStringList rawArguments(int argc, char **argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
}

/// Help, version and faults of the command line need no display.
int answerInText(int argc, char **argv, const LaunchOptions *options, const Error *error)
{
    const QCoreApplication app(argc, argv);
    if (options && installCatalogue(options->language).failed())
        return kExitBadInput;
    if (error)
        std::fprintf(stderr, "slipway: %s\n", qPrintable(error->toString()));
    else if (options->showVersion)
        std::printf("slipway %s\n", SLIPWAY_VERSION);
    else
        std::printf("%s", qPrintable(LaunchOptions::helpText()));
    return error ? kExitBadInput : 0;
}

Theme chosenTheme(const LaunchOptions &options, const QSettings &settings)
{
    Theme theme = Theme::System;
    if (options.theme)
        return *options.theme;
    themeFromName(settings.value(QStringLiteral("window/theme")).toString(), &theme);
    return theme;
}

int runWindow(const LaunchOptions &options)
{
    QGuiApplication::setDesktopFileName(QStringLiteral(SLIPWAY_APP_ID));
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral(SLIPWAY_APP_ID), QIcon(QStringLiteral(":/slipway/icons/" SLIPWAY_APP_ID ".svg"))));
    rememberPlatformPalette();

    // With a state folder of its own the program leaves the user's settings alone.
    const auto settingsFile = options.stateDir + QStringLiteral("/window.ini");
    QSettings settings = options.stateDir.isEmpty()
        ? QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("slipway"), QStringLiteral("slipway"))
        : QSettings(settingsFile, QSettings::IniFormat);
    if (const auto language = installCatalogue(options.language.isEmpty() ? LanguageMenu::chosen(settings) : options.language); language.failed()) {
        std::fprintf(stderr, "slipway: %s\n", qPrintable(language.error().toString()));
        return kExitBadInput;
    }
    RemoteOffice office;
    RunController::Settings run;
    run.office = &office;
    run.local.stateDir = options.stateDir;
    const auto theme = chosenTheme(options, settings);
    applyTheme(theme);
    WindowGroup windows(&settings, run);
    auto *window = windows.open();
    window->showTheme(theme);
    if (options.size.isValid())
        window->resize(options.size);
    window->show();
    auto *pilot = new Autopilot(window, options);
    pilot->begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const auto options = LaunchOptions::read(rawArguments(argc, argv));
    if (options.failed())
        return answerInText(argc, argv, nullptr, &options.error());
    if (options->showHelp || options->showVersion)
        return answerInText(argc, argv, &*options, nullptr);
    // A picture needs no screen; where there is none, none is asked for.
    if (!options->screenshot.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return runWindow(*options);
}
