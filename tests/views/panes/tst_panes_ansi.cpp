// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ansiparser.h"

#include "support/testing.h"

using namespace slipway;

class TestPanesAnsi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void styles_data();
    void styles();
    void styleGoesOnToTheNextLine();
    void groups_data();
    void groups();
    void corpus();
    void hostile();
};

void TestPanesAnsi::text_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("want");
    QTest::newRow("plain") << "hello" << "hello";
    QTest::newRow("colour") << "he\x1b[32mllo" << "hello";
    QTest::newRow("carriage return") << "hello\rb" << "bello";
    QTest::newRow("progress") << "10%\x1b[K\r100%" << "100%";
    QTest::newRow("backspace") << "ab\b\bcd" << "cd";
    QTest::newRow("erase before") << "hello\x1b[1Kfriend!" << "     friend!";
    QTest::newRow("erase all") << "hello friend\x1b[2K!" << "            !";
    QTest::newRow("forwards") << "this is\x1b[4Cfar" << "this is    far";
    QTest::newRow("backwards") << "this is good\x1b[4Dpoop" << "this is poop";
    QTest::newRow("a title is not text") << "a\x1b]0;evil title\x07z" << "az";
    QTest::newRow("a clipboard write is dropped") << "a\x1b]52;c;ZXZpbA==\x07z" << "az";
    QTest::newRow("a link keeps its text") << "a \x1b]8;;https://x.y\x1b\\link\x1b]8;;\x1b\\ z" << "a link z";
    QTest::newRow("buildkite link") << "\x1b]1339;url=https://x.y;content=the link\x07" << "the link";
    QTest::newRow("buildkite link, bare") << "\x1b]1339;url=https://x.y\x07" << "https://x.y";
    QTest::newRow("buildkite image") << "\x1b]1338;url=x.png;alt=a cat\x07" << "a cat";
    QTest::newRow("timestamp") << "\x1b_bk;t=123\x07hello" << "hello";
    QTest::newRow("control characters") << QStringLiteral("a\x01\x02\x07z") << "az";
    QTest::newRow("C1 control") << QString(QStringLiteral("a") + QChar(0x9b) + QStringLiteral("z")) << "az";
    QTest::newRow("unfinished sequence") << "abc\x1b[3" << "abc";
    QTest::newRow("unfinished string") << "abc\x1b]0;never ends" << "abc";
    QTest::newRow("private mode") << "a\x1b[?25lz" << "az";
    QTest::newRow("tab") << "a\tb" << "a       b";
    QTest::newRow("CR LF") << "hello\r" << "hello";
}

void TestPanesAnsi::text()
{
    QFETCH(QString, input);
    QFETCH(QString, want);
    QCOMPARE(AnsiParser().parse(input).text, want);
}

void TestPanesAnsi::styles_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("foreground");
    QTest::addColumn<int>("background");
    QTest::addColumn<bool>("bold");
    QTest::newRow("green") << "he\x1b[32mllo" << 2 << 3 << 2 << -1 << false;
    QTest::newRow("bold red") << "\x1b[1;31mx\x1b[0my" << 0 << 1 << 1 << -1 << true;
    QTest::newRow("bright") << "\x1b[91mx" << 0 << 1 << 9 << -1 << false;
    QTest::newRow("background") << "\x1b[44mx" << 0 << 1 << -1 << 4 << false;
    QTest::newRow("256 colours") << "\x1b[38;5;208mx" << 0 << 1 << 208 << -1 << false;
    QTest::newRow("true colour") << "\x1b[38;2;1;2;3mx" << 0 << 1 << 0x1010203 << -1 << false;
    QTest::newRow("colons") << "\x1b[38:5:20mx" << 0 << 1 << 20 << -1 << false;
    QTest::newRow("39 ends the colour") << "\x1b[31ma\x1b[39mb" << 0 << 1 << 1 << -1 << false;
    QTest::newRow("written over") << "\x1b[31mab\r\x1b[0mX" << 1 << 1 << 1 << -1 << false;
}

void TestPanesAnsi::styles()
{
    QFETCH(QString, input);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(int, foreground);
    QFETCH(int, background);
    QFETCH(bool, bold);
    const auto line = AnsiParser().parse(input);
    QCOMPARE(line.spans.size(), 1);
    const auto span = line.spans.first();
    QCOMPARE(span.start, start);
    QCOMPARE(span.length, length);
    QCOMPARE(span.style.foreground, foreground);
    QCOMPARE(span.style.background, background);
    QCOMPARE(span.style.bold, bold);
}

