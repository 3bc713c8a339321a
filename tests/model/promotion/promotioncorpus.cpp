// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotioncorpus.h"

#include "support/testing.h"

#include "promotion/previousgraphreader.h"
#include "promotion/promotionfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace slipway::testing {

namespace {

/// Scenarios share their graphs: each is read once.
PreviousGraphPtr readGraph(const QString &folder, const QString &id)
{
    static QHash<QString, PreviousGraphPtr> known;
    auto &graph = known[folder + QLatin1Char('/') + id];
    if (!graph)
        graph = readPreviousGraph(folder, id);
    return graph;
}

TaskGraphPtr readFullGraph(const QString &file)
{
    static QHash<QString, TaskGraphPtr> known;
    auto &graph = known[file];
    if (!graph) {
        const auto read = readTaskGraph(file);
        graph = read.ok() ? *read : nullptr;
    }
    return graph;
}

} // namespace

/// Not with Json, which keeps the order of keys and takes long for 40,000 of them.
nlohmann::json CorpusScenario::expected(bool preview) const
{
    QFile file(folder + (preview ? QStringLiteral("/expected-preview.json") : QStringLiteral("/expected.json")));
    return file.open(QIODevice::ReadOnly) ? nlohmann::json::parse(file.readAll().toStdString()) : nlohmann::json();
}

PromotionPlanner::Request CorpusScenario::request(bool preview) const
{
    PromotionPlanner::Request request;
    const auto scenario = readPromotionScenario(folder + QStringLiteral("/input.json"));
    if (scenario.failed())
        qFatal("%s", qPrintable(scenario.error().toString()));
    request.input = scenario->input;
    request.flavors = scenario->flavors.value_or(FlavorTable());
    request.facts = scenario->facts;
    request.facts.now = QDateTime::currentDateTimeUtc();
    for (const auto &id : request.input.previousGraphIds)
        request.graphs.push_back(readGraph(graphs, id));
    if (!preview && !scenario->fullTaskGraph.isEmpty())
        request.regenerated = readFullGraph(scenario->fullTaskGraph);
    return request;
}

PromotionCorpus::PromotionCorpus()
{
    const auto root = corpusDir() + QStringLiteral("/taskgraph");
    collect(root);
    unpack();
    collect(m_unpacked.path());
}

void PromotionCorpus::unpack()
{
    for (const auto *archive : {"r", "s2000", "s40000"}) {
        const auto file = corpusDir() + QStringLiteral("/taskgraph/%1.tar.xz").arg(QLatin1String(archive));
        if (QFileInfo::exists(file))
            QProcess::execute(QStringLiteral("tar"), {QStringLiteral("-xJf"), file, QStringLiteral("-C"), m_unpacked.path()});
    }
}

void PromotionCorpus::add(const QString &folder, const QString &graphs, const QString &name)
{
    if (!QFileInfo::exists(folder + QStringLiteral("/input.json")))
        return;
    CorpusScenario scenario;
    scenario.name = name;
    scenario.folder = folder;
    scenario.graphs = graphs;
    scenario.hasPreview = QFileInfo::exists(folder + QStringLiteral("/expected-preview.json"));
    m_scenarios.push_back(scenario);
}

void PromotionCorpus::collect(const QString &folder)
{
    for (const auto &entry : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto graphs = entry.filePath() + QStringLiteral("/graphs");
        if (!QFileInfo::exists(graphs))
            continue;
        add(entry.filePath(), graphs, entry.fileName());
        for (const auto &alt : QDir(entry.filePath() + QStringLiteral("/alt")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            add(alt.filePath(), graphs, entry.fileName() + QLatin1Char('/') + alt.fileName());
    }
}

const CorpusScenario *PromotionCorpus::find(const QString &name) const
{
    const auto found = std::find_if(m_scenarios.cbegin(), m_scenarios.cend(), [&](const auto &scenario) { return scenario.name == name; });
    return found == m_scenarios.cend() ? nullptr : &*found;
}

} // namespace slipway::testing
