// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"
#include "graph/graphbuilder.h"
#include "shell/dagbridge.h"
#include "shell/graphsearch.h"
#include "shell/graphviewbar.h"
#include "shell/selection.h"
#include "shell/topbar.h"
#include "support/graphs.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace slipway;
using Kind = GraphSlice::Kind;

namespace {

GraphSlice asking(const char *text)
{
    return {Kind::Query, {}, *GraphQuery::parse(QLatin1String(text))};
}

template <typename T>
T *part(const QWidget &bar, const char *name)
{
    return bar.findChild<T *>(QLatin1String(name));
}

} // namespace

class TestShellGraphViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void theBarShowsWhatIsChosenAndAsksForNothing()
    {
        GraphViewBar bar;
        bar.show();
        QSignalSpy kinds(&bar, &GraphViewBar::kindWanted), queries(&bar, &GraphViewBar::queryWanted), all(&bar, &GraphViewBar::allWanted);
        auto *choice = part<QComboBox>(bar, "graphViewChoice");
        auto *edit = part<QLineEdit>(bar, "graphQueryEdit");
        QCOMPARE(choice->currentText(), QStringLiteral("All steps"));
        QVERIFY(!part<QToolButton>(bar, "graphViewAll")->isVisible()); // nothing to take back
        QVERIFY(!part<QToolButton>(bar, "graphSaveFilter")->isVisible());
        bar.setSlice({Kind::Path, {QStringLiteral("a"), QStringLiteral("b")}, {}}, {QStringLiteral("A & <b>"), QStringLiteral("B")});
        QCOMPARE(choice->currentText(), QStringLiteral("The ways from … to it"));
        QCOMPARE(choice->toolTip(), QStringLiteral("The ways between A &amp; &lt;b&gt; and B"));
        QVERIFY(part<QToolButton>(bar, "graphViewAll")->isEnabled());
        bar.setSlice(asking("kind:build"), {});
        QCOMPARE(edit->text(), QStringLiteral("kind:build"));
        QVERIFY(part<QToolButton>(bar, "graphSaveFilter")->isEnabled());
        bar.setFilters({{QStringLiteral("Builds"), QStringLiteral("kind:build")}});
        QCOMPARE(choice->currentText(), QStringLiteral("Builds"));
        bar.setSlice({}, {});
        QVERIFY(edit->text().isEmpty());
        QTest::keyClicks(edit, QStringLiteral("x"));
        QTRY_COMPARE(queries.size(), 1); // by a person
        QCOMPARE(kinds.size() + all.size(), 0);
    }

    void theBarAsks()
    {
        GraphViewBar bar;
        bar.show();
        bar.setFilters({{QStringLiteral("Builds"), QStringLiteral("kind:build")}});
        QSignalSpy kinds(&bar, &GraphViewBar::kindWanted), queries(&bar, &GraphViewBar::queryWanted), left(&bar, &GraphViewBar::left);
        QSignalSpy all(&bar, &GraphViewBar::allWanted), filters(&bar, &GraphViewBar::filterWanted), manage(&bar, &GraphViewBar::filtersWanted);
        auto *choice = part<QComboBox>(bar, "graphViewChoice");
        const auto choose = [choice](const char *text) { Q_EMIT choice->activated(choice->findText(QString::fromUtf8(text))); };
        choose("What follows it");
        QCOMPARE(kinds.size(), 1);
        QCOMPARE(kinds.first().first().value<Kind>(), Kind::Downstream);
        QCOMPARE(choice->currentText(), QStringLiteral("All steps")); // until it is so
        choose("Builds");
        QCOMPARE(filters.value(0).value(0).toString(), QStringLiteral("Builds"));
        choose("Rename or remove filters …");
        QCOMPARE(manage.size(), 1);
        choose("All steps");
        QCOMPARE(all.size(), 1);
        auto *edit = part<QLineEdit>(bar, "graphQueryEdit");
        QTest::keyClicks(edit, QStringLiteral("a b"));
        QTRY_COMPARE(queries.size(), 1); // once for what was typed in one go
        QCOMPARE(queries.first().first().toString(), QStringLiteral("a b"));
        bar.setSlice(asking("a b"), {});
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(queries.size(), 1);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(all.size(), 2);
        QCOMPARE(left.size(), 1);
        bar.setSlice({}, {});
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(left.size(), 2);
    }

    void theFilterHasRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("between the panes of a window of 1024 pixels") << 440;
        QTest::newRow("a little wider") << 540;
        QTest::newRow("a large window") << 1400;
    }

    /// With everything in the bar that can be in it.
    void theFilterHasRoom()
    {
        QFETCH(int, width);
        GraphViewBar bar;
        bar.resize(width, bar.sizeHint().height());
        bar.show();
        bar.setSlice(asking("kind:build state:failed +2 -1"), {});
        bar.setCounts(39'999, 40'000);
        auto *edit = part<QLineEdit>(bar, "graphQueryEdit");
        QTRY_VERIFY2(edit->width() >= edit->fontMetrics().horizontalAdvance(QStringLiteral("kind:build state:failed +2 -1")) + 30, qPrintable(QString::number(edit->width())));
        QCOMPARE(bar.width(), width);
        auto *choice = part<QComboBox>(bar, "graphViewChoice");
        QCOMPARE(edit->y() > choice->geometry().bottom(), width < 1000); // a row of its own only where it must
        QVERIFY(part<QToolButton>(bar, "graphViewAll")->geometry().right() < width);
        bar.resize(1400, bar.height());
        QTRY_VERIFY(edit->geometry().center().y() == choice->geometry().center().y());
    }

    void stepsMustBeSelectedForTheirViews()
    {
        GraphViewBar bar;
        auto *choice = part<QComboBox>(bar, "graphViewChoice");
        const auto isOn = [choice](const char *text) {
            return bool(choice->model()->flags(choice->model()->index(choice->findText(QString::fromUtf8(text)), 0)) & Qt::ItemIsEnabled);
        };
        bar.setStepSelected(false);
        QVERIFY(!isOn("What leads to it"));
        QVERIFY(!isOn("The ways from … to it"));
        QVERIFY(isOn("What needs attention"));
        bar.setFilters({{QStringLiteral("Builds"), QStringLiteral("kind:build")}});
        QVERIFY(!isOn("What leads to it")); // the list was made anew
        bar.setStepSelected(true);
        QVERIFY(isOn("What leads to it"));
    }

    void errorsSayWhere()
    {
        GraphViewBar bar;
        bar.show();
        part<QLineEdit>(bar, "graphQueryEdit")->setText(QStringLiteral("lint or"));
        const auto error = GraphQuery::parse(QStringLiteral("lint or")).error();
        bar.setError(error);
        auto *message = part<QLabel>(bar, "graphViewMessage");
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), QStringLiteral("At the end: Expected a word, a field such as kind:build, or “(”. For example kind:build or kind:test."));
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QCOMPARE(part<QLineEdit>(bar, "graphQueryEdit")->accessibleDescription(), message->text());
        bar.setNote(QStringLiteral("a note"));
        QVERIFY(message->text().startsWith(QStringLiteral("At the end"))); // first things first
        bar.clearError();
        QCOMPARE(message->text(), QStringLiteral("a note"));
        bar.setNote({});
        QVERIFY(!message->isVisible());
    }

    void everyControlHasAName()
    {
        const GraphViewBar bar;
        for (const auto *child : bar.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!child->accessibleName().isEmpty() && !child->objectName().isEmpty(), qPrintable(child->objectName()));
        }
    }

    void countsAreReadable()
    {
        GraphViewBar bar;
        const auto *count = part<QWidget>(bar, "graphViewCount");
        bar.setCounts(124, 40000);
        QCOMPARE(count->accessibleName(), QStringLiteral("124 of 40,000 steps"));
        bar.setCounts(40000, 40000);
        QCOMPARE(count->accessibleName(), QStringLiteral("40,000 step(s)"));
    }

    void filtersAreKept()
    {
        const QTemporaryDir dir;
        QSettings settings(dir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        GraphFilters filters(&settings);
        QSignalSpy changed(&filters, &GraphFilters::changed);
        QCOMPARE(filters.save(QStringLiteral("  My   builds "), QStringLiteral("kind:build")), QString());
        QCOMPARE(filters.save(QStringLiteral("attention"), QStringLiteral("state:attention +1")), QString());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(filters.all().value(0).name, QStringLiteral("attention"));
        QCOMPARE(filters.all().value(1).name, QStringLiteral("My builds"));
        QCOMPARE(filters.save(QStringLiteral("MY BUILDS"), QStringLiteral("kind:build +1")), QString()); // takes its place
        QCOMPARE(filters.all().size(), 2);
        QCOMPARE(filters.find(QStringLiteral("my builds"))->query, QStringLiteral("kind:build +1"));
        QCOMPARE(filters.save(QStringLiteral(" "), QStringLiteral("a")), QStringLiteral("A filter needs a name"));
        QVERIFY(filters.save(QStringLiteral("bad"), QStringLiteral("stat:x")).startsWith(QStringLiteral("There is no field")));
        QCOMPARE(filters.rename(QStringLiteral("attention"), QStringLiteral("my Builds")), QStringLiteral("There is a filter called “MY BUILDS” already"));
        QCOMPARE(filters.rename(QStringLiteral("attention"), QStringLiteral("Attention")), QString());
        const GraphFilters again(&settings);
        QCOMPARE(again.all(), filters.all());
        filters.remove(QStringLiteral("attention"));
        QCOMPARE(filters.all().size(), 1);
        for (int i = 1; i < GraphFilters::kMost; ++i)
            QCOMPARE(filters.save(QString::number(i), QStringLiteral("a")), QString());
        QVERIFY(filters.save(QStringLiteral("one more"), QStringLiteral("a")).startsWith(QStringLiteral("At most 200 filter")));
    }

    void spoiltSettingsAreLeftAlone()
    {
        const QTemporaryDir dir;
        QSettings settings(dir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("graph/filters/size"), 3000000);
        settings.setValue(QStringLiteral("graph/filters/1/name"), QStringLiteral("good"));
        settings.setValue(QStringLiteral("graph/filters/1/query"), QStringLiteral("a"));
        settings.setValue(QStringLiteral("graph/filters/2/name"), QStringLiteral("bad"));
        settings.setValue(QStringLiteral("graph/filters/2/query"), QStringLiteral("(((("));
        const GraphFilters filters(&settings);
        QCOMPARE(filters.all().size(), 1);
        QCOMPARE(filters.all().value(0).name, QStringLiteral("good"));
    }

    void searchUnderstandsFields()
    {
        GraphBuilder builder;
        for (const auto *id : {"lint", "build", "kind:odd"}) {
            StepNode node;
            node.id = node.label = QLatin1String(id);
            node.kind = NodeKind::Command;
            builder.addNode(node);
        }
        GraphSearch search;
        search.setGraph(builder.build());
        search.setFactsOf([](NodeIndex n) { return raw(n) == 1 ? StepState::Failed : StepState::Passed; });
        search.setNeedle(QStringLiteral("state:failed"));
        QCOMPARE(search.hits(), QVector<NodeIndex> {NodeIndex(1)});
        search.setNeedle(QStringLiteral("li"));
        QCOMPARE(search.hits(), QVector<NodeIndex> {NodeIndex(0)});
        search.setNeedle(QStringLiteral("\"kind:odd\""));
        QCOMPARE(search.hits().size(), 0); // a search has no quotes
        search.setNeedle(QStringLiteral("stat:failed")); // no field: words
        QCOMPARE(search.hits().size(), 0);
        search.setNeedle(QStringLiteral("kind:comm*"));
        QCOMPARE(search.hits().size(), 3);
    }

    void namesMadeElsewhereAreOfTheirGraphOnly()
    {
        const auto graph = testing::chainGraph(5), other = testing::starGraph(9);
        GraphSearch search;
        search.setGraph(graph);
        search.setNames(other, std::make_shared<StepNames>(*other));
        search.setNeedle(graph->node(NodeIndex(3)).id);
        QVERIFY(search.hits().contains(NodeIndex(3)));
        search.setGraph(other);
        search.setNames(other, std::make_shared<StepNames>(*other));
        search.setNeedle(other->node(NodeIndex(9)).id);
        QVERIFY(search.hits().contains(NodeIndex(9)));
    }

    void jumpsByKeyFromAnywhere()
    {
        TopBar bar;
        bar.setGraph(testing::chainGraph(5));
        bar.show();
        QSignalSpy chosen(&bar, &TopBar::hitChosen), hits(&bar, &TopBar::hitsChanged);
        part<QLineEdit>(bar, "searchEdit")->setText(bar.hitActions().isEmpty() ? QString() : QStringLiteral("3"));
        QCOMPARE(hits.size(), 1);
        bar.hitActions().first()->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bar.hitActions().first()->shortcut(), QKeySequence(Qt::Key_F3));
        QCOMPARE(bar.hitActions().last()->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F3));
        QCOMPARE(part<QLabel>(bar, "searchHits")->text(), QStringLiteral("1 of 1"));
        bar.setGraph(testing::chainGraph(6)); // the same search in what was reloaded
        QCOMPARE(hits.size(), 2);
    }

    /// Builds elsewhere have no file that would tell them apart.
    void foldingIsOfOneBuildElsewhere()
    {
        const auto planOf = [](const StepGraphPtr &graph) {
            auto plan = std::make_shared<PlannedPipeline>();
            plan->pipeline = std::make_shared<Pipeline>();
            plan->graph = graph;
            plan->steps.resize(qsizetype(graph->nodeCount()));
            return plan;
        };
        ReleaseSession session;
        Selection selection;
        DagView view;
        const DagBridge bridge(&session, &selection, &view, nullptr);
        session.setPlan(planOf(testing::exampleGraph(false)));
        view.setCollapsed(QStringLiteral("images"), true);
        session.setPlan(planOf(testing::exampleGraph(true))); // more of the same build
        QCOMPARE(view.collapsedGroups(), QSet<QString> {QStringLiteral("images")});
        session.setPlan(nullptr);
        session.setPlan(planOf(testing::exampleGraph(false)));
        QVERIFY(view.collapsedGroups().isEmpty());
    }

    /// The time is printed; what is held to is that no letter takes as long as a person notices.
    void aLetterIsCheapOnLargeGraphs()
    {
        GraphSearch search;
        search.setGraph(testing::layeredGraph(40000, 3, 1));
        QElapsedTimer clock;
        for (const auto *needle : {"1", "12", "123", "123 4", "no such step"}) {
            clock.start();
            const testing::OwnTime time;
            search.setNeedle(QLatin1String(needle));
            qInfo("%-14s %6d hits %.1f ms", needle, int(search.hits().size()), double(clock.nsecsElapsed()) / 1e6);
            QVERIFY_WITHIN(time, 300);
        }
    }
};

QTEST_MAIN(TestShellGraphViews)
#include "tst_shell_graphviews.moc"
