// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderreader.h"
#include "shell/orderbar.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;

namespace {

QByteArray package(const char *id, const char *binary, const char *context, const char *files, const char *settings)
{
    return QByteArray(R"({"package_id": ")") + id + R"(", "prev": null, "context": ")" + context + R"(", "binary": ")" + binary
        + R"(", "options": [], "filenames": [)" + files + R"(], "depends": [], "overrides": {}, "build_args": null, "info": {"settings": {)"
        + settings + "}}}";
}

/// A tool, two products' packages of a library, one of them in the cache, and one without a binary.
BuildOrderPtr sample()
{
    const auto text = QByteArray(R"({"order_by": "recipe", "reduced": false, "order": [[{"ref": "tool/1#a", "depends": [], "packages": [[)")
        + package("11", "Build", "build", R"("one", "two")", R"("os": "Linux")")
        + R"(]]}], [{"ref": "lib/1#b", "depends": ["tool/1#a"], "packages": [[)"
        + package("21", "Build", "host", R"("one")", R"("os": "Linux", "build_type": "Debug")") + ", "
        + package("22", "Cache", "host", R"("two")", R"("os": "Windows")") + R"(]]}, {"ref": "gone/1#c", "depends": [], "packages": [[)"
        + package("31", "Missing", "host", R"("two")", "") + "]]}]]}";
    const auto order = readBuildOrder(QStringLiteral("sample.json"), text, {true});
    return order.ok() ? *order : nullptr;
}

struct Bar
{
    explicit Bar(const OrderView &view = {})
        : order(sample())
    {
        show(view);
        bar.show();
    }

    void show(const OrderView &view) { bar.setOrder(graphOfOrder(order, view), *order, view); }
    template <typename T>
    T *part(const char *name) const
    {
        return bar.findChild<T *>(QLatin1String(name));
    }

    BuildOrderPtr order;
    OrderBar bar;
};

} // namespace

class OrderBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void countsWhatIsShown_data()
    {
        QTest::addColumn<OrderView>("view");
        QTest::addColumn<QString>("text");
        OrderView view;
        QTest::newRow("all") << view << QStringLiteral("2 of 4 package(s) to build in 2 level(s), 1 missing or invalid");
        view.hideTools = true;
        QTest::newRow("no tools") << view << QStringLiteral("1 of 3 package(s) to build in 2 level(s), 1 missing or invalid (1 hidden)");
        view = {};
        view.profile = QStringLiteral("two");
        QTest::newRow("a profile") << view << QStringLiteral("0 of 2 package(s) to build in 2 level(s), 1 missing or invalid (2 hidden)");
        view = {};
        view.file = QStringLiteral("two");
        QTest::newRow("a file") << view << QStringLiteral("1 of 3 package(s) to build in 2 level(s), 1 missing or invalid (1 hidden)");
        view = {};
        view.option = QStringLiteral("build_type=debug");
        QTest::newRow("a setting") << view << QStringLiteral("1 of 1 package(s) to build in 1 level(s) (3 hidden)");
        view = {};
        view.binary = BinaryState::Cache;
        QTest::newRow("a state") << view << QStringLiteral("0 of 1 package(s) to build in 1 level(s) (3 hidden)");
        view.option = QStringLiteral("nothing has this");
        QTest::newRow("nothing") << view << QStringLiteral("No package is like that");
    }
    void countsWhatIsShown()
    {
        QFETCH(OrderView, view);
        const auto order = sample();
        QVERIFY(order);
        QTEST(OrderBar::countText(graphOfOrder(order, view)), "text");
    }

    void theStatesAreALegend()
    {
        const Bar bar;
        auto *states = bar.part<QComboBox>("orderStates");
        const QAbstractItemModelTester tester(states->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList texts;
        for (int i = 0; i < states->count(); ++i)
            texts.append(states->itemText(i));
        QCOMPARE(texts, (QStringList {QStringLiteral("All states"), QStringLiteral("Only to build, or unusable"), QStringLiteral("Build (2)"),
                            QStringLiteral("Cache (1)"), QStringLiteral("Missing (1)")}));
        for (int i = 2; i < states->count(); ++i)
            QVERIFY(!states->itemIcon(i).isNull());
    }

    void asksOnceForEachChange()
    {
        Bar bar;
        QSignalSpy wanted(&bar.bar, &OrderBar::viewWanted);
        bar.part<QCheckBox>("orderHideTools")->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.last().first().value<OrderView>().hideTools);
        bar.part<QComboBox>("orderProfile")->setCurrentIndex(2);
        QCOMPARE(wanted.last().first().value<OrderView>().profile, QStringLiteral("two"));
        const auto view = wanted.last().first().value<OrderView>();
        QVERIFY(view.hideTools);
        // Showing what was asked for asks for nothing.
        bar.show(view);
        QCOMPARE(wanted.count(), 2);
        QTest::keyClicks(bar.part<QLineEdit>("orderOption"), QStringLiteral("Linux"));
        QCOMPARE(wanted.count(), 2); // not for every letter
        QTRY_COMPARE(wanted.count(), 3);
        QCOMPARE(wanted.last().first().value<OrderView>().option, QStringLiteral("Linux"));
    }

    void everythingHasAName()
    {
        const Bar bar;
        for (const auto *box : bar.bar.findChildren<QComboBox *>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
        QVERIFY(!bar.part<QLineEdit>("orderOption")->accessibleName().isEmpty());
        QVERIFY(!bar.part<QCheckBox>("strictLevels")->text().isEmpty());
    }
};

QTEST_MAIN(OrderBarTest)
#include "tst_shell_orderbar.moc"
