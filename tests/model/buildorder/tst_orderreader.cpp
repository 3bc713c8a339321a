// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the corpus opens or is refused as its README says; what is wrong is told with line and column.
#include "conancorpus.h"

#include "buildorder/orderwriter.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::testing;

class TestOrderReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensCorpus_data();
    void opensCorpus();
    void refusesOthers_data();
    void refusesOthers();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void readsSeedSampleTolerantly();
    void readsTolerantly_data();
    void readsTolerantly();
    void keepsWhatIsNew();
    void saysWhatIsNotThere();
    void readsAsPython();
    void refusesDeepAndCutText();
    void readsGraphInfo();

private:
    QTemporaryDir m_scratch;
    QVector<ConanCall> m_calls;
};

namespace {

QString fixture(const char *name)
{
    return sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name);
}

/// An order of one recipe with one package, with a text put in place of a mark.
QByteArray orderWith(const QByteArray &mark, const QByteArray &text)
{
    QByteArray order = "{\"order_by\": \"recipe\", \"reduced\": false,\n \"order\": [[\n  {\"ref\": \"a/1#1\", \"depends\": [], \"packages\": [[\n"
                       "   {\"package_id\": \"x\", \"prev\": null, \"context\": \"host\", \"binary\": \"Build\", \"options\": [], \"filenames\": [],\n"
                       "    \"depends\": [], \"overrides\": {}, \"build_args\": \"--requires=a/1 --build=a/1\", \"info\": {}}]]}\n ]], \"profiles\": {}}";
    const auto at = order.indexOf(mark);
    return order.replace(at, mark.size(), text);
}

QStringList rulesOf(const BuildOrder &order)
{
    QStringList rules;
    for (const auto &said : order.diagnostics)
        rules.append(said.rule + u' ' + severityName(said.severity));
    return rules;
}

QByteArray element(const QByteArray &ref, const QByteArray &depends, const QByteArray &binary = "Build")
{
    return "{\"ref\": \"" + ref + "\", \"depends\": [" + depends + "], \"packages\": [[{\"package_id\": \"p" + ref.left(1)
        + "\", \"binary\": \"" + binary + "\", \"build_args\": \"--requires=x\"}]]}";
}

} // namespace

void TestOrderReader::initTestCase()
{
    makeWarningsFatal();
    m_calls = conanCalls(m_scratch.path());
}

void TestOrderReader::opensCorpus_data()
{
    QTest::addColumn<QString>("path");
    SLIPWAY_NEED_CORPUS();
    for (const auto &call : m_calls) {
        if (!call.command.startsWith(QLatin1String("conan graph ")))
            continue;
        for (const auto &path : call.json)
            QTest::newRow(qPrintable(call.group + u'/' + QFileInfo(path).fileName())) << path;
    }
}

void TestOrderReader::opensCorpus()
{
    QFETCH(QString, path);
    const auto bytes = readAll(path);
    QVERIFY(looksLikeBuildOrder(bytes));
    const auto order = readBuildOrder(path, bytes);
    QVERIFY_RESULT(order);
    QVERIFY(!(*order)->tolerant);
    const auto errors = std::count_if((*order)->diagnostics.begin(), (*order)->diagnostics.end(), [](const Diagnostic &d) { return d.rule == QLatin1String("C3") && d.severity == Severity::Error; });
    QCOMPARE(errors, 0);
    if ((*order)->fullGraph || bytes.size() > 3'000'000)
        return;
    const auto json = nlohmann::json::parse(bytes.toStdString());
    const auto &levels = json.is_array() ? json : json["order"];
    QCOMPARE((*order)->levels.size(), levels.size());
    for (size_t level = 0; level < levels.size(); ++level) {
        QCOMPARE((*order)->levels[level].size(), levels[level].size());
        for (size_t i = 0; i < levels[level].size(); ++i) {
            const auto &read = (*order)->elements[(*order)->levels[level][i]];
            QCOMPARE(toStd(read.ref), levels[level][i]["ref"].get<std::string>());
        }
    }
}

