// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps publish, where to, and whether they may be done again.
#include "review/publishrules.h"
#include "review/stepclass.h"
#include "support/testing.h"

using namespace slipway;

namespace {

Step commandStep(const QString &command, const QString &label = {})
{
    Step step;
    step.kind = NodeKind::Command;
    step.command = command;
    step.label = label;
    return step;
}

QString shown(const StepClass &found)
{
    return found.publishes ? found.target + QStringLiteral(" | ") + stepEffectName(found.effect) : QStringLiteral("no");
}

} // namespace

class tst_StepClass : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void commands_data();
    void commands();
    void names_data();
    void names();
    void onlyStepsThatRun();
    void tags_data();
    void tags();
    void reasons();
    void shell_data();
    void shell();
    void shellLines();
};

void tst_StepClass::commands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");

    QTest::newRow("twine") << "python -m twine upload dist/*" << "PyPI | once_only";
    QTest::newRow("twine skips") << "twine upload --skip-existing dist/*" << "PyPI | repeatable";
    QTest::newRow("twine to the test index") << "twine upload --repository testpypi dist/*" << "TestPyPI | once_only";
    QTest::newRow("uv") << "uv publish" << "PyPI | once_only";
    QTest::newRow("uv checks") << "uv publish --check-url https://pypi.org/simple" << "PyPI | repeatable";
    QTest::newRow("poetry") << "poetry publish --build" << "PyPI | once_only";
    QTest::newRow("flit") << "flit publish" << "PyPI | once_only";
    QTest::newRow("hatch") << "hatch publish" << "PyPI | once_only";
    QTest::newRow("npm") << "npm publish --access public" << "npm | once_only";
    QTest::newRow("yarn berry") << "yarn npm publish" << "npm | once_only";
    QTest::newRow("pnpm") << "pnpm -r publish" << "npm | once_only";
    QTest::newRow("npm, tolerated") << "npm publish || true" << "npm | repeatable";
    QTest::newRow("npm, dry") << "npm publish --dry-run" << "no";
    QTest::newRow("cargo") << "cargo publish" << "crates.io | once_only";
    QTest::newRow("gem") << "gem push x.gem" << "RubyGems | once_only";
    QTest::newRow("docker push") << "docker push ghcr.io/a/b:1" << "ghcr.io | reversible";
    QTest::newRow("docker push to hub") << "docker push a/b:latest" << "Docker Hub | reversible";
    QTest::newRow("docker push to ecr") << "docker push public.ecr.aws/q/x:$C-$(uname -m)" << "ECR | reversible";
    QTest::newRow("docker image push") << "docker image push quay.io/a/b" << "Quay | reversible";
    QTest::newRow("docker with options") << "docker --config /c push a/b" << "Docker Hub | reversible";
    QTest::newRow("push to this machine") << "docker push localhost:5000/a/b" << "no";
    QTest::newRow("podman") << "podman push a/b docker://ghcr.io/a/b" << "Docker Hub | reversible";
    QTest::newRow("buildah") << "buildah push ghcr.io/a/b" << "ghcr.io | reversible";
    QTest::newRow("skopeo") << "skopeo copy docker://ghcr.io/a/b docker://docker.io/a/b" << "Docker Hub | reversible";
    QTest::newRow("skopeo to a folder") << "skopeo copy docker://ghcr.io/a/b dir:/tmp/x" << "no";
    QTest::newRow("manifest") << "docker manifest push vllm/vllm-openai:nightly" << "Docker Hub | reversible";
    QTest::newRow("manifest made only") << "docker manifest create a/b a/c" << "no";
    QTest::newRow("imagetools") << "docker buildx imagetools create -t ghcr.io/a/b:1 x y" << "ghcr.io | reversible";
    QTest::newRow("imagetools inspect") << "docker buildx imagetools inspect ghcr.io/a/b:1" << "no";
    QTest::newRow("buildx push") << "docker buildx build --tag ghcr.io/a/b --push ." << "ghcr.io | reversible";
    QTest::newRow("buildx load") << "docker buildx build --tag ghcr.io/a/b --load ." << "no";
    QTest::newRow("crane") << "crane push x.tar gcr.io/a/b" << "Google Artifact Registry | reversible";
    QTest::newRow("oras") << "oras push ghcr.io/a/b:1 f" << "ghcr.io | reversible";
    QTest::newRow("aws cp") << "aws s3 cp --recursive dist s3://b/x/" << "S3 | reversible";
    QTest::newRow("aws cp, variable") << "aws s3 cp x.whl \"$S3_PATH\"" << "S3 | reversible";
    QTest::newRow("aws download") << "aws s3 cp s3://b/x ." << "no";
    QTest::newRow("aws sync down") << "aws s3 sync s3://b/c/ build" << "no";
    QTest::newRow("aws between buckets") << "aws s3 sync s3://a s3://b" << "S3 | reversible";
    QTest::newRow("aws, by digest") << "aws s3 cp x s3://b/sha256/$SUM" << "S3 | repeatable";
    QTest::newRow("aws dry") << "aws s3 sync x s3://b --dryrun" << "no";
    QTest::newRow("aws login") << "aws ecr get-login-password | docker login --password-stdin x" << "no";
    QTest::newRow("gsutil") << "gsutil -m cp -r dist gs://b/" << "Google Cloud Storage | reversible";
    QTest::newRow("gsutil down") << "gsutil cp gs://b/x ." << "no";
    QTest::newRow("gcloud storage") << "gcloud storage cp x gs://b" << "Google Cloud Storage | reversible";
    QTest::newRow("az") << "az storage blob upload --file x" << "Azure Storage | reversible";
    QTest::newRow("gh create") << "gh release create v1 dist/*" << "GitHub | once_only";
    QTest::newRow("gh upload") << "gh release upload v1 x" << "GitHub | reversible";
    QTest::newRow("gh view") << "gh release view v1" << "no";
    QTest::newRow("glab") << "glab release create v1" << "GitLab | once_only";
    QTest::newRow("git push of tags") << "git push --tags origin" << "Git | reversible";
    QTest::newRow("git push, dry") << "git push --dry-run" << "no";
    QTest::newRow("helm push") << "helm push c.tgz oci://x" << "Helm | reversible";
    QTest::newRow("maven") << "mvn -DskipTests clean deploy" << "Maven | once_only";
    QTest::newRow("maven tests") << "mvn -B clean verify" << "no";
    QTest::newRow("gradle") << "./gradlew :core:publishToSonatype" << "Maven | once_only";
    QTest::newRow("gradle local") << "./gradlew publishToMavenLocal" << "no";
    QTest::newRow("conan") << "conan upload '*' -r=r --confirm" << "Conan | repeatable";
    QTest::newRow("kubectl") << "kubectl apply -f k.yml" << "Kubernetes | reversible";
    QTest::newRow("helm upgrade") << "helm upgrade --install x ./c" << "Kubernetes | reversible";
    QTest::newRow("terraform") << "terraform apply -auto-approve" << "Terraform | reversible";
    QTest::newRow("terraform plan") << "terraform plan" << "no";
    QTest::newRow("goreleaser") << "goreleaser release --clean" << "GitHub | once_only";
    QTest::newRow("goreleaser alone") << "goreleaser" << "GitHub | once_only";
    QTest::newRow("goreleaser snapshot") << "goreleaser release --snapshot" << "no";
    QTest::newRow("rsync") << "rsync -avz site/ deploy@www.example.org:/srv/www" << "www.example.org | reversible";
    QTest::newRow("rsync here") << "rsync -a a/ b/" << "no";
    QTest::newRow("scp") << "scp x host:/tmp" << "host | reversible";
    QTest::newRow("curl upload") << "curl -T x.tgz https://up.example.org/x" << "up.example.org | reversible";
    QTest::newRow("curl form") << "curl -F file=@x.tgz https://up.example.org/" << "up.example.org | reversible";
    QTest::newRow("curl to a checker") << "curl --data-binary @codecov.yml https://codecov.io/validate" << "no";
    QTest::newRow("curl message") << "curl -X POST -d '{\"text\":\"hi\"}' https://hooks.example.org/" << "no";
    QTest::newRow("curl download") << "curl -fsSL https://example.org/install.sh | sh" << "no";
    QTest::newRow("wget upload") << "wget --post-file=x https://u.example.org" << "u.example.org | reversible";
    QTest::newRow("script") << "bash .buildkite/scripts/upload-nightly-wheels.sh manylinux" << "step | reversible";
    QTest::newRow("script to PyPI") << "bash x/upload-release-wheels-pypi.sh" << "PyPI | once_only";
    QTest::newRow("script in the middle") << "bash x/generate-and-upload-nightly-index.sh" << "step | reversible";
    QTest::newRow("push script") << "./push-nightly-builds.sh cu130" << "step | reversible";
    QTest::newRow("release script") << "release-homebrew.sh" << "Homebrew | reversible";
    QTest::newRow("deploy program") << "bin/deploy-preview" << "step | reversible";
    QTest::newRow("annotates only") << "bash x/annotate-release.sh" << "no";
    QTest::newRow("checks out only") << "x/checkout-release-branch.sh" << "no";
    QTest::newRow("uploads coverage") << "./upload-coverage.sh" << "no";
    QTest::newRow("pipeline upload") << "buildkite-agent pipeline upload" << "no";
    QTest::newRow("pipeline script") << "python3 upload_pipeline.py --upload x.yml" << "no";
    QTest::newRow("inside bash -c") << "bash -c 'cd x && npm publish'" << "npm | once_only";
    QTest::newRow("inside a container") << "docker run --rm img twine upload dist/*" << "PyPI | once_only";
    QTest::newRow("only spoken of") << "echo docker push a/b" << "no";
    QTest::newRow("only in a comment") << "make # then docker push a/b" << "no";
    QTest::newRow("only in a text") << "git commit -m 'docker push a/b'" << "no";
    QTest::newRow("only installed") << "npm install semantic-release" << "no";
    QTest::newRow("in a here-document") << "cat <<EOF\ndocker push a/b\nEOF\nmake" << "no";
    QTest::newRow("after a here-document") << "cat <<EOF\nx\nEOF\ndocker push a/b" << "Docker Hub | reversible";
    QTest::newRow("the worst counts") << "docker push a/b\nnpm publish" << "npm | once_only";
    QTest::newRow("make target") << "make publish" << "step | reversible";
    QTest::newRow("ordinary") << "make test" << "no";
    QTest::newRow("nothing") << "" << "no";
}

