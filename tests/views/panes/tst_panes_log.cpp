// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/logmodel.h"
#include "panes/logpane.h"
#include "panes/logview.h"

#include "support/owntime.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace slipway;

class TestPanesLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void init();

    void readsLines();
    void tailsAGrowingFile();
    void unfinishedLineIsShownAndReplaced();
    void chunkBorders();
    void truncatedFileStartsAgain();
    void missingFileIsSaid();
    void colourGoesOnAcrossLines();

    void followsUntilTheReaderLeaves();
    void searchByKeyboard();
    void firstError();
    void groupsFold();
    void selectAndCopy();
    void homeAndEnd();

    void hugeLine();
    void progressLine();
    void manyLines();

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }
    LogModel *model() { return m_pane->model(); }
    LogView *view() { return m_pane->view(); }
    void load(const QByteArray &bytes, bool live = false)
    {
        write(bytes);
        m_pane->setLog(m_path, live);
        QTRY_VERIFY(!model()->isReading());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<LogPane> m_pane;
};

void TestPanesLog::init()
{
    m_pane.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("job.log"));
    m_pane = std::make_unique<LogPane>();
    m_pane->resize(500, 260);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestPanesLog::readsLines()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    load("one\r\ntwo\n\nfour\n");
    QTRY_COMPARE(model()->lineCount(), 4);
    QCOMPARE(model()->line(0).text, QStringLiteral("one"));
    QCOMPARE(model()->line(2).text, QString());
    QCOMPARE(model()->index(3).data().toString(), QStringLiteral("four"));
    QCOMPARE(model()->line(99).text, QString());
    QCOMPARE(view()->objectName(), QStringLiteral("logView"));
}

void TestPanesLog::tailsAGrowingFile()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_pane->setLog(m_path, true); // not there yet
    QCOMPARE(model()->lineCount(), 0);
    write("first\n");
    QTRY_COMPARE(model()->lineCount(), 1);
    const testing::OwnTime time;
    write("second\nthird\n");
    QTRY_COMPARE(model()->lineCount(), 3);
    QVERIFY_WITHIN(time, 1000);
    QCOMPARE(model()->line(2).text, QStringLiteral("third"));
}

void TestPanesLog::unfinishedLineIsShownAndReplaced()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    load("start\n10%", true);
    QTRY_COMPARE(model()->lineCount(), 2);
    QCOMPARE(model()->line(1).text, QStringLiteral("10%"));
    write("\r55%");
    QTRY_COMPARE(model()->line(1).text, QStringLiteral("55%"));
    QCOMPARE(model()->lineCount(), 2);
    write("\rdone\nnext\n");
    QTRY_COMPARE(model()->lineCount(), 3);
    QCOMPARE(model()->line(1).text, QStringLiteral("done"));
    QCOMPARE(model()->line(2).text, QStringLiteral("next"));
}

void TestPanesLog::chunkBorders()
{
    QByteArray bytes;
    QStringList want;
    for (int i = 0; i < 20000; ++i) {
        const auto line = QStringLiteral("line %1 ünï €").arg(i);
        want.append(line);
        bytes += line.toUtf8() + '\n';
    }
    load(bytes);
    QTRY_COMPARE(model()->lineCount(), int(want.size()));
    for (int i = 0; i < want.size(); ++i)
        QCOMPARE(model()->line(i).text, want.at(i));
}

void TestPanesLog::truncatedFileStartsAgain()
{
    load("one\ntwo\nthree\n", true);
    QTRY_COMPARE(model()->lineCount(), 3);
    QVERIFY(QFile::resize(m_path, 0));
    write("new\n");
    QTRY_COMPARE(model()->lineCount(), 1);
    QTRY_COMPARE(model()->line(0).text, QStringLiteral("new"));
}

void TestPanesLog::missingFileIsSaid()
{
    m_pane->setLog(m_folder->filePath(QStringLiteral("gone.log")), false);
    const auto labels = m_pane->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](QLabel *l) { return l->isVisible() && l->text().startsWith(QLatin1String("The log cannot be read")); }));
    m_pane->setLog({}, false, QStringLiteral("not run yet"));
    QTRY_VERIFY(std::ranges::any_of(labels, [](QLabel *l) { return l->isVisible() && l->text() == QLatin1String("not run yet"); }));
}

void TestPanesLog::colourGoesOnAcrossLines()
{
    load("\x1b[31mred\nstill red\x1b[0m\nplain\n");
    QTRY_COMPARE(model()->lineCount(), 3);
    QCOMPARE(model()->line(1).spans.size(), 1);
    QCOMPARE(model()->line(1).spans.first().style.foreground, 1);
    QVERIFY(model()->line(2).spans.isEmpty());
}

