// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings that have the shape of their window, and what becomes of them when that changes.
#include "dag/dagview.h"
#include "dagfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

class TestArrangeShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    /// The page of the first document gets its size only after the document was handed to it.
    void aFirstDrawingHasTheShapeThatTheWindowGets()
    {
        DagView view;
        view.setReducedMotion(true);
        view.resize(900, 300);
        view.show();
        QSignalSpy ready(&view, &DagView::layoutReady);
        view.setGraph(layeredGraph(2500, 2, 5));
        QVERIFY(view.isLayingOut());
        view.resize(1000, 800);
        QVERIFY(ready.wait(kDrawnMs));
        QVERIFY2(hasShape(view, 1.25), shapeWords(view));
        QVERIFY(view.arranger().suits(view.viewport()->size()));
    }

    void whatNobodyLookedAroundInFollowsTheWindow()
    {
        DagFixture f(layeredGraph(2500, 2, 5), QSize(1000, 800));
        QVERIFY2(hasShape(f.view, 1.25), shapeWords(f.view));
        f.view.setReshapeDelay(0);
        QSignalSpy ready(&f.view, &DagView::layoutReady);
        f.view.resize(1600, 600);
        QVERIFY(ready.wait(kDrawnMs));
        QVERIFY2(hasShape(f.view, 1600.0 / 600), shapeWords(f.view));
        QVERIFY(f.view.visibleWorld().intersects(f.view.currentLayout()->bounds));
    }

    void whatAPersonLooksAtStays_data()
    {
        QTest::addColumn<int>("deed");
        QTest::newRow("panned") << 0;
        QTest::newRow("zoomed") << 1;
        QTest::newRow("selected") << 2;
    }

    void whatAPersonLooksAtStays()
    {
        QFETCH(int, deed);
        DagFixture f(layeredGraph(2500, 2, 5), QSize(1000, 800));
        f.view.setReshapeDelay(0);
        if (deed == 0)
            f.drag(QPoint(500, 400), QPoint(-60, -40));
        else if (deed == 1)
            f.view.zoomTo(f.view.zoom() * 1.5);
        else
            f.view.select(f.graph->node(NodeIndex(7)).id, false);
        const auto before = f.view.currentLayout();
        f.view.resize(1600, 600);
        QVERIFY(!f.view.arranger().suits(f.view.viewport()->size()));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(); // the delay is over
        QVERIFY(!f.view.isLayingOut());
        QCOMPARE(f.view.currentLayout()->rects, before->rects);
    }

    /// A little wider is no other shape, and small graphs have none.
    void littleChangesNothing_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<QSize>("size");
        QTest::newRow("a little wider") << 2500 << QSize(1100, 800);
        QTest::newRow("a small graph") << 80 << QSize(1600, 500);
    }

    void littleChangesNothing()
    {
        QFETCH(int, steps);
        QFETCH(QSize, size);
        DagFixture f(layeredGraph(quint32(steps), 2, 5), QSize(1000, 800));
        f.view.setReshapeDelay(0);
        f.view.resize(size);
        QVERIFY(f.view.arranger().suits(f.view.viewport()->size()));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QVERIFY(!f.view.isLayingOut());
    }

private:
    static double shapeOf(const DagView &view)
    {
        const auto &bounds = view.currentLayout()->bounds;
        return bounds.width() / bounds.height();
    }
    static bool hasShape(const DagView &view, double wanted) { return shapeOf(view) > wanted / 1.25 && shapeOf(view) < wanted * 1.25; }
    static const char *shapeWords(const DagView &view)
    {
        static QByteArray words;
        words = QByteArray::number(shapeOf(view));
        return words.constData();
    }
};

QTEST_MAIN(TestArrangeShape)
#include "tst_arrangeshape.moc"
