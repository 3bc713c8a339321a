// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

struct Outcome
{
    int status = -1;
    QVector<Json> events;
    QString errors, log; ///< log: of all steps

    QVector<Json> of(const char *type) const
    {
        QVector<Json> found;
        std::copy_if(events.cbegin(), events.cend(), std::back_inserter(found), [type](const Json &event) { return event["type"] == type; });
        return found;
    }
    /// The recorded commands as lines.
    QStringList commands() const
    {
        QStringList lines;
        for (const auto &event : of("command_recorded")) {
            QStringList argv;
            for (const auto &word : event["argv"])
                argv.append(fromStd(word.get<std::string>()));
            lines.append(argv.join(u' '));
        }
        return lines;
    }
    /// Steps whose last state is `state`.
    QStringList steps(const char *state) const
    {
        QMap<QString, std::string> last;
        for (const auto &event : of("step_state"))
            last[fromStd(event["step"].get<std::string>())] = event["state"].get<std::string>();
        QStringList found;
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            if (*it == state)
                found.append(it.key());
        }
        return found;
    }
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// A step with this script, as YAML.
QByteArray step(const char *script, const char *more = "")
{
    QByteArray yaml = "steps:\n  - label: Work\n    key: work\n" + QByteArray(more) + "    command: |\n";
    for (const auto &line : QByteArray(script).split('\n'))
        yaml += "      " + line + '\n';
    return yaml;
}

} // namespace

