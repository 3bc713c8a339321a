// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/jobnames.h"

#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype kIdShown = 8;
constexpr qsizetype kMostKey = 80; // Buildkite allows 100; a number may follow

/// A pair of ref and what tells it from its namesakes, made longer until nothing else is called so.
QString uniqueKey(const OrderJob &job, bool alone, const QSet<QString> &taken)
{
    auto key = keyText(displayRef(job.ref)).left(kMostKey - kIdShown - 1);
    if (!alone)
        key += u'-' + keyText(job.packageId.left(kIdShown));
    if (taken.contains(key) && hasRevision(job.ref))
        key += u'-' + keyText(job.ref.section(u'#', 1).left(kIdShown));
    auto unique = key;
    for (int n = 2; taken.contains(unique); ++n)
        unique = key + u'-' + QString::number(n);
    return unique;
}

} // namespace

QString keyText(const QString &text)
{
    auto key = text;
    for (auto &c : key) {
        const bool allowed = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'_' || c == u'.' || c == u'-';
        if (!allowed)
            c = u'-';
    }
    return key;
}

QString levelKey(int level)
{
    return QStringLiteral("level-%1").arg(level);
}

QString levelDoneKey(int level)
{
    return QStringLiteral("level-%1-done").arg(level);
}

QString levelGateKey(int level)
{
    return QStringLiteral("gate-level-%1").arg(level);
}

void nameJobs(const BuildOrder &order, std::vector<OrderJob> &jobs)
{
    QHash<QString, int> namesakes;
    for (const auto &job : jobs)
        ++namesakes[displayRef(job.ref)];
    QSet<QString> taken {QStringLiteral("upload"), QStringLiteral("gate-upload")};
    for (int level = 0; level < int(order.levels.size()); ++level)
        taken += {levelKey(level), levelDoneKey(level), levelGateKey(level)};
    QSet<QString> labels;
    for (auto &job : jobs) {
        const auto name = displayRef(job.ref);
        const bool alone = namesakes.value(name) == 1;
        job.key = uniqueKey(job, alone, taken);
        taken.insert(job.key);
        job.label = alone ? name : QStringLiteral("%1 (%2)").arg(name, job.profile);
        if (labels.contains(job.label))
            job.label = QStringLiteral("%1 (%2)").arg(name, job.packageId.left(kIdShown));
        labels.insert(job.label);
    }
}

} // namespace slipway
