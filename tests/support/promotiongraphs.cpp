// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/promotiongraphs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

namespace slipway::testing {

namespace {

struct Task
{
    const char *label, *kind, *phase, *needs;
};

constexpr Task kTasks[] = {
    {"docker-image-base", "docker-image", "", ""},
    {"toolchain-clang", "toolchain", "", "docker-image-base"},
    {"build-linux", "build", "build", "toolchain-clang"},
    {"build-win", "build", "build", "toolchain-clang"},
    {"signing-linux", "signing", "promote", "build-linux"},
    {"signing-win", "signing", "promote", "build-win"},
    {"l10n-repack-de", "repackage", "promote", "build-linux"},
    {"signing-de", "signing", "promote", "l10n-repack-de"},
    {"push-linux", "beetmover", "push", "signing-linux"},
    {"push-de", "beetmover", "push", "signing-de"},
    {"ship-release", "beetmover", "ship", "push-linux"},
};

QByteArray parameters(const char *revision, const char *date, const char *method, const char *more)
{
    return QByteArray("build_number: 1\nhead_rev: '") + revision + "'\nmoz_build_date: '" + date
        + "'\nproject: try\nlevel: '1'\nrelease_product: firefox\ntarget_tasks_method: " + method + "\nversion: '128.0'\n" + more;
}

} // namespace

const QString PromotionGraphs::kDecision = QStringLiteral("YDHUYQcrTUerRefNDxXwpg");
const QString PromotionGraphs::kPromotion = QStringLiteral("e1mhelyBTzi6RWcwBH6BrQ");
const QString PromotionGraphs::kOther = QStringLiteral("UnhZhI06QzGzMO8KNY74PA");

PromotionGraphs::PromotionGraphs(const QString &folder)
    : m_folder(folder + QStringLiteral("/graphs"))
{
    QStringList early, all;
    for (const auto &task : kTasks) {
        const QLatin1String phase(task.phase);
        if (phase.isEmpty() || phase == QLatin1String("build"))
            early.append(QLatin1String(task.label));
        if (phase != QLatin1String("push") && phase != QLatin1String("ship"))
            all.append(QLatin1String(task.label));
    }
    const auto decision = [](const char *revision, const char *date) { return parameters(revision, date, "default", "tasks_for: hg-push\nexisting_tasks: {}\n"); };
    writeGraph(kDecision, early, decision("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "20240610061320"));
    writeGraph(kPromotion, all, parameters("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "20240610061320", "promote_desktop",
        "tasks_for: action\nexisting_tasks: {build-linux: AefYh3erTnOJ4VXGbVJLyA}\ndo_not_optimize: []\noptimize_target_tasks: true\n"));
    writeGraph(kOther, early, decision("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "20240612061320"));
}

/// A slug that is always the same for the same names. The promotion repeats the decision's tasks.
QString PromotionGraphs::taskId(const QString &graph, const QString &label)
{
    const bool early = label.startsWith(QLatin1String("docker")) || label.startsWith(QLatin1String("toolchain")) || label.startsWith(QLatin1String("build"));
    const auto owner = early && graph == kPromotion ? kDecision : graph;
    auto bytes = QCryptographicHash::hash((owner + label).toUtf8(), QCryptographicHash::Md5);
    bytes[0] = char(bytes[0] & 0x7f);
    bytes[6] = char((bytes[6] & 0x0f) | 0x40);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void PromotionGraphs::write(const QString &path, const QByteArray &text) const
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(text), qint64(text.size()));
}

void PromotionGraphs::writeGraph(const QString &id, const QStringList &labels, const QByteArray &parameters) const
{
    const auto folder = m_folder + u'/' + id;
    QVERIFY(QDir().mkpath(folder));
    Json full = Json::object(), map = Json::object(), targets = Json::array();
    for (const auto &task : kTasks) {
        Json attributes = {{"kind", task.kind}};
        if (*task.phase) {
            attributes["shipping_phase"] = task.phase;
            attributes["shipping_product"] = "firefox";
        }
        Json needs = Json::object();
        if (*task.needs)
            needs["needed"] = task.needs;
        full[task.label] = {{"label", task.label}, {"kind", task.kind}, {"attributes", attributes}, {"dependencies", needs}, {"optimization", nullptr}, {"task", Json::object()}};
    }
    for (const auto &label : labels) {
        map[toStd(label)] = toStd(taskId(id, label));
        targets.push_back(toStd(label));
    }
    write(folder + QStringLiteral("/full-task-graph.json"), dumpJson(full));
    write(folder + QStringLiteral("/label-to-taskid.json"), dumpJson(map));
    write(folder + QStringLiteral("/target-tasks.json"), dumpJson(targets));
    write(folder + QStringLiteral("/parameters.yml"), parameters);
}

void PromotionGraphs::spoil(const QString &graph, const QString &artifact, const QByteArray &text) const
{
    const auto path = m_folder + u'/' + graph + u'/' + artifact;
    if (text.isEmpty())
        QVERIFY(QFile::remove(path));
    else
        write(path, text);
}

void PromotionGraphs::writeInput(const Json &scenario) const
{
    write(m_folder + QStringLiteral("/../input.json"), dumpJson(scenario));
}

} // namespace slipway::testing
