// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "releaserun.h"
#include "support/testing.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace slipway;

namespace {

/// A package of an order that a test writes.
struct Package
{
    const char *ref; ///< without revision
    const char *id;
    QStringList depends; ///< refs
    const char *binary = "Build";
    const char *file = ""; ///< the first file name
    int inner = 0; ///< inner level, if the recipe was there before
    bool hasArgs = true;
};

QString withRevision(const QString &ref)
{
    return ref + QStringLiteral("#r1");
}

Json packageJson(const Package &package)
{
    const auto ref = std::string(package.ref);
    Json json {{"package_id", package.id}, {"prev", nullptr}, {"context", "host"}, {"binary", package.binary}, {"options", Json::array()},
        {"filenames", Json::array()}, {"depends", Json::array()}, {"overrides", Json::object()}, {"build_args", nullptr}, {"info", Json::object()}};
    if (*package.file != 0)
        json["filenames"] = {package.file, "other"};
    if (package.hasArgs && std::string(package.binary).find("Build") != std::string::npos)
        json["build_args"] = "--requires=" + ref + " --build=" + ref;
    return json;
}

/// Levels are found as Conan finds them, so that the file is one it could have written.
QByteArray orderText(const QVector<Package> &packages, const QByteArray &profiles = "{\"self\": {\"args\": \"\"}}")
{
    std::vector<Json> elements;
    const auto find = [&](const std::string &ref) -> Json * {
        for (auto &element : elements) {
            if (element["ref"] == ref)
                return &element;
        }
        return nullptr;
    };
    for (const auto &package : packages) {
        const auto ref = toStd(withRevision(QString::fromLatin1(package.ref)));
        if (!find(ref))
            elements.push_back({{"ref", ref}, {"depends", Json::array()}, {"packages", Json::array()}});
        auto &element = *find(ref);
        for (const auto &before : package.depends)
            element["depends"].push_back(toStd(withRevision(before)));
        while (element["packages"].size() <= size_t(package.inner))
            element["packages"].push_back(Json::array());
        auto json = packageJson(package);
        if (package.inner > 0)
            json["depends"].push_back(element["packages"][size_t(package.inner) - 1][0]["package_id"]);
        element["packages"][size_t(package.inner)].push_back(std::move(json));
    }
    Json order {{"order_by", "recipe"}, {"reduced", false}, {"order", Json::array()}, {"profiles", Json::parse(profiles.toStdString())}};
    QSet<QString> done;
    while (!elements.empty()) {
        Json level = Json::array();
        std::vector<Json> later;
        for (auto &element : elements) {
            bool waits = false;
            for (const auto &other : elements)
                waits = waits || std::find(element["depends"].begin(), element["depends"].end(), other["ref"]) != element["depends"].end();
            (waits ? later.emplace_back(element) : level.emplace_back(element));
        }
        order["order"].push_back(level);
        elements = std::move(later);
    }
    return dumpJson(order, true);
}

} // namespace

/// `slipwayctl run ORDER.json` with a stand-in `conan` on PATH that takes down what it is given and answers with a graph.
class TestRunOrder : public QObject, protected ReleaseRun
{
    Q_OBJECT

private:
    QByteArray m_path;

