// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/annotationcard.h"
#include "panes/annotationpane.h"
#include "panes/markdowntext.h"
#include "panes/panefixture.h"
#include "panes/safemarkdownview.h"

#include "support/owntime.h"
#include "support/testing.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTextBlock>

using namespace slipway;
using slipway::testing::PaneFixture;

namespace {

const char kYaml[] = "steps:\n  - {label: Build, key: build, command: make}\n  - {label: Test, key: test, command: make test}\n";

QStringList linksOf(const QTextDocument *document)
{
    QStringList out;
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                out.append(it.fragment().charFormat().anchorHref());
        }
    }
    return out;
}

bool hasPicture(const QTextDocument *document)
{
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                return true;
        }
    }
    return false;
}

} // namespace

class TestPanesAnnotations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void init();

    void hostileMarkdown_data();
    void hostileMarkdown();
    void remotePictureAsksNobody();
    void localPictureIsNotRead();
    void clickedLinkIsAnnounced();
    void termBlocksHaveColours();
    void controlsAndBidi();
    void splitting_data();
    void splitting();

    void orderAndStyle();
    void appearsWithin200Ms();
    void onlyTheChangedOneIsDrawnAgain();
    void placeAndSelectionStay();
    void filterAndSelectedStep();
    void hugeAnnotationDoesNotBlock();
    void fiftyAppendsLoseNothing();
    void hiddenPaneWaits();

private:
    QVector<AnnotationCard *> cards()
    {
        auto found = m_pane->findChildren<AnnotationCard *>();
        std::ranges::sort(found, {}, [](AnnotationCard *c) { return c->y(); });
        return {found.begin(), found.end()};
    }
    void showPane()
    {
        m_pane->resize(600, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    std::unique_ptr<PaneFixture> m_fixture;
    std::unique_ptr<AnnotationPane> m_pane; // goes before the session it follows
};

void TestPanesAnnotations::init()
{
    m_pane.reset();
    m_fixture = std::make_unique<PaneFixture>(QByteArray(kYaml));
    m_pane = std::make_unique<AnnotationPane>(&m_fixture->session);
    showPane();
}

void TestPanesAnnotations::hostileMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("shows");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("script") << "<script>alert(1)</script> after" << "<script>alert(1)</script> after" << QStringList();
    QTest::newRow("inline tag") << "a <b>bold</b> b" << "a <b>bold</b> b" << QStringList();
    QTest::newRow("void tag keeps what follows") << "before<br>after" << "before<br>after" << QStringList();
    QTest::newRow("html picture") << "x <img src=\"http://evil/x.png\"> y" << "<img src=\"http://evil/x.png\">" << QStringList();
    QTest::newRow("javascript") << "[click](javascript:alert(1))" << "click" << QStringList();
    QTest::newRow("javascript in disguise") << "[click](JaVaScRiPt:alert(1))" << "click" << QStringList();
    QTest::newRow("file") << "[click](file:///etc/passwd)" << "click" << QStringList();
    QTest::newRow("data") << "[click](data:text/html;base64,PHNjcmlwdD4=)" << "click" << QStringList();
    QTest::newRow("relative") << "[click](../secret)" << "click" << QStringList();
    QTest::newRow("mailto") << "[click](mailto:a@b.c)" << "click" << QStringList();
    QTest::newRow("web") << "[click](https://example.org/x)" << "click" << QStringList {QStringLiteral("https://example.org/x")};
    QTest::newRow("no host") << "[click](https:///x)" << "click" << QStringList();
    QTest::newRow("picture") << "![a cat](http://evil/x.png)" << "[picture not loaded: a cat]" << QStringList();
    QTest::newRow("picture from disk") << "![host](file:///etc/hostname)" << "[picture not loaded: host]" << QStringList();
    QTest::newRow("artifact picture") << "![x](artifact://a.png)" << "[picture not loaded: x]" << QStringList();
    QTest::newRow("linked picture") << "[![x](http://evil/x.png)](javascript:y)" << "[picture not loaded: x]" << QStringList();
    QTest::newRow("unknown emoji") << ":buildkite_logo_x: hi" << ":buildkite_logo_x: hi" << QStringList();
    QTest::newRow("emoji in code") << "`:rocket:`" << ":rocket:" << QStringList();
    QTest::newRow("entity") << "&lt;script&gt;" << "<script>" << QStringList();
}

