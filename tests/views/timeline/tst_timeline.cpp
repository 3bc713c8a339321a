// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "release/journal.h"
#include "release/releasestore.h"
#include "session/releasesession.h"
#include "support/testing.h"
#include "timeline/timelinechart.h"
#include "timeline/timelineexport.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelinepaint.h"
#include "timeline/timelinepane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QXmlStreamReader>

using namespace slipway;

namespace {

constexpr auto kPipeline = R"(steps:
  - { key: build, label: "Build <b>all</b>", command: make }
  - { block: "Publish?", key: gate, depends_on: build }
  - { key: ship, label: "=ship", command: make ship, depends_on: gate }
)";

ReleaseEvent occurrence(qint64 seq, qint64 ms, EventType type, const char *step, const char *job, Json data)
{
    return {seq, ms, type, QString::fromLatin1(step), QString::fromLatin1(job), std::move(data)};
}

/// Two steps, the second tried twice, and a gate that waited from 3 s to 7 s after the start.
ReleaseEvents story()
{
    return {
        occurrence(1, 1000, EventType::ReleaseStarted, "", "", {{"file", "/r/release.yml"}}),
        occurrence(2, 1000, EventType::JobStarted, "build", "j1", {{"attempt", 1}, {"slot", 0}}),
        occurrence(3, 4000, EventType::JobFinished, "build", "j1", {{"attempt", 1}, {"outcome", "passed"}, {"exit_status", 0}}),
        occurrence(4, 4000, EventType::GateOpened, "gate", "", {{"label", "Publish?"}}),
        occurrence(5, 8000, EventType::GateDecided, "gate", "", {{"decision", "approve"}, {"who", "mai"}}),
        occurrence(6, 8000, EventType::JobStarted, "ship", "j2", {{"attempt", 1}, {"slot", 0}}),
        occurrence(7, 9000, EventType::JobFinished, "ship", "j2", {{"attempt", 1}, {"outcome", "failed"}, {"exit_status", 1}}),
        occurrence(8, 9000, EventType::JobStarted, "ship", "j3", {{"attempt", 2}, {"slot", 1}}),
        occurrence(9, 11000, EventType::JobFinished, "ship", "j3", {{"attempt", 2}, {"outcome", "passed"}, {"exit_status", 0}}),
        occurrence(10, 11000, EventType::ReleaseFinished, "", "", {{"state", "passed"}}),
    };
}

/// A session and its pane on a screen.
struct Stage
{
    explicit Stage(const ReleaseEvents &events = story(), const QSize &size = {900, 400})
        : pane(&session)
    {
        const auto parsed = parsePipeline(QStringLiteral("/r/release.yml"), kPipeline, {});
        session.setPlan(planPipeline(*parsed, Facts()));
        pane.resize(size);
        pane.show();
        session.feed(events);
    }
    TimelineChart *chart() { return pane.chart(); }
    const TimelinePicture &picture() { return *pane.chart()->picture(); }
    int find(const char *step, int attempt)
    {
        const auto &segments = picture().timeline.segments;
        for (int i = 0; i < segments.size(); ++i) {
            if (segments.at(i).step == QLatin1String(step) && segments.at(i).attempt == attempt)
                return i;
        }
        return -1;
    }

    ReleaseSession session;
    TimelinePane pane;
};