void tst_StepClass::commands()
{
    QFETCH(QString, command);
    QFETCH(QString, expected);
    QCOMPARE(shown(classifyStep(commandStep(command), QStringLiteral("step"), {})), expected);
}

void tst_StepClass::names_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("target");

    QTest::newRow("label with a target") << "Publish images to Docker Hub" << "" << "Docker Hub";
    QTest::newRow("label alone") << "Publish the release" << "" << "Publish the release";
    QTest::newRow("emoji") << ":rocket: Deploy :tada:" << "" << "Deploy";
    QTest::newRow("upload to an index") << "Upload release wheels to PyPI" << "" << "PyPI";
    QTest::newRow("upload to nowhere") << "Upload" << "" << "";
    QTest::newRow("uploads a pipeline") << "Upload pipeline to Buildkite" << "" << "";
    QTest::newRow("release to") << "Release to production" << "" << "production";
    QTest::newRow("promote") << "Promote the candidate" << "" << "Promote the candidate";
    QTest::newRow("key") << "Ship it" << "deploy-prod" << "Ship it";
    QTest::newRow("key alone") << "" << "publish-docs" << "publish-docs";
    QTest::newRow("build a release") << "Build release image" << "build-release-image" << "";
    QTest::newRow("test results") << "Publish test results" << "" << "";
    QTest::newRow("test of a deployment") << "Test deploy script" << "" << "";
    QTest::newRow("coverage") << "Upload coverage to Codecov" << "" << "";
    QTest::newRow("republished") << "Unpublished drafts" << "" << "";
    QTest::newRow("ordinary") << "Run tests" << "tests" << "";
}