void TestPanesAnnotations::hostileMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, shows);
    QFETCH(QStringList, links);
    SafeMarkdownView view;
    view.showMarkdown(markdown);
    QVERIFY2(view.toPlainText().contains(shows), qPrintable(view.toPlainText()));
    QCOMPARE(linksOf(view.document()), links);
    QVERIFY(!hasPicture(view.document()));
}

void TestPanesAnnotations::remotePictureAsksNobody()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&server, &QTcpServer::newConnection);
    const auto url = QStringLiteral("http://127.0.0.1:%1/x.png").arg(server.serverPort());
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("![x](%1)\n\n<img src=\"%1\">\n\n[![y](%1)](%1)").arg(url));
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 1);
    m_pane->grab();
    QVERIFY(!asked.wait(150));
}

void TestPanesAnnotations::localPictureIsNotRead()
{
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QTemporaryFile file(QStringLiteral("XXXXXX.png"));
    QVERIFY(file.open() && red.save(&file, "PNG"));
    file.close();
    SafeMarkdownView view;
    view.showMarkdown(QStringLiteral("![red](%1)").arg(QUrl::fromLocalFile(file.fileName()).toString()));
    for (const auto &name : {QUrl::fromLocalFile(file.fileName()), QUrl(QStringLiteral("file:///etc/hostname"))}) {
        QVERIFY(!view.loadResource(QTextDocument::ImageResource, name).isValid());
        // The document by itself would read the file when its widget gives nothing.
        const auto given = view.document()->resource(QTextDocument::ImageResource, name);
        QCOMPARE(given.value<QImage>().size(), QSize(1, 1));
    }
    view.setSource(QUrl(QStringLiteral("file:///etc/hostname")));
    QVERIFY(!view.toPlainText().isEmpty()); // still the annotation
}

void TestPanesAnnotations::clickedLinkIsAnnounced()
{
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("[notes](https://example.org/notes)"));
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 1);
    QSignalSpy activated(m_pane.get(), &AnnotationPane::linkActivated);
    auto *view = cards().first()->findChild<SafeMarkdownView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(12, view->height() / 2));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toUrl(), QUrl(QStringLiteral("https://example.org/notes")));
    view->setFocus();
    view->moveCursor(QTextCursor::Start);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    // What did not come from a click on the list is not let through either.
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("javascript:alert(1)")));
    QCOMPARE(activated.size(), 2);
}

void TestPanesAnnotations::termBlocksHaveColours()
{
    SafeMarkdownView view;
    view.showMarkdown(QStringLiteral("before\n\n```term\n\x1b[31mred\x1b[0m plain\nnext\n```\n\nafter \x1b[31mx"));
    QCOMPARE(view.toPlainText(), QStringLiteral("before\nred plain\nnext\nafter [31mx"));
    const auto block = view.document()->findBlockByNumber(1);
    const auto red = block.begin().fragment().charFormat().foreground().color();
    QVERIFY(red.red() > 150 && red.green() < 120);
}

void TestPanesAnnotations::controlsAndBidi()
{
    const auto text = prepareMarkdown(QStringLiteral("a\x01z ") + QChar(0x202e) + QStringLiteral("evil"));
    QCOMPARE(text, QStringLiteral("az ") + QChar(QChar::ReplacementCharacter) + QStringLiteral("evil"));
}

void TestPanesAnnotations::splitting_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << QStringLiteral("some words\n\n").repeated(500);
    QTest::newRow("one line") << QString(5000, u'x');
    QTest::newRow("one paragraph") << QStringLiteral("line\n").repeated(1000);
    QTest::newRow("a long code block") << QStringLiteral("```\n") + QStringLiteral("code\n").repeated(1000) + QStringLiteral("```\nend");
    QTest::newRow("empty") << QString();
}

