// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include <QDir>
#include <QFile>

namespace slipway::testing {

void makeWarningsFatal()
{
    // QtTest's own handler consults ignoreMessage() first and then aborts on what this variable names.
    qputenv("QT_FATAL_WARNINGS", "1");
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