void TestOrderReader::refusesOthers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    SLIPWAY_NEED_CORPUS();
    const auto row = [](const char *path, const char *message) { QTest::newRow(path) << conanDir() + u'/' + QLatin1String(path) << QString::fromUtf8(message); };
    row("errors/broken.json", ":1:34: The file ends here; expected a value; the file seems to be cut off");
    row("errors/empty.json", ":1:1: The file is empty; expected a build order; was the command that wrote it stopped?");
    row("errors/nokeys.json", ":1:1: This is no build order: it has no \"order\"; open what \"conan graph build-order --format=json\" or \"conan graph info --format=json\" writes");
    row("errors/badorder.json", ":1:14: The order is by \"magic\", which is not known; expected \"recipe\" or \"configuration\"");
    row("real/pipeline/uploaded.json", ":1:1: This is no build order; it seems to be a Conan package list; open what ");
    row("real/pipeline/promote_upload.json", ":1:1: This is no build order; it seems to be a Conan package list; open what ");
    row("real/pipeline/conan.lock", ":1:1: This is no build order; it seems to be a Conan lockfile; open what ");
    row("real/pipeline/steps/0-engine-game_release.built.json", ":1:1: This is no build order; it seems to be a Conan package list; open what ");
}

void TestOrderReader::refusesOthers()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    const auto order = readBuildOrder(path, readAll(path));
    QVERIFY(order.failed());
    const auto text = order.error().toString();
    QVERIFY2(text.contains(message), qPrintable(text));
}

void TestOrderReader::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const char *message) { QTest::newRow(name) << bytes << QString::fromUtf8(message); };
    row("profile", "[settings]\nos=Linux\n", "o.json:1:2: Expected a value here; this seems to be a Conan profile");
    row("html", "<!DOCTYPE html>", "o.json:1:1: Expected a value here; this seems to be a web page; Conan writes it with --format=html");
    row("messages", "======== Computing the build order ========\n", "o.json:1:1: Expected a value here; this seems to be what Conan prints for people; write the file with --format=json and without its messages");
    row("pipeline", "{\"steps\": []}", "o.json:1:1: This is no build order; it seems to be a Buildkite pipeline");
    row("number", "17", "o.json:1:1: This is no build order: it has no \"order\"");
    row("after the end", orderWith("\"profiles\": {}}", "\"profiles\": {}} x"), "The JSON value is complete, but the file goes on here");
    row("ref", orderWith("\"a/1#1\"", "12"), "o.json:3:11: \"ref\" must be a text, but here it is a number");
    row("no ref", orderWith("\"ref\"", "\"rev\""), "o.json:3:3: The element of the order that starts here has no \"ref\"");
    row("depends", orderWith("\"depends\": [],", "\"depends\": {},"), "\"depends\" must be a list of texts, but here it is an object");
    row("null in depends", orderWith("\"depends\": [],", "\"depends\": [null],"), "\"depends\" must be a list of texts, but here it is null");
    row("flat packages", orderWith("[[\n   {", "[\n   {"), "o.json:4:4: \"packages\" must be a list of lists of packages, but here it is an object");
    row("no packages", orderWith("\"packages\"", "\"parcels\""), "o.json:3:3: The element of the order that starts here has no \"packages\"");
    row("no package_id", orderWith("\"package_id\"", "\"pid\""), "o.json:4:4: The package that starts here has no \"package_id\"");
    row("no binary", orderWith("\"binary\"", "\"bin\""), "o.json:4:4: The package that starts here has no \"binary\"");
    row("binary", orderWith("\"Build\"", "[]"), "\"binary\" must be a text, but here it is a list");
    row("build_args", orderWith("\"--requires=a/1 --build=a/1\"", "true"), "\"build_args\" must be a text or null, but here it is true or false");
    row("info", orderWith("\"info\": {}", "\"info\": []"), "\"info\" must be an object or null, but here it is a list");
    row("order", "{\"order_by\": \"recipe\", \"order\": {}}", "o.json:1:33: \"order\" must be a list of levels, each a list, but here it is an object");
    row("level", "{\"order_by\": \"recipe\", \"order\": [{}]}", "\"order\" must be a list of levels, each a list, but here it is an object");
    row("reduced", orderWith("false", "\"no\""), "Expected true or false here");
    row("pref", "{\"order_by\": \"configuration\", \"order\": [[{\"ref\": \"a/1#1\", \"package_id\": \"x\", \"binary\": \"Build\"}]]}", "has no \"pref\"");
    row("duplicate ref", "[[" + element("a/1#1", "") + ",\n" + element("a/1#1", "") + "]]", "o.json:2:1: a/1#1 is in the order twice; its first place is line 1");
    row("duplicate package", orderWith("}]]}", "},\n{\"package_id\": \"x\", \"binary\": \"Cache\"}]]}"), "o.json:6:1: The package x is in the recipe a/1 twice; its first place is line 4");
    row("same level", "[[" + element("a/1#1", "\"b/1#1\"") + ",\n" + element("b/1#1", "") + "]]", "o.json:1:3: a/1 and b/1, on which it depends, are both at level 0: levels contradict \"depends\"; compute the order again");
    row("later level", "[[" + element("a/1#1", "\"b/1#1\"") + "],\n[" + element("b/1#1", "") + "]]", "o.json:1:3: a/1 is at level 0, before b/1, on which it depends: levels contradict \"depends\"");
    row("inner level", "[[{\"ref\": \"a/1#1\", \"packages\": [[{\"package_id\": \"x\", \"binary\": \"Build\", \"depends\": [\"y\"]},\n{\"package_id\": \"y\", \"binary\": \"Build\"}]]}]]",
        "o.json:1:34: The package x of a/1 does not stand after the package y, on which it depends");
    row("inner cycle", "[[{\"ref\": \"a/1#1\", \"packages\": [[{\"package_id\": \"x\", \"binary\": \"Build\", \"depends\": [\"x\"]},{\"package_id\": \"y\", \"binary\": \"Build\"}]]}]]",
        "The packages of a/1#1 depend on each other in a cycle: x -> x");
}