void TestPanesAnnotations::splitting()
{
    QFETCH(QString, text);
    const auto parts = splitMarkdown(text, 400);
    QString joined;
    for (const auto &part : parts) {
        QVERIFY2(part.size() < 900, qPrintable(QString::number(part.size())));
        joined += part;
    }
    const auto bare = [](QString s) { return s.remove(u'\n').remove(u'`'); };
    QCOMPARE(bare(joined), bare(text));
    // Appending leaves all parts but the last as they are.
    const auto more = splitMarkdown(text + QStringLiteral("\nmore"), 400);
    QVERIFY(more.size() >= parts.size());
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        QCOMPARE(more.at(i), parts.at(i));
}

void TestPanesAnnotations::orderAndStyle()
{
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("low"), QStringLiteral("low"), QStringLiteral("info"), false, 1);
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("older"), QStringLiteral("older"), QStringLiteral("warning"));
    m_fixture->annotate(QStringLiteral("test"), QStringLiteral("newer"), QStringLiteral("newer"), QStringLiteral("error"));
    m_fixture->annotate(QStringLiteral("test"), QStringLiteral("high"), QStringLiteral("high"), QStringLiteral("success"), false, 10);
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 4);
    QStringList names;
    for (auto *card : cards())
        names.append(card->accessibleName());
    QCOMPARE(names, QStringList({QStringLiteral("Success: high"), QStringLiteral("Error: newer"), QStringLiteral("Warning: older"),
                        QStringLiteral("Info: low")}));
}

void TestPanesAnnotations::appearsWithin200Ms()
{
    const testing::OwnTime time;
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("here"));
    const auto isThere = [this] { return cards().size() == 1 && cards().first()->isVisible(); };
    while (!isThere() && time.milliseconds() < 5000)
        QCoreApplication::processEvents(); // QTRY_VERIFY would sleep, and that counts
    QVERIFY(isThere());
    m_pane->grab();
    QVERIFY_WITHIN(time, 200);
}

void TestPanesAnnotations::onlyTheChangedOneIsDrawnAgain()
{
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("one"), QStringLiteral("one"));
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("two"), QStringLiteral("two"));
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 2);
    auto *two = cards().at(0)->findChild<SafeMarkdownView *>();
    auto *one = cards().at(1)->findChild<SafeMarkdownView *>();
    const auto *oneDrawn = one->document();
    const auto *twoDrawn = two->document();
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral(" more"), QStringLiteral("two"), {}, true);
    m_fixture->flush();
    QTRY_COMPARE(two->toPlainText(), QStringLiteral("two more"));
    QVERIFY(two->document() != twoDrawn);
    QCOMPARE(one->document(), oneDrawn);
}

void TestPanesAnnotations::placeAndSelectionStay()
{
    for (int i = 0; i < 12; ++i)
        m_fixture->annotate(QStringLiteral("build"), QStringLiteral("text %1\n\nanother line\n\nand one").arg(i), QStringLiteral("c%1").arg(i));
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 12);
    auto *area = m_pane->findChild<QScrollArea *>();
    auto *bar = area->verticalScrollBar();
    // Cards grow when their text arrives from the pool: a place is one only when all are there.
    const auto settled = [&] {
        const auto all = cards();
        return std::all_of(all.begin(), all.end(), [](auto *card) {
            return card->template findChild<SafeMarkdownView *>()->toPlainText().contains(QLatin1String("and one"));
        }) && bar->maximum() == area->widget()->sizeHint().height() - area->viewport()->height();
    };
    QTRY_VERIFY(settled());
    QVERIFY(bar->maximum() > 300);
    bar->setValue(300);
    auto *read = cards().at(6);
    auto *view = read->findChild<SafeMarkdownView *>();
    auto cursor = view->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(4, QTextCursor::KeepAnchor);
    view->setTextCursor(cursor);
    const auto where = read->mapTo(m_pane.get(), QPoint()).y();
    // A new one above, and more text in the very one that is being read.
    m_fixture->annotate(QStringLiteral("test"), QStringLiteral("new\n\nlines\n\nabove"), QStringLiteral("top"), {}, false, 9);
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("\n\nappended"), read->annotation().context, {}, true);
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 13);
    QTRY_VERIFY(view->toPlainText().endsWith(QLatin1String("appended")));
    QTRY_COMPARE(read->mapTo(m_pane.get(), QPoint()).y(), where);
    QCOMPARE(view->textCursor().selectedText(), QStringLiteral("text"));
}

