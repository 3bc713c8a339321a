// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/annotationhtml.h"
#include "engine/buildkite/htmlshape.h"
#include "release/annotation.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;
using namespace slipway::testing;

class TestAnnotationHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void converts_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QByteArray &html, const char *markdown) { QTest::newRow(name) << html << QString::fromUtf8(markdown); };
        row("heading and picture", "<h1>My Markdown Heading</h1>\n<img src=\"artifact://indy.png\" alt=\"Belongs in a museum\" height=250 />",
            "# My Markdown Heading\n\nBelongs in a museum (`artifact://indy.png`)");
        row("link to an artifact", "Read the <a href=\"artifact://coverage/index.html\">uploaded coverage report</a>",
            "Read the uploaded coverage report (`artifact://coverage/index.html`)");
        row("web link", "<p><a href=\"https://x.test/a?b=1&amp;c\">x</a></p>", "[x](<https://x.test/a?b=1&c>)");
        row("script link", "<a href=\"javascript:alert(1)\">x</a>", "x (`javascript:alert(1)`)");
        row("hidden script link", "<a href=\" java\nscript:alert(1)\">x</a>", "x (`java script:alert(1)`)");
        row("relative link", "<a href=\"../x\">x</a>", "x (`../x`)");
        row("script", "<p>a</p><script>alert(1)</script><style>p{}</style><iframe src=\"https://x\">i</iframe>", "a");
        row("event handler", "<p onclick=\"x()\">a</p><img src=x onerror=alert(1)>", "a\n\npicture (`x`)");
        row("data picture", "<img alt=dot src=\"data:image/png;base64,AAAA\">", "dot");
        row("emphasis", "<p>a <strong>b </strong>and <em>c</em>, <del>d</del></p>", "a **b** and *c*, ~~d~~");
        row("announced artifact", "<ul>\n<li><strong>wheel_x86</strong>: <code>s3://b/w.whl</code></li>\n</ul>", "- **wheel_x86**: `s3://b/w.whl`");
        row("nested lists", "<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>", "1. a\n\n   - b\n   - c\n2. d");
        row("code", "<pre class=\"term\"><code>a *b*\n&lt;c&gt;\n</code></pre>", "```\na *b*\n<c>\n```");
        row("code with fences", "<pre>```\nx</pre>", "````\n```\nx\n````");
        row("code with ticks", "<code>a`b</code>", "``a`b``");
        row("table", "<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", "|a|b\\|c|\n|---|---|\n|1||");
        row("quote", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n\n> b");
        row("details", "<details><summary>more</summary><p>x</p></details>", "**more**\n\nx");
        row("breaks", "<p>a<br>b</p><hr>", "a  \nb\n\n---");
        row("marks are text", "<p>*a* _b_ [c](d) `e` &lt;b&gt; &amp;amp; x_y</p>", "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<b\\> \\&amp; x_y");
        row("line that looks like a heading", "<p># a</p><p>- b</p><p>1. c</p><p>1.5</p>", "\\# a\n\n\\- b\n\n1\\. c\n\n1.5");
        row("unclosed", "<p>a<p><b>b", "a\n\n**b**");
        row("nothing", "", "");
    }
    void converts()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, markdown);
        QCOMPARE(markdownOfHtml(html), markdown);
    }

    void announcesWhatTheHtmlAnnounced()
    {
        const auto found = scanAnnouncedArtifacts(markdownOfHtml("<ul>\n<li><strong>wheel</strong>: <code>s3://b/w.whl</code></li>\n<li><strong>image</strong>: <code>ghcr.io/a/b:1</code></li>\n</ul>"));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].uri, QStringLiteral("s3://b/w.whl"));
    }

    void survives_data()
    {
        QTest::addColumn<QByteArray>("html");
        constexpr qsizetype mib = 1'000'000;
        const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
        row("1 MiB of text", QByteArray(mib, 'x'));
        row("1 MiB of paragraphs", QByteArray("<p>a *b*</p>").repeated(mib / 12));
        row("deep", QByteArray("<div>").repeated(mib / 5));
        row("deep lists", QByteArray("<ul><li>").repeated(120) + 'x');
        row("deep quotes", QByteArray("<blockquote>").repeated(250) + QByteArray("<p>x</p>").repeated(30'000));
        row("formatting without end", (QByteArray("<b a=1><i b=2>")).repeated(2000) + QByteArray("<p></p>").repeated(100'000));
        row("formatting that other ends hide", QByteArray("<b x=1></z>").repeated(mib / 11));
        row("formatting that comments hide", QByteArray("<b x=1><!--</b>-->").repeated(mib / 18));
        row("formatting that scripts hide", QByteArray("<b x=1><script></b></script>").repeated(mib / 28));
        row("attributes", "<b " + [] {
            QByteArray all;
            for (int i = 0; i < 100'000; ++i)
                all += QByteArray::number(i, 36) + "x ";
            return all;
        }() + ">x</b>");
        row("a quote without end", "<b x=\"" + QByteArray(mib, '>'));
        row("tags without end", QByteArray("<").repeated(mib));
        row("entities", QByteArray("&amp;&notanentity;&#x10ffff;").repeated(mib / 28));
        row("tables in tables", QByteArray("<table><tr><td>").repeated(90) + 'x');
        row("wide table", "<table><tr>" + QByteArray("<td>x</td>").repeated(90'000) + "</tr></table>");
        row("zeros", QByteArray(1000, '\0') + "<p>x</p>");
        row("broken UTF-8", "<p>\xff\xfe\xc0</p>");
        row("larger than there can be", QByteArray("<p>a</p>").repeated(1'000'000));
    }
    void survives()
    {
        QFETCH(QByteArray, html);
        const testing::OwnTime time;
        const auto markdown = markdownOfHtml(html);
        QVERIFY_WITHIN(time, 8000);
        QVERIFY(markdown.size() < 16 * kMostHtmlBytes);
        QVERIFY(!markdown.contains(QStringLiteral("<script")));
    }

    void saysWhatIsLeftOut()
    {
        QVERIFY(markdownOfHtml(QByteArray("<p>a</p>").repeated(200'000)).endsWith(QStringLiteral("(The rest of this annotation is left out: it is larger than 1 MiB.)")));
        const auto tangled = markdownOfHtml(QByteArray("<div>").repeated(1000) + "<p>*text* &lt;</p>");
        QCOMPARE(tangled, QStringLiteral("(This annotation is too tangled to be shown as it was laid out: here is its text.)\n\n\\*text\\* \\<"));
    }
};

QTEST_GUILESS_MAIN(TestAnnotationHtml)
#include "tst_annotationhtml.moc"