QAction *actionOf(QWidget &pane, const char *name)
{
    return pane.findChild<QAction *>(QLatin1String(name));
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void saysWhatItShows()
    {
        Stage stage(ReleaseEvents {});
        QVERIFY2(stage.pane.summary().startsWith(QLatin1String("Nothing has run yet")), qPrintable(stage.pane.summary()));
        QVERIFY(!stage.chart()->isVisible());
        stage.session.feed(story());
        QTRY_COMPARE(stage.pane.summary(),
            QStringLiteral("10 s in all, 4.0 s of it waiting for people. Gate Publish? cost 4.0 s, 40 % of the release."));
        QVERIFY(stage.chart()->isVisible());
        QCOMPARE(stage.picture().timeline.segments.size(), 4);
    }

    void aRunningReleaseSaysWhenItMayEnd()
    {
        const auto now = QDateTime::currentMSecsSinceEpoch();
        Stage stage(ReleaseEvents {occurrence(1, now - 60000, EventType::ReleaseStarted, "", "", {{"file", "/r/release.yml"}}),
            occurrence(2, now - 60000, EventType::JobStarted, "build", "j1", {{"attempt", 1}})});
        QTRY_VERIFY(stage.pane.summary().contains(QLatin1String("When it ends cannot be said: none of the 2 step")));
        QVERIFY(stage.pane.findChild<QCheckBox *>(QStringLiteral("timelineApproveLater"))->isVisible());
        QVERIFY(stage.picture().timeline.segments.first().open);
    }

    void historyOfTheStateFolderIsShown()
    {
        const QTemporaryDir state;
        for (const auto *id : {"20260101-000000-a", "20260102-000000-b"}) {
            auto journal = Journal::create(releaseFolder(state.path(), QLatin1String(id)));
            QVERIFY_RESULT(journal);
            auto events = story();
            QVERIFY_RESULT((*journal)->append(events));
        }
        const auto now = QDateTime::currentMSecsSinceEpoch();
        Stage stage(ReleaseEvents {occurrence(1, now, EventType::ReleaseStarted, "", "", {{"file", "/r/release.yml"}}),
            occurrence(2, now, EventType::JobStarted, "build", "j1", {{"attempt", 1}})});
        stage.pane.setStateDir(state.path());
        QTRY_VERIFY2(stage.pane.summary().contains(QLatin1String("Expected finish if approved now: ")), qPrintable(stage.pane.summary()));
        const auto &picture = stage.picture();
        QCOMPARE(picture.history.ofStep(QStringLiteral("build")).medianMs, 3000);
        QCOMPARE(picture.usual(picture.timeline.segments.first()).runs, 2);
        QCOMPARE(picture.history.gates.value(QStringLiteral("gate")).medianMs, 4000);
        QVERIFY(picture.expected.atMs >= now + 5000 - 1);
        // Approved in an hour: what follows the gate ends later.
        const auto before = picture.expected.atMs;
        auto *at = stage.pane.findChild<QTimeEdit *>(QStringLiteral("timelineApprovedAt"));
        at->setTime(QTime::currentTime().addSecs(3600));
        stage.pane.findChild<QCheckBox *>(QStringLiteral("timelineApproveLater"))->setChecked(true);
        QTRY_VERIFY(stage.picture().expected.atMs > before + 3000 * 1000);
        QVERIFY2(stage.pane.summary().contains(QLatin1String("Expected finish if approved at ")), qPrintable(stage.pane.summary()));
    }

    void aClickSelectsTheStep()
    {
        Stage stage;
        QSignalSpy activated(&stage.pane, &TimelinePane::stepActivated);
        QTRY_VERIFY(stage.find("ship", 2) >= 0);
        const int second = stage.find("ship", 2);
        QTest::mouseClick(stage.chart()->viewport(), Qt::LeftButton, {}, stage.chart()->barOf(second).center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("ship"));
        QCOMPARE(stage.chart()->current(), second);
        // A click beside the bars selects nothing; one on the name does.
        QTest::mouseClick(stage.chart()->viewport(), Qt::LeftButton, {}, QPoint(stage.chart()->width() - 60, int(stage.chart()->barOf(0).center().y())));
        QCOMPARE(activated.size(), 1);
        QTest::mouseClick(stage.chart()->viewport(), Qt::LeftButton, {}, QPoint(40, int(stage.chart()->barOf(0).center().y())));
        QCOMPARE(activated.last().first().toString(), QStringLiteral("build"));
    }

    void selectionElsewhereMarksTheBar()
    {
        Stage stage;
        QTRY_VERIFY(stage.find("ship", 1) >= 0);
        stage.pane.setSelectedStep(QStringLiteral("ship"));
        QCOMPARE(stage.chart()->current(), stage.find("ship", 1));
        // What is selected already keeps the attempt the keyboard is at.
        stage.chart()->setCurrent(stage.find("ship", 2));
        stage.pane.setSelectedStep(QStringLiteral("ship"));
        QCOMPARE(stage.chart()->current(), stage.find("ship", 2));
    }

    void keysWalkAndZoom()
    {
        Stage stage;
        QTRY_VERIFY(stage.find("ship", 2) >= 0);
        auto *chart = stage.chart();
        chart->setFocus();
        QSignalSpy activated(&stage.pane, &TimelinePane::stepActivated);
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(activated.last().first().toString(), QStringLiteral("build"));
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(chart->current(), stage.find("ship", 1));
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), stage.find("ship", 2));
        QVERIFY2(chart->accessibleDescription().startsWith(QLatin1String("=ship, attempt 2\nRan and passed: 2.0 s")), qPrintable(chart->accessibleDescription()));
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), stage.find("ship", 2));

        const double whole = chart->visibleToMs();
        QCOMPARE(chart->visibleFromMs(), 0.0);
        QVERIFY(whole >= 10000);
        QTest::keyClick(chart, Qt::Key_Plus);
        const double from = chart->visibleFromMs();
        QVERIFY(from > 0 && chart->visibleToMs() < whole);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(chart->visibleFromMs() > from);
        QTest::keyClick(chart, Qt::Key_0);
        QCOMPARE(chart->visibleFromMs(), 0.0);
        QCOMPARE(chart->visibleToMs(), whole);
    }

    void theCriticalPathIsTold()
    {
        Stage stage;
        QTRY_VERIFY(stage.find("ship", 2) >= 0);
        QSignalSpy told(&stage.pane, &TimelinePane::criticalPathShown);
        stage.chart()->setFocus();
        QTest::keyClick(stage.chart(), Qt::Key_C);
        QVERIFY(stage.pane.criticalAction()->isChecked());
        QCOMPARE(stage.pane.criticalAction()->objectName(), QStringLiteral("criticalPath"));
        QVERIFY(stage.chart()->isCriticalShown());
        QCOMPARE(told.last().first().toStringList(), QStringList({QStringLiteral("build"), QStringLiteral("gate"), QStringLiteral("ship")}));
        QTest::keyClick(stage.chart(), Qt::Key_C);
        QVERIFY(told.last().first().toStringList().isEmpty());
        QCOMPARE(told.size(), 2);
    }

    void lanesByWorker()
    {
        Stage stage;
        QTRY_VERIFY(stage.find("ship", 2) >= 0);
        const auto lanes = [&] {
            QStringList names;
            for (const auto &row : stage.picture().lanes.rows)
                names.append(row.lane);
            return names;
        };
        QCOMPARE(lanes(), QStringList({QStringLiteral("Build <b>all</b>"), QStringLiteral("Publish?"), QStringLiteral("=ship")}));
        actionOf(stage.pane, "timelineByWorker")->setChecked(true);
        QCOMPARE(lanes(), QStringList({QStringLiteral("People"), QStringLiteral("Worker 1"), QStringLiteral("Worker 2")}));
        QCOMPARE(stage.picture().lanes.rowOf, QVector<int>({1, 0, 1, 2}));
    }

    void theTableSaysTheSame()
    {
        Stage stage;
        QTRY_VERIFY(stage.find("ship", 2) >= 0);
        actionOf(stage.pane, "timelineAsTable")->setChecked(true);
        auto *table = stage.pane.findChild<QTableView *>(QStringLiteral("timelineTable"));
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 4);
        const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(text(1, TimelineModel::What), QStringLiteral("Waited for a person"));
        QCOMPARE(text(1, TimelineModel::Began), QStringLiteral("+3.0 s"));
        QCOMPARE(text(3, TimelineModel::Step), QStringLiteral("=ship, attempt 2"));
        QCOMPARE(text(3, TimelineModel::Critical), QStringLiteral("yes"));
        QVERIFY(table->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("Build &lt;b&gt;all")));
        QSignalSpy activated(&stage.pane, &TimelinePane::stepActivated);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(activated.last().first().toString(), QStringLiteral("gate"));
    }

    void theModelFollowsARelease()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto graph = GraphBuilder().build();
        ReleaseTimes times;
        for (const auto &e : story()) {
            times.apply(e);
            auto picture = std::make_shared<TimelinePicture>();
            picture->timeline = makeTimeline(times, *graph, e.timeMs);
            model.setPicture(picture);
            QCOMPARE(model.rowCount(), picture->timeline.segments.size());
        }
        model.setPicture(std::make_shared<TimelinePicture>());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.stepAt(0), QString());
    }

    void exportsAreReadBack()
    {
        Stage stage;
        QTRY_VERIFY(stage.find("ship", 2) >= 0);
        const QTemporaryDir folder;
        const auto read = [&](const char *format) {
            const auto path = folder.filePath(QStringLiteral("t.") + QLatin1String(format));
            const auto saved = stage.pane.saveAs(path, QLatin1String(format));
            if (saved.failed())
                qFatal("%s", qPrintable(saved.error().toString()));
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto lines = QString::fromUtf8(read("csv")).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(0), QStringLiteral("step,label,attempt,job,variant,lane,kind,start_utc,end_utc,duration_ms,critical,median_ms"));
        QCOMPARE(lines.at(1), QStringLiteral("build,Build <b>all</b>,1,j1,,Build <b>all</b>,job,1970-01-01T00:00:01.000Z,1970-01-01T00:00:04.000Z,3000,true,"));
        QCOMPARE(lines.at(2), QStringLiteral("gate,Publish?,1,,,Publish?,gate,1970-01-01T00:00:04.000Z,1970-01-01T00:00:08.000Z,4000,true,"));
        // A spreadsheet must not take a label for a formula.
        QCOMPARE(lines.at(3), QStringLiteral("ship,'=ship,1,j2,,'=ship,job,1970-01-01T00:00:08.000Z,1970-01-01T00:00:09.000Z,1000,true,"));

        QXmlStreamReader svg(read("svg"));
        QStringList texts;
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == QLatin1String("text"))
                texts.append(svg.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        for (const auto *text : {"Build <b>all</b>", "Publish?", "=ship", "Waited for a person"})
            QVERIFY2(texts.contains(QLatin1String(text)), text);

        QImage png;
        QVERIFY(png.loadFromData(read("png"), "PNG"));
        QCOMPARE(png.width(), 2800);
        QVERIFY(png.height() >= 300);
    }

    void anExportThatCannotBeWritten()
    {
        Stage stage;
        QTRY_VERIFY(stage.find("ship", 2) >= 0);
        const auto saved = stage.pane.saveAs(QStringLiteral("/nowhere/at/all/t.csv"), QStringLiteral("csv"));
        QVERIFY(saved.failed());
        QVERIFY2(saved.error().toString().startsWith(QLatin1String("/nowhere/at/all/t.csv: the timeline cannot be saved: ")), qPrintable(saved.error().toString()));
    }

    void manyRowsScroll()
    {
        ReleaseEvents events {occurrence(1, 1000, EventType::ReleaseStarted, "", "", Json::object())};
        for (int i = 0; i < 500; ++i) {
            const auto id = QByteArray("s") + QByteArray::number(i);
            events.append(occurrence(events.size() + 1, 1000 + i, EventType::JobStarted, id.constData(), id.constData(), {{"attempt", 1}}));
        }
        Stage stage(events, {700, 160});
        QTRY_COMPARE(stage.picture().lanes.rows.size(), 500);
        QVERIFY(stage.chart()->rowsInSight() >= 2);
        stage.pane.setSelectedStep(QStringLiteral("s400"));
        QVERIFY(stage.chart()->viewport()->rect().contains(stage.chart()->barOf(stage.find("s400", 1)).center().toPoint()));
        QVERIFY2(renderTimeline(stage.chart()->picture(), QStringLiteral("svg"), true, stage.pane.palette(), stage.pane.font()).ok(), "svg");
    }

    void theLegendLeavesNothingOut()
    {
        const auto font = QGuiApplication::font();
        const double wide = TimelinePaint::legendHeight(font, 4000), narrow = TimelinePaint::legendHeight(font, 300);
        QVERIFY(wide > 0);
        QVERIFY2(narrow >= 3 * wide, qPrintable(QString::number(narrow)));
        QCOMPARE(TimelinePaint::legendHeight(font, 10), 6 * wide); // an entry a row, and no less
    }

    void aPngTooTallIsRefused()
    {
        auto picture = std::make_shared<TimelinePicture>();
        picture->lanes.rows.resize(5000);
        const auto png = renderTimeline(picture, QStringLiteral("png"), false, QPalette(), QFont());
        QVERIFY(png.failed());
        QCOMPARE(png.error().toString(), QStringLiteral("the timeline has too many rows for a PNG; save it as SVG or CSV, or look at it by worker"));
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