    QString place(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    void put(const QString &path, const QByteArray &text, bool program = false) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        if (program)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    QString order(const QVector<Package> &packages, const QByteArray &profiles = "{\"self\": {\"args\": \"\"}}")
    {
        for (const auto &package : packages) {
            const auto name = QString::fromLatin1(package.ref).replace(u'/', u'_');
            QFile ids(place("ids/") + name);
            if (ids.open(QIODevice::WriteOnly | QIODevice::Append))
                ids.write(QByteArray(package.id) + '\n');
        }
        const auto path = m_dir.filePath(QStringLiteral("order%1.json").arg(++m_count));
        put(path, orderText(packages, profiles));
        return path;
    }
    Outcome runOrder(const QString &file, const char *options = "") { return run(QStringList(file) + words("--trust --jobs 2") + words(options)); }
    /// What conan was called with, a line a call: its words between blanks.
    QStringList calls(bool forget = true) const
    {
        QFile log(place("calls"));
        QStringList lines;
        if (log.open(QIODevice::ReadOnly))
            lines = QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
        log.close();
        if (forget)
            log.remove();
        return lines;
    }
    /// Position of the first event of a type and step; -1 if there is none.
    static qsizetype at(const Outcome &outcome, const char *type, const char *step, const char *state = nullptr)
    {
        for (qsizetype i = 0; i < outcome.events.size(); ++i) {
            const auto &event = outcome.events.at(i);
            if (event["type"] == type && event.contains("step") && event["step"] == step && (!state || event["state"] == state))
                return i;
        }
        return -1;
    }
    static QString reason(const Outcome &outcome, const char *step)
    {
        QString last;
        for (const auto &event : outcome.of("step_state")) {
            if (event["step"] == step)
                last = event.contains("reason") ? fromStd(event["reason"].get<std::string>()) : QString();
        }
        return last;
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        QVERIFY(m_dir.isValid());
        m_path = qgetenv("PATH");
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("bin")));
    }
    void init()
    {
        QDir(place("ids")).removeRecursively();
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("ids")));
        for (const auto *name : {"calls", "fail", "other", "hold"})
            QFile::remove(place(name));
        const auto here = m_dir.path().toUtf8();
        put(place("bin/conan"),
            "#!/bin/bash\n"
            "line=$(printf '%s ' \"${CONAN_HOME:+home=$CONAN_HOME}\" \"$@\" | tr '\\n' ' '); printf '%s\\n' \"$line\" >> '" + here + "/calls'\n" // at once: others write, too
           
            "[ \"$1\" = install ] || { echo '{}'; exit 0; }\n"
            "for word; do case $word in --requires=*|--tool-requires=*) ref=${word#*=};; esac; done\n"
            "echo \"installing $ref\" >&2\n"
            "if grep -qsx \"$ref\" '" + here + "/fail'; then echo \"ERROR: $ref does not build\" >&2; exit 6; fi\n"
            "while grep -qsx \"$ref\" '" + here + "/hold'; do sleep 0.05; done\n"
            "n=0; echo '{\"graph\": {\"nodes\": {\"0\": {\"ref\": \"conanfile\", \"package_id\": null, \"binary\": null}'\n"
            "while read -r id; do n=$((n + 1)); grep -qsx \"$ref\" '" + here + "/other' && id=another; echo \", \\\"$n\\\": {\\\"ref\\\": \\\"$ref#r1\\\", \\\"package_id\\\": \\\"$id\\\", \\\"binary\\\": \\\"Build\\\"}\"; done < \"" + here + "/ids/${ref//\\//_}\"\n"
            "echo '}}}'\n", true);
        qputenv("PATH", place("bin").toUtf8() + ':' + m_path);
    }
    void cleanup() { qputenv("PATH", m_path); }

    /// a; b after nothing; c after a. With strict levels c waits for b, too.
    void levels_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<bool>("strict");
        QTest::newRow("by default") << QByteArray() << true;
        QTest::newRow("strict") << QByteArray("--strict-levels") << true;
        QTest::newRow("as soon as ready") << QByteArray("--as-soon-as-ready") << false;
    }
    void levels()
    {
        QFETCH(QByteArray, option);
        QFETCH(bool, strict);
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {}}, {"c/1", "idc", {QStringLiteral("a/1")}}});
        put(place("hold"), "b/1\n");
        QProcess process;
        process.start(QStringLiteral(SLIPWAYCTL), QStringList {QStringLiteral("run"), QStringLiteral("--state"), stateDir(), file} + words("--trust --jobs 2") + words(option.constData()));
        // b goes on until it is let go: by then c has started, or its level has not.
        QTRY_VERIFY_WITH_TIMEOUT(calls(false).size() >= (strict ? 2 : 3), 20'000);
        QFile::remove(place("hold"));
        const auto r = finish(process);
        QCOMPARE(r.status, 0);
        QVERIFY(at(r, "job_finished", "a-1") < at(r, "job_started", "c-1"));
        QCOMPARE(at(r, "job_finished", "b-1") < at(r, "job_started", "c-1"), strict);
        QCOMPARE(r.state("level-0-done"), strict ? QStringLiteral("passed") : QString());
        QCOMPARE(calls().size(), 3);
    }

    void innerLevelsComeInTurn()
    {
        for (const auto *option : {"", "--as-soon-as-ready"}) {
            const auto r = runOrder(order({{"icu/1", "build11111", {}}, {"icu/1", "host222222", {}, "Build", "", 1}}), option);
            QCOMPARE(r.status, 0);
            QVERIFY(at(r, "job_finished", "icu-1-build111") >= 0);
            QVERIFY(at(r, "job_finished", "icu-1-build111") < at(r, "job_started", "icu-1-host2222"));
            calls();
        }
    }

    void onlyWhatIsToBeBuilt()
    {
        const auto r = runOrder(order({{"a/1", "ida", {}}, {"b/1", "idb", {QStringLiteral("a/1")}, "Cache"}, {"c/1", "idc", {QStringLiteral("b/1")}},
                                    {"e/1", "ide", {}, "EditableBuild", "", 0, false}, {"n/1", "idn", {}, "Build", "", 0, false}}),
            "--as-soon-as-ready");
        QCOMPARE(r.status, 1); // n cannot be built
        QCOMPARE(calls(), QStringList({QStringLiteral(" install --requires=a/1 --build=a/1 --format=json "), QStringLiteral(" install --requires=c/1 --build=c/1 --format=json ")}));
        QVERIFY(at(r, "job_finished", "a-1") < at(r, "job_started", "c-1")); // through b
        QVERIFY2(r.errors.contains(QStringLiteral("n/1:idn is to be built, but has no build_args")), qPrintable(r.errors));
        QCOMPARE(reason(r, "n-1"), QStringLiteral("no build_args"));
    }

    void unusableBlocksBeforeTheRun()
    {
        const auto r = runOrder(order({{"a/1", "ida", {}}, {"m/1", "idm", {}, "Missing"}, {"x/1", "idx", {QStringLiteral("m/1")}},
            {"y/1", "idy", {QStringLiteral("x/1")}}, {"i/1", "idi", {QStringLiteral("a/1")}, "Invalid"}}));
        QCOMPARE(r.status, 1);
        QCOMPARE(calls().size(), 1); // a alone
        QVERIFY2(r.errors.contains(QStringLiteral("m/1:idm has no binary")) && r.errors.contains(QStringLiteral("i/1:idi cannot be built with these settings")), qPrintable(r.errors));
        QVERIFY2(r.errors.contains(QStringLiteral("y/1 will not be built: it is blocked by m/1 (Missing binary)")), qPrintable(r.errors));
        QCOMPARE(r.state("x-1"), QStringLiteral("waiting_failed"));
        QCOMPARE(reason(r, "y-1"), QStringLiteral("blocked by m/1: failed"));
        QCOMPARE(reason(r, "i-1"), QStringLiteral("Invalid configuration"));
        QCOMPARE(r.state("a-1"), QStringLiteral("passed"));
    }

    void anotherPackageIsNoSuccess()
    {
        const auto file = order({{"a/1", "ida", {}}});
        put(place("other"), "a/1\n");
        const auto r = runOrder(file);
        QCOMPARE(r.status, 1);
        QCOMPARE(r.state("a-1"), QStringLiteral("failed"));
        QVERIFY2(log(r, "a-1").contains(QStringLiteral("a/1: wanted package id ida, conan built another: wrong profile?")), qPrintable(log(r, "a-1")));
        QVERIFY2(log(r, "a-1").contains(QStringLiteral("installing a/1")), qPrintable(log(r, "a-1"))); // what conan says
        const auto artifacts = r.of("artifact_uploaded");
        QCOMPARE(artifacts.size(), 1);
        QVERIFY(artifacts.constFirst().dump().find("a-1.graph.json") != std::string::npos);
    }

    void failuresBlockAndAreRunAgain()
    {
        const QVector<Package> packages {{"a/1", "ida", {}}, {"b/1", "idb", {}}, {"c/1", "idc", {QStringLiteral("a/1")}}, {"d/1", "idd", {QStringLiteral("b/1")}}, {"e/1", "ide", {QStringLiteral("c/1")}}};
        const auto file = order(packages);
        put(place("fail"), "a/1\n");
        auto r = runOrder(file, "--keep-going");
        QCOMPARE(r.status, 1);
        QCOMPARE(reason(r, "c-1"), QStringLiteral("blocked by a/1: failed"));
        QCOMPARE(reason(r, "e-1"), QStringLiteral("blocked by a/1: failed"));
        QCOMPARE(r.state("d-1"), QStringLiteral("passed"));
        QCOMPARE(calls().size(), 3);
        QFile::remove(place("fail"));
        const auto again = run(words("--resume last --rerun-failed"));
        QCOMPARE(again.status, 0);
        auto called = calls();
        called.sort();
        QCOMPARE(called.size(), 3);
        QVERIFY(called.at(0).contains(QStringLiteral("a/1")) && called.at(1).contains(QStringLiteral("c/1")) && called.at(2).contains(QStringLiteral("e/1")));
        QVERIFY(at(again, "job_finished", "a-1") < at(again, "job_started", "c-1"));
        QVERIFY(at(again, "job_finished", "c-1") < at(again, "job_started", "e-1"));
        QCOMPARE(run(words("--resume last --rerun-failed")).status, 2);
    }

    void nothingNewStartsAfterAFailure()
    {
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {}}, {"c/1", "idc", {}}, {"d/1", "idd", {QStringLiteral("a/1")}}});
        put(place("fail"), "a/1\n");
        auto r = run(QStringList(file) + words("--trust --jobs 1"));
        QCOMPARE(r.status, 1);
        QCOMPARE(calls().size(), 1);
        QCOMPARE(r.state("b-1"), QStringLiteral("waiting_failed"));
        QVERIFY2(reason(r, "b-1").startsWith(QStringLiteral("not started: a/1 failed")), qPrintable(reason(r, "b-1")));
        QCOMPARE(reason(r, "d-1"), QStringLiteral("blocked by a/1: failed"));
        QFile::remove(place("fail"));
        r = run(words("--resume last --rerun-failed --jobs 1"));
        QCOMPARE(r.status, 0);
        QCOMPARE(calls().size(), 4);
        QCOMPARE(r.state("d-1"), QStringLiteral("passed"));
    }

    /// One retry that repairs the only failure lets everything go on, also after a resume.
    void aRetryLetsTheRestGo()
    {
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {}}, {"d/1", "idd", {QStringLiteral("a/1")}}});
        put(place("fail"), "a/1\n");
        QCOMPARE(run(QStringList(file) + words("--trust --jobs 1")).status, 1);
        QFile::remove(place("fail"));
        calls();
        const auto r = run(words("--resume last --retry a-1 --jobs 1"));
        QCOMPARE(r.status, 0);
        QCOMPARE(calls().size(), 3);
        QVERIFY(at(r, "job_finished", "b-1") < at(r, "job_started", "d-1")); // its level
    }

    void runningOnesFinish()
    {
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {}}, {"c/1", "idc", {}}});
        put(place("hold"), "b/1\n");
        put(place("fail"), "a/1\n");
        QProcess process;
        process.start(QStringLiteral(SLIPWAYCTL), QStringList {QStringLiteral("run"), QStringLiteral("--state"), stateDir(), file} + words("--trust --jobs 2"));
        QTRY_COMPARE_WITH_TIMEOUT(calls(false).size(), 2, 20'000);
        // c must not start: there is room for it from now on.
        const auto hasFailed = [&process] {
            for (const auto &line : process.peek(process.bytesAvailable()).split('\n')) {
                const auto event = Json::parse(line.toStdString(), nullptr, false);
                if (event.is_object() && event.contains("type") && event["type"] == "job_finished" && event.contains("step") && event["step"] == "a-1")
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasFailed(), 20'000);
        QFile::remove(place("hold"));
        const auto r = finish(process);
        QCOMPARE(r.status, 1);
        QCOMPARE(r.state("b-1"), QStringLiteral("passed"));
        QCOMPARE(calls().size(), 2);
    }

    void goesOnAfterAKill()
    {
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {QStringLiteral("a/1")}}});
        put(place("hold"), "b/1\n");
        QProcess process;
        process.start(QStringLiteral(SLIPWAYCTL), QStringList {QStringLiteral("run"), QStringLiteral("--state"), stateDir(), file} + words("--trust"));
        QTRY_COMPARE_WITH_TIMEOUT(calls(false).size(), 2, 20'000);
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(10'000));
        QFile::remove(place("hold"));
        calls();
        const auto r = run(words("--resume last --restart all"));
        QCOMPARE(r.status, 0);
        QCOMPARE(calls(), QStringList(QStringLiteral(" install --requires=b/1 --build=b/1 --format=json ")));
    }

    void gatesAndDelivery()
    {
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {QStringLiteral("a/1")}}});
        auto r = runOrder(file, "--gate-level 1 --upload-remote products --gate-upload --promote products=develop --gate-promote");
        QCOMPARE(r.status, 3);
        QCOMPARE(calls().size(), 2); // install and list
        r = run(words("--resume last --approve gate-level-1 --approve gate-upload"));
        QCOMPARE(r.status, 3);
        const auto called = calls();
        QVERIFY2(called.contains(QStringLiteral(" upload -l=a-1.built.json -r=products -c --format=json ")), qPrintable(called.join(u'\n')));
        QVERIFY(!called.join(u'\n').contains(QStringLiteral("develop")));
        r = run(words("--resume last --approve gate-promote:products:develop"));
        QCOMPARE(r.status, 0);
        QCOMPARE(calls(), QStringList({QStringLiteral(" pkglist merge -l=a-1.uploaded.json -l=b-1.uploaded.json --format=json "),
                              QStringLiteral(" download --list=uploaded.json -r=products --format=json "), QStringLiteral(" upload --list=promote.json -r=develop -c --format=json ")}));
    }

    void aChangedOrderRefusesTheGate()
    {
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {QStringLiteral("a/1")}}});
        QCOMPARE(runOrder(file, "--gate-level 1").status, 3);
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::Append) && changed.write("\n") == 1);
        changed.close();
        const auto r = run(words("--resume last --approve gate-level-1"));
        QVERIFY2(r.errors.contains(QStringLiteral("the file has changed since this release was started")), qPrintable(r.errors));
        QVERIFY(r.status != 0);
    }

    void argumentsOfTheFirstFile()
    {
        const auto file = order({{"a/1", "ida", {}, "Build", "one"}},
            "{\"one\": {\"args\": \"-pr:h=\\\"x y\\\" -c:h=\\\"tools.build:cxxflags=[\\\"-Wall\\\", \\\"$(id)\\\"]\\\"\"}, \"other\": {\"args\": \"-pr=no\"}}");
        QFile lock(place("conan.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        auto arguments = QStringList(file) + words("--trust --remote products --remote develop --build-jobs 3 --lockfile") + QStringList(place("conan.lock"));
        arguments += {QStringLiteral("--extra-args"), QStringLiteral("-s 'a b=c' -v")};
        QCOMPARE(run(arguments).status, 0);
        QCOMPARE(calls(), QStringList(QStringLiteral(" install --requires=a/1 --build=a/1 -pr:h=x y -c:h=tools.build:cxxflags=[\"-Wall\", \"$(id)\"] --lockfile=%1 -r=products -r=develop -c tools.build:jobs=3 -s a b=c -v --format=json ").arg(place("conan.lock"))));
        // What a person says counts instead.
        QCOMPARE(run(QStringList(file) + QStringList {QStringLiteral("--trust"), QStringLiteral("--profile-args"), QStringLiteral("one=-pr z")}).status, 0);
        QCOMPARE(calls(), QStringList(QStringLiteral(" install --requires=a/1 --build=a/1 -pr z --format=json ")));
    }

    void aHomeForEachPackage()
    {
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {QStringLiteral("a/1")}}});
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("usual/profiles")) && QDir(m_dir.path()).mkpath(QStringLiteral("usual/p/big")));
        put(place("usual/profiles/default"), "[settings]\n");
        const auto arguments = QStringList(file) + words("--trust --conan-home per-package --upload-remote products --env") + QStringList(QStringLiteral("CONAN_HOME=") + place("usual"));
        const auto r = run(arguments);
        QCOMPARE(r.status, 0);
        const auto homes = stateDir() + QStringLiteral("/releases/") + r.release() + QStringLiteral("/conan/homes/");
        QVERIFY(calls().constFirst().startsWith(QStringLiteral("home=") + homes + QStringLiteral("a-1 install")));
        QVERIFY(QFile::exists(homes + QStringLiteral("b-1/profiles/default")) && !QFile::exists(homes + QStringLiteral("b-1/p")));
        const auto refused = runOrder(file, "--conan-home per-package");
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains(QStringLiteral("there is none they are uploaded to at once")), qPrintable(refused.errors));
    }

    void withoutConan()
    {
        QFile::remove(place("bin/conan"));
        QFile::remove(place("calls"));
        const auto file = order({{"a/1", "ida", {}}, {"b/1", "idb", {QStringLiteral("a/1")}}});
        qputenv("PATH", "/usr/bin:/bin");
        const auto r = runOrder(file);
        QCOMPARE(r.status, 2);
        QVERIFY(r.events.isEmpty());
        QVERIFY2(r.errors.contains(QStringLiteral("there is no program \"conan\"")) && r.errors.contains(QStringLiteral("pipx install conan")), qPrintable(r.errors));
        const auto rehearsed = runOrder(file, "--rehearse --upload-remote products");
        QCOMPARE(rehearsed.status, 0);
        QVERIFY2(rehearsed.errors.contains(QStringLiteral("conan upload -l=a-1.built.json -r=products")), qPrintable(rehearsed.errors));
        QCOMPARE(rehearsed.of("command_recorded").size(), 6);
    }

    void saysWhatNeedsALockfile()
    {
        auto text = orderText({{"a/1", "ida", {}}});
        text.replace("--build=a/1", "--build=a/1 --lockfile-overrides=\\\"{'b/1': [None, 'b/2']}\\\"");
        put(place("ids/a_1"), "ida\n");
        put(place("overrides.json"), text);
        ++m_count;
        const auto r = runOrder(place("overrides.json"));
        QVERIFY2(r.errors.contains(QStringLiteral("Cannot define overrides without a lockfile")) && r.errors.contains(QStringLiteral("--lockfile FILE")), qPrintable(r.errors));
        QVERIFY(calls().constFirst().contains(QStringLiteral(" --lockfile-overrides={'b/1': [None, 'b/2']} ")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both ways") << "--strict-levels --as-soon-as-ready" << "exclude each other";
        QTest::newRow("no such level") << "--gate-level 7" << "there is no level 7 to put a gate before; the levels go from 0 to 0";
        QTest::newRow("nobody's profile") << "--profile-args x=-v" << "no package that is to be built takes its profile from \"x\"; the names are: self";
        QTest::newRow("profile") << "--profile-args x" << "not of the form NAME=ARGS";
        QTest::newRow("promotion") << "--promote x" << "not of the form FROM=TO";
        QTest::newRow("same remote") << "--promote x=x" << "two different remotes";
        QTest::newRow("gate without upload") << "--gate-upload" << "wants a remote to upload to";
        QTest::newRow("gate without promotion") << "--gate-promote" << "wants a promotion";
        QTest::newRow("build jobs") << "--build-jobs 0" << "--build-jobs wants a number from 1";
        QTest::newRow("lockfile") << "--lockfile /nonexistent.lock" << "/nonexistent.lock: there is no such lockfile";
        QTest::newRow("extra") << "--extra-args 'x" << "the extra arguments cannot be split into words";
        QTest::newRow("not trusted") << "" << "this file is not trusted: 1 command would run";
    }
    void refuses()
    {
        QFETCH(QString, options);
        QFETCH(QString, expected);
        const auto r = run(QStringList(order({{"a/1", "ida", {}}})) + options.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(r.status, 2);
        QVERIFY2(r.errors.contains(expected), qPrintable(r.errors));
        QVERIFY(r.events.isEmpty());
        QVERIFY(calls().isEmpty());
    }

    void pipelinesTakeNoOrderOptions()
    {
        const auto r = runFile("steps: [{command: 'true'}]", "--keep-going");
        QCOMPARE(r.status, 2);
        QVERIFY2(r.errors.contains(QStringLiteral("--keep-going is for Conan build orders")), qPrintable(r.errors));
    }

    void severalFilesAreMerged()
    {
        const auto one = order({{"a/1", "ida", {}}}, "{\"self\": {\"args\": \"-pr one\"}}");
        const auto two = order({{"a/1", "ida", {}}, {"b/1", "idb", {QStringLiteral("a/1")}}}, "{\"self\": {\"args\": \"-pr two\"}}");
        const auto r = run(QStringList {one, two} + words("--trust"));
        QCOMPARE(r.status, 0);
        QCOMPARE(calls(), QStringList({QStringLiteral(" install --requires=a/1 --build=a/1 -pr one --format=json "), QStringLiteral(" install --requires=b/1 --build=b/1 -pr two --format=json ")}));
    }
};

QTEST_GUILESS_MAIN(TestRunOrder)
#include "tst_runorder.moc"
