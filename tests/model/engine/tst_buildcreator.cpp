// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildcreator.h"

#include "core/jsontexts.h"
#include "engine/buildkite/buildactor.h"
#include "engine/buildkite/packedpipeline.h"
#include "fakeengine.h"
#include "pipeline/pipelineparser.h"
#include "support/testing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace slipway;
using namespace slipway::testing;
using Ending = RemoteDeed::Ending;

Q_DECLARE_METATYPE(NewBuild)

namespace {

const QByteArray kYaml = "steps:\n  - command: \"echo $$HOME '\\\"' `x` \\\\ %s\"\n";

NewBuild wish(const QByteArray &pipeline = {})
{
    NewBuild build;
    build.branch = QStringLiteral("rel/1 x");
    build.message = QStringLiteral("Release 1.2");
    build.env = {{QStringLiteral("NIGHTLY"), QStringLiteral("1")}};
    build.metaData = {{QStringLiteral("release-version"), QStringLiteral("1.2")}};
    build.pipeline = pipeline;
    return build;
}

/// The pipeline o/p at a Buildkite that a test plays.
struct Creating
{
    using Server = std::function<HttpAnswer(const HttpRequest &)>;

    explicit Creating(Server posted, NewBuild build = wish())
        : transport(&ticker, [this, posted = std::move(posted)](const HttpRequest &request) -> HttpAnswer {
            if (request.method != "GET") {
                ++posts;
                sent = Json::parse(request.body.toStdString());
                return posted(request);
            }
            if (request.url.path().endsWith(QLatin1String("/p")))
                return pipeline;
            if (request.url.path().endsWith(QLatin1String("/builds"))) {
                if (!sent.is_object() || appearsAfter < 0 || lists++ < appearsAfter)
                    return good(R"([{"number":3,"meta_data":{"slipway-intent":"another"}},{"number":2}])");
                return good(dumpJson(Json::array({{{"number", 9}, {"meta_data", sent["meta_data"]}}})));
            }
            return good(R"({"id":"b","number":9,"state":"scheduled"})");
        })
    {
        const auto sign = [](const char *token) { return [token](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray(token); }; };
        creator.emplace(*readRemoteAddress(QStringLiteral("https://buildkite.com/o/p")), std::move(build),
            RemoteDeed::Desk {&transport, &ticker, std::make_shared<HostBudget>([] { return 0.0; }), sign("read"), sign("act")},
            [this]() -> Result<void> {
                ++intents;
                if (diskIsFull)
                    return fail(ErrorCode::Io, QStringLiteral("the disk is full"));
                return {};
            });
        QObject::connect(&*creator, &BuildCreator::finished, &*creator, [this](const NewBuildResult &result) {
            ++results;
            got = result;
        });
    }
    NewBuildResult run()
    {
        creator->start();
        ticker.advance(120'000);
        return got;
    }

    FakeTicker ticker;
    FakeTransport transport;
    std::optional<BuildCreator> creator;
    HttpAnswer pipeline = good(dumpJson(Json {{"slug", "p"}, {"configuration", toStd(uploadStep())}}));
    Json sent;
    NewBuildResult got;
    int appearsAfter = -1; ///< lists; -1: never
    int posts = 0, results = 0, intents = 0, lists = 0;
    bool diskIsFull = false;
};

HttpAnswer created(const HttpRequest &)
{
    return status(201, {}, R"({"id":"b","number":9,"state":"scheduled"})");
}

/// What the step's command would hand to the agent.
QByteArray unpacked(const QByteArray &packed)
{
    auto command = uploadCommand();
    command.replace(QStringLiteral("buildkite-agent pipeline upload"), QStringLiteral("cat"));
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kPipelineVariable), QString::fromLatin1(packed));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-ec"), command});
    shell.waitForFinished();
    return shell.readAllStandardOutput();
}

} // namespace

