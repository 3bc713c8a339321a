// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/suppressing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suppressing)
};

QString user()
{
    const auto name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? QSysInfo::machineHostName() : QStringLiteral("%1@%2").arg(name, QSysInfo::machineHostName());
}

} // namespace

Result<void> addSuppression(ReleaseFile &file, const LintReport &report, const PlannedPipeline &plan, const SuppressionWish &wish)
{
    SourceRange where;
    where.file = plan.pipeline->file;
    if (wish.reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("A suppression wants a reason"), Words::tr("write why the finding is accepted"), where);
    const bool found = std::any_of(report.findings.cbegin(), report.findings.cend(),
        [&wish](const Diagnostic &d) { return d.rule == wish.rule && (wish.node.isEmpty() || d.node == wish.node); });
    if (!found) {
        return fail(ErrorCode::NotFound,
            wish.node.isEmpty() ? Words::tr("There is no finding %1 in this file").arg(wish.rule) : Words::tr("There is no finding %1 of the step \"%2\"").arg(wish.rule, wish.node),
            Words::tr("the findings are listed by slipwayctl lint"), where);
    }
    auto &list = file.suppressions;
    list.erase(std::remove_if(list.begin(), list.end(), [&wish](const Suppression &s) { return s.rule == wish.rule && s.node == wish.node; }), list.end());
    list.append({wish.rule, wish.node, wish.reason.trimmed(), user(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate), nodeDigest(plan, wish.node)});
    return {};
}

} // namespace slipway
