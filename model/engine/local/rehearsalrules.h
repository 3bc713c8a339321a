// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/recordedcommand.h"
#include "review/releasefile.h"

namespace slipway {

/// One line of the list of what a rehearsal records, for people.
struct RehearsalRule
{
    QString command; ///< "docker push", "curl with a body or an upload"
    QString entry; ///< what allows it in RehearsalRules::allow: "docker push", "curl"
    CommandEffect effect = CommandEffect::Change;
    bool shipped = true; ///< else the release file names it
    bool allowed = false; ///< the release file lets it really run
};

/// What becomes of one command in a rehearsal.
struct RehearsalVerdict
{
    bool recorded = false; ///< else it really runs
    QString rule; ///< the rule that says so; empty: none, it runs
    CommandEffect effect = CommandEffect::Local;
    QStringList targets; ///< what it would touch
};

/// Whether a command runs or is recorded: the release file's `allow`, then its `record`, then the table that
/// ships; the first line that fits counts and what fits none runs. Commands that run another one (`sudo`,
/// `npx`, `python -m`, `docker run ... bash -c`) are judged by that one, too. Pure; any thread.
RehearsalVerdict judgeCommand(const QStringList &argv, const RehearsalRules &rules);

/// The whole list, with the release file's changes.
QVector<RehearsalRule> rehearsalList(const RehearsalRules &rules);

/// The names that the recorder has to stand in for.
QStringList recordedPrograms(const RehearsalRules &rules);
/// True for programs that mostly run and are recorded for some subcommands only: git, python3, npm ...
bool mostlyRuns(const QString &program);

/// A word that names another machine: "user@host:path", "host:path", "rsync://host/path".
bool namesHost(const QString &word);
/// Secrets by name and by shape: values of --password and the like, Authorization headers, user:password in
/// URLs, "password":"..." in bodies, NAME_TOKEN=value. Beside these a Redactor hides known values.
QStringList withoutSecrets(const QStringList &argv);

} // namespace slipway
