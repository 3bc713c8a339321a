// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace slipway::testing {

namespace {

QtMessageHandler g_qtTest = nullptr; // QtTest's own handler, which this one stands before

void beforeQtTest(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What the offscreen platform cannot do (size hints, raising, grabbing) is not about us.
    if (message.startsWith(QLatin1String("This plugin does not support")))
        return;
    // QtTest forgets this after each test function, so it is said again with each warning. Unlike
    // QT_FATAL_WARNINGS it lets ignoreMessage() go first, and works whatever was logged before main().
    if (type == QtWarningMsg)
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    g_qtTest(type, context, message);
}

} // namespace

void makeWarningsFatal()
{
    g_qtTest = qInstallMessageHandler(beforeQtTest);
}

QString corpusDir()
{
    const auto path = qEnvironmentVariable("SLIPWAY_CORPUS");
    return !path.isEmpty() && QDir(path).exists() ? path : QString();
}

QString sourceDir()
{
    return qEnvironmentVariable("SLIPWAY_SOURCE_DIR", QDir::currentPath());
}

Json readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    return Json::parse(file.readAll().toStdString(), nullptr, false);
}

} // namespace slipway::testing
