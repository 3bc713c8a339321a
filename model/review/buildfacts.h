// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"
#include "source/gitinfo.h"
#include "source/gitrepository.h"

#include <QSet>

namespace slipway {

/// A fact that somebody stated is never replaced by what a repository says.
enum class Fact : quint8 { Branch, Tag, Commit, Message, Author, Repository, DefaultBranch };
using FactSet = QSet<Fact>;

/// The facts with what the checkout knows in the places nobody filled: for every build the commit, its author, the
/// repository, and the message where the scenario has none; for a build started by hand ("manual", or no scenario)
/// also branch, tag and default branch. `implied` says that no scenario was named at all: then a checkout that does
/// not keep the file itself gives the commit only, since the file just lies there. Pure.
Facts withCheckout(Facts facts, const GitInfo &checkout, const FactSet &stated, bool implied = false);

/// The branch or tag of that name, else just the commit.
GitRevision namedRevision(const GitRepository &repository, const QString &name, const GitCommit &commit);
/// What a checkout of that revision would say. `revision` gives the branch where it is the name of one, and the tag.
GitInfo checkoutAt(const GitInfo &here, const GitRevision &revision);

/// The revision to compare with for `if_changed`: $BUILDKITE_GIT_DIFF_BASE, the base of the pull request, the default
/// branch (spec/buildkite.md a.4).
QString diffBase(const Facts &facts);
/// What the build of `head` changes, asked of the repository around `file`. Reads the disk.
Result<GitChanges> changedFilesOf(const Facts &facts, const QString &file, const QString &head = QStringLiteral("HEAD"));
/// True if a step of the pipeline is there only for some changed files.
bool usesIfChanged(const Pipeline &pipeline);

} // namespace slipway