void TestPanesAnsi::styleGoesOnToTheNextLine()
{
    AnsiParser parser;
    parser.parse(QStringLiteral("\x1b[31mred"));
    const auto next = parser.parse(QStringLiteral("still red\x1b[0m, not any more"));
    QCOMPARE(next.spans.size(), 1);
    QCOMPARE(next.spans.first().length, 9);
    QVERIFY(parser.parse(QStringLiteral("plain")).spans.isEmpty());
}

void TestPanesAnsi::groups_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("group");
    QTest::newRow("collapsed") << "--- Build" << int(LogGroup::Collapsed);
    QTest::newRow("open") << "+++ Test" << int(LogGroup::Open);
    QTest::newRow("muted") << "~~~ Setup" << int(LogGroup::Muted);
    QTest::newRow("open the previous") << "^^^ +++" << int(LogGroup::OpenPrevious);
    QTest::newRow("a rule of dashes") << "-------" << int(LogGroup::None);
    QTest::newRow("a diff") << "---a" << int(LogGroup::None);
    QTest::newRow("coloured header") << "\x1b[1m--- Build\x1b[0m" << int(LogGroup::Collapsed);
}

void TestPanesAnsi::groups()
{
    QFETCH(QString, input);
    QFETCH(int, group);
    QCOMPARE(int(AnsiParser().parse(input).group), group);
}

void TestPanesAnsi::corpus()
{
    SLIPWAY_NEED_CORPUS();
    // The reference draws a screen; a log has lines. Cases whose cursor leaves its line, and those that are
    // written as Go expressions, are not ours to meet.
    const auto root = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/buildkite/terminal/cases.json"));
    QVERIFY(root.is_object());
    int compared = 0;
    QStringList differ;
    for (const auto &entry : root["tables"]) {
        for (const auto &c : entry["value"]) {
            if (!c.is_object() || !c.contains("input") || !c["input"].is_string() || !c.contains("want") || !c["want"].is_string())
                continue;
            const auto input = fromStd(c["input"].get<std::string>());
            static const QRegularExpression leaves(QStringLiteral("\x1b(\\[[0-9;?]*[ABEFHJSTsuhl]|[MDE78])|\x1b\\]133[89]"));
            auto want = fromStd(c["want"].get<std::string>());
            if (leaves.match(input).hasMatch() || want.contains(QLatin1String("<a ")) || want.contains(QLatin1String("<img")))
                continue;
            want.remove(QRegularExpression(QStringLiteral("<time.*?</time>|<[^>]*>")));
            want.replace(QLatin1String("&nbsp;"), QString()).replace(QLatin1String("&#47;"), QLatin1String("/"));
            want.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
            want.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&#34;"), QLatin1String("\""));
            want.replace(QLatin1String("&#39;"), QLatin1String("'")).replace(QLatin1String("&amp;"), QLatin1String("&"));
            auto got = stripAnsi(input);
            const auto trim = [](QString text) {
                QStringList lines;
                for (const auto &line : text.split(u'\n'))
                    lines.append(QString(line).replace(QChar(0xa0), u' ').trimmed());
                while (!lines.isEmpty() && lines.last().isEmpty())
                    lines.removeLast();
                return lines.join(u'\n');
            };
            if (trim(got) == trim(want))
                ++compared;
            else
                differ.append(fromStd(c.value("name", std::string("?"))));
        }
    }
    qInfo("%d cases of terminal-to-html agree as text", compared);
    QCOMPARE(differ, QStringList());
    QVERIFY(compared > 15);
}

void TestPanesAnsi::hostile()
{
    QString bomb;
    for (int i = 0; i < 2000; ++i)
        bomb += QStringLiteral("\x1b[99999C.");
    QVERIFY(AnsiParser().parse(bomb).text.size() < 20000);
    QCOMPARE(AnsiParser().parse(QString(100000, u'\x1b')).text, QString());
    const auto parameters = QStringLiteral("\x1b[") + QString(5000, u';') + QStringLiteral("mx");
    QCOMPARE(AnsiParser().parse(parameters).text, QStringLiteral("x"));
}

QTEST_APPLESS_MAIN(TestPanesAnsi)
#include "tst_panes_ansi.moc"
