// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/releasefilereader.h"

#include "review/workerrulesreader.h"

#include <QCoreApplication>

#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseFile)
};

struct ScenarioField
{
    const char *name;
    QString Facts::*member;
    const char *variable; ///< what a condition calls it; giving it makes it known
};

constexpr std::array kScenarioFields {
    ScenarioField {"source", &Facts::source, "build.source"},
    ScenarioField {"branch", &Facts::branch, "build.branch"},
    ScenarioField {"tag", &Facts::tag, "build.tag"},
    ScenarioField {"commit", &Facts::commit, "build.commit"},
    ScenarioField {"message", &Facts::message, "build.message"},
    ScenarioField {"default_branch", &Facts::defaultBranch, "pipeline.default_branch"},
    ScenarioField {"pipeline", &Facts::pipelineSlug, "pipeline.slug"},
    ScenarioField {"organization", &Facts::organizationSlug, "organization.slug"},
    ScenarioField {"pull_request", &Facts::pullRequest, "build.pull_request.id"},
    ScenarioField {"pull_request_base", &Facts::pullRequestBase, "build.pull_request.base_branch"},
};

} // namespace

ReleaseFileReader::ReleaseFileReader(const QString &path)
    : StrictYamlReader(path)
{
    m_file.path = path;
}

Result<ReleaseFile> ReleaseFileReader::read(const YamlValue &root)
{
    if (!root.isNull())
        eachMember(root, Words::tr("a release file is a map with members such as scenarios and expected"),
            [this](const YamlEntry &entry) { readMember(entry); });
    if (error())
        return fail(*error());
    return m_file;
}

void ReleaseFileReader::readMember(const YamlEntry &entry)
{
    const auto &value = *entry.value;
    const auto &name = entry.key;
    if (name == "scenarios") {
        eachItem(value, Words::tr("scenarios is a list of maps"), [this](const YamlValue &item) { readScenario(item); });
    } else if (name == "publish") {
        m_file.publish = words(value, QStringLiteral("publish"));
    } else if (name == "not_publish") {
        m_file.notPublish = words(value, QStringLiteral("not_publish"));
    } else if (name == "effects") {
        readEffects(value);
    } else if (name == "pipelines") {
        eachMember(value, Words::tr("pipelines is a map from the slug of a pipeline to its file"),
            [this](const YamlEntry &pipeline) {
                m_file.pipelines.insert(fromStd(pipeline.key), text(*pipeline.value, fromStd(pipeline.key)));
            });
    } else if (name == "expected") {
        readExpected(value);
    } else if (name == "suppressions") {
        eachItem(value, Words::tr("suppressions is a list of maps"),
            [this](const YamlValue &item) { readSuppression(item); });
    } else if (name == "rehearsal") {
        readRehearsal(value);
    } else if (name == "workers" || name == "worker_pool") {
        readWorkers(entry);
    } else {
        m_file.rest[name] = yamlToJson(value);
    }
}

void ReleaseFileReader::readScenario(const YamlValue &value)
{
    // What a build started by hand leaves open is open here too, until it is given.
    const auto *pull = value.find("pull_request");
    const bool isPull = pull && isScalar(*pull->value);
    Facts facts = scenarioFacts(isPull ? QStringLiteral("pr") : QStringLiteral("manual"));
    facts.scenario.clear();
    eachMember(value, Words::tr("a scenario is a map with a name and facts"),
        [&](const YamlEntry &entry) { readScenarioMember(entry, facts); });
    if (error())
        return;
    if (facts.scenario.isEmpty()) {
        refuse(value, Words::tr("this scenario has no name"), Words::tr("give it a name: that --scenario can say"));
        return;
    }
    if (m_file.findScenario(facts.scenario)) {
        refuse(value, Words::tr("there are two scenarios named \"%1\"").arg(facts.scenario), Words::tr("rename one of them"));
        return;
    }
    m_file.scenarios.append(facts);
}

void ReleaseFileReader::readScenarioMember(const YamlEntry &entry, Facts &facts)
{
    const auto &value = *entry.value;
    const auto name = fromStd(entry.key);
    for (const auto &field : kScenarioFields) {
        if (name != QLatin1String(field.name))
            continue;
        facts.*field.member = value.isNull() ? QString() : text(value, name);
        facts.unknown.remove(QLatin1String(field.variable));
        if (field.member == &Facts::source && !buildSources().contains(facts.source))
            refuse(value, Words::tr("\"%1\" is no source of builds").arg(facts.source),
                Words::tr("write one of %1").arg(buildSources().join(QStringLiteral(", "))));
        return;
    }
    if (name == QLatin1String("name")) {
        facts.scenario = text(value, name).trimmed();
    } else if (name == QLatin1String("build_number")) {
        bool isNumber = false;
        facts.buildNumber = text(value, name).toInt(&isNumber);
        facts.unknown.remove(QStringLiteral("build.number"));
        if (!isNumber)
            refuse(value, Words::tr("build_number is no whole number"), Words::tr("write a number such as 42"));
    } else if (name == QLatin1String("env")) {
        readEnv(value, facts);
    } else if (name == QLatin1String("unknown")) {
        const auto list = words(value, name);
        facts.unknown.unite(QSet<QString>(list.begin(), list.end()));
    } else {
        QStringList known {QStringLiteral("name"), QStringLiteral("build_number"), QStringLiteral("env"), QStringLiteral("unknown")};
        for (const auto &field : kScenarioFields)
            known.append(QLatin1String(field.name));
        refuseUnknown(entry, known);
    }
}

