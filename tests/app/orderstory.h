// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story.h"
#include "support/testing.h"

#include <QFile>
#include <QTest>

namespace slipway::testing {

/// What the merged fixtures build, with its level and what it waits for.
struct Built
{
    const char *key, *ref, *packageId;
    int level;
    QStringList after;
};

inline const std::vector<Built> &packages()
{
    static const std::vector<Built> list {
        {"tiles-2.3", "tiles/2.3#9ebc7a1841d31f06e594360fcbdf7cc6", "1eff73d8775fdfb3ac37f37d7c62929b70c451a1", 0, {}},
        {"ai-1.1.0", "ai/1.1.0#a7bdce68b194d74f131144b6f090f66f", "817c00ee1ef01236a56975cac0250d5c006a946f", 1, {}},
        {"engine-1.0", "engine/1.0#8aec5b117e3bd7fcf49e8fd7c499809e", "a6a7adcc920e6f706f6427739c2b294a3885512a", 2, {QStringLiteral("ai-1.1.0")}},
        {"mapviewer-1.0", "mapviewer/1.0#c563b78fee25e4c7f55d4e344be18b28", "7d8a84af1943c5bcd8be94498243114e4a4b1a21", 2, {QStringLiteral("tiles-2.3")}},
        {"game-1.0", "game/1.0#3af51beefa5629d5c4d23255940e0446", "f94f0b5a582f01b3a867f64cf26b6af5aaf01a33", 3, {QStringLiteral("engine-1.0")}},
    };
    return list;
}

inline QString fixture(const char *name)
{
    return sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name);
}

/// A conan that writes down its arguments and answers with the package that is wanted; engine/1.0 fails while the file
/// "broken" is there, and sleeps while "slow" is.
inline void writeConan(const Story &story)
{
    QByteArray cases;
    for (const auto &package : packages()) {
        const QByteArray ref = package.ref;
        cases += "  " + ref.left(ref.indexOf('#')) + ") full='" + ref + "' id=" + package.packageId + ";;\n";
    }
    const auto folder = story.path({}).toUtf8();
    story.write(QStringLiteral("bin/conan"), "#!/bin/sh\ncd '" + folder + "'\necho \"$*\" >> conan.log\n"
        "for word; do case $word in --requires=*) ref=${word#--requires=};; esac; done\ncase $ref in\n" + cases + "esac\n"
        "case $ref in engine/*)\n"
        "  [ ! -e slow ] || { echo $$ > slow.pid; exec sleep 300; }\n"
        "  [ ! -e broken ] || { echo 'compiling engine.cpp' >&2; echo 'engine.cpp:7: error: expected a semicolon' >&2; exit 1; };;\n"
        "esac\n"
        "printf '{\"graph\": {\"nodes\": {\"1\": {\"ref\": \"%s\", \"package_id\": \"%s\", \"binary\": \"Build\"}}}}' \"$full\" \"$id\"\n");
    QVERIFY(QFile::setPermissions(story.path(QStringLiteral("bin/conan")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace slipway::testing
