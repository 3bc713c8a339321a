// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "review/buildfacts.h"
#include "review/releasefile.h"

#include <QCommandLineParser>

namespace slipway::ctl {

/// --scenario, --env, --branch, --tag, --source, --message, --commit: what a pipeline is planned for. Shared by
/// every command that plans or runs one.
class FactOptions
{
public:
    FactOptions();

    void addTo(QCommandLineParser &parser) const;
    /// Facts of the scenario (or of a build started by hand), with the options on top. Variables such as
    /// BUILDKITE_BRANCH given by --env set the matching fact too.
    /// A scenario of the release file beside `file` counts too.
    Result<Facts> read(const QCommandLineParser &parser, const QString &file = {}) const;
    /// For commands that take --scenario more than once: each of them, or all there are, with the options on top.
    Result<QVector<Facts>> readAll(const QCommandLineParser &parser, const ReleaseFile &release) const;
    /// The release file beside a pipeline; an empty one if there is none, or no file.
    static Result<ReleaseFile> releaseFileOf(const QString &file);
    /// What the options themselves say: no repository overrides it.
    FactSet stated(const QCommandLineParser &parser) const;
    bool namesScenario(const QCommandLineParser &parser) const;
    /// True if an option other than --env says something about the build.
    bool saysAnything(const QCommandLineParser &parser) const;
    /// The variables of --env alone. Checked as all options are: --source and BUILDKITE_SOURCE name one of buildSources().
    Result<EnvList> readEnv(const QCommandLineParser &parser) const;

    const QCommandLineOption &branch() const { return m_branch; }
    const QCommandLineOption &tag() const { return m_tag; }
    const QCommandLineOption &source() const { return m_source; }
    const QCommandLineOption &message() const { return m_message; }
    const QCommandLineOption &commit() const { return m_commit; }

private:
    Result<Facts> withOptions(const QCommandLineParser &parser, Facts facts) const;

    QCommandLineOption m_scenario, m_env, m_branch, m_tag, m_source, m_message, m_commit;
};

} // namespace slipway::ctl
