// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/requestlines.h"

using namespace slipway;

namespace {

/// Every request as "line: what", and the fault.
QStringList readAll(const QByteArray &text, qsizetype step, qsizetype most = kMaxMessageBytes)
{
    QStringList told;
    RequestLines lines(QStringLiteral("r.jsonl"), most);
    const auto take = [&] {
        for (;;) {
            const auto next = lines.next();
            if (next.failed()) {
                if (told.isEmpty() || told.last() != next.error().toString())
                    told << next.error().toString();
                return;
            }
            if (!*next)
                return;
            const auto &request = (*next)->request;
            QStringList parts {QString::number((*next)->line) + u':'};
            for (const auto &argument : request.arguments)
                parts << QString::fromUtf8(argument);
            for (const auto &input : request.inputs)
                parts << QStringLiteral("%1=%2").arg(QString::fromUtf8(input.path), QString::fromUtf8(input.digest));
            parts << QStringLiteral("#%1").arg(request.requestId);
            if (request.cancel)
                parts << QStringLiteral("cancel");
            if (request.verbosity)
                parts << QStringLiteral("v%1").arg(request.verbosity);
            if (!request.sandboxDir.isEmpty())
                parts << QString::fromUtf8(request.sandboxDir);
            told << parts.join(u' ');
        }
    };
    for (qsizetype at = 0; at < text.size(); at += step) {
        lines.feed(QByteArrayView(text).sliced(at, std::min(step, text.size() - at)));
        take();
    }
    lines.finish();
    take();
    return told;
}

} // namespace

class tst_RequestLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void reads_data();
    void reads();
    void comesAsItIsWritten();
};

void tst_RequestLines::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &told) { QTest::newRow(name) << text << told; };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("nothing", "", {});
    row("empty lines", "\n \r\n\t\n", {});
    row("all fields", R"({"arguments":["a","ü"],"inputs":[{"path":"x","digest":"YWI="},{"path":"y"}],"requestId":-3,"cancel":true,"verbosity":10,"sandboxDir":"s"})", {s("1: a ü x=ab y= #-3 cancel v10 s")});
    row("snake_case", "{\"request_id\":5,\"sandbox_dir\":\"d\"}\n", {s("1: #5 d")});
    row("lines count", "{}\n\n{\"requestId\":2}\r\n{}", {s("1: #0"), s("3: #2"), s("4: #0")});
    row("unknown name", "{}\n {\"argument\":[]}\n", {s("1: #0"), s("r.jsonl:2:3: A request has no \"argument\"; known here are: arguments, inputs, requestId, cancel, verbosity, sandboxDir")});
    row("unknown name of an input", "{\"inputs\":[{\"paht\":\"x\"}]}\n", {s("r.jsonl:1:13: A request has no \"paht\"; known here are: path, digest")});
    row("twice", "{\"requestId\":1,\"request_id\":1}\n", {s("r.jsonl:1:16: \"request_id\" stands there twice")});
    row("text for a number", "{\"requestId\":\"1\"}\n", {s("r.jsonl:1:14: A whole number of 32 bits is wanted here")});
    row("fraction", "{\"requestId\":1.5}\n", {s("r.jsonl:1:14: A whole number of 32 bits is wanted here")});
    row("too large", "{\"requestId\":2147483648}\n", {s("r.jsonl:1:14: A whole number of 32 bits is wanted here")});
    row("text for a list", "{\"arguments\":\"a\"}\n", {s("r.jsonl:1:14: Expected a list here")});
    row("null", "{\"cancel\":null}\n", {s("r.jsonl:1:11: Expected true or false here")});
    row("no base64", "{\"inputs\":[{\"path\":\"x\",\"digest\":\"?\"}]}\n", {s("r.jsonl:1:33: A digest is written in base64; leave it out if it is not known")});
    row("two on a line", "{}{}\n", {s("r.jsonl:1:3: The JSON value is complete, but the file goes on here; remove what follows the value")});
    row("no object", "[]\n", {s("r.jsonl:1:1: Expected an object here")});
    row("cut off", "{\"arguments\":[\"a\"", {s("r.jsonl:1:18: The file ends here; expected a comma or the end of the list; the file seems to be cut off")});
    row("nothing behind a fault", "x\n{}\n", {s("r.jsonl:1:1: Expected an object here")});
}

void tst_RequestLines::reads()
{
    QFETCH(QByteArray, text);
    for (const qsizetype step : {1, 2, 7, 1000})
        QTEST(readAll(text, step), "told");
    const auto tooLong = readAll("{}\n" + text.leftJustified(200), 50, 150);
    if (text.size() < 150 && !text.contains('\n'))
        QCOMPARE(tooLong.last(), QStringLiteral("r.jsonl:2:1: The line has more than 150 bytes; that is the limit"));
}

void tst_RequestLines::comesAsItIsWritten()
{
    RequestLines lines(QStringLiteral("-"));
    lines.feed("{}\n{\"requestId\":2");
    QCOMPARE((*lines.next())->line, 1);
    QVERIFY(!*lines.next());
    lines.feed("}\n");
    QCOMPARE((*lines.next())->request.requestId, 2);
}

QTEST_GUILESS_MAIN(tst_RequestLines)
#include "tst_requestlines.moc"