void tst_StepClass::names()
{
    QFETCH(QString, label);
    QFETCH(QString, key);
    auto step = commandStep(QStringLiteral("./x.sh"), label);
    step.key = key;
    QTEST(publishTarget(step), "target");
}

void tst_StepClass::onlyStepsThatRun()
{
    for (const auto kind : {NodeKind::Block, NodeKind::Input, NodeKind::Wait, NodeKind::Group, NodeKind::Unknown}) {
        auto step = commandStep(QStringLiteral("npm publish"), QStringLiteral("Publish to npm"));
        step.kind = kind;
        step.key = QStringLiteral("publish");
        ReleaseFile tags;
        tags.publish = QStringList {QStringLiteral("*")};
        QVERIFY(!classifyStep(step, step.key, tags).publishes);
    }
    Step trigger;
    trigger.kind = NodeKind::Trigger;
    trigger.triggerPipeline = QStringLiteral("promote-release");
    QVERIFY(classifyStep(trigger, QStringLiteral("steps/0"), {}).publishes);
    trigger.triggerPipeline = QStringLiteral("unit-tests");
    QVERIFY(!classifyStep(trigger, QStringLiteral("steps/0"), {}).publishes);
}

void tst_StepClass::tags_data()
{
    QTest::addColumn<QStringList>("publish");
    QTest::addColumn<QStringList>("notPublish");
    QTest::addColumn<QString>("effectPattern");
    QTest::addColumn<QString>("expected");

    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("none") << list("") << list("") << "" << "npm | once_only";
    QTest::newRow("not by name") << list("") << list("ship-it") << "" << "no";
    QTest::newRow("not by star") << list("") << list("ship*") << "" << "no";
    QTest::newRow("not by question mark") << list("") << list("ship?it") << "" << "no";
    QTest::newRow("another") << list("") << list("ship") << "" << "npm | once_only";
    QTest::newRow("a pattern of others") << list("") << list("*-x ?hip") << "" << "npm | once_only";
    QTest::newRow("the name beats the pattern") << list("ship-it") << list("*") << "" << "npm | once_only";
    QTest::newRow("the other way round") << list("*") << list("ship-it") << "" << "no";
    QTest::newRow("effect") << list("") << list("") << "ship-*" << "npm | reversible";
    QTest::newRow("effect of others") << list("") << list("") << "x-*" << "npm | once_only";
}