void TestPanesLog::followsUntilTheReaderLeaves()
{
    load(QByteArray("line\n").repeated(200), true);
    QTRY_COMPARE(model()->lineCount(), 200);
    auto *bar = view()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    write("more\n");
    QTRY_COMPARE(model()->lineCount(), 201);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(20);
    QVERIFY(!view()->isFollowing());
    QVERIFY(!m_pane->findChild<QCheckBox *>(QStringLiteral("logFollow"))->isChecked());
    write("and more\n");
    QTRY_COMPARE(model()->lineCount(), 202);
    QCOMPARE(bar->value(), 20); // the reader stays
    QTest::mouseClick(m_pane->findChild<QCheckBox *>(QStringLiteral("logFollow")), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(bar->value(), bar->maximum());
}

void TestPanesLog::searchByKeyboard()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i)
        bytes += i % 100 == 50 ? "a Needle here and a needle there\n" : "hay\n";
    load(bytes);
    QTRY_COMPARE(model()->lineCount(), 300);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_pane->findChild<QLineEdit *>(QStringLiteral("logSearch"));
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("needle"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(view()->cursor().line, 50);
    QCOMPARE(view()->selectedText(), QStringLiteral("Needle"));
    QTest::keyClick(edit, Qt::Key_F3);
    QTRY_COMPARE(view()->selectedText(), QStringLiteral("needle"));
    QCOMPARE(view()->cursor().line, 50);
    QTest::keyClick(edit, Qt::Key_F3);
    QTRY_COMPARE(view()->cursor().line, 150);
    QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(view()->cursor().line, 50);
    QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(view()->cursor().line, 250); // around the beginning
    QSignalSpy finished(view(), &LogView::searchFinished);
    edit->setText(QStringLiteral("not in it"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.first().first().toBool());
}

void TestPanesLog::firstError()
{
    load(QByteArray("fine, 0 errors\n").repeated(150) + "gcc: \x1b[31merror\x1b[0m: no such file\n" + QByteArray("x\n").repeated(150));
    QTRY_COMPARE(model()->firstProblem(), 150);
    QTest::mouseClick(m_pane->findChild<QToolButton *>(QStringLiteral("logFirstError")), Qt::LeftButton);
    QCOMPARE(view()->cursor().line, 150);
    QVERIFY(view()->verticalScrollBar()->value() <= 150);
    QVERIFY(!view()->isFollowing());
}

void TestPanesLog::groupsFold()
{
    load("~~~ Setup\na\nb\n--- Build\nc\nd\nneedle\n--- Failed\nx\n^^^ +++\n+++ Test\ny\n");
    QTRY_COMPARE(model()->lineCount(), 12);
    // Setup and Build are folded; Failed was opened by ^^^ +++, which is no line itself.
    QCOMPARE(view()->shownRows(), 6);
    QVERIFY(view()->isFolded(0) && view()->isFolded(3) && !view()->isFolded(7) && !view()->isFolded(10));
    view()->goToLine(0);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(view()->shownRows(), 8);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(view()->shownRows(), 6);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(view()->shownRows(), 8);
    // Looking for something opens what hides it.
    view()->setSearch(QStringLiteral("needle"));
    view()->findNext();
    QTRY_COMPARE(view()->cursor().line, 6);
    QVERIFY(!view()->isFolded(3));
}

void TestPanesLog::selectAndCopy()
{
    load("one\ntwo \x1b[32mgreen\x1b[0m\nthree\n");
    QTRY_COMPARE(model()->lineCount(), 3);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ntwo green\nthree"));
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view()->selectedText(), QStringLiteral("one\ntwo green"));
    const auto row = view()->fontMetrics().height() + 1;
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, QPoint(200, row / 2));
    QTest::mouseMove(view()->viewport(), QPoint(490, row + row / 2));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, QPoint(490, row + row / 2));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, QPoint(60, row + row / 2));
    QCOMPARE(view()->selectedText(), QStringLiteral("two"));
    QVERIFY(!view()->grab().isNull());
}

void TestPanesLog::homeAndEnd()
{
    load(QByteArray("line\n").repeated(500));
    QTRY_COMPARE(model()->lineCount(), 500);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(view()->cursor().line, 0);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QVERIFY(view()->cursor().line > 5);
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(view()->cursor().line, 499);
    QVERIFY(view()->isFollowing());
}

void TestPanesLog::hugeLine()
{
    const testing::OwnTime time;
    load(QByteArray("before\n") + QByteArray(10 * 1024 * 1024, 'x') + "\nafter\n");
    QTRY_COMPARE(model()->lineCount(), 3);
    QCOMPARE(model()->line(2).text, QStringLiteral("after"));
    QCOMPARE(model()->line(1).text.size(), LogModel::kLongestLine);
    QCOMPARE(model()->cutBytes(1), 10 * 1024 * 1024 - LogModel::kLongestLine);
    view()->grab();
    qInfo("a line of 10 MiB: read and painted in %lld ms", time.milliseconds());
    QVERIFY_WITHIN(time, 8000);
}

void TestPanesLog::progressLine()
{
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += "\rdownloading " + QByteArray::number(i);
    load(bytes + "\n");
    QTRY_COMPARE(model()->lineCount(), 1);
    QCOMPARE(model()->line(0).text, QStringLiteral("downloading 19999"));
}

void TestPanesLog::manyLines()
{
    QByteArray bytes;
    for (int i = 0; i < 200000; ++i)
        bytes += "2026-05-13T06:57:12 step " + QByteArray::number(i) + " of the build does something\n";
    write(bytes);
    const testing::OwnTime time;
    m_pane->setLog(m_path, false);
    qint64 longest = 0;
    while (model()->lineCount() < 200000 && time.milliseconds() < 60000) {
        const testing::OwnTime turn;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, turn.milliseconds());
    }
    QCOMPARE(model()->lineCount(), 200000);
    qInfo("200,000 lines read in %lld ms; longest turn of the event loop %lld ms", time.milliseconds(), longest);
    const testing::OwnTime jump;
    view()->goToLine(100000);
    view()->grab();
    QVERIFY_WITHIN(jump, 500);
    QCOMPARE(model()->line(123456).text, QStringLiteral("2026-05-13T06:57:12 step 123456 of the build does something"));
}

QTEST_MAIN(TestPanesLog)
#include "tst_panes_log.moc"
