// SPDX-License-Identifier: GPL-3.0-or-later
// What lints and gate proof say about every pipeline of the corpus, against the lists in tests/expectations. With
// SLIPWAY_WRITE_EXPECTATIONS=1 the lists are written anew: look at the difference before it is committed.
#include "lintfixture.h"
#include "support/testing.h"

#include <QDir>
#include <QSaveFile>

using namespace slipway;
using namespace slipway::testing;

namespace {

QString realDir()
{
    return corpusDir() + QStringLiteral("/buildkite/real");
}

/// The scripts of the corpus belong to two revisions of one pipeline.
std::optional<QByteArray> scriptOf(const QString &file, const QString &path)
{
    const auto at = file.indexOf(QLatin1String("release-pipeline@2026-05-1"));
    if (at < 0 || !path.startsWith(QLatin1String(".buildkite/scripts/")))
        return std::nullopt;
    const auto revision = file.contains(QLatin1String("before-pr42357")) ? QStringLiteral("2026-05-12-before-pr42357") : QStringLiteral("2026-05-13-pr42357");
    if (!file.contains(revision))
        return std::nullopt;
    const auto bytes = readBoundedFile(QStringLiteral("%1/buildkite/scripts/vllm@%2/%3").arg(corpusDir(), revision, path.section(u'/', -1)));
    return bytes.ok() ? std::optional(*bytes) : std::nullopt;
}

Json lintJson(const LintReport &report)
{
    Json findings = Json::array();
    for (const auto &finding : report.findings)
        findings.push_back(Json::array({toStd(finding.rule), toStd(finding.node), finding.where.line}));
    return {{"not_analysed", report.notAnalysed}, {"findings", findings}};
}

Json proveJson(const GateProof &proof)
{
    Json steps = Json::object();
    for (const auto &row : proof.rows) {
        if (!row.stepClass.publishes)
            continue;
        for (const auto &cell : row.cells)
            steps[toStd(row.step)][toStd(cell.scenario)] = toStd(gateOutcomeName(cell.outcome));
    }
    return steps;
}

struct Answers
{
    Json lint = Json::object(), prove = Json::object();
    QHash<QString, LintReport> reports;
    QHash<QString, int> totals;
};

const Answers &answers()
{
    static const Answers all = [] {
        Answers found;
        for (const auto &name : QDir(realDir()).entryList({QStringLiteral("*.yml"), QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
            const auto bytes = readBoundedFile(realDir() + u'/' + name);
            if (bytes.failed() || parseForScenarios(name, *bytes, allScenarios({})).failed())
                continue;
            auto input = lintInput(name, *bytes);
            input.scriptText = [name](const QString &path) { return scriptOf(name, path); };
            const auto report = lintPipeline(input);
            found.lint[toStd(name)] = lintJson(report);
            found.prove[toStd(name)] = proveJson(input.proof);
            found.reports.insert(name, report);
            for (const auto &finding : report.findings)
                ++found.totals[finding.rule];
        }
        return found;
    }();
    return all;
}

QString expectationFile(const char *name)
{
    return QStringLiteral("%1/tests/expectations/%2").arg(sourceDir(), QLatin1String(name));
}

/// One file of the corpus a line, so that a difference is readable.
QByteArray lines(const Json &json)
{
    QByteArray text = "{\n";
    for (auto it = json.begin(); it != json.end(); ++it)
        text += (it == json.begin() ? "" : ",\n") + dumpJson(Json(it.key())) + ": " + dumpJson(it.value());
    return text + "\n}\n";
}

void compareOrWrite(const char *name, const Json &now)
{
    const auto path = expectationFile(name);
    if (qEnvironmentVariableIsSet("SLIPWAY_WRITE_EXPECTATIONS")) {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines(now)) > 0 && file.commit());
        return;
    }
    const auto wanted = readJsonFile(path);
    QVERIFY2(wanted.is_object(), qPrintable(path));
    QStringList different;
    for (const auto &[file, value] : now.items()) {
        if (!wanted.contains(file))
            different.append(QStringLiteral("%1 is not in the list").arg(fromStd(file)));
        else if (wanted[file] != value)
            different.append(QStringLiteral("%1\n  was %2\n  is  %3").arg(fromStd(file), QString::fromUtf8(dumpJson(wanted[file])), QString::fromUtf8(dumpJson(value))));
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.mid(0, 3).join(u'\n')));
    QCOMPARE(now.size(), wanted.size());
}

QString vllm(const QString &revision)
{
    return QStringLiteral("vllm-project__vllm__.buildkite__release-pipeline@%1.yml").arg(revision);
}

QTestData &addRow(const QByteArray &revision, const QByteArray &what)
{
    return QTest::newRow((revision + what).constData());
}