/// `slipwayctl run --rehearse` as a script sees it: real bash, real git, no network.
class TestRehearse : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    QString folder() const { return m_dir.filePath(QStringLiteral("r%1").arg(m_count)); }
    QString stateDir() const { return m_dir.filePath(QStringLiteral("state%1").arg(m_count)); }

    void write(const QString &name, const QByteArray &text) const
    {
        const auto path = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a file of the test");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    void git(const char *arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder());
        process.start(QStringLiteral("git"), words("-c user.name=n -c user.email=a@b") + words(arguments));
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            qFatal("git failed: %s", process.readAllStandardError().constData());
    }
    Outcome run(const QStringList &arguments, int timeout = 60'000) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SLIPWAYCTL), QStringList {QStringLiteral("run"), QStringLiteral("--state"), stateDir()} + arguments);
        if (!process.waitForFinished(timeout))
            qFatal("slipwayctl hangs");
        Outcome outcome;
        outcome.status = process.exitCode();
        outcome.errors = QString::fromUtf8(process.readAllStandardError());
        for (const auto &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                outcome.events.append(Json::parse(line.toStdString(), nullptr, false));
        }
        for (const auto &event : outcome.of("job_started")) {
            QFile log(stateDir() + QStringLiteral("/releases/") + fromStd(event["release"].get<std::string>()) + u'/' + fromStd(event["log"].get<std::string>()));
            if (log.open(QIODevice::ReadOnly))
                outcome.log += QString::fromUtf8(log.readAll());
        }
        return outcome;
    }
    QString pipeline() const { return folder() + QStringLiteral("/release.yml"); }
    Outcome rehearse(const QByteArray &yaml, const QStringList &more = {})
    {
        ++m_count;
        write(QStringLiteral("release.yml"), yaml);
        return again(more);
    }
    Outcome again(const QStringList &more = {}) const
    {
        return run(QStringList {pipeline(), QStringLiteral("--rehearse"), QStringLiteral("--trust")} + more);
    }
    void layOutVllm();

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        QVERIFY(m_dir.isValid());
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("output"); // of the script, without what the recorder notes
        QTest::addColumn<QString>("recorded"); // the last recorded command; empty: none
        const auto row = [](const char *name, const char *script, const char *output, const char *recorded) {
            QTest::newRow(name) << QByteArray(script) << QString::fromLatin1(output) << QString::fromLatin1(recorded);
        };
        row("a push says its digest", "docker push a/b:1 | grep -c 'digest: sha256:'", "1\n", "docker push a/b:1");
        row("login swallows its input", "set -o pipefail; aws ecr get-login-password | docker login -u AWS --password-stdin r", "Login Succeeded\n", "docker login -u AWS --password-stdin r");
        row("a loop keeps its input", "printf 'a\\nb\\n' | while read t; do docker push $t >/dev/null; echo $t; done", "a\nb\n", "docker push b");
        row("quoting", "docker tag 'a b' \"c\\\"d\"", "", "docker tag a b c\"d");
        row("what was pushed is there", "docker manifest inspect i:1 >/dev/null 2>&1 || echo no; docker push i:1 >/dev/null; docker manifest inspect i:1 >/dev/null && echo yes", "no\nyes\n", "docker manifest inspect i:1");
        row("what was built is there", "docker image inspect i:1 >/dev/null 2>&1 || echo no; docker build -t i:1 . ; docker image inspect -f '{{.Id}}' i:1 | cut -c1-7", "no\nsha256:\n", "docker image inspect -f {{.Id}} i:1");
        row("containers have ids", "id=$(docker create i); docker cp $id:/app/dist/. out/; test -n \"$(ls out)\" && echo made; docker rm $id >/dev/null", "made\n", nullptr);
        row("a bucket keeps what it was given", "echo hello > f; aws s3 cp f s3://b/k/ >/dev/null; aws s3 cp s3://b/k/f g >/dev/null; cat g; aws s3 ls s3://b/none || echo none", "hello\nnone\n", "aws s3 ls s3://b/none");
        row("objects as JSON", "echo x > f; aws s3 cp f s3://b/k/f >/dev/null; aws s3api list-objects-v2 --bucket b --prefix k/ | tr -d ' \\n' | grep -o '\"Key\":\"k/f\"'", "\"Key\":\"k/f\"\n", nullptr);
        row("git works, push is recorded", "git init -q . && git status --porcelain >/dev/null && echo ok && git push origin main 2>/dev/null", "ok\n", "git push origin main");
        row("a login page gives a token", "curl -s -X POST -d '{}' https://h/users/login | grep -o '\"token\":\"rehearsal\"'", "\"token\":\"rehearsal\"\n", "curl -s -X POST -d {} https://h/users/login");
        row("status codes", "curl -s -o /dev/null -w '%{http_code}' -T f https://h/f", "200", "curl -s -o /dev/null -w %{http_code} -T f https://h/f");
        row("a plain GET really runs", "echo body > f; curl -s file://$PWD/f", "body\n", "");
        row("python -m twine", "python3 -m twine upload x.whl >/dev/null; python3 -c 'print(2)'", "2\n", "python3 -m twine upload x.whl");
        row("an absolute path in bash", "/usr/bin/git push origin x 2>/dev/null; echo $?", "0\n", "git push origin x");
        row("with a caller between", "echo i | xargs docker push >/dev/null; env docker push j >/dev/null; sh -c 'docker push k' >/dev/null; echo done", "done\n", "docker push k");
        row("an activated environment", "mkdir -p v/bin; printf '#!/bin/sh\\necho real' > v/bin/twine; chmod +x v/bin/twine; PATH=$PWD/v/bin:$PATH; twine upload x.whl", "Uploading x.whl\n", "twine upload x.whl");
        row("errors to stdout stay clean", "out=$(docker push i 2>&1); case \"$out\" in *rehearsal*) echo dirty;; *) echo clean;; esac", "clean\n", "docker push i");
    }

    void answers()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, output);
        QFETCH(QString, recorded);
        const auto r = rehearse(step(script.replace("$", "$$").constData()));
        QVERIFY2(r.status == 0, qPrintable(r.errors + r.log));
        auto log = r.log;
        log.remove(QRegularExpression(QStringLiteral("^# Slipway rehearsal: .*\\n"), QRegularExpression::MultilineOption));
        QCOMPARE(log, output);
        if (recorded.isEmpty() && !recorded.isNull())
            QVERIFY2(r.commands().isEmpty(), qPrintable(r.commands().join(u'\n')));
        else if (!recorded.isEmpty())
            QCOMPARE(r.commands().value(r.commands().size() - 1), recorded);
    }

    /// What is taken down: where, by whom, with what on standard input, and no secrets.
    void takesDownEverything()
    {
        const auto r = rehearse(step("echo 12345 | docker login --password-stdin r\n"
                                     "twine upload -p geheim123 --repository-url https://u:geheim456@h x\n"
                                     "curl -d token=geheim789 -H \"X-A: $$MY_TOKEN\" https://h"),
            words("--env MY_TOKEN=geheim000"));
        QCOMPARE(r.status, 0);
        const auto events = r.of("command_recorded");
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(0)["stdin_bytes"], 6);
        QCOMPARE(events.at(0)["step"], "work");
        QCOMPARE(events.at(0)["effect"], "change");
        QCOMPARE(events.at(1)["effect"], "publish");
        QVERIFY(!fromStd(events.at(0)["job"].get<std::string>()).isEmpty());
        for (const auto &event : r.events)
            QVERIFY2(!dumpJson(event).contains("geheim") || event["type"] == "job_started", dumpJson(event).constData());
    }

    void leavesTheWorkFolderAlone()
    {
        const auto yaml = QByteArray("steps:\n  - {key: a, command: 'mkdir artifacts && touch artifacts/a'}\n  - {key: b, command: 'mkdir artifacts && test ! -e artifacts/a'}\n");
        const auto r = rehearse(yaml);
        QVERIFY2(r.status == 0, qPrintable(r.log));
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/artifacts")));
    }

    void copiesAGitRepositoryAsItStands()
    {
        ++m_count;
        write(QStringLiteral("release.yml"), step("cat tracked untracked; git rev-parse --verify -q HEAD >/dev/null && test ! -e ignored && git remote get-url --push origin"));
        write(QStringLiteral("tracked"), "old\n");
        write(QStringLiteral(".gitignore"), "ignored\n");
        git("init -q -b main .");
        git("remote add origin https://example.org/r.git");
        git("add -A");
        git("commit -q -m x");
        write(QStringLiteral("tracked"), "changed\n");
        write(QStringLiteral("untracked"), "new\n");
        write(QStringLiteral("ignored"), "x");
        const auto r = again();
        QCOMPARE(r.log, QStringLiteral("changed\nnew\nhttps://example.org/r.git\n"));
        QCOMPARE(r.status, 0);
    }

    void saysHowItIsIsolated()
    {
        const auto r = rehearse(step("curl -s --max-time 20 http://192.0.2.1/ || echo cut off"));
        QCOMPARE(r.status, 0);
        const auto terms = r.events.constFirst()["rehearsal"];
        const auto isolation = terms["isolation"].get<std::string>();
        QVERIFY2(isolation == "namespace" || isolation == "proxy", isolation.c_str());
        QVERIFY(!terms["limits"].empty());
        QVERIFY(r.log.contains(QStringLiteral("cut off")));
        QVERIFY(r.commands().isEmpty());
    }

    /// What cannot be caught is said before: an absolute path that a program other than bash starts.
    void saysWhatItCannotCatch()
    {
        QProcess process;
        process.start(QStringLiteral(SLIPWAYCTL), words("run --rehearse-list"));
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        const auto json = Json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
        QVERIFY(json.is_object());
        const auto limits = dumpJson(json["limits"]);
        QVERIFY(limits.contains("/usr/bin/docker"));
        const auto commands = dumpJson(json["commands"]);
        for (const char *command : {"docker push", "aws s3 cp/mv/sync to a bucket", "git push", "twine upload", "npm publish", "kubectl", "rsync to another machine"})
            QVERIFY2(commands.contains(command), command);
        const auto r = rehearse(step("/usr/bin/python3 -c 'import subprocess; print(subprocess.call([\"/bin/echo\", \"ran\"]))'"));
        QVERIFY(r.log.contains(QStringLiteral("ran")));
    }

    void obeysTheReleaseFile()
    {
        ++m_count;
        write(QStringLiteral("release.yml"), step("deploy-it --now\ngit push /nowhere 2>/dev/null || echo really tried"));
        write(QStringLiteral("release.slipway.yml"), "rehearsal: {record: [deploy-it], allow: [git push]}\n");
        const auto r = again();
        QVERIFY2(r.status == 0, qPrintable(r.log));
        QCOMPARE(r.commands(), QStringList {QStringLiteral("deploy-it --now")});
        QVERIFY(r.log.contains(QStringLiteral("really tried")));
    }

    void needsTrustAndKeepsGates()
    {
        ++m_count;
        write(QStringLiteral("release.yml"), "steps:\n  - {block: Go, key: gate}\n  - {key: p, command: 'docker push x'}\n");
        auto r = run({pipeline(), QStringLiteral("--rehearse")});
        QCOMPARE(r.status, 2);
        QVERIFY(r.errors.contains(QStringLiteral("not trusted")));
        r = again();
        QCOMPARE(r.status, 3);
        QVERIFY(r.commands().isEmpty());
        // Resumed without a word it is still a rehearsal.
        r = run(words("--resume last --approve gate"));
        QVERIFY2(r.status == 0, qPrintable(r.errors + r.log));
        QCOMPARE(r.commands(), QStringList {QStringLiteral("docker push x")});
    }

    void placeholdersStandForSecrets()
    {
        const auto r = rehearse(step("test -n \"$$DOCKERHUB_TOKEN\" && test -z \"$$DOCKERHUB_USER\" && echo set"));
        QVERIFY2(r.status == 0, qPrintable(r.log));
        QCOMPARE(r.events.constFirst()["rehearsal"]["placeholders"].dump(), std::string("[\"DOCKERHUB_TOKEN\"]"));
    }

    void reportsAndCompares()
    {
        const char *announce = "docker push r/i:1 >/dev/null\necho '- **Image**: `r/i:1`' | buildkite-agent annotate --append --context c";
        auto r = rehearse(step(announce));
        QCOMPARE(r.status, 0);
        const auto first = r.of("rehearsal_reported").constFirst();
        QCOMPARE(int(first["publish"].size()), 1);
        QCOMPARE(first["publish"][0]["command"], "docker push r/i:1");
        QCOMPARE(first["publish"][0]["step"], "work");
        QCOMPARE(first["artifacts"][0]["uri"], "r/i:1");
        QVERIFY(first["compared_with"].is_null());
        QVERIFY2(r.errors.contains(QStringLiteral("would have published")), qPrintable(r.errors));
        write(QStringLiteral("release.yml"), step("twine upload x.whl >/dev/null\necho '- **Image**: `r/i:2`' | buildkite-agent annotate --append --context c"));
        r = again();
        const auto second = r.of("rehearsal_reported").constFirst();
        QCOMPARE(second["compared_with"]["release"], first["release"]);
        QCOMPARE(second["commands_new"][0]["command"], "twine upload x.whl");
        QCOMPARE(second["commands_missing"][0]["command"], "docker push r/i:1");
        QCOMPARE(second["artifacts_changed"][0]["former"], "r/i:1");
        r = again();
        const auto third = r.of("rehearsal_reported").constFirst();
        QVERIFY(third["commands_new"].empty() && third["commands_missing"].empty() && third["artifacts_changed"].empty());
        QVERIFY(r.errors.contains(QStringLiteral("nothing is new, missing or changed")));
    }

    void aContractIsWrittenAndHeld()
    {
        ++m_count;
        const char *both = "for n in one two; do echo \"- **$$n**: \\`s3://b/$$BUILDKITE_COMMIT/$$n.whl\\`\" | buildkite-agent annotate --append --context c; done";
        write(QStringLiteral("release.yml"), step(both));
        auto r = run({pipeline(), QStringLiteral("--trust"), QStringLiteral("--scenario"), QStringLiteral("nightly"), QStringLiteral("--commit"), QStringLiteral("0123456789abcdef"), QStringLiteral("--write-contract")});
        QVERIFY2(r.status == 0, qPrintable(r.errors));
        QVERIFY(r.errors.contains(QStringLiteral("are expected from now on in the scenario 'nightly'")));
        QFile file(folder() + QStringLiteral("/release.slipway.yml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY2(text.contains("s3://b/*/one.whl"), text.constData());
        // Another commit fulfils it; one artifact less does not, though every step passes.
        r = run({pipeline(), QStringLiteral("--scenario"), QStringLiteral("nightly"), QStringLiteral("--commit"), QStringLiteral("fedcba9876543210")});
        QVERIFY2(r.status == 0, qPrintable(r.errors));
        QVERIFY(!r.events.constLast().contains("incomplete"));
        write(QStringLiteral("release.yml"), step(QByteArray(both).replace("one two", "one").constData()));
        r = run({pipeline(), QStringLiteral("--trust"), QStringLiteral("--scenario"), QStringLiteral("nightly")});
        QCOMPARE(r.status, 1);
        QCOMPARE(r.events.constLast()["state"], "passed");
        QCOMPARE(r.events.constLast()["incomplete"][0]["uri"], "s3://b/*/two.whl");
        QVERIFY2(r.errors.contains(QStringLiteral("incomplete: every step passed, but 1 expected")), qPrintable(r.errors));
        // Other scenarios have no contract.
        QCOMPARE(run({pipeline(), QStringLiteral("--trust"), QStringLiteral("--scenario"), QStringLiteral("main")}).status, 0);
    }

    /// Under another name slipwayctl is a recorder in a rehearsal only.
    void isNoRecorderByAccident()
    {
        ++m_count;
        QDir().mkpath(folder());
        const auto link = folder() + QStringLiteral("/docker");
        QVERIFY(QFile::link(QStringLiteral(SLIPWAYCTL), link));
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SLIPWAY_REHEARSAL_DIR"), folder());
        process.setProcessEnvironment(environment);
        process.start(link, words("push x"));
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("there is no command 'push'"));
    }

    void theVllmReleaseRehearses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("publisher"); // a command that must have been recorded
        QTest::newRow("nightly") << words("--scenario nightly") << QStringLiteral("docker manifest push vllm/vllm-openai:nightly");
        QTest::newRow("tag") << words("--scenario tag --tag v1.2.3") << QStringLiteral("docker manifest push vllm/vllm-openai-cpu:latest");
    }

    void theVllmReleaseRehearses()
    {
        SLIPWAY_NEED_CORPUS();
        QFETCH(QStringList, options);
        QFETCH(QString, publisher);
        layOutVllm();
        auto arguments = QStringList {folder() + QStringLiteral("/.buildkite/release-pipeline.yml"), QStringLiteral("--rehearse"),
            QStringLiteral("--trust"), QStringLiteral("--jobs"), QStringLiteral("2"), QStringLiteral("--input"), QStringLiteral("input-release-version.release-version=v1.2.3")};
        for (const char *gate : {"block-build-release-images", "block-cpu-release-image-build", "block-arm64-cpu-release-image-build",
                 "block-generate-root-index-rocm-wheels", "block-publish-release-images", "block-upload-release-wheels"})
            arguments += {QStringLiteral("--approve"), QString::fromLatin1(gate)};
        const auto r = run(arguments + options, 240'000);
        QVERIFY2(r.status == 0, qPrintable(r.steps("failed").join(u' ') + r.errors));
        QVERIFY(r.steps("failed").isEmpty() && r.steps("waiting_failed").isEmpty() && r.steps("soft_failed").isEmpty());
        QVERIFY(r.commands().contains(publisher));
        QVERIFY(r.commands().filter(QStringLiteral("twine upload")).size() == 1);
        const auto report = r.of("rehearsal_reported").constFirst();
        QVERIFY(report["publish"].size() > 40);
        QStringList uris;
        for (const auto &artifact : report["artifacts"])
            uris.append(fromStd(artifact["uri"].get<std::string>()));
        QVERIFY(uris.filter(QRegularExpression(QStringLiteral("^s3://vllm-wheels/[0-9a-f]{40}/vllm-.*[.]whl$"))).size() >= 6);
        QVERIFY(uris.filter(QRegularExpression(QStringLiteral("vllm-release-repo:[0-9a-f]{40}"))).size() >= 8);
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/artifacts")));
    }
};

