// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QString>
#include <QTest>

namespace slipway::testing {

/// Makes every Qt warning of this process fatal, except those a test expects with QTest::ignoreMessage.
/// Call it from initTestCase().
void makeWarningsFatal();

/// The folder of real inputs beside the project, or empty when it is not there (then: SLIPWAY_NEED_CORPUS skips).
QString corpusDir();
/// The project's source folder, for fixtures.
QString sourceDir();
Json readJsonFile(const QString &path);

} // namespace slipway::testing

#define SLIPWAY_NEED_CORPUS()                                                                                      \
    do {                                                                                                           \
        if (slipway::testing::corpusDir().isEmpty())                                                               \
            QSKIP("skipped: corpus not present");                                                                  \
    } while (false)

/// Fails the test with the error's own words.
#define QVERIFY_RESULT(result)                                                                                     \
    do {                                                                                                           \
        const auto &slipwayResult = (result);                                                                      \
        QVERIFY2(slipwayResult.ok(), qPrintable(slipwayResult.ok() ? QString() : slipwayResult.error().toString())); \
    } while (false)