void TestOrderReader::tellsWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto order = readBuildOrder(QStringLiteral("o.json"), bytes);
    QVERIFY(order.failed());
    const auto text = order.error().toString();
    QVERIFY2(text.contains(message), qPrintable(text));
}

void TestOrderReader::readsSeedSampleTolerantly()
{
    const auto path = fixture("conan_trailing.json");
    auto bytes = readAll(path);
    bytes.replace(" // as copied from a page", "");
    const auto strict = readBuildOrder(QStringLiteral("s.json"), bytes);
    QVERIFY(strict.failed());
    QCOMPARE(strict.error().toString(), QStringLiteral("s.json:14:27: There is a comma before this end of an object; JSON wants another member after it; remove the comma, or open the file tolerantly"));
    const auto tolerant = readBuildOrder(QStringLiteral("s.json"), bytes, {true});
    QVERIFY_RESULT(tolerant);
    QVERIFY((*tolerant)->tolerant);
    QCOMPARE(rulesOf(**tolerant), QStringList {QStringLiteral("C7 warning")});
    QCOMPARE((*tolerant)->diagnostics.first().where.line, 13);
    QVERIFY((*tolerant)->reduced);
    QCOMPARE(*(*tolerant)->elements.front().packages.front().front().buildArgs, QStringLiteral("--requires=lib/1.0 --build=lib/1.0"));
}

void TestOrderReader::readsTolerantly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("strict"); ///< message
    QTest::addColumn<QStringList>("rules");
    const QStringList c7 {QStringLiteral("C7 warning")};
    const auto row = [](const char *name, const QByteArray &bytes, const char *strict, const QStringList &rules) {
        QTest::newRow(name) << bytes << QString::fromUtf8(strict) << rules;
    };
    row("comment", orderWith("\"profiles\"", "/* none */ \"profiles\""), "JSON knows no comments", c7);
    row("line comment", orderWith("\n ]]", " // here\n ]]"), "JSON knows no comments", c7);
    row("list comma", orderWith("\"options\": []", "\"options\": [\"a\",]"), "There is a comma before this end of a list", c7);
    row("comma in what is kept", orderWith("\"info\": {}", "\"info\": {\"settings\": {\"os\": \"Linux\",},}"), "There is a comma before this end of an object", c7 + c7);
    row("NaN", orderWith("\"profiles\"", "\"n\": NaN, \"profiles\""), "NaN and Infinity are no JSON values", c7);
    row("byte order mark", "\xef\xbb\xbf" + orderWith("x", "x"), "The file starts with a byte order mark", c7);
    row("levels", "[[" + element("a/1#1", "\"b/1#1\"") + "],\n[" + element("b/1#1", "") + "]]", "levels contradict", {QStringLiteral("C4 warning")});
}