/// The pipeline and its scripts where they are in their repository. What the corpus does not hold (the index
/// generator, the choice of a Python, setup.py) is stood in for.
void TestRehearse::layOutVllm()
{
    ++m_count;
    const QDir corpus(testing::corpusDir() + QStringLiteral("/buildkite"));
    const QDir scripts(corpus.filePath(QStringLiteral("scripts/vllm@2026-05-13-pr42357")));
    const auto copy = [this](const QString &from, const QString &to) {
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the corpus");
        write(to, file.readAll());
    };
    copy(corpus.filePath(QStringLiteral("real/vllm-project__vllm__.buildkite__release-pipeline@2026-05-13-pr42357-merged.yml")), QStringLiteral(".buildkite/release-pipeline.yml"));
    for (const auto &name : scripts.entryList(QDir::Files))
        copy(scripts.filePath(name), QStringLiteral(".buildkite/scripts/") + name);
    copy(scripts.filePath(QStringLiteral("manylinux.sh")), QStringLiteral(".buildkite/scripts/lib/manylinux.sh"));
    write(QStringLiteral(".buildkite/scripts/lib/select-python.sh"), "select_python() { PYTHON=python3; }\n");
    write(QStringLiteral(".buildkite/scripts/generate-nightly-index.py"),
        "import sys, pathlib\na = sys.argv\npathlib.Path(a[a.index('--output-dir') + 1], 'index.html').write_text('index')\n");
    write(QStringLiteral("tools/vllm-rocm/generate-rocm-wheels-root-index.sh"), "#!/bin/bash\necho x > index.html\naws s3 cp index.html \"s3://$S3_BUCKET/rocm/$VARIANT/\"\n");
    write(QStringLiteral("docker/Dockerfile.rocm_base"), "ARG BASE_IMAGE=rocm/dev-ubuntu-22.04:7.2\nARG PYTHON_VERSION=3.12\nARG PYTORCH_ROCM_ARCH=gfx942\n");
    write(QStringLiteral("pyproject.toml"), "[project]\nname = \"vllm\"\n");
    write(QStringLiteral("requirements/build/cuda.txt"), "");
    write(QStringLiteral("setup.py"), "import pathlib, sys\nd = next(w.split('=', 1)[1] for w in sys.argv if w.startswith('--dist-dir='))\npathlib.Path(d, 'vllm-1.2.3.tar.gz').write_text('sdist')\n");
    git("init -q -b main .");
    git("add -A");
    git("commit -q -m x");
    git("tag v1.2.3");
}

QTEST_GUILESS_MAIN(TestRehearse)
#include "tst_rehearse.moc"
