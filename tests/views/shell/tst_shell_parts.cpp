// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "shell/commandpalette.h"
#include "shell/environmentdialog.h"
#include "shell/fuzzymatch.h"
#include "shell/noticebar.h"
#include "shell/problemsmodel.h"
#include "shell/problemspane.h"
#include "shell/suppressdialog.h"
#include "shell/sourceview.h"
#include "shell/startpage.h"
#include "shell/stateicon.h"
#include "shell/theme.h"
#include "shell/topbar.h"
#include "source/recentdocuments.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace slipway;

namespace {

Diagnostic problem(Severity severity, const QString &message, int line)
{
    return {QStringLiteral("rule"), severity, message, {QStringLiteral("/x/release.yml"), line, 3, 0, {}}, {}};
}

StepGraphPtr graphOf(const QStringList &labels)
{
    GraphBuilder builder;
    for (const auto &label : labels) {
        StepNode node;
        node.id = QStringLiteral("steps/%1").arg(builder.nodeCount());
        node.label = label;
        builder.addNode(node);
    }
    return builder.build();
}

} // namespace

class ShellPartsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void problemsAreSortedAndActivated()
    {
        ProblemsPane pane;
        auto *view = pane.findChild<QTreeView *>(QStringLiteral("problems"));
        const QAbstractItemModelTester tester(
            view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy activated(&pane, &ProblemsPane::problemActivated);
        pane.setDiagnostics({problem(Severity::Warning, QStringLiteral("w9"), 9),
            problem(Severity::Error, QStringLiteral("e5"), 5), problem(Severity::Warning, QStringLiteral("w2"), 2)});
        QStringList shown;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            shown.append(view->model()->index(row, ProblemsModel::MessageColumn).data().toString());
        QCOMPARE(shown, (QStringList {QStringLiteral("e5"), QStringLiteral("w2"), QStringLiteral("w9")}));
        QCOMPARE(view->model()->index(0, ProblemsModel::PlaceColumn).data().toString(), QStringLiteral("release.yml:5:3"));
        QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Error"));
        pane.step(1);
        pane.step(1);
        pane.step(-1);
        pane.step(-1); // around the end
        QCOMPARE(activated.size(), 4);
        QCOMPARE(activated.last().first().value<Diagnostic>().message, QStringLiteral("w9"));
        pane.setDiagnostics({});
        QCOMPARE(pane.count(), 0);
        QVERIFY(!view->isVisibleTo(&pane));
    }

    void suppressedProblemsWaitAtTheEnd()
    {
        ProblemsPane pane;
        auto *view = pane.findChild<QTreeView *>(QStringLiteral("problems"));
        auto *toggle = pane.findChild<QCheckBox *>(QStringLiteral("showSuppressed"));
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counts(&pane, &ProblemsPane::countChanged);
        auto known = problem(Severity::Error, QStringLiteral("e1"), 1);
        known.suppressed = QStringLiteral("by design");
        pane.setDiagnostics({known, problem(Severity::Info, QStringLiteral("i5"), 5)});
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(counts.last().first().toInt(), 1);
        QVERIFY(!toggle->isHidden());
        QCOMPARE(toggle->text(), QStringLiteral("Show 1 suppressed problem(s)"));
        toggle->click();
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(1, ProblemsModel::MessageColumn).data().toString(), QStringLiteral("e1 (suppressed: by design)"));
        QVERIFY(view->model()->index(1, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(!view->model()->index(0, 0).data(Qt::ForegroundRole).isValid());
        QCOMPARE(pane.count(), 1);
        pane.setDiagnostics({known});
        QCOMPARE(pane.count(), 0);
        pane.setDiagnostics({});
        QVERIFY(toggle->isHidden());
    }

    void theFixFollowsTheCurrentProblem()
    {
        ProblemsPane pane;
        auto *fix = pane.findChild<QLabel *>(QStringLiteral("problemFix"));
        auto with = problem(Severity::Warning, QStringLiteral("w2"), 2);
        with.fix = QStringLiteral("<b>turn</b> it off");
        pane.setDiagnostics({with, problem(Severity::Warning, QStringLiteral("w9"), 9)});
        QVERIFY(fix->isHidden() && !pane.current());
        pane.showFix();
        QVERIFY(!fix->isHidden());
        QCOMPARE(fix->text(), QStringLiteral("Fix: <b>turn</b> it off"));
        QCOMPARE(fix->textFormat(), Qt::PlainText);
        pane.step(1);
        QVERIFY(fix->isHidden());
        pane.step(-1);
        // A new list with the same finding keeps it current.
        pane.setDiagnostics({problem(Severity::Error, QStringLiteral("e1"), 1), with});
        QCOMPARE(pane.current()->message, QStringLiteral("w2"));
        auto *share = pane.findChild<QLabel *>(QStringLiteral("problemsNotAnalysed"));
        QVERIFY(share->isHidden());
        pane.setNotAnalysed(QStringLiteral("50 % of the steps could not be analysed: up"));
        QVERIFY(!share->isHidden());
    }

    void aLongMessageIsReadInFull()
    {
        ProblemsPane pane;
        pane.resize(1200, 240);
        pane.show();
        auto *view = pane.findChild<QTreeView *>(QStringLiteral("problems"));
        auto *details = pane.findChild<QWidget *>(QStringLiteral("problemDetails"));
        const auto text = QStringLiteral("A failed annotation would fail it after it has published: ").repeated(6) + QStringLiteral("<b>the point</b>");
        pane.setDiagnostics({problem(Severity::Error, text, 5)});
        QVERIFY(!details->isVisible()); // nothing is current: the list has the room
        pane.step(1);
        const auto *message = pane.findChild<QLabel *>(QStringLiteral("problemMessage"));
        QCOMPARE(message->text(), text);
        QCOMPARE(message->textFormat(), Qt::PlainText);
        const auto left = [&pane](const QWidget *widget) { return widget->mapTo(&pane, QPoint()).x(); };
        QTRY_VERIFY(left(details) >= left(view) + view->width());
        QTRY_VERIFY(message->height() >= message->heightForWidth(message->width()));
        pane.resize(700, 240);
        QTRY_COMPARE(left(details), left(view));
        QVERIFY(details->width() > 600);
        QVERIFY(view->height() > details->height());
    }

    void aSelectedSeverityCanBeRead()
    {
        const auto white = QApplication::palette().color(QPalette::HighlightedText);
        const auto picture = severityIcon(Severity::Error).pixmap(QSize(16, 16), 1, QIcon::Selected).toImage();
        QCOMPARE(picture.pixelColor(8, 8).rgb(), white.rgb()); // the middle of the cross
        QVERIFY(severityIcon(Severity::Error).pixmap(QSize(16, 16), 1).toImage().pixelColor(8, 8).rgb() != white.rgb());
    }

    void suppressingWantsAReason()
    {
        auto *dialog = new SuppressDialog(problem(Severity::Error, QStringLiteral("e5"), 5), nullptr);
        QCOMPARE(dialog->objectName(), QStringLiteral("suppressDialog"));
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("suppressButton"));
        auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("suppressReason"));
        QVERIFY(!button->isEnabled());
        reason->setPlainText(QStringLiteral("  \n "));
        QVERIFY(!button->isEnabled());
        reason->setPlainText(QStringLiteral(" by design\n"));
        QVERIFY(button->isEnabled());
        QCOMPARE(dialog->reason(), QStringLiteral("by design"));
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        button->click();
        QCOMPARE(accepted.size(), 1);
    }

    void fuzzyMatching_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("a hit at the start of a word beats one inside")
            << "run" << "Run here" << "Prune the cache";
        QTest::newRow("a plain hit beats a scattered one") << "env" << "Environment…" << "Expand every variable";
        QTest::newRow("starts of words beat letters inside") << "os" << "Open the sample" << "Otherwise";
        QTest::newRow("anything beats no match") << "xyz" << "x y z" << "x y";
    }

    void fuzzyMatching()
    {
        QFETCH(QString, needle);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(fuzzyScore(needle, better) > fuzzyScore(needle, worse),
            qPrintable(QStringLiteral("%1 <= %2").arg(fuzzyScore(needle, better)).arg(fuzzyScore(needle, worse))));
    }

    void paletteRunsWhatWasChosenByKeys()
    {
        QString ran;
        QVector<CommandPalette::Entry> entries;
        for (const auto &text : {QStringLiteral("Open…"), QStringLiteral("Run here"), QStringLiteral("Reload")})
            entries.append({text, {}, [&ran, text] { ran = text; }});
        auto *palette = new CommandPalette(entries, nullptr);
        palette->open();
        auto *edit = palette->findChild<QLineEdit *>(QStringLiteral("paletteEdit"));
        QTest::keyClicks(edit, QStringLiteral("re"));
        const auto *list = palette->findChild<QListWidget *>(QStringLiteral("paletteList"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Reload"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(ran, QStringLiteral("Reload"));
    }

    void environmentLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // name=value pairs joined by |, or the error
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("values keep spaces and equal signs") << "A=b c=d\n\n# no\n B =" << "A=b c=d|B=";
        QTest::newRow("the last one wins") << "A=1\nA=2" << "A=2";
        QTest::newRow("no equal sign")
            << "A=1\nNIGHTLY" << "Line 2 is not NAME=value; names have letters, digits and underscores";
        QTest::newRow("a bad name") << "1A=1" << "Line 1 is not NAME=value; names have letters, digits and underscores";
    }

    void environmentLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto env = EnvironmentDialog::parse(text);
        if (env.failed()) {
            QCOMPARE(env.error().toString(), expected);
            return;
        }
        QStringList pairs;
        for (const auto &[name, value] : *env)
            pairs.append(name + u'=' + value);
        QCOMPARE(pairs.join(u'|'), expected);
    }

    void environmentDialogRefusesFaults()
    {
        auto *dialog = new EnvironmentDialog({{QStringLiteral("A"), QStringLiteral("1")}}, nullptr);
        dialog->open();
        auto *edit = dialog->findChild<QPlainTextEdit *>(QStringLiteral("environmentEdit"));
        auto *use = dialog->findChild<QPushButton *>(QStringLiteral("environmentButton"));
        QCOMPARE(edit->toPlainText(), QStringLiteral("A=1"));
        edit->setPlainText(QStringLiteral("oops"));
        QVERIFY(!use->isEnabled());
        edit->setPlainText(QStringLiteral("NIGHTLY=1"));
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(dialog->environment(), (EnvList {{QStringLiteral("NIGHTLY"), QStringLiteral("1")}}));
    }

    void searchCountsAndJumps()
    {
        TopBar bar;
        bar.setGraph(graphOf({QStringLiteral("Build wheel CUDA"), QStringLiteral("ROCm wheel"), QStringLiteral("Publish")}));
        bar.show();
        auto *edit = bar.findChild<QLineEdit *>(QStringLiteral("searchEdit"));
        const auto *hits = bar.findChild<QLabel *>(QStringLiteral("searchHits"));
        QSignalSpy chosen(&bar, &TopBar::hitChosen);
        QSignalSpy left(&bar, &TopBar::searchLeft);
        QTest::keyClicks(edit, QStringLiteral("WHEEL"));
        QCOMPARE(hits->text(), QStringLiteral("2 hit(s)"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.at(0).first().toString(), QStringLiteral("steps/0"));
        QCOMPARE(chosen.at(1).first().toString(), QStringLiteral("steps/1"));
        QCOMPARE(chosen.at(2).first().toString(), QStringLiteral("steps/0"));
        QCOMPARE(hits->text(), QStringLiteral("1 of 2"));
        QTest::keyClicks(edit, QStringLiteral(" nothing"));
        QCOMPARE(hits->text(), QStringLiteral("no hits"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void noticesReplaceEachOther()
    {
        NoticeBar bar;
        bool acted = false;
        bar.tell(QStringLiteral("disk"), Severity::Warning, QStringLiteral("<b>first</b>"));
        bar.tell(QStringLiteral("disk"), Severity::Warning, QStringLiteral("second"),
            {{QStringLiteral("Reload"), [&acted] { acted = true; }, QStringLiteral("reloadButton")}});
        QCOMPARE(bar.text(QStringLiteral("disk")), QStringLiteral("second"));
        QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("reloadButton")), Qt::LeftButton);
        QVERIFY(acted);
        QVERIFY(!bar.has(QStringLiteral("disk")));
    }

    void startPageOffersWhatCanBeOpened()
    {
        QSettings settings(m_dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        RecentDocuments recent(&settings);
        QFile file(m_dir.filePath(QStringLiteral("there & here.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        recent.add(file.fileName());
        recent.add(m_dir.filePath(QStringLiteral("gone.yml")));
        StartPage page(&recent);
        page.setInterrupted({ReleaseSummary {QStringLiteral("r1"), {}, QStringLiteral("/x/a.yml"), {}, {}, 0, 0, false, {}}});
        QStringList enabled, disabled;
        for (const auto *button : page.findChildren<QPushButton *>())
            (button->isEnabled() ? enabled : disabled).append(button->text());
        QCOMPARE(disabled, QStringList {QStringLiteral("gone.yml")});
        QVERIFY(enabled.contains(QStringLiteral("there && here.yml")));
        QSignalSpy resumed(&page, &StartPage::resumeRequested);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("resume-r1")), Qt::LeftButton);
        QCOMPARE(resumed.first().first().toString(), QStringLiteral("r1"));
    }

    void sourceViewMarksALine()
    {
        SourceView view;
        view.setSource("a\nb\nc\n");
        view.showLine(2);
        QCOMPARE(view.textCursor().blockNumber(), 1);
        QCOMPARE(view.extraSelections().size(), 1);
        view.showLine(99);
        QVERIFY(view.extraSelections().isEmpty());
    }

    void themesAreDarkAndLight()
    {
        rememberPlatformPalette();
        applyTheme(Theme::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
        applyTheme(Theme::Light);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 128);
        Theme theme {};
        QVERIFY(themeFromName(QStringLiteral("dark"), &theme));
        QCOMPARE(theme, Theme::Dark);
        QVERIFY(!themeFromName(QStringLiteral("pink"), &theme));
    }
};

QTEST_MAIN(ShellPartsTest)
#include "tst_shell_parts.moc"
