// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/retrypolicy.h"

#include <algorithm>

#include <cstring>

namespace slipway {

namespace {

bool matches(const RetryRule &rule, const JobRun &attempt)
{
    const int status = attempt.exitStatus;
    const bool exitFits = rule.anyExitStatus ? status >= 1 && status <= 255 : rule.exitStatuses.contains(status);
    if (!exitFits)
        return false;
    const auto any = QStringLiteral("*");
    const auto signal = rule.signal.startsWith(QLatin1String("SIG"), Qt::CaseInsensitive) ? rule.signal.mid(3) : rule.signal;
    if (!signal.isEmpty() && signal != any && signal.compare(signalName(attempt.signal), Qt::CaseInsensitive) != 0)
        return false;
    // On this machine no agent stops or refuses a job: an attempt that was not cancelled has no reason.
    return rule.signalReason.isEmpty() || rule.signalReason == any || rule.signalReason == QLatin1String("none");
}

qsizetype ruleFor(const Retry &retry, const JobRun &attempt)
{
    const auto rule = std::find_if(retry.automatic.cbegin(), retry.automatic.cend(),
        [&](const RetryRule &r) { return matches(r, attempt); });
    return rule == retry.automatic.cend() ? -1 : rule - retry.automatic.cbegin();
}

} // namespace

QString signalName(int number)
{
    const auto *name = number > 0 ? ::sigabbrev_np(number) : nullptr;
    return name ? QString::fromLatin1(name) : QString();
}

bool shouldRetry(const Retry &retry, const QVector<JobRun> &attempts)
{
    if (attempts.isEmpty() || attempts.constLast().outcome == QLatin1String("canceled"))
        return false;
    const auto rule = ruleFor(retry, attempts.constLast());
    if (rule < 0)
        return false;
    const auto used = std::count_if(attempts.cbegin(), attempts.cend(),
        [&](const JobRun &attempt) { return attempt.outcome != QLatin1String("passed") && ruleFor(retry, attempt) == rule; });
    return used <= retry.automatic.at(rule).limit;
}

} // namespace slipway