bool has(const LintReport &report, const QString &rule, const QString &node)
{
    return std::any_of(report.findings.cbegin(), report.findings.cend(), [&](const Diagnostic &d) { return d.rule == rule && (node.isEmpty() || d.node == node); });
}

} // namespace

class ExpectationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void lintsAreAsReviewed()
    {
        SLIPWAY_NEED_CORPUS();
        compareOrWrite("lint.json", answers().lint);
    }

    void proofsAreAsReviewed()
    {
        SLIPWAY_NEED_CORPUS();
        compareOrWrite("prove.json", answers().prove);
    }

    void knownBugsOfVllm_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("node");
        QTest::addColumn<bool>("there");

        const auto publisher = QStringLiteral("publish-release-images-dockerhub");
        const auto images = QStringLiteral("block-build-release-images");
        for (const auto *revision : {"2026-05-12-before-pr42357", "2026-05-13-pr42357-merged", "2026-05-15", "2026-05-28-newest"}) {
            const auto name = QByteArray(revision);
            addRow(name, ": the gate is conditional, the publisher is not") << QString::fromLatin1(revision) << "R02" << publisher << true;
            addRow(name, ": the tag build waits for images") << QString::fromLatin1(revision) << "S3" << images << true;
            addRow(name, ": annotations can fail a step") << QString::fromLatin1(revision) << "S1" << QString() << true;
        }
        for (const auto *revision : {"2026-05-13-pr42357-merged", "2026-05-15", "2026-05-28-newest"})
            addRow(revision, ": patterns instead of wheels") << QString::fromLatin1(revision) << "S4" << QStringLiteral("build-wheel-x86-cpu") << true;
        for (const auto *revision : {"2026-04-15-pr39882-merged", "2026-04-22-pr40415-dockerhub", "2026-04-24"}) {
            addRow(revision, ": the tag build waits for images") << QString::fromLatin1(revision) << "S3" << images << true;
            addRow(revision, ": a gate's failure is allowed") << QString::fromLatin1(revision) << "S5" << QStringLiteral("build-release-images") << true;
            addRow(revision, ": no conditional gate before a publisher yet") << QString::fromLatin1(revision) << "R02" << QString() << false;
        }
        for (const auto *revision : {"2026-03-28-before-pr39882", "2026-01-29", "2025-04-04"}) {
            for (const auto *rule : {"S3", "R02", "S4", "S5"})
                addRow(revision, QByteArray(": no ") + rule) << QString::fromLatin1(revision) << QString::fromLatin1(rule) << QString() << false;
        }
        QTest::newRow("2025-04-04: no annotation yet") << "2025-04-04" << "S1" << QString() << false;
        QTest::newRow("2026-05-12: no pattern yet") << "2026-05-12-before-pr42357" << "S4" << QStringLiteral("build-wheel-x86-cpu") << false;
    }

    void knownBugsOfVllm()
    {
        SLIPWAY_NEED_CORPUS();
        QFETCH(QString, revision);
        QFETCH(QString, rule);
        QFETCH(QString, node);
        QFETCH(bool, there);
        QVERIFY2(answers().reports.contains(vllm(revision)), qPrintable(vllm(revision)));
        QCOMPARE(has(answers().reports.value(vllm(revision)), rule, node), there);
    }

    /// The clean form of each known bug, made from the newest revision.
    void theBugsGoWhenTheyAreFixed()
    {
        SLIPWAY_NEED_CORPUS();
        const auto bytes = readBoundedFile(realDir() + u'/' + vllm(QStringLiteral("2026-05-28-newest")));
        QVERIFY_RESULT(bytes);
        auto text = *bytes;
        text.replace("    if: build.env(\"NIGHTLY\") != \"1\"\n", "    if: build.env(\"NIGHTLY\") != \"1\" && build.tag == null\n");
        text.replace("    allow_dependency_failure: true\n", "");
        text.replace("        allow_failure: true\n", "");
        text.replace("/$(cd artifacts/dist && echo *.whl)\"'", "/index.html\" || true'");
        // As upstream: "Always block release images to dockerhub".
        const auto gate = text.indexOf("key: block-publish-release-images");
        const auto condition = text.indexOf("    if: build.env", gate);
        QVERIFY(gate > 0 && condition > gate);
        text.remove(condition, text.indexOf('\n', condition) + 1 - condition);
        const auto report = lintPipeline(lintInput(QStringLiteral("fixed.yml"), text));
        for (const auto *rule : {"R02", "S3", "S4", "S5"})
            QVERIFY2(!has(report, QString::fromLatin1(rule), {}), rule);
    }
};

QTEST_GUILESS_MAIN(ExpectationsTest)
#include "tst_expectations.moc"
