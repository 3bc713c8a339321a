// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway::testing {

/// A command of real Conan that the corpus recorded (manifest.jsonl).
struct ConanCall
{
    QString group;
    QString command;
    QStringList json; ///< paths of the files it wrote that are there
    int exitCode = 0;
    QString version;

    QStringList inputs() const; ///< of a merge: paths
    bool isMerge() const { return command.startsWith(QLatin1String("conan graph build-order-merge")); }
    bool isReduced() const { return command.contains(QLatin1String(" --reduce")); }
    bool isBefore2_14() const { return !version.contains(QLatin1String("PR17909")); }
};

/// Empty where the corpus is not there. Files of large/ are unpacked into `scratch` with tar, or left out where that fails.
QVector<ConanCall> conanCalls(const QString &scratch);
QString conanDir();
QByteArray readAll(const QString &path);
BuildOrderPtr openOrder(const QString &path); ///< fails the test if it does not open

} // namespace slipway::testing