class TestBuildCreator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void createsABuild()
    {
        Creating creating(created);
        const auto result = creating.run();
        QVERIFY2(result.ending == Ending::Done, qPrintable(result.error.message));
        QCOMPARE(result.build, 9);
        QCOMPARE(result.status, 201);
        QCOMPARE(creating.transport.log, QStringList({QStringLiteral("POST /v2/organizations/o/pipelines/p/builds"), QStringLiteral("GET /v2/organizations/o/pipelines/p/builds/9?exclude_jobs=true")}));
        QCOMPARE(creating.transport.authorizations, QByteArrayList({"act", "read"}));
        const Json expected {{"commit", "HEAD"}, {"branch", "rel/1 x"}, {"env", {{"NIGHTLY", "1"}}},
            {"meta_data", {{"release-version", "1.2"}, {"slipway-intent", toStd(creating.creator->intent())}}}, {"message", "Release 1.2"}};
        QVERIFY2(creating.sent == expected, creating.sent.dump().c_str());
        QCOMPARE(creating.intents, 1);
        QCOMPARE(creating.results, 1);
    }

    void sendsAPipelineAlong()
    {
        Creating creating(created, wish(kYaml));
        const auto result = creating.run();
        QVERIFY2(result.ending == Ending::Done, qPrintable(result.error.message));
        QCOMPARE(creating.transport.log.constFirst(), QStringLiteral("GET /v2/organizations/o/pipelines/p"));
        QCOMPARE(unpacked(QByteArray::fromStdString(creating.sent["env"]["SLIPWAY_PIPELINE"].get<std::string>())), kYaml);
        QCOMPARE(creating.sent["env"]["NIGHTLY"], "1");
    }

    /// Whatever the text is, the step hands the same bytes to the agent, and the variable has nothing that a shell would read.
    void packsWithoutLoss()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QByteArray text(1 + int(random.bounded(round % 5 == 0 ? 60'000u : 400u)), ' ');
            for (auto &byte : text)
                byte = round % 2 ? char(random.bounded(256u)) : "abc: '\"$`\\\n\r\t-{}"[random.bounded(18u)];
            text[0] = 'x';
            const auto packed = packPipeline(text);
            QVERIFY_RESULT(packed);
            QCOMPARE(packPipeline(text).value(), *packed);
            for (const auto byte : *packed)
                QVERIFY(QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=").contains(byte));
            QCOMPARE(unpacked(*packed), text);
        }
    }

    void knowsTheLimit()
    {
        QRandomGenerator random(7);
        QByteArray noise(95'000, ' '); // does not shrink
        for (auto &byte : noise)
            byte = char(random.bounded(256u));
        const auto packed = packPipeline(noise);
        QVERIFY(packed.failed());
        QVERIFY2(packed.error().message.startsWith(QStringLiteral("this pipeline is too large to go along with a build")), qPrintable(packed.error().message));
        // The most that fits passes through a real environment.
        const auto most = packPipeline(noise.left(92'000));
        QVERIFY_RESULT(most);
        QCOMPARE(unpacked(*most), noise.left(92'000));
        QVERIFY(packPipeline(QByteArray(1'000'000, 'a')).ok());
        QCOMPARE(packPipeline(" \n").error().message, QStringLiteral("this pipeline is empty"));
        Creating creating(created, wish(noise));
        QCOMPARE(creating.run().ending, Ending::Refused);
        QCOMPARE(creating.transport.requests, 0);
    }

    /// The step is a pipeline that we can read ourselves, and its command survives as it is.
    void offersAStepThatCanBePasted()
    {
        const auto pipeline = parsePipeline(QStringLiteral("settings.yml"), uploadStep().toUtf8(), {});
        QVERIFY_RESULT(pipeline);
        QCOMPARE((*pipeline)->steps.size(), 1);
        QVERIFY(!uploadCommand().contains(u'$'));
        QVERIFY(uploadStep().contains(uploadCommand()));
        QVERIFY(hasUploadStep(uploadStep()));
        QVERIFY(!hasUploadStep(QStringLiteral("steps:\n  - command: buildkite-agent pipeline upload\n")));
    }

    void createsNeverTwice_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("appearsAfter"); // lists; -1: never
        QTest::addColumn<QString>("ending");
        QTest::newRow("500, and created") << QStringLiteral("500") << 0 << QStringLiteral("done");
        QTest::newRow("502, created a little later") << QStringLiteral("502") << 5 << QStringLiteral("done");
        QTest::newRow("503, never created") << QStringLiteral("503") << -1 << QStringLiteral("unknown");
        QTest::newRow("reset, created") << QStringLiteral("reset") << 2 << QStringLiteral("done");
        QTest::newRow("reset, never created") << QStringLiteral("reset") << -1 << QStringLiteral("unknown");
        QTest::newRow("never arrived") << QStringLiteral("never") << -1 << QStringLiteral("refused");
        QTest::newRow("201 that tells no number") << QStringLiteral("201") << 1 << QStringLiteral("done");
        QTest::newRow("401") << QStringLiteral("401") << -1 << QStringLiteral("refused");
        QTest::newRow("403") << QStringLiteral("403") << -1 << QStringLiteral("refused");
        QTest::newRow("404") << QStringLiteral("404") << -1 << QStringLiteral("refused");
        QTest::newRow("422") << QStringLiteral("422") << -1 << QStringLiteral("refused");
        QTest::newRow("429") << QStringLiteral("429") << -1 << QStringLiteral("refused");
    }
    void createsNeverTwice()
    {
        QFETCH(QString, answer);
        QFETCH(int, appearsAfter);
        Creating creating([&](const HttpRequest &) -> HttpAnswer {
            auto fault = unreachable();
            fault.mayHaveArrived = answer == QLatin1String("reset");
            return answer == QLatin1String("reset") || answer == QLatin1String("never") ? fault : status(answer.toInt());
        });
        creating.appearsAfter = appearsAfter;
        const auto result = creating.run();
        QTEST(deedEndingName(result.ending), "ending");
        QCOMPARE(creating.posts, 1);
        QCOMPARE(creating.results, 1);
        QCOMPARE(result.build, result.ending == Ending::Done ? 9 : 0);
        QCOMPARE(result.error.message.isEmpty(), result.ending == Ending::Done);
        if (appearsAfter == 0) {
            QCOMPARE(creating.transport.log[1], QStringLiteral("GET /v2/organizations/o/pipelines/p/builds?branch=rel%2F1%20x&meta_data%5Bslipway-intent%5D=") + creating.creator->intent()
                    + QStringLiteral("&per_page=100&exclude_jobs=true&exclude_pipeline=true"));
        }
    }

    void looksForTheStepFirst_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("settings");
        QTest::addColumn<bool>("elsewhere");
        QTest::addColumn<QString>("message"); // empty: it is created
        QTest::newRow("no such step") << 200 << QStringLiteral("steps: [{command: make}]") << false << QStringLiteral("the settings of o/p have no step that uploads what is sent: a build would run other steps");
        QTest::newRow("in a file of the repository") << 200 << QStringLiteral("steps: [{command: make}]") << true << QString();
        QTest::newRow("in the settings") << 200 << uploadStep() << false << QString();
        QTest::newRow("settings that may not be read") << 403 << QString() << false << QStringLiteral("this token may not read the settings of the pipeline, so whether it uploads what is sent is not known");
        QTest::newRow("no pipeline") << 404 << QString() << false << QStringLiteral("there is no pipeline o/p, or this token may not see it");
        QTest::newRow("server down") << 503 << QString() << false << QStringLiteral("the engine answers with status 503");
    }
    void looksForTheStepFirst()
    {
        QFETCH(int, code);
        QFETCH(QString, settings);
        QFETCH(bool, elsewhere);
        auto build = wish(kYaml);
        build.stepElsewhere = elsewhere;
        Creating creating(created, build);
        creating.pipeline = status(code, {}, dumpJson(Json {{"configuration", toStd(settings)}}));
        const auto result = creating.run();
        QTEST(result.error.message, "message");
        QCOMPARE(creating.posts, result.error.message.isEmpty() ? 1 : 0);
    }

    void findsTheStepOfAPipelineWithoutYaml()
    {
        Creating creating(created, wish(kYaml));
        creating.pipeline = good(dumpJson(Json {{"configuration", Json()}, {"steps", Json::array({{{"type", "script"}, {"command", toStd(uploadCommand())}}})}}));
        QCOMPARE(creating.run().ending, Ending::Done);
    }

    void tellsWhatIsInvalid()
    {
        Creating creating([](const HttpRequest &) { return status(422, {}, R"({"message":"Validation Failed","errors":[{"field":"branch","code":"not_allowed"},"x"]})"); });
        const auto result = creating.run();
        QCOMPARE(result.error.message, QStringLiteral("Buildkite refuses: Validation Failed"));
        QCOMPARE(result.error.hint, QStringLiteral("branch: not_allowed; x"));
    }

    void sendsNothingThatCannotBeWrittenDown()
    {
        Creating creating(created);
        creating.diskIsFull = true;
        QCOMPARE(creating.run().error.message, QStringLiteral("the disk is full"));
        QCOMPARE(creating.posts, 0);
    }

    void checksBeforeSending_data()
    {
        QTest::addColumn<NewBuild>("build");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::function<void(NewBuild &)> &change, const char *message) {
            auto build = wish();
            change(build);
            QTest::newRow(name) << build << QString::fromUtf8(message);
        };
        row("good", [](NewBuild &) {}, "");
        row("no commit", [](NewBuild &build) { build.commit = QStringLiteral(" "); }, "a build needs a commit");
        row("no branch", [](NewBuild &build) { build.branch.clear(); }, "a build needs a branch");
        row("no name", [](NewBuild &build) { build.env = {{QStringLiteral("1A"), {}}}; }, "'1A' is no name of an environment variable");
        row("a name with a newline", [](NewBuild &build) { build.env = {{QStringLiteral("A\n"), {}}}; }, "'A\n' is no name of an environment variable");
        row("twice", [](NewBuild &build) { build.env = {{QStringLiteral("A"), {}}, {QStringLiteral("A"), {}}}; }, "A is there twice");
        row("our variable", [](NewBuild &build) { build.pipeline = kYaml; build.env = {{QStringLiteral("SLIPWAY_PIPELINE"), {}}}; }, "SLIPWAY_PIPELINE carries the pipeline and cannot be set");
        row("our key", [](NewBuild &build) { build.metaData = {{QStringLiteral("slipway-intent"), {}}}; }, "'slipway-intent' cannot be the key of a field");
        row("too large a value", [](NewBuild &build) { build.metaData = {{QStringLiteral("a"), QString(102'401, u'x')}}; }, "the value of a is larger than the 100 KB that Buildkite keeps");
    }
    void checksBeforeSending()
    {
        QFETCH(NewBuild, build);
        const auto checked = checkNewBuild(build);
        QTEST(checked.ok() ? QString() : checked.error().message, "message");
    }

    void knowsTheFirstInput()
    {
        const auto input = [](const char *yaml) {
            const auto pipeline = parsePipeline(QStringLiteral("a.yml"), yaml, {});
            const auto *step = pipeline.ok() ? firstInput(**pipeline) : nullptr;
            return step ? step->key : QString();
        };
        QCOMPARE(input("steps: [{input: V, key: v, fields: [{text: Version, key: release-version}]}, {command: x}]"), QStringLiteral("v"));
        QCOMPARE(input("steps: [{command: x}, {input: V, key: v, fields: [{text: Version, key: release-version}]}]"), QString());
        QCOMPARE(input("steps: [{input: V, key: v}]"), QString());
        QCOMPARE(input("steps: []"), QString());
    }
};


QTEST_GUILESS_MAIN(TestBuildCreator)
#include "tst_buildcreator.moc"
