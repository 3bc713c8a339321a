// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QString>

namespace slipway::testing {

inline bool writeFile(const QString &path, const QByteArray &text, bool program = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    return !program || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

/// The stand-in for Conan's Python package (tests/fixtures/conanpackage) as a program `conan` in FOLDER/bin, a build order
/// FOLDER/order.json of `levels` levels of `width` packages, and the rule that has its installs done by the worker that
/// ships. `startMs`: what loading Conan takes.
inline bool writeStandInConan(const QString &folder, const QString &source, int levels, int width, int startMs)
{
    const auto python = source.toUtf8() + "/tests/fixtures/conanpackage";
    const auto known = folder.toUtf8() + "/packages";
    const auto start = QByteArray::number(startMs);
    QByteArray packages;
    Json order {{"order_by", "recipe"}, {"reduced", false}, {"order", Json::array()}, {"profiles", {{"self", {{"args", ""}}}}}};
    QString before;
    for (int level = 0; level < levels; ++level) {
        Json elements = Json::array();
        QString first;
        for (int i = 0; i < width; ++i) {
            const auto name = QStringLiteral("p%1x%2/1.0").arg(level).arg(i);
            const auto id = QStringLiteral("%1%2").arg(level, 20, 10, QLatin1Char('0')).arg(i, 20, 10, QLatin1Char('0'));
            packages += name.toUtf8() + ' ' + name.toUtf8() + "#r1 " + id.toUtf8() + '\n';
            Json package {{"package_id", toStd(id)}, {"prev", nullptr}, {"context", "host"}, {"binary", "Build"}, {"options", Json::array()},
                {"filenames", Json::array()}, {"depends", Json::array()}, {"overrides", Json::object()},
                {"build_args", toStd(QStringLiteral("--requires=%1 --build=%1").arg(name))}, {"info", Json::object()}};
            Json element = Json::object();
            element["ref"] = toStd(name + QStringLiteral("#r1"));
            element["depends"] = Json::array();
            element["packages"] = Json::array();
            element["packages"].push_back(Json::array());
            element["packages"][0].push_back(std::move(package));
            if (!before.isEmpty())
                element["depends"].push_back(toStd(before));
            elements.push_back(std::move(element));
            if (i == 0)
                first = name + QStringLiteral("#r1");
        }
        order["order"].push_back(std::move(elements));
        before = first;
    }
    return QDir(folder).mkpath(QStringLiteral("bin")) && writeFile(folder + QStringLiteral("/packages"), packages)
        && writeFile(folder + QStringLiteral("/order.json"), dumpJson(order))
        && writeFile(folder + QStringLiteral("/bin/conan"),
            "#!/bin/sh\nexport PYTHONDONTWRITEBYTECODE=1 PYTHONPATH='" + python + "' STANDIN_START_MS=" + start + " STANDIN_PACKAGES='" + known + "'\n"
                "echo process >> '" + folder.toUtf8() + "/processes'\nexec python3 -m conan \"$@\"\n", true)
        && writeFile(folder + QStringLiteral("/order.slipway.yml"),
            "workers:\n  - command: conan install\n    startup: python3 slipway_conan_worker.py --protocol json\n    protocol: json\n"
            "    pass_env: [PATH, HOME, 'CONAN_*', 'STANDIN_*']\n"
            "    env: {PYTHONDONTWRITEBYTECODE: '1', PYTHONPATH: '" + python + "', STANDIN_START_MS: \"" + start + "\", STANDIN_PACKAGES: '" + known + "'}\n");
}

} // namespace slipway::testing