void ReleaseFileReader::readEnv(const YamlValue &value, Facts &facts)
{
    eachMember(value, Words::tr("env is a map from names to values"), [&](const YamlEntry &entry) {
        const auto name = fromStd(entry.key);
        setEnv(facts.env, name, entry.value->isNull() ? QString() : text(*entry.value, name));
    });
}

void ReleaseFileReader::readEffects(const YamlValue &value)
{
    eachMember(value, Words::tr("effects is a map from steps to reversible, repeatable or once_only"),
        [this](const YamlEntry &entry) {
            const auto word = text(*entry.value, fromStd(entry.key));
            if (const auto effect = stepEffectFromName(word))
                m_file.effects.append({fromStd(entry.key), *effect});
            else
                refuse(*entry.value, Words::tr("\"%1\" is no effect of a step").arg(word),
                    Words::tr("write reversible, repeatable or once_only"));
        });
}

void ReleaseFileReader::readExpected(const YamlValue &value)
{
    eachMember(value, Words::tr("expected is a map from scenarios to lists of artifacts"), [this](const YamlEntry &entry) {
        auto &list = m_file.expected[fromStd(entry.key)];
        eachItem(*entry.value, Words::tr("the artifacts of a scenario are a list of maps"),
            [&](const YamlValue &item) { readExpectedArtifact(item, list); });
    });
}

void ReleaseFileReader::readExpectedArtifact(const YamlValue &value, QVector<ExpectedArtifact> &list)
{
    static constexpr std::array kMembers {
        std::pair {"step", &ExpectedArtifact::step},
        std::pair {"label", &ExpectedArtifact::label},
        std::pair {"uri", &ExpectedArtifact::uri},
        std::pair {"kind", &ExpectedArtifact::kind},
    };
    ExpectedArtifact artifact;
    eachMember(value, Words::tr("an expected artifact is a map with step, label, uri or kind"), [&](const YamlEntry &entry) {
        QStringList known;
        for (const auto &[name, member] : kMembers) {
            if (entry.key == name) {
                artifact.*member = text(*entry.value, fromStd(entry.key));
                return;
            }
            known.append(QLatin1String(name));
        }
        refuseUnknown(entry, known);
    });
    if (!error() && artifact.label.isEmpty() && artifact.uri.isEmpty())
        refuse(value, Words::tr("this artifact has neither label nor uri, so any would do"), Words::tr("add one of them"));
    list.append(artifact);
}

void ReleaseFileReader::readSuppression(const YamlValue &value)
{
    static constexpr std::array kMembers {
        std::pair {"rule", &Suppression::rule},
        std::pair {"node", &Suppression::node},
        std::pair {"reason", &Suppression::reason},
        std::pair {"who", &Suppression::who},
        std::pair {"date", &Suppression::date},
        std::pair {"digest", &Suppression::digest},
    };
    Suppression suppression;
    eachMember(value, Words::tr("a suppression is a map with rule, node and reason"), [&](const YamlEntry &entry) {
        QStringList known;
        for (const auto &[name, member] : kMembers) {
            if (entry.key == name) {
                suppression.*member = entry.value->isNull() ? QString() : text(*entry.value, fromStd(entry.key));
                return;
            }
            known.append(QLatin1String(name));
        }
        refuseUnknown(entry, known);
    });
    if (!error() && (suppression.rule.isEmpty() || suppression.reason.trimmed().isEmpty()))
        refuse(value, Words::tr("a suppression needs a rule and a reason"), Words::tr("say why the finding is acceptable"));
    m_file.suppressions.append(suppression);
}

void ReleaseFileReader::readRehearsal(const YamlValue &value)
{
    eachMember(value, Words::tr("rehearsal is a map with record and allow"), [this](const YamlEntry &entry) {
        if (entry.key == "record")
            m_file.rehearsal.record = words(*entry.value, QStringLiteral("record"));
        else if (entry.key == "allow")
            m_file.rehearsal.allow = words(*entry.value, QStringLiteral("allow"));
        else
            refuseUnknown(entry, {QStringLiteral("record"), QStringLiteral("allow")});
    });
}

void ReleaseFileReader::readWorkers(const YamlEntry &entry)
{
    WorkerRulesReader reader(m_file.path);
    if (entry.key == "workers")
        m_file.workers = reader.rules(*entry.value);
    else
        m_file.workerPool = reader.pool(*entry.value);
    if (reader.error())
        adopt(*reader.error());
}

} // namespace slipway
