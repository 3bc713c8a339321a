// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/lintcontext.h"
#include "review/lint/nodedigest.h"
#include "review/lint/rules.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suppressions)
};

bool concerns(const Suppression &suppression, const Diagnostic &finding)
{
    return suppression.rule == finding.rule && (suppression.node.isEmpty() || suppression.node == finding.node);
}

void noteVoid(LintContext &context, const Suppression &suppression)
{
    const auto *step = context.find(suppression.node);
    SourceRange where;
    where.file = context.pipeline().file;
    where.line = 1;
    const auto what = suppression.node.isEmpty() ? Words::tr("the file") : suppression.node;
    context.add({QStringLiteral("suppression-void"), Severity::Info,
        Words::tr("The suppression of %1 for %2 is void, because what it was decided on has changed since (%3: \"%4\")")
            .arg(suppression.rule, what, suppression.date.isEmpty() ? suppression.who : suppression.date, suppression.reason),
        step ? step->step->where : where, suppression.node, Words::tr("Look at the change, then suppress it again with a reason or mend it"), {}});
}

} // namespace

void applySuppressions(LintContext &context)
{
    NodeDigests digests(*context.proof().plans.first());
    for (const auto &suppression : context.release().suppressions) {
        if (suppression.reason.trimmed().isEmpty())
            continue;
        auto &findings = context.draft().findings;
        const bool wanted = std::any_of(findings.cbegin(), findings.cend(), [&](const Diagnostic &d) { return concerns(suppression, d); });
        if (!wanted)
            continue;
        if (digests.of(suppression.node) != suppression.digest) {
            noteVoid(context, suppression);
            continue;
        }
        for (auto &finding : findings) {
            if (concerns(suppression, finding))
                finding.suppressed = suppression.reason;
        }
    }
}

} // namespace slipway
