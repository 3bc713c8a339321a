// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderrunpreview.h"

#include "look/durationtext.h"
#include "pipeline/planner.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderRunDialog)
};

constexpr qint64 kGuessedMs = 60'000;

/// Each package that a run installs, once.
void forEachToBuild(const BuildOrder &order, const std::function<void(const OrderPackage &)> &visit)
{
    QSet<QString> seen;
    for (const auto &element : order.elements) {
        for (const auto &inner : element.packages) {
            for (const auto &package : inner) {
                const auto identity = element.ref + u':' + package.packageId;
                if (!isToBuild(package.binary) || seen.contains(identity))
                    continue;
                seen.insert(identity);
                visit(package);
            }
        }
    }
}

} // namespace

OrderGain gainOf(const std::vector<OrderJob> &jobs, const ReleaseHistory &history, int workers)
{
    OrderGain made;
    made.workers = workers;
    std::vector<qint64> durations(jobs.size(), -1);
    QVector<qint64> known;
    for (size_t i = 0; i < jobs.size(); ++i) {
        made.packages += jobs[i].willRun() ? 1 : 0;
        if (const auto stats = history.ofStep(jobs[i].key); jobs[i].willRun() && stats.runs > 0) {
            durations[i] = stats.medianMs;
            known.append(stats.medianMs);
        }
    }
    made.known = int(known.size());
    std::sort(known.begin(), known.end());
    const auto usual = known.isEmpty() ? kGuessedMs : known.at(known.size() / 2);
    std::replace(durations.begin(), durations.end(), qint64(-1), usual);
    made.gain = gainOfStart(jobs, durations, workers);
    return made;
}

QString gainText(const OrderGain &gain)
{
    if (gain.isEmpty())
        return {};
    const auto strict = durationText(gain.gain.strictMs), soon = durationText(gain.gain.asSoonMs);
    if (gain.known == 0) {
        return Words::tr("If each package took a minute: strict levels: %1; as soon as dependencies are done: %2 (%n at once).", nullptr, gain.workers)
            .arg(strict, soon);
    }
    if (gain.known < gain.packages) {
        return Words::tr("Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs of %3 of %4 packages).", nullptr, gain.workers)
            .arg(strict, soon).arg(gain.known).arg(gain.packages);
    }
    return Words::tr("Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs).", nullptr, gain.workers).arg(strict, soon);
}

OrderRunPreview previewOrderRun(const BuildOrderPtr &order, const OrderRunSettings &settings, const ReleaseHistory &history)
{
    OrderRunPreview preview;
    auto made = orderPipeline(order, settings.options, OrderPurpose::Run);
    if (made.failed()) {
        preview.fault = made.error();
        return preview;
    }
    preview.made = std::move(*made);
    QSet<int> levels;
    for (const auto &job : preview.made.jobs) {
        preview.faulty += job.fault.isEmpty() ? 0 : 1;
        preview.blocked += job.blockedBy >= 0 ? 1 : 0;
        if (!job.willRun())
            continue;
        ++preview.builds;
        levels.insert(job.level);
    }
    preview.levels = int(levels.size());
    const auto plan = planPipeline(preview.made.pipeline, {});
    const auto nodes = plan->graph->nodes();
    preview.gates = int(std::count_if(nodes.begin(), nodes.end(), [](const StepNode &node) { return node.isGate(); }));
    preview.gain = gainOf(preview.made.jobs, history, settings.workers());
    return preview;
}

QString previewText(const OrderRunPreview &preview)
{
    if (preview.builds == 0)
        return Words::tr("Nothing can be built");
    const auto levels = Words::tr("%n level(s)", nullptr, preview.levels);
    const auto packages = Words::tr("%n package(s) in %1", nullptr, preview.builds).arg(levels);
    return Words::tr("%1, %n gate(s)", nullptr, preview.gates).arg(packages);
}

int packagesToBuild(const BuildOrder &order)
{
    int count = 0;
    forEachToBuild(order, [&count](const OrderPackage &) { ++count; });
    return count;
}

QMap<QString, int> packagesByProfile(const BuildOrder &order)
{
    QMap<QString, int> counts;
    forEachToBuild(order, [&counts](const OrderPackage &package) {
        ++counts[package.filenames.isEmpty() ? QStringLiteral("self") : package.filenames.constFirst()];
    });
    return counts;
}

OrderRunStart planOrderRun(const OrderPipeline &made, const Facts &facts, const OrderView &view)
{
    auto plan = planPipeline(made.pipeline, facts);
    return {std::move(plan), OrderRun {made.pipeline->digest, std::make_shared<const OrderGraph>(graphOfOrder(made.order, view)), made.jobs}};
}

} // namespace slipway
