// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boundedfile.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/yamlwriter.h"

#include "support/testing.h"

#include <QDirIterator>

using namespace slipway;

class TestYamlWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("plain words") << QByteArray("{\"label\":\"Build it\",\"count\":3,\"on\":true,\"none\":null}")
                                     << QByteArray("label: Build it\ncount: 3\n\"on\": true\nnone: ~\n");
        QTest::newRow("text that looks like something else")
            << QByteArray("[\"1.10\",\"true\",\"~\",\"\",\"0755\",\" x\",\"- a\",\"a: b\",\"#c\",\"&x\",\"yes\"]")
            << QByteArray("- \"1.10\"\n- \"true\"\n- \"~\"\n- \"\"\n- \"0755\"\n- \" x\"\n- \"- a\"\n- \"a: b\"\n- "
                          "\"#c\"\n- \"&x\"\n- \"yes\"\n");
        QTest::newRow("a script with a last line end is a block")
            << QByteArray("{\"command\":\"set -e\\nmake\\n\"}") << QByteArray("command: |\n  set -e\n  make\n");
        QTest::newRow("a script without one is quoted")
            << QByteArray("{\"command\":\"set -e\\nmake\"}") << QByteArray("command: \"set -e\\nmake\"\n");
    }

    void writes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, yaml);
        const auto text = toYaml(Json::parse(json.toStdString()));
        QVERIFY_RESULT(text);
        QCOMPARE(*text, yaml);
    }

    void everyRealPipelineReadsBackTheSame()
    {
        SLIPWAY_NEED_CORPUS();
        QDirIterator files(slipway::testing::corpusDir() + QStringLiteral("/buildkite/real"), QDir::Files);
        int compared = 0;
        while (files.hasNext()) {
            const auto file = files.next();
            const auto bytes = readBoundedFile(file);
            QVERIFY_RESULT(bytes);
            const auto first = parseToJson(file, *bytes, {false, {}}, 1, nullptr);
            if (first.failed())
                continue;
            const auto yaml = toYaml(first->first());
            QVERIFY_RESULT(yaml);
            const auto again = parseToJson(file, *yaml, {false, {}}, 1, nullptr);
            QVERIFY_RESULT(again);
            QCOMPARE(dumpJson(again->first(), true), dumpJson(first->first(), true));
            ++compared;
        }
        QVERIFY(compared > 50);
    }
};

QTEST_GUILESS_MAIN(TestYamlWriter)
#include "tst_yamlwriter.moc"
