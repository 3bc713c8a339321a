// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/artifactmodel.h"
#include "panes/artifacttable.h"
#include "panes/panefixture.h"

#include "support/owntime.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace slipway;
using slipway::testing::PaneFixture;

namespace {

const char kYaml[] = "steps:\n  - {label: Build, key: build, command: make}\n  - {label: ROCm, key: rocm, command: make}\n";

} // namespace

class TestPanesArtifacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void init();

    void announcedOnesAppear();
    void flags_data();
    void flags();
    void sortingKeepsTheSelection();
    void filterAndStep();
    void copyByKeyboardAndMouse();
    void readerStaysInPlace();
    void removedAnnotationTakesItsRows();
    void manyRowsAreQuick();

private:
    void announce(const QString &step, const QString &label, const QString &uri)
    {
        m_fixture->annotate(step, QStringLiteral("- **%1**: `%2`\n").arg(label, uri), QStringLiteral("release"), {}, true);
    }
    QString at(int row, int column) const { return m_pane->model()->index(row, column).data().toString(); }
    QStringList labels() const
    {
        QStringList out;
        for (int row = 0; row < m_pane->model()->rowCount(); ++row)
            out.append(at(row, ArtifactModel::Label));
        return out;
    }

    std::unique_ptr<PaneFixture> m_fixture;
    std::unique_ptr<ArtifactPane> m_pane;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPanesArtifacts::init()
{
    m_tester.reset();
    m_pane.reset();
    m_fixture = std::make_unique<PaneFixture>(QByteArray(kYaml));
    m_pane = std::make_unique<ArtifactPane>(&m_fixture->session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_pane->resize(900, 160);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestPanesArtifacts::announcedOnesAppear()
{
    QCOMPARE(m_pane->table()->objectName(), QStringLiteral("artifactTable"));
    QVERIFY(!m_pane->table()->isVisible()); // the empty state speaks instead
    announce(QStringLiteral("build"), QStringLiteral("Wheel"), QStringLiteral("s3://bucket/a.whl"));
    announce(QStringLiteral("rocm"), QStringLiteral("Image"), QStringLiteral("registry.example.org/team/image:1.0"));
    m_fixture->tell(EventType::ArtifactUploaded, QStringLiteral("build"),
        {{"path", "dist/x.tar.gz"}, {"size", 2048}, {"sha256", "abc"}, {"stored", "artifacts/x"}}, QStringLiteral("j1"));
    m_fixture->flush();
    QCOMPARE(m_pane->model()->rowCount(), 3);
    QVERIFY(m_pane->table()->isVisible());
    QCOMPARE(at(0, ArtifactModel::Kind), QStringLiteral("Uploaded file")); // newest first
    QCOMPARE(at(0, ArtifactModel::Size), QStringLiteral("2.0 KiB"));
    QCOMPARE(at(1, ArtifactModel::Kind), QStringLiteral("Container image"));
    QCOMPARE(at(1, ArtifactModel::StepColumn), QStringLiteral("ROCm"));
    QCOMPARE(at(2, ArtifactModel::Uri), QStringLiteral("s3://bucket/a.whl"));
}

void TestPanesArtifacts::flags_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("word");
    QTest::newRow("clean") << "s3://b/a.whl" << "";
    QTest::newRow("glob") << "s3://b/*.whl" << "matched nothing";
    QTest::newRow("bare name") << "a.whl" << "no prefix";
    QTest::newRow("two matches") << "s3://b/a.whl b.whl" << "several matches";
}

void TestPanesArtifacts::flags()
{
    QFETCH(QString, uri);
    QFETCH(QString, word);
    announce(QStringLiteral("build"), QStringLiteral("Wheel"), uri);
    m_fixture->flush();
    QStringList words, toolTips;
    for (int row = 0; row < m_pane->model()->rowCount(); ++row) {
        words.append(at(row, ArtifactModel::Flags));
        toolTips.append(m_pane->model()->index(row, ArtifactModel::Flags).data(Qt::ToolTipRole).toString());
        const bool icon = !m_pane->model()->index(row, ArtifactModel::Flags).data(Qt::DecorationRole).value<QIcon>().isNull();
        QCOMPARE(icon, !words.last().isEmpty()); // never colour or icon alone
    }
    QVERIFY2(word.isEmpty() ? words.join(QString()).isEmpty() : words.join(u'|').contains(word), qPrintable(words.join(u'|')));
    QCOMPARE(toolTips.join(QString()).isEmpty(), word.isEmpty());
}

void TestPanesArtifacts::sortingKeepsTheSelection()
{
    for (const auto &name : {"b", "c", "a"})
        announce(QStringLiteral("build"), QString::fromLatin1(name), QStringLiteral("s3://x/%1.whl").arg(QString::fromLatin1(name)));
    m_fixture->flush();
    QCOMPARE(labels(), QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    m_pane->table()->setCurrentIndex(m_pane->model()->index(1, 0));
    auto *header = m_pane->table()->header();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(0) + 20, header->height() / 2));
    QCOMPARE(labels(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(m_pane->table()->currentIndex().data().toString(), QStringLiteral("c"));
    // A new one goes to its place in the order that was asked for.
    announce(QStringLiteral("build"), QStringLiteral("bb"), QStringLiteral("s3://x/bb.whl"));
    m_fixture->flush();
    QCOMPARE(labels(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("bb"), QStringLiteral("c")}));
    QCOMPARE(m_pane->table()->currentIndex().data().toString(), QStringLiteral("c"));
}

void TestPanesArtifacts::filterAndStep()
{
    announce(QStringLiteral("build"), QStringLiteral("Wheel"), QStringLiteral("s3://bucket/a.whl"));
    announce(QStringLiteral("rocm"), QStringLiteral("Other"), QStringLiteral("s3://bucket/b.whl"));
    m_fixture->flush();
    auto *filter = m_pane->findChild<QLineEdit *>(QStringLiteral("artifactFilter"));
    QTest::keyClicks(filter, QStringLiteral("rocm"));
    QCOMPARE(labels(), QStringList {QStringLiteral("Other")});
    filter->setText(QStringLiteral("no such thing"));
    QCOMPARE(m_pane->model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(m_pane->model()->rowCount(), 2);
    m_pane->setFixedToStep(QStringLiteral("build"));
    QCOMPARE(labels(), QStringList {QStringLiteral("Wheel")});
    m_pane->setFixedToStep({});
    QCOMPARE(m_pane->model()->rowCount(), 0);
}

void TestPanesArtifacts::copyByKeyboardAndMouse()
{
    announce(QStringLiteral("build"), QStringLiteral("Wheel"), QStringLiteral("s3://bucket/it's $(evil).whl"));
    announce(QStringLiteral("rocm"), QStringLiteral("Image"), QStringLiteral("registry.example.org/team/image:1.0"));
    announce(QStringLiteral("rocm"), QStringLiteral("Plain"), QStringLiteral("s3://bucket/a.whl"));
    m_fixture->flush();
    QStringList all = labels();
    auto *table = m_pane->table();
    table->setFocus();
    const auto choose = [&](const QString &label) {
        table->selectionModel()->setCurrentIndex(m_pane->model()->index(int(all.indexOf(label)), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    choose(QStringLiteral("Plain"));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("aws s3 cp s3://bucket/a.whl ."));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3://bucket/a.whl"));
    choose(QStringLiteral("Image"));
    QTest::mouseClick(m_pane->findChild<QPushButton *>(QStringLiteral("copyDownloadButton")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("docker pull registry.example.org/team/image:1.0"));
    QSignalSpy step(m_pane.get(), &ArtifactPane::stepActivated);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(step.size(), 1);
    QCOMPARE(step.first().first().toString(), QStringLiteral("rocm"));
}

void TestPanesArtifacts::readerStaysInPlace()
{
    for (int i = 0; i < 60; ++i)
        announce(QStringLiteral("build"), QStringLiteral("a%1").arg(i), QStringLiteral("s3://x/%1.whl").arg(i));
    m_fixture->flush();
    auto *table = m_pane->table();
    auto *bar = table->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    table->setCurrentIndex(table->indexAt(QPoint(5, 30)));
    const auto top = table->indexAt(QPoint(5, 1)).data().toString();
    const auto offset = table->visualRect(table->indexAt(QPoint(5, 1))).top();
    const auto current = table->currentIndex().data().toString();
    for (int i = 0; i < 5; ++i)
        announce(QStringLiteral("rocm"), QStringLiteral("n%1").arg(i), QStringLiteral("s3://y/%1.whl").arg(i));
    m_fixture->flush();
    QCOMPARE(m_pane->model()->rowCount(), 65);
    QTRY_COMPARE(table->indexAt(QPoint(5, 1)).data().toString(), top);
    QCOMPARE(table->visualRect(table->indexAt(QPoint(5, 1))).top(), offset);
    QCOMPARE(table->currentIndex().data().toString(), current);
}

void TestPanesArtifacts::removedAnnotationTakesItsRows()
{
    announce(QStringLiteral("build"), QStringLiteral("Wheel"), QStringLiteral("s3://bucket/a.whl"));
    m_fixture->flush();
    QCOMPARE(m_pane->model()->rowCount(), 1);
    m_fixture->tell(EventType::AnnotationRemoved, QStringLiteral("build"), {{"context", "release"}, {"scope", "build"}});
    m_fixture->flush();
    QCOMPARE(m_pane->model()->rowCount(), m_fixture->session.state().artifacts().size());
}

void TestPanesArtifacts::manyRowsAreQuick()
{
    m_tester.reset(); // checks everything at each row: not for this many
    QString body;
    for (int i = 0; i < 3000; ++i)
        body += QStringLiteral("- **w%1**: `s3://x/%1.whl`\n").arg(i);
    m_fixture->annotate(QStringLiteral("build"), body, QStringLiteral("many"));
    m_fixture->flush();
    QCOMPARE(m_pane->model()->rowCount(), 3000);
    const testing::OwnTime time;
    announce(QStringLiteral("build"), QStringLiteral("one more"), QStringLiteral("s3://x/more.whl"));
    m_fixture->flush();
    QCOMPARE(m_pane->model()->rowCount(), 3001);
    qInfo("one artifact among 3,000 more: %lld ms", time.milliseconds());
    QVERIFY_WITHIN(time, 1000);
}

QTEST_MAIN(TestPanesArtifacts)
#include "tst_panes_artifacts.moc"