void TestOrderReader::readsTolerantly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, strict);
    QFETCH(QStringList, rules);
    const auto refused = readBuildOrder(QStringLiteral("o.json"), bytes);
    QVERIFY(refused.failed());
    QVERIFY2(refused.error().toString().contains(strict), qPrintable(refused.error().toString()));
    const auto order = readBuildOrder(QStringLiteral("o.json"), bytes, {true});
    QVERIFY_RESULT(order);
    QVERIFY((*order)->tolerant);
    QCOMPARE(rulesOf(**order), rules);
    // What is saved is right: it reads strictly, and as others read JSON.
    const auto written = writeBuildOrder(**order);
    const auto again = readBuildOrder(QStringLiteral("o.json"), written);
    QVERIFY_RESULT(again);
    QVERIFY(nlohmann::json::accept(written.toStdString()));
    QCOMPARE(writeBuildOrder(**again), written);
}

void TestOrderReader::keepsWhatIsNew()
{
    const auto bytes = readAll(fixture("conan_newer.json"));
    const auto order = readBuildOrder(QStringLiteral("n.json"), bytes);
    QVERIFY_RESULT(order);
    QCOMPARE(rulesOf(**order), (QStringList {QStringLiteral("conan-error error"), QStringLiteral("unknown-binary warning")}));
    QCOMPARE((*order)->conanError, QStringLiteral("one package of the graph is deprecated"));
    const auto written = writeBuildOrder(**order);
    QCOMPARE(nlohmann::json::parse(written.toStdString()), nlohmann::json::parse(bytes.toStdString()));
    QVERIFY2(written.contains("12345678901234567890123"), "a number larger than a machine's keeps its digits");
    const auto again = readBuildOrder(QStringLiteral("n.json"), written);
    QVERIFY_RESULT(again);
    QCOMPARE(writeBuildOrder(**again), written);
}

void TestOrderReader::saysWhatIsNotThere()
{
    const auto said = [](const QByteArray &bytes) {
        const auto order = readBuildOrder(QStringLiteral("o.json"), bytes);
        return order.ok() ? (*order)->diagnostics : Diagnostics();
    };
    const auto whole = said("[[" + element("a/1#1", "\"gone/1#2\"") + "]]");
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().rule, QStringLiteral("C3"));
    QCOMPARE(whole.first().severity, Severity::Error);
    QCOMPARE(whole.first().message, QStringLiteral("a/1 depends on gone/1#2, which is not in the order"));
    QCOMPARE(whole.first().node, QStringLiteral("a/1#1"));
    const auto reduced = said("{\"order_by\": \"recipe\", \"reduced\": true, \"order\": [[" + element("a/1#1", "\"gone/1#2\"") + "]]}");
    QCOMPARE(reduced.size(), 1);
    QCOMPARE(reduced.first().severity, Severity::Info);
    QVERIFY(reduced.first().message.contains(QLatin1String("gone/1, which is not to be built here")));
    const auto platform = said("[[" + element("a/1#1", "\"plat/3.0\"") + "]]");
    QCOMPARE(platform.size(), 1);
    QCOMPARE(platform.first().severity, Severity::Info);
    QVERIFY(platform.first().message.contains(QLatin1String("the platform or an editable checkout provides it")));
    const auto args = said(orderWith("\"--requires=a/1 --build=a/1\"", "null"));
    QCOMPARE(args.size(), 1);
    QCOMPARE(args.first().rule, QStringLiteral("C6"));
    const auto clash = said("[[" + element("a/1#1", "") + "," + element("a/1#2", "") + "]]");
    QCOMPARE(clash.size(), 1);
    QCOMPARE(clash.first().rule, QStringLiteral("C5"));
}

