// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/buildfacts.h"

#include <algorithm>

namespace slipway {

namespace {

struct Filler
{
    Facts &facts;
    const FactSet &stated;

    /// Takes what is known; an unknown of a named scenario stays unknown.
    void take(Fact fact, QString Facts::*member, const QString &value, const char *variable, bool evenUnknown) const
    {
        if (value.isEmpty() || stated.contains(fact))
            return;
        const auto name = QString::fromLatin1(variable);
        if (facts.unknown.contains(name) && !evenUnknown)
            return;
        facts.*member = value;
        facts.unknown.remove(name);
    }
};

bool anyIfChanged(const QVector<Step> &steps)
{
    return std::any_of(steps.begin(), steps.end(),
        [](const Step &step) { return !step.ifChanged.isEmpty() || anyIfChanged(step.steps); });
}

} // namespace

Facts withCheckout(Facts facts, const GitInfo &checkout, const FactSet &stated, bool implied)
{
    const bool byHand = facts.scenario.isEmpty() || facts.scenario == QLatin1String("manual");
    const Filler filler {facts, stated};
    if (facts.commit == QLatin1String("HEAD"))
        filler.take(Fact::Commit, &Facts::commit, checkout.commit, "build.commit", byHand);
    if (implied && !checkout.tracked)
        return facts;
    filler.take(Fact::Author, &Facts::authorName, checkout.authorName, "build.author.name", byHand);
    filler.take(Fact::Author, &Facts::authorEmail, checkout.authorEmail, "build.author.email", byHand);
    filler.take(Fact::Repository, &Facts::repository, checkout.remote, "pipeline.repository", byHand);
    if (facts.message.isEmpty())
        filler.take(Fact::Message, &Facts::message, checkout.message, "build.message", byHand);
    if (!byHand)
        return facts;
    // Whoever names a branch means another build than the one that is checked out, tag and all.
    if (!stated.contains(Fact::Branch))
        filler.take(Fact::Tag, &Facts::tag, checkout.tag, "build.tag", true);
    filler.take(Fact::Branch, &Facts::branch, checkout.branch, "build.branch", true);
    filler.take(Fact::DefaultBranch, &Facts::defaultBranch, checkout.defaultBranch, "pipeline.default_branch", true);
    return facts;
}

GitRevision namedRevision(const GitRepository &repository, const QString &name, const GitCommit &commit)
{
    for (const auto &known : repository.revisions({}, 0)) {
        if (known.name == name)
            return known;
    }
    return {GitRevision::Kind::Commit, name, commit, {}};
}

GitInfo checkoutAt(const GitInfo &here, const GitRevision &revision)
{
    auto there = here;
    there.commit = revision.commit.id;
    there.message = revision.commit.message;
    there.authorName = revision.commit.authorName;
    there.authorEmail = revision.commit.authorEmail;
    there.tag = revision.kind == GitRevision::Kind::Tag ? revision.name : QString();
    there.branch.clear();
    if (revision.kind == GitRevision::Kind::Branch)
        there.branch = revision.name;
    else if (revision.kind == GitRevision::Kind::RemoteBranch)
        there.branch = revision.name.section(u'/', 1);
    return there;
}

QString diffBase(const Facts &facts)
{
    if (const auto given = envValue(facts.env, QStringLiteral("BUILDKITE_GIT_DIFF_BASE")); !given.isEmpty())
        return given;
    if (!facts.pullRequestBase.isEmpty())
        return QStringLiteral("origin/") + facts.pullRequestBase;
    return QStringLiteral("origin/") + (facts.defaultBranch.isEmpty() ? QStringLiteral("main") : facts.defaultBranch);
}

Result<GitChanges> changedFilesOf(const Facts &facts, const QString &file, const QString &head)
{
    const auto repository = GitRepository::around(file);
    if (repository.failed())
        return fail(repository.error());
    return repository->changedFiles(diffBase(facts), head);
}

bool usesIfChanged(const Pipeline &pipeline)
{
    return anyIfChanged(pipeline.steps);
}

} // namespace slipway
