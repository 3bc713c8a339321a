// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/pattern.h"

#include "pipeline/condition/patternsyntax.h"

#include <QElapsedTimer>

namespace slipway::condition {

namespace {

constexpr qint64 kMatchTimeoutMs = 1000;
// Backtracking steps at one starting position: some ten milliseconds.
constexpr int kMatchLimit = 500'000;

} // namespace

tl::expected<std::shared_ptr<const Pattern>, std::string> Pattern::compile(const std::string &pattern,
    const std::string &flags)
{
    QRegularExpression::PatternOptions options;
    for (const char flag : flags) {
        if (flag != 'i')
            return tl::make_unexpected(std::string("unsupported regexp flag: ") + flag);
        options |= QRegularExpression::CaseInsensitiveOption;
    }
    if (const auto feature = unsupportedFeature(pattern); !feature.empty())
        return tl::make_unexpected("unsupported regexp feature: " + feature);
    const auto translated = translatePattern(pattern);
    if (!translated)
        return tl::make_unexpected("could not parse regexp: " + translated.error());
    const auto limited = QStringLiteral("(*LIMIT_MATCH=%1)").arg(kMatchLimit) + *translated;
    std::shared_ptr<Pattern> compiled(new Pattern);
    compiled->m_source = pattern;
    compiled->m_flags = flags;
    compiled->m_regex = QRegularExpression(limited, options);
    if (!compiled->m_regex.isValid()) {
        return tl::make_unexpected("could not parse regexp: " + compiled->m_regex.errorString().toStdString() + " in `"
            + pattern + '`');
    }
    return compiled;
}

/// PCRE2 bounds the steps at each starting position; trying the positions one by one bounds their sum by time.
tl::expected<bool, std::string> Pattern::matches(const std::string &text) const
{
    const auto subject = QString::fromUtf8(text.data(), qsizetype(text.size()));
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at <= subject.size(); ++at) {
        if (at > 0 && at < subject.size() && subject[at].isLowSurrogate() && subject[at - 1].isHighSurrogate())
            continue;
        const auto match = m_regex.match(subject, at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
        if (match.hasMatch())
            return true;
        if (!match.isValid() || timer.hasExpired(kMatchTimeoutMs))
            return tl::make_unexpected(std::string("regexp match failed: match timeout"));
    }
    return false;
}

} // namespace slipway::condition
