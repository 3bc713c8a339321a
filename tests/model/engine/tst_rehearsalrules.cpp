// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/commandwords.h"
#include "engine/local/rehearsalrules.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

/// Splits as a shell would, for table rows.
QStringList argvOf(const char *line)
{
    return simpleCommands(QString::fromUtf8(line)).value(0);
}

} // namespace

/// Which commands a rehearsal records, what they would have done, and what is hidden of them.
class TestRehearsalRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void judges_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("effect"); // empty: it runs
        const auto row = [](const char *line, const char *effect) { QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(effect); };
        row("docker push a/b:1", "publish");
        row("docker --context x image push a/b", "publish");
        row("docker -H tcp://h push a/b", "publish");
        row("/usr/bin/docker push a", "publish");
        row("podman manifest push a", "publish");
        row("docker build -t a .", "local");
        row("docker buildx build -t a --push .", "publish");
        row("docker buildx build -o type=registry .", "publish");
        row("docker run --rm img push", "local");
        row("docker run img twine upload x.whl", "publish");
        row("docker run img bash -c 'make && twine upload x.whl'", "publish");
        row("docker login -u a r", "change");
        row("docker manifest inspect a", "read");
        row("nerdctl push a", "publish");
        row("buildah push a", "publish");
        row("skopeo copy a b", "publish");
        row("crane digest a", "read");
        row("aws s3 cp a s3://b/c", "publish");
        row("aws --region eu s3 cp s3://b/c .", "read");
        row("aws s3 rm s3://b/c", "change");
        row("aws sts get-caller-identity", "read");
        row("aws ecr-public get-login-password --region x", "read");
        row("aws cloudfront create-invalidation", "change");
        row("gsutil cp a gs://b/c", "publish");
        row("gcloud storage cp a gs://b", "publish");
        row("gcloud run deploy x", "publish");
        row("az storage blob upload -f a", "publish");
        row("git push origin main", "publish");
        row("git -C sub push", "publish");
        row("git status", "");
        row("git commit -m push", "");
        row("git fetch --tags --force origin", "read");
        row("git fetch /srv/repo.git", "");
        row("gh release create v1", "publish");
        row("gh api repos/x", "read");
        row("gh api -X DELETE repos/x", "publish");
        row("gh pr list", "read");
        row("curl https://x", "");
        row("curl -sSfL -o d https://x", "");
        row("curl -oTd https://x", "");
        row("curl -X POST https://x", "publish");
        row("curl -d a=b https://x", "publish");
        row("curl -sd a=b https://x", "publish");
        row("curl --data-binary @f https://x", "publish");
        row("curl -T f https://x", "publish");
        row("curl -F file=@x https://x", "publish");
        row("curl -G -d q=1 https://x", "");
        row("curl -X GET https://x", "");
        row("wget https://x", "");
        row("wget --post-data=a https://x", "publish");
        row("wget --method=PUT https://x", "publish");
        row("twine upload dist/x.whl", "publish");
        row("twine check dist/x.whl", "local");
        row("python3 -m twine upload x", "publish");
        row("python3.12 -m twine upload x", "publish");
        row("python3 -c 'print(1)'", "");
        row("python3 -m venv .venv", "");
        row("pip install twine", "read");
        row("pip --version", "");
        row("uv publish", "publish");
        row("uv run twine upload x", "publish");
        row("uv build", "");
        row("poetry publish", "publish");
        row("flit publish", "publish");
        row("hatch publish", "publish");
        row("npm publish", "publish");
        row("npm ci", "");
        row("npm test", "");
        row("yarn npm publish", "publish");
        row("pnpm publish", "publish");
        row("npx semantic-release", "publish");
        row("npx eslint .", "");
        row("cargo publish", "publish");
        row("cargo build", "");
        row("gem push x.gem", "publish");
        row("mvn -B clean deploy", "publish");
        row("mvn test", "");
        row("gradle :lib:publishToMavenCentral", "publish");
        row("gradle test", "");
        row("conan upload x", "publish");
        row("conan install --requires=a/1.0", "local");
        row("conan list --graph=g.json", "local");
        row("conan download --list=l.json -r=a", "read");
        row("conan remote add a url", "change");
        row("conan create .", "");
        row("kubectl apply -f x", "change");
        row("kubectl -n prod get pods", "read");
        row("helm push x oci://r", "publish");
        row("helm template x", "");
        row("terraform apply", "change");
        row("terraform fmt", "");
        row("ssh host uptime", "change");
        row("ssh host docker push a", "publish");
        row("scp a host:b", "publish");
        row("rsync -a a/ b/", "");
        row("rsync -a a/ user@host:/b", "publish");
        row("rsync -e ssh a rsync://host/b", "publish");
        row("sudo apt-get install -y x", "change");
        row("sudo docker push a", "publish");
        row("systemctl restart x", "change");
        row("mail -s done a@b", "publish");
        row("make deploy", "");
        row("bash x.sh", "");
        row("npm publish --dry-run", "read");
    }

    void judges()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, effect);
        const auto verdict = judgeCommand(argvOf(line.constData()), {});
        QCOMPARE(verdict.recorded, !effect.isEmpty());
        if (verdict.recorded)
            QCOMPARE(commandEffectName(verdict.effect), effect);
    }

    void obeysTheReleaseFile()
    {
        RehearsalRules rules;
        rules.record = QStringList {QStringLiteral("make deploy")};
        rules.allow = QStringList {QStringLiteral("curl"), QStringLiteral("git push")};
        QVERIFY(judgeCommand(argvOf("make deploy"), rules).recorded);
        QVERIFY(!judgeCommand(argvOf("make test"), rules).recorded);
        QVERIFY(!judgeCommand(argvOf("curl -d a https://x"), rules).recorded);
        QVERIFY(!judgeCommand(argvOf("git push"), rules).recorded);
        QVERIFY(judgeCommand(argvOf("git send-email x"), rules).recorded);
        QVERIFY(recordedPrograms(rules).contains(QStringLiteral("make")));
        const auto list = rehearsalList(rules);
        QCOMPARE(list.constFirst().command, QStringLiteral("make deploy"));
        QVERIFY(!list.constFirst().shipped);
        const auto curl = std::find_if(list.cbegin(), list.cend(), [](const RehearsalRule &rule) { return rule.entry == QLatin1String("curl"); });
        QVERIFY(curl != list.cend());
        QVERIFY(curl->allowed);
    }

    /// What unticking a line of the list writes lets exactly this line run.
    void everyEntryAllowsItsLine()
    {
        for (const auto &rule : rehearsalList({})) {
            RehearsalRules rules;
            rules.allow = QStringList {rule.entry};
            const auto after = rehearsalList(rules);
            const auto same = std::find_if(after.cbegin(), after.cend(), [&](const RehearsalRule &other) { return other.command == rule.command; });
            QVERIFY2(same != after.cend() && same->allowed, qPrintable(rule.command));
        }
    }

    void hidesSecrets_data()
    {
        QTest::addColumn<QStringList>("argv");
        QTest::addColumn<QString>("hidden"); // must not be there any more
        const auto row = [](const char *name, const QStringList &argv, const char *hidden) { QTest::newRow(name) << argv << QString::fromLatin1(hidden); };
        const auto words = [](std::initializer_list<const char *> list) {
            QStringList out;
            for (const auto *word : list)
                out.append(QString::fromLatin1(word));
            return out;
        };
        row("option", words({"x", "--password", "hunter2"}), "hunter2");
        row("option with =", words({"x", "--api-key=hunter2"}), "hunter2");
        row("header", words({"curl", "-H", "Authorization: Bearer hunter2", "u"}), "hunter2");
        row("url", words({"git", "push", "https://me:hunter2@h/r"}), "hunter2");
        row("body", words({"curl", "-d", "{\"username\": \"a\", \"password\": \"hunter2\"}", "u"}), "hunter2");
        row("form", words({"curl", "-d", "user=a&token=hunter2", "u"}), "hunter2");
        row("user", words({"curl", "-u", "me:hunter2", "u"}), "hunter2");
        row("login", words({"docker", "login", "-p", "hunter2"}), "hunter2");
        row("variable", words({"docker", "run", "-e", "PYPI_TOKEN=hunter2", "i"}), "hunter2");
    }

    void hidesSecrets()
    {
        QFETCH(QStringList, argv);
        QFETCH(QString, hidden);
        const auto shown = withoutSecrets(argv).join(u' ');
        QVERIFY2(!shown.contains(hidden), qPrintable(shown));
        QVERIFY(shown.contains(QLatin1String("[REDACTED]")));
    }

    void showsWhatIsNoSecret()
    {
        const QStringList argv {QStringLiteral("docker"), QStringLiteral("login"), QStringLiteral("--password-stdin"), QStringLiteral("registry")};
        QCOMPARE(withoutSecrets(argv), argv);
    }

    void splitsScripts()
    {
        const auto commands = simpleCommands(QStringLiteral("A=1 cp -r 'my dist' /out && chmod \"a b\" x; if true; then echo \\\n y; fi | cat"));
        QCOMPARE(commands.value(0), (QStringList {QStringLiteral("cp"), QStringLiteral("-r"), QStringLiteral("my dist"), QStringLiteral("/out")}));
        QCOMPARE(commands.value(1), (QStringList {QStringLiteral("chmod"), QStringLiteral("a b"), QStringLiteral("x")}));
        QCOMPARE(commands.constLast(), QStringList {QStringLiteral("cat")});
    }
};

QTEST_GUILESS_MAIN(TestRehearsalRules)
#include "tst_rehearsalrules.moc"