/// Python's json takes the last of repeated members, lone surrogates and numbers of any size.
void TestOrderReader::readsAsPython()
{
    const auto order = readBuildOrder(QStringLiteral("o.json"),
        orderWith("\"info\": {}", "\"info\": null, \"info\": {\"settings\": {\"os\": \"\\ud800\"}}, \"later\": 1, \"later\": 1e999, \"binary\": \"Cache\", \"options\": [\"\\ud83d\\ude00 \\u0041\\n\", \"\\udc00\"]"));
    QVERIFY_RESULT(order);
    const auto &package = (*order)->elements.front().packages.front().front();
    QCOMPARE(package.binary, BinaryState::Cache);
    QCOMPARE(package.info, QByteArray("{\"settings\": {\"os\": \"\\ud800\"}}"));
    QCOMPARE(package.rest.size(), size_t(1));
    QCOMPARE(package.rest.front().json, QByteArray("1e999"));
    QCOMPARE(package.options.first(), QString::fromUtf8("\xf0\x9f\x98\x80 A\n"));
    const auto written = writeBuildOrder(**order);
    QVERIFY(written.contains("\"\\ud83d\\ude00 A\\n\""));
    QVERIFY(written.contains("\"\\udc00\""));
    const auto late = readBuildOrder(QStringLiteral("o.json"), "{\"order\": [[" + element("a/1#1", "") + "]], \"order_by\": \"recipe\"}");
    QVERIFY_RESULT(late);
    QCOMPARE((*late)->elements.size(), size_t(1));
    const auto untold = readBuildOrder(QStringLiteral("o.json"), "{\"order\": [[{\"ref\": \"a/1#1\", \"pref\": \"a/1#1:x\", \"package_id\": \"x\", \"binary\": \"Build\"}]]}");
    QVERIFY_RESULT(untold);
    QCOMPARE((*untold)->orderBy, OrderBy::Configuration);
}

void TestOrderReader::refusesDeepAndCutText()
{
    const auto deep = readBuildOrder(QStringLiteral("o.json"), QByteArray(100000, '['));
    QVERIFY(deep.failed());
    QVERIFY2(deep.error().message.contains(QLatin1String("\"order\" must be")) || deep.error().message.contains(QLatin1String("limit of 200")), qPrintable(deep.error().message));
    const auto inside = readBuildOrder(QStringLiteral("o.json"), orderWith("\"info\": {}", "\"info\": {\"a\": " + QByteArray(500, '[') + QByteArray(500, ']') + "}"));
    QVERIFY(inside.failed());
    QCOMPARE(inside.error().code, ErrorCode::LimitExceeded);
    QVERIFY(inside.error().message.contains(QLatin1String("limit of 200 level(s)")));
    // A cut file is refused wherever it is cut.
    const auto whole = readAll(fixture("conan_cross.json"));
    QVERIFY(readBuildOrder(QStringLiteral("o.json"), whole).ok());
    for (qsizetype length = 0; length < whole.size() - 2; length += 7) {
        const auto cut = readBuildOrder(QStringLiteral("o.json"), whole.left(length));
        QVERIFY2(cut.failed(), qPrintable(QString::number(length)));
    }
    // One line of a megabyte costs no more than many.
    QByteArray flat = "[[";
    for (int i = 0; i < 8000; ++i)
        flat += (i ? "," : "") + element("r" + QByteArray::number(i) + "/1#1", "");
    const testing::OwnTime time;
    QVERIFY(readBuildOrder(QStringLiteral("o.json"), flat + "]]").ok());
    QVERIFY_WITHIN(time, 5000); // places are found in one pass
}

void TestOrderReader::readsGraphInfo()
{
    SLIPWAY_NEED_CORPUS();
    const auto order = openOrder(conanDir() + QStringLiteral("/real/binaries/graph_info_all.json"));
    QVERIFY(order);
    QVERIFY(order->fullGraph);
    QStringList binaries;
    for (const auto &element : order->elements)
        binaries.append(displayRef(element.ref) + u' ' + element.packages.front().front().binaryText);
    QVERIFY(binaries.contains(QStringLiteral("skipme/1.0 Skip")));
    QVERIFY(binaries.contains(QStringLiteral("plat/3.0 Platform")));
    QVERIFY(!binaries.join(u' ').contains(QLatin1String("conanfile")));
    const auto old = openOrder(conanDir() + QStringLiteral("/real/versions/2.0.0/graph_info_game_release.json"));
    QVERIFY(old);
    QVERIFY(old->levels.size() > 2);
    const auto invalid = openOrder(conanDir() + QStringLiteral("/errors/graph_info_invalid.json"));
    QVERIFY(invalid);
    QCOMPARE(unusablePackages(*invalid).size(), 2);
}

QTEST_APPLESS_MAIN(TestOrderReader)
#include "tst_orderreader.moc"
