// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"
#include "support/testing.h"

#include <QElapsedTimer>

using namespace slipway;

class tst_Condition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void corpus_data();
    void corpus();
    void corpusOfRealPipelines();
};

void tst_Condition::corpus_data()
{
    QTest::addColumn<int>("index");
    const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/conditional.json"));
    if (!cases.is_object())
        return;
    int index = 0;
    for (const auto &entry : cases["cases"]) {
        const auto name = QByteArray::number(index) + ' ' + entry["name"].get<std::string>().c_str();
        QTest::newRow(name.constData()) << index++;
    }
}

void tst_Condition::corpus()
{
    SLIPWAY_NEED_CORPUS();
    static const auto cases = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/conditional.json"));
    QFETCH(int, index);
    const auto &entry = cases["cases"][size_t(index)];
    const auto text = fromStd(entry["expression"].get<std::string>());
    const auto context = readConditionContext(entry["context"]);
    QVERIFY_RESULT(context);

    QString kind, message;
    if (entry["kind"] == "validate") {
        if (const auto checked = validateCondition(text, *context); !checked) {
            kind = conditionFaultName(checked.error().kind);
            message = checked.error().message;
        }
    } else {
        const auto result = evaluateCondition(text, *context);
        if (result) {
            QVERIFY2(entry["expected"].is_boolean(), qPrintable(text));
            QCOMPARE(*result, entry["expected"].get<bool>());
        } else {
            kind = conditionFaultName(result.error().kind);
            message = result.error().message;
        }
    }
    QCOMPARE(kind, fromStd(entry["expected_error"].get<std::string>()));
    if (!kind.isEmpty())
        QCOMPARE(kind + QStringLiteral(": ") + message, fromStd(entry["go_error"].get<std::string>()));
}

void tst_Condition::corpusOfRealPipelines()
{
    SLIPWAY_NEED_CORPUS();
    const auto file = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/conditional_real.json"));
    // Where `!` stands before an unparenthesised comparison the library sees a type error and the server does
    // not (spec/buildkite.md c.2): the only difference we want.
    const QStringList differing {
        QStringLiteral("build.branch != \"main\" && !build.pull_request.labels includes \"Reviewer-assigned\""),
        QStringLiteral("(build.pull_request.id != null && !build.env(\"GITHUB_PR_LABELS\") =~ /skip-it/) ||\n"
                       "build.env(\"GITHUB_PR_TRIGGER_COMMENT\") =~ /.*extended.*/")};
    int compared = 0;
    for (const auto &entry : file["cases"]) {
        const auto text = fromStd(entry["after_upload_interpolation_empty_env"].get<std::string>());
        for (const auto &[name, expected] : entry["results"].items()) {
            const auto context = readConditionContext(file["contexts"][name]);
            QVERIFY_RESULT(context);
            const auto result = evaluateCondition(text, *context);
            const bool divergent = differing.contains(text.trimmed());
            if (expected.is_boolean()) {
                QVERIFY2(result, qPrintable(text));
                QCOMPARE(*result, expected.get<bool>());
            } else if (divergent) {
                QVERIFY2(result, qPrintable(text));
            } else {
                QVERIFY2(!result, qPrintable(text));
                QCOMPARE(QStringLiteral("ERR %1: %2").arg(conditionFaultName(result.error().kind), result.error().message),
                    fromStd(expected.get<std::string>()));
            }
            ++compared;
        }
    }
    QVERIFY(compared > 100);
}

QTEST_GUILESS_MAIN(tst_Condition)
#include "tst_condition.moc"
