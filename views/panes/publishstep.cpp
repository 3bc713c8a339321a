// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/publishstep.h"

#include <QRegularExpression>

namespace slipway {

namespace {

struct Rule
{
    const char *command;
    const char *target;
};

// Names of services are no words to translate.
constexpr Rule kRules[] = {
    {R"(\btwine\s+upload\b)", "PyPI"},
    {R"(\buv\s+publish\b)", "PyPI"},
    {R"(\bnpm\s+publish\b)", "npm"},
    {R"(\bcargo\s+publish\b)", "crates.io"},
    {R"(\bgh\s+release\s+(create|upload)\b)", "GitHub"},
    {R"(\bdocker\s+push\s+\S*ecr\S*)", "ECR"},
    {R"(\bdocker\s+push\s+\S*ghcr\.io)", "ghcr.io"},
    {R"(\bdocker\s+(push|manifest\s+push|buildx\s+imagetools\s+create)\b)", "Docker Hub"},
    {R"(\bhelm\s+push\b)", "Helm"},
};

} // namespace

QString publishTarget(const Step &step)
{
    if (step.kind != NodeKind::Command && step.kind != NodeKind::Trigger)
        return {};
    static const QRegularExpression word(QStringLiteral(R"(\b(publish|release to|deploy|promote)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(QStringLiteral(R"(\b(?:publish|push|upload|release|deploy)\b.*\bto\s+(.+)$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = named.match(step.label); match.hasMatch())
        return match.captured(1).trimmed();
    for (const auto &rule : kRules) {
        static const auto option = QRegularExpression::NoPatternOption;
        if (QRegularExpression(QLatin1String(rule.command), option).match(step.command).hasMatch()) {
            // Pushing what a later step assembles is not publishing, unless the label says so.
            const bool image = QLatin1String(rule.command).contains(QLatin1String("docker"));
            if (!image || word.match(step.label).hasMatch() || word.match(step.key).hasMatch())
                return QLatin1String(rule.target);
        }
    }
    return word.match(step.label).hasMatch() ? step.label : QString();
}

} // namespace slipway
