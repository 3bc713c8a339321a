// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/changefilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeFilter)
};

} // namespace

ChangeFilter::ChangeFilter(std::optional<QStringList> files)
    : m_files(std::move(files))
{
}

QString ChangeFilter::skipReason()
{
    return QStringLiteral("if_changed matched no unexcluded changed files in this build");
}

const std::optional<PathGlob> &ChangeFilter::globOf(const QString &pattern)
{
    auto it = m_globs.find(pattern);
    if (it == m_globs.end())
        it = m_globs.insert(pattern, PathGlob::parse(pattern));
    return *it;
}

bool ChangeFilter::anyMatches(const QStringList &patterns, const QString &file)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        const auto &glob = globOf(pattern);
        return glob && glob->matches(file);
    });
}

bool ChangeFilter::isBroken(const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [this](const QString &pattern) { return !globOf(pattern); });
}

ChangeFilter::Answer ChangeFilter::judge(const IfChanged &globs)
{
    if (!m_files)
        return {false, Words::tr("if_changed: which files changed is not known, so the step is kept")};
    // The agent only warns of what it cannot read, and skips nothing then.
    if (globs.include.isEmpty() || isBroken(globs.include) || isBroken(globs.exclude))
        return {false, Words::tr("if_changed: its globs cannot be read, so the step is kept")};
    for (const auto &file : std::as_const(*m_files)) {
        if (!anyMatches(globs.exclude, file) && anyMatches(globs.include, file))
            return {false, Words::tr("if_changed: %1 is changed").arg(file)};
    }
    return {true, Words::tr("if_changed: no changed file matches %1").arg(globs.include.join(QStringLiteral(", ")))};
}

} // namespace slipway