void TestPanesAnnotations::filterAndSelectedStep()
{
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("cuda wheel"), QStringLiteral("release"));
    m_fixture->annotate(QStringLiteral("test"), QStringLiteral("rocm wheel"), QStringLiteral("rocm"));
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 2);
    auto *filter = m_pane->findChild<QLineEdit *>(QStringLiteral("annotationFilter"));
    QTest::keyClicks(filter, QStringLiteral("CUDA"));
    QTRY_COMPARE(cards().size(), 1);
    QCOMPARE(m_pane->shownCount(), 1);
    filter->setText(QStringLiteral("nothing like it"));
    QTRY_COMPARE(m_pane->shownCount(), 0);
    filter->clear();
    QTRY_COMPARE(cards().size(), 2);
    m_pane->setSelectedStep(QStringLiteral("test"));
    QCOMPARE(cards().size(), 2);
    m_pane->findChild<QCheckBox *>(QStringLiteral("onlySelectedStep"))->setChecked(true);
    QTRY_COMPARE(cards().size(), 1);
    QCOMPARE(cards().first()->annotation().context, QStringLiteral("rocm"));
    m_pane->setSelectedStep(QStringLiteral("build"));
    QTRY_COMPARE(cards().first()->annotation().context, QStringLiteral("release"));
}

void TestPanesAnnotations::hugeAnnotationDoesNotBlock()
{
    QString body;
    while (body.size() < 1024 * 1024 - 200)
        body += QStringLiteral("- **wheel %1**: `s3://bucket/path/wheel-%1.whl` and some more words\n").arg(body.size());
    m_fixture->annotate(QStringLiteral("build"), body + QStringLiteral("\n\nthe very end"));
    const testing::OwnTime time;
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 1);
    QVERIFY_WITHIN(time, 1500); // a debug build
    auto *card = cards().first();
    auto *all = card->findChild<QPushButton *>(QStringLiteral("showAllButton"));
    QTRY_VERIFY(all->isVisible());
    QVERIFY(all->text().startsWith(QLatin1String("Show all of it (1")));
    QVERIFY(!card->plainText().contains(QLatin1String("the very end")));
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(card->isFilling()); // part by part, between other events
    QTRY_VERIFY_WITH_TIMEOUT(card->plainText().contains(QLatin1String("the very end")), 60000);
    QVERIFY(!all->isVisible());
}

void TestPanesAnnotations::fiftyAppendsLoseNothing()
{
    for (int i = 0; i < 50; ++i)
        m_fixture->annotate(QStringLiteral("build"), QStringLiteral("- entry %1;\n").arg(i), QStringLiteral("list"), {}, true);
    m_fixture->flush();
    QTRY_COMPARE(cards().size(), 1);
    const auto text = cards().first()->plainText();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(text.count(QStringLiteral("entry %1;").arg(i)), 1);
}

void TestPanesAnnotations::hiddenPaneWaits()
{
    m_pane->hide();
    m_fixture->annotate(QStringLiteral("build"), QStringLiteral("later"));
    m_fixture->flush();
    QCOMPARE(cards().size(), 0);
    QCOMPARE(m_pane->shownCount(), 1); // badges count it all the same
    m_pane->show();
    QTRY_COMPARE(cards().size(), 1);
}

QTEST_MAIN(TestPanesAnnotations)
#include "tst_panes_annotations.moc"
