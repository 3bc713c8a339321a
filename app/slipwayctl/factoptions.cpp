// SPDX-License-Identifier: GPL-3.0-or-later
#include "factoptions.h"

#include "pipeline/suggestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FactOptions)
};

struct FactVariable
{
    const char *name;
    QString Facts::*fact;
};

constexpr std::array<FactVariable, 9> kFactVariables {{{"BUILDKITE_BRANCH", &Facts::branch},
    {"BUILDKITE_TAG", &Facts::tag}, {"BUILDKITE_COMMIT", &Facts::commit}, {"BUILDKITE_MESSAGE", &Facts::message},
    {"BUILDKITE_SOURCE", &Facts::source}, {"BUILDKITE_PIPELINE_SLUG", &Facts::pipelineSlug},
    {"BUILDKITE_ORGANIZATION_SLUG", &Facts::organizationSlug},
    {"BUILDKITE_PIPELINE_DEFAULT_BRANCH", &Facts::defaultBranch},
    {"BUILDKITE_PULL_REQUEST_BASE_BRANCH", &Facts::pullRequestBase}}};

void takeFactsFrom(const EnvList &env, Facts &facts)
{
    for (const auto &[name, value] : env) {
        for (const auto &variable : kFactVariables) {
            if (name == QLatin1String(variable.name))
                facts.*variable.fact = value;
        }
        if (name == QLatin1String("BUILDKITE_PULL_REQUEST"))
            facts.pullRequest = value == QLatin1String("false") ? QString() : value;
        if (name == QLatin1String("BUILDKITE_BUILD_NUMBER") && value.toInt() > 0)
            facts.buildNumber = value.toInt();
    }
}

QCommandLineOption option(const char *name, const QString &description, const QString &valueName)
{
    return {QString::fromLatin1(name), description, valueName};
}

Error badValue(const QString &message, const QString &hint)
{
    return {ErrorCode::BadInput, message, hint, {}};
}

Result<void> checkSource(const QString &source, const QString &given)
{
    const auto known = buildSources();
    if (known.contains(source))
        return {};
    const auto all = known.join(QStringLiteral(", "));
    const auto near = nearestName(source, known);
    return fail(badValue(Words::tr("'%1' names no source of builds").arg(given),
        near.isEmpty() ? Words::tr("write one of %1").arg(all) : Words::tr("did you mean %1? there are %2").arg(near, all)));
}

Result<void> checkSources(const std::optional<QString> &option, const EnvList &env)
{
    if (option) {
        if (auto checked = checkSource(*option, QStringLiteral("--source ") + *option); checked.failed())
            return checked;
    }
    for (const auto &[name, value] : env) {
        if (name == QLatin1String("BUILDKITE_SOURCE"))
            return checkSource(value, QStringLiteral("--env BUILDKITE_SOURCE=") + value);
    }
    return {};
}

} // namespace

FactOptions::FactOptions()
    : m_scenario(option("scenario", Words::tr("Plans for a scenario: %1, or one of the release file.").arg(builtinScenarios().join(QStringLiteral(", "))), Words::tr("NAME")))
    , m_env(option("env", Words::tr("Sets a variable of the build; may be repeated."), Words::tr("NAME=VALUE")))
    , m_branch(option("branch", Words::tr("The branch that is built."), Words::tr("BRANCH")))
    , m_tag(option("tag", Words::tr("The tag that is built."), Words::tr("TAG")))
    , m_source(option("source", Words::tr("What started the build: %1.").arg(buildSources().join(QStringLiteral(", "))), Words::tr("SOURCE")))
    , m_message(option("message", Words::tr("The message of the build."), Words::tr("TEXT")))
    , m_commit(option("commit", Words::tr("The commit that is built."), Words::tr("COMMIT")))
{
}

void FactOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_scenario, m_env, m_branch, m_tag, m_source, m_message, m_commit});
}

Result<EnvList> FactOptions::readEnv(const QCommandLineParser &parser) const
{
    EnvList env;
    for (const auto &value : parser.values(m_env)) {
        const auto at = value.indexOf(u'=');
        if (at <= 0) {
            return fail(badValue(Words::tr("'--env %1' is not of the form NAME=VALUE").arg(value),
                Words::tr("write for example --env NIGHTLY=1")));
        }
        setEnv(env, value.left(at), value.mid(at + 1));
    }
    if (const auto checked = checkSources(parser.isSet(m_source) ? parser.value(m_source) : std::optional<QString>(), env); checked.failed())
        return fail(checked.error());
    return env;
}

