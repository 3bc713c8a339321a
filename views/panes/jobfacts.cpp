// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/jobfacts.h"

#include "pipeline/jobexpansion.h"

#include <QCoreApplication>

namespace slipway {

namespace {

constexpr int kMostJobsNamed = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobFacts)
};

QString joined(const QStringList &parts)
{
    return parts.join(Words::tr(", "));
}

QString jobsText(const Step &step)
{
    if (step.matrix.isEmpty() && step.parallelism == 1)
        return {};
    const auto variants = jobVariants(step);
    if (variants.failed())
        return variants.error().message;
    QStringList names;
    int skipped = 0;
    for (const auto &variant : *variants) {
        skipped += variant.skipped ? 1 : 0;
        if (!variant.skipped && names.size() < kMostJobsNamed)
            names.append(variant.name);
    }
    const int jobs = int(variants->size()) - skipped;
    QStringList lines {Words::tr("%n job(s)", nullptr, jobs) + QStringLiteral(": ") + joined(names)};
    if (jobs > names.size())
        lines.first() += QStringLiteral(" …");
    if (skipped > 0)
        lines.append(Words::tr("%n combination(s) left out by an adjustment", nullptr, skipped));
    return lines.join(u'\n');
}

QString pluginsText(const Step &step)
{
    QStringList names;
    for (const auto &plugin : step.plugins)
        names.append(plugin.written);
    return names.join(u'\n');
}

QString concurrencyText(const Step &step)
{
    if (step.concurrencyGroup.isEmpty())
        return {};
    if (step.concurrency <= 0)
        return step.concurrencyGroup;
    const auto limit = Words::tr("at most %n job(s) of %1 at once", nullptr, step.concurrency).arg(step.concurrencyGroup);
    const bool eager = step.concurrencyMethod == ConcurrencyMethod::Eager;
    return eager ? Words::tr("%1, whichever is ready").arg(limit) : Words::tr("%1, in the order they were created").arg(limit);
}

QString secretsText(const Step &step)
{
    QStringList lines;
    for (const auto &[name, key] : step.secrets)
        lines.append(name == key ? name : Words::tr("%1 from %2").arg(name, key));
    return lines.join(u'\n');
}

QString changedText(const Step &step)
{
    if (step.ifChanged.isEmpty())
        return {};
    const auto include = joined(step.ifChanged.include);
    return step.ifChanged.exclude.isEmpty() ? include
                                            : Words::tr("%1, except %2").arg(include, joined(step.ifChanged.exclude));
}

QString triggerText(const Step &step)
{
    if (step.triggerPipeline.isEmpty())
        return {};
    const auto &build = step.triggeredBuild;
    QStringList lines {step.triggerPipeline};
    if (!build.branch.isEmpty())
        lines.append(Words::tr("branch %1").arg(build.branch));
    if (!build.commit.isEmpty())
        lines.append(Words::tr("commit %1").arg(build.commit));
    if (!build.message.isEmpty())
        lines.append(Words::tr("message %1").arg(build.message));
    if (step.async)
        lines.append(Words::tr("does not wait for that build"));
    return lines.join(u'\n');
}

QString notifyText(const Step &step)
{
    QStringList lines;
    for (const auto &notification : step.notifications) {
        const auto whom = notification.target.isEmpty() ? notification.service : notification.service + u' ' + notification.target;
        lines.append(notification.condition.isEmpty() ? whom : Words::tr("%1 if %2").arg(whom, notification.condition));
    }
    return lines.join(u'\n');
}

} // namespace

QVector<QPair<QString, QString>> jobFacts(const Step &step)
{
    return {
        {Words::tr("Jobs"), jobsText(step)},
        {Words::tr("Plugins"), pluginsText(step)},
        {Words::tr("Concurrency"), concurrencyText(step)},
        {Words::tr("Priority"), step.priority == 0 ? QString() : QString::number(step.priority)},
        {Words::tr("Ends early"), step.cancelOnBuildFailing ? Words::tr("as soon as the build starts to fail") : QString()},
        {Words::tr("Secrets"), secretsText(step)},
        {Words::tr("Only if changed"), changedText(step)},
        {Words::tr("Caches"), joined(step.cachePaths)},
        {Words::tr("Image"), step.image},
        {Words::tr("Triggers"), triggerText(step)},
        {Words::tr("Tells"), notifyText(step)},
    };
}

} // namespace slipway