void tst_StepClass::tags()
{
    ReleaseFile tags;
    QFETCH(QStringList, publish);
    QFETCH(QStringList, notPublish);
    QFETCH(QString, effectPattern);
    tags.publish = publish;
    tags.notPublish = notPublish;
    if (!effectPattern.isEmpty())
        tags.effects = {{effectPattern, StepEffect::Reversible}, {QStringLiteral("*"), StepEffect::OnceOnly}};
    auto step = commandStep(QStringLiteral("npm publish"));
    step.key = QStringLiteral("ship-it");
    QTEST(shown(classifyStep(step, step.key, tags)), "expected");
}

void tst_StepClass::reasons()
{
    QCOMPARE(classifyStep(commandStep(QStringLiteral("cd x && cargo publish")), {}, {}).why, QStringLiteral("it runs \"cargo publish\""));
    QCOMPARE(classifyStep(commandStep(QStringLiteral("./x"), QStringLiteral("Deploy")), {}, {}).why, QStringLiteral("its label says \"deploy\""));
    QCOMPARE(shown(classifyStep(commandStep(QStringLiteral("./upload-wheels.sh"), QStringLiteral("Upload wheels to PyPI and GitHub")), {}, {})), QStringLiteral("PyPI and GitHub | once_only"));
    QCOMPARE(shown(classifyStep(commandStep(QStringLiteral("./upload-wheels.sh"), QStringLiteral("Upload wheels to S3")), {}, {})), QStringLiteral("S3 | reversible"));
    ReleaseFile tags;
    tags.publish = QStringList {QStringLiteral("docs")};
    const auto tagged = classifyStep(commandStep(QStringLiteral("make docs"), QStringLiteral("Docs")), QStringLiteral("docs"), tags);
    QVERIFY(tagged.publishes);
    QCOMPARE(tagged.target, QStringLiteral("Docs"));
    QCOMPARE(tagged.why, QStringLiteral("the release file says so"));
}

void tst_StepClass::shell_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("commands");

    QTest::newRow("list") << "a b; c && d || e | f & g" << "a,b c d e f g";
    QTest::newRow("quotes") << "a 'b c' \"d $e\" f\\ g" << "a,b_c,d_$e,f_g";
    QTest::newRow("continuation") << "a \\\n  b" << "a,b";
    QTest::newRow("keywords") << "if ! a; then b; else { c; }; fi" << "a b c";
    QTest::newRow("loop") << "for x in 1 2; do a \"$x\"; done" << "for,x,in,1,2 a,$x";
    QTest::newRow("assignment") << "A=1 B=\"2 3\" c d=4" << "c,d=4";
    QTest::newRow("redirection") << "a >x 2>&1 <y >>z b" << "a,b";
    QTest::newRow("both streams") << "a &>x b" << "a,b";
    QTest::newRow("substitution") << "a $(b \"c)\" d) `e f`" << "b,c),d e,f a,$(b_\"c)\"_d),`e_f`";
    QTest::newRow("in double quotes") << "a \"x $(b) y\"" << "b a,x_$(b)_y";
    QTest::newRow("never closed") << "a $(b" << "a,$ b";
    QTest::newRow("bash -c") << "bash -ec 'a b'" << "a,b bash,-ec,a_b";
    QTest::newRow("two here-documents") << "a <<X <<'Y'\n1\nX\n2\nY\nb" << "a b";
    QTest::newRow("indented here-document") << "a <<-X\n\t1\n\tX\nb" << "a b";
    QTest::newRow("never ended here-document") << "a <<X\nb" << "a";
    QTest::newRow("backslash at the end") << "a\\" << "a";
    QTest::newRow("quote never closed") << "a 'b" << "a,b";
    QTest::newRow("empty argument") << "a '' b" << "a,,b";
}

void tst_StepClass::shell()
{
    QFETCH(QString, script);
    QStringList found;
    for (const auto &command : shellCommands(script))
        found.append(command.words.join(u',').replace(u' ', u'_'));
    QTEST(found.join(u' '), "commands");
}

void tst_StepClass::shellLines()
{
    const auto commands = shellCommands(QStringLiteral("a\n\nb || true\nc \\\n d\n'x\ny'\ne"));
    QStringList found;
    for (const auto &command : commands)
        found.append(command.words.first().left(1) + QString::number(command.line) + (command.tolerated ? QStringLiteral("!") : QString()));
    QCOMPARE(found.join(u' '), QStringLiteral("a0 b2! t2 c3 x5 e7"));
}

QTEST_APPLESS_MAIN(tst_StepClass)
#include "tst_stepclass.moc"