Result<ReleaseFile> FactOptions::releaseFileOf(const QString &file)
{
    if (file.isEmpty() || file == QLatin1String("-"))
        return ReleaseFile();
    return loadReleaseFile(releaseFilePath(file));
}

Result<Facts> FactOptions::read(const QCommandLineParser &parser, const QString &file) const
{
    if (!parser.isSet(m_scenario))
        return withOptions(parser, {});
    if (const auto count = parser.values(m_scenario).size(); count > 1) {
        return fail(badValue(Words::tr("--scenario is given %1 times").arg(count),
            Words::tr("this command looks at one build: name one scenario")));
    }
    const auto release = releaseFileOf(file);
    if (release.failed())
        return fail(release.error());
    const auto scenario = findScenario(*release, parser.value(m_scenario));
    if (scenario.failed())
        return fail(scenario.error());
    return withOptions(parser, *scenario);
}

Result<QVector<Facts>> FactOptions::readAll(const QCommandLineParser &parser, const ReleaseFile &release) const
{
    QVector<Facts> scenarios;
    for (const auto &name : parser.values(m_scenario)) {
        const auto scenario = findScenario(release, name);
        if (scenario.failed())
            return fail(scenario.error());
        scenarios.append(*scenario);
    }
    if (scenarios.isEmpty())
        scenarios = allScenarios(release);
    for (auto &scenario : scenarios) {
        const auto facts = withOptions(parser, scenario);
        if (facts.failed())
            return fail(facts.error());
        scenario = *facts;
    }
    return scenarios;
}

Result<Facts> FactOptions::withOptions(const QCommandLineParser &parser, Facts facts) const
{
    const auto openBefore = openFacts(facts);
    const auto env = readEnv(parser);
    if (env.failed())
        return fail(env.error());
    takeFactsFrom(*env, facts);
    for (const auto &[name, value] : *env)
        setEnv(facts.env, name, value);
    const auto take = [&parser](const QCommandLineOption &given, QString &fact) {
        if (parser.isSet(given))
            fact = parser.value(given);
    };
    take(m_branch, facts.branch);
    take(m_tag, facts.tag);
    take(m_source, facts.source);
    take(m_message, facts.message);
    take(m_commit, facts.commit);
    if (!facts.scenario.isEmpty()) {
        const auto open = openFacts(facts);
        facts.unknown = facts.unknown - (openBefore - open) + (open - openBefore);
        // Given as empty is given.
        for (const auto &[option, variable] : {std::pair(&m_message, "build.message"), std::pair(&m_commit, "build.commit")}) {
            if (parser.isSet(*option))
                facts.unknown.remove(QLatin1String(variable));
        }
    }
    return facts;
}

FactSet FactOptions::stated(const QCommandLineParser &parser) const
{
    FactSet stated;
    const auto note = [&](const QCommandLineOption &option, const char *variable, Fact fact) {
        const auto given = parser.values(m_env);
        const auto prefix = QLatin1String(variable) + u'=';
        const bool byEnv = std::any_of(given.begin(), given.end(), [&](const QString &value) { return value.startsWith(prefix); });
        if (byEnv || parser.isSet(option))
            stated.insert(fact);
    };
    note(m_branch, "BUILDKITE_BRANCH", Fact::Branch);
    note(m_tag, "BUILDKITE_TAG", Fact::Tag);
    note(m_commit, "BUILDKITE_COMMIT", Fact::Commit);
    note(m_message, "BUILDKITE_MESSAGE", Fact::Message);
    for (const auto &value : parser.values(m_env)) {
        if (value.startsWith(QLatin1String("BUILDKITE_REPO=")))
            stated.insert(Fact::Repository);
        if (value.startsWith(QLatin1String("BUILDKITE_PIPELINE_DEFAULT_BRANCH=")))
            stated.insert(Fact::DefaultBranch);
    }
    return stated;
}

bool FactOptions::saysAnything(const QCommandLineParser &parser) const
{
    const auto options = {&m_scenario, &m_branch, &m_tag, &m_source, &m_message, &m_commit};
    return std::any_of(options.begin(), options.end(), [&parser](const QCommandLineOption *option) { return parser.isSet(*option); });
}

bool FactOptions::namesScenario(const QCommandLineParser &parser) const
{
    return parser.isSet(m_scenario);
}

} // namespace slipway::ctl
