// SPDX-License-Identifier: GPL-3.0-or-later
// What a view keeps from frame to frame, compared with what it would paint anew, and how much of it is painted.
#include "dag/canvascache.h"
#include "dag/dagview.h"
#include "dagfixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <functional>

using namespace slipway;
using namespace slipway::testing;

class TestViewPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void whatIsKeptIsWhatWouldBePainted_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("gates");
        QTest::addColumn<bool>("pool");
        QTest::newRow("boxes") << 0.06 << false << false;
        QTest::newRow("boxes with signs of gates") << 0.15 << true << false;
        QTest::newRow("boxes on edges from the pool") << 0.15 << false << true;
        QTest::newRow("first words") << 0.33 << false << false;
        QTest::newRow("plates of gates") << 0.4 << true << false;
        QTest::newRow("one line") << 0.6 << false << false;
        QTest::newRow("one line on edges from the pool") << 0.6 << false << true;
        QTest::newRow("two lines, frames, gates") << 1.0 << true << false;
    }

    void whatIsKeptIsWhatWouldBePainted()
    {
        QFETCH(double, scale);
        QFETCH(bool, gates);
        QFETCH(bool, pool);
        DagFixture f(gates ? releaseGraph(300) : layeredGraph(600, 2, 7), QSize(560, 400));
        f.view.setFrameBudget(5, 6); // as a person has it: what is lit may take frames
        f.view.findChild<CanvasCache *>()->setBudget(pool ? 0 : 1e9);
        f.view.zoomTo(scale);
        QRandomGenerator random(11);
        bool moved = false;
        for (const auto &deed : deeds(f, &random)) {
            const auto before = f.view.visibleWorld();
            deed.second();
            moved = moved || f.view.visibleWorld() != before;
            QImage kept, anew;
            QTRY_VERIFY2_WITH_TIMEOUT(isSettled(f.view, &kept) && !f.view.picture().wantsMore(), deed.first, kDrawnMs);
            forgetPictures(f);
            QTRY_VERIFY2_WITH_TIMEOUT(isSettled(f.view, &anew) && !f.view.picture().wantsMore(), deed.first, kDrawnMs);
            const auto where = differenceOf(kept, anew, !moved && !f.view.scene().focus.active);
            QVERIFY2(where.isEmpty(), qPrintable(QStringLiteral("%1: %2 x %3 at %4, %5").arg(QLatin1String(deed.first)).arg(where.width()).arg(where.height()).arg(where.x()).arg(where.y())));
        }
    }

    void aChangeBetweenAMoveAndItsFrameIsNotLost_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("from afar") << 0.15;
        QTest::newRow("near") << 0.8;
    }

    void aChangeBetweenAMoveAndItsFrameIsNotLost()
    {
        QFETCH(double, scale);
        DagFixture f(layeredGraph(600, 2, 7), QSize(560, 400));
        f.view.findChild<CanvasCache *>()->setBudget(1e9);
        f.view.zoomTo(scale);
        QImage kept, anew;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &kept), kDrawnMs);
        const auto node = someNode(f);
        f.view.showWorldPoint(f.view.visibleWorld().center() - QPointF(90, 45) / scale);
        f.states[node] = StepState::Failed;
        f.view.updateSteps({f.graph->find(node)});
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &kept), kDrawnMs);
        forgetPictures(f);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &anew), kDrawnMs);
        QVERIFY(differenceOf(kept, anew, false).isEmpty());
    }

    /// Work, not time.
    void aFramePaintsNoMoreThanChanged_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("from afar") << 0.1;
        QTest::newRow("near") << 0.8;
    }

    void aFramePaintsNoMoreThanChanged()
    {
        QFETCH(double, scale);
        DagFixture f(layeredGraph(3000, 2, 9), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(1e9);
        f.view.zoomTo(scale);
        QImage settled;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
        const auto all = qint64(f.view.viewport()->width()) * f.view.viewport()->height();
        auto before = f.view.picture().painted();
        const auto painted = [&] {
            f.view.grab();
            return f.view.picture().painted() - std::exchange(before, f.view.picture().painted());
        };
        f.view.viewport()->update();
        QCOMPARE(painted(), 0);
        const auto node = someNode(f);
        f.view.select(node, false);
        QVERIFY(painted() < all / 10);
        QVERIFY(f.view.picture().drawn() > 0);
        f.view.select(QString(), false);
        QVERIFY(painted() < all / 10);
        f.view.updateSteps({f.graph->find(node)});
        QVERIFY(painted() < all / 10);
        f.drag(QPoint(450, 350), QPoint(-30, 0));
        QVERIFY2(painted() < all / 8, qPrintable(QString::number(f.view.picture().painted())));
        f.view.zoomTo(scale * 1.1);
        QVERIFY(painted() >= all);
    }

    /// However often states change below them.
    void litEdgesAreNotDrawnForEachChange()
    {
        DagFixture f(layeredGraph(3000, 2, 9), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(1e9);
        f.view.fit();
        f.view.select(someNode(f), false);
        QImage settled;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled) && !f.view.picture().wantsMore(), kDrawnMs);
        const auto drawn = f.view.picture().drawn();
        QVector<NodeIndex> changed;
        for (quint32 i = 0; i < 500; ++i) {
            f.states[f.graph->node(NodeIndex(i)).id] = StepState::Passed;
            changed.append(NodeIndex(i));
        }
        f.view.updateSteps(changed);
        QVERIFY(f.view.grab().toImage() != settled);
        for (int i = 0; i < 3; ++i) {
            f.view.updateSteps(changed);
            f.view.grab();
        }
        QCOMPARE(f.view.picture().drawn(), drawn);
    }

    /// A second later: however many run elsewhere, only what can be read is painted, and no state is asked for.
    void clocksArePaintedWhereTheyCanBeRead()
    {
        DagFixture f(layeredGraph(3000, 2, 9), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(1e9);
        for (const auto &step : f.graph->nodes()) {
            f.states[step.id] = step.id == f.graph->node(NodeIndex(5)).id || raw(f.graph->find(step.id)) % 7 == 0 ? StepState::Running : StepState::Passed;
            f.details[step.id] = QStringLiteral("1 s");
        }
        f.view.updateAll();
        f.view.zoomTo(1);
        QImage settled;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
        QSignalSpy states(&f.view, &DagView::statesChanged);
        const auto all = qint64(f.view.viewport()->width()) * f.view.viewport()->height();
        for (auto &detail : f.details)
            detail = QStringLiteral("2 s");
        auto before = f.view.picture().painted();
        f.view.updateClocks();
        const auto later = f.view.viewport()->grab().toImage();
        QVERIFY(later != settled);
        QVERIFY(f.view.picture().painted() - before < all / 2);
        f.view.zoomTo(0.1);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
        before = f.view.picture().painted();
        f.view.updateClocks();
        f.view.grab();
        QCOMPARE(f.view.picture().painted(), before);
        QCOMPARE(states.size(), 0);
    }

    /// What was in sight stays as it is while the pool draws the edges of the rest.
    void aPanBeyondThePictureOfThePoolPaintsWhatCameIntoSight()
    {
        DagFixture f(layeredGraph(3000, 2, 9), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(0);
        f.view.zoomTo(0.4);
        QImage settled;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
        const auto *canvas = f.view.findChild<CanvasCache *>();
        const auto all = qint64(f.view.viewport()->width()) * f.view.viewport()->height();
        const auto before = f.view.picture().painted();
        f.view.showWorldPoint(f.view.visibleWorld().center() + QPointF(300, 0) / f.view.zoom());
        f.view.grab();
        QVERIFY(!canvas->isSettled());
        const auto painted = f.view.picture().painted() - before;
        QVERIFY2(painted > all / 4 && painted < all / 2, qPrintable(QString::number(double(painted) / double(all))));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
    }

    /// Makeshift that came into sight is painted once more when it can be better, not in each frame until then.
    void whatIsMakeshiftIsPaintedTwice()
    {
        DagFixture f(layeredGraph(6000, 2, 9), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(0);
        f.view.zoomTo(0.8);
        QImage settled;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
        const auto all = qint64(f.view.viewport()->width()) * f.view.viewport()->height();
        const auto before = f.view.picture().painted();
        f.view.showWorldPoint(f.view.visibleWorld().center() + QPointF(2000, 900) / f.view.zoom());
        f.view.viewport()->grab();
        QVERIFY(f.view.picture().wantsMore());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled) && !f.view.picture().wantsMore(), kDrawnMs);
        const auto painted = f.view.picture().painted() - before;
        QVERIFY2(painted >= all && painted < all * 5 / 2, qPrintable(QString::number(double(painted) / double(all))));
    }

    /// What the pool has drawn is shown at once, also while a person is on the way beyond it.
    void whatIsThereOfThePoolsPictureIsShownWhileTheViewMoves()
    {
        DagFixture f(layeredGraph(3000, 2, 9), QSize(900, 700));
        const auto *canvas = f.view.findChild<CanvasCache *>();
        f.view.findChild<CanvasCache *>()->setBudget(0);
        f.view.zoomTo(0.4);
        QImage settled;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
        const QSize size = f.view.viewport()->size();
        const auto pan = [&](int by) { f.view.showWorldPoint(f.view.visibleWorld().center() + QPointF(by, 0) / f.view.zoom()); };
        pan(500);
        f.view.viewport()->grab(); // asks for it
        QVERIFY(!canvas->isSettled());
        QThreadPool::globalInstance()->waitForDone();
        const auto before = f.view.picture().painted();
        pan(400);
        f.view.viewport()->grab();
        const auto columns = double(f.view.picture().painted() - before) / size.height();
        QVERIFY2(columns > 600, qPrintable(QString::number(columns))); // 400 that came in, and those that had no edges
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled), kDrawnMs);
    }

    /// What lies under another widget is in no paint event: nobody waits for it.
    void nothingIsWantedOfWhatIsCovered()
    {
        DagFixture f(layeredGraph(6000, 2, 9), QSize(900, 700));
        f.view.setFrameBudget(0, 1e9);
        f.view.zoomTo(0.7);
        QWidget cover(&f.view);
        cover.setAutoFillBackground(true);
        cover.setGeometry(f.view.viewport()->geometry().adjusted(150, 150, -300, -250));
        cover.show();
        f.view.select(someNode(f), false);
        f.view.setFrameBudget(5, 1e9);
        for (int i = 0; i < 4; ++i) {
            f.view.showWorldPoint(f.view.visibleWorld().center() + QPointF(130, 90) / f.view.zoom());
            QTest::qWait(1);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!f.view.picture().wantsMore(), kDrawnMs);
        cover.hide();
        QImage kept, anew;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &kept) && !f.view.picture().wantsMore(), kDrawnMs);
        forgetPictures(f);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &anew) && !f.view.picture().wantsMore(), kDrawnMs);
        QVERIFY(differenceOf(kept, anew, false).isEmpty());
    }

    /// A change below it does not put the light out, however late the frame is.
    void whatIsLitStaysLit()
    {
        DagFixture f(layeredGraph(6000, 2, 9), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(1e9);
        f.view.zoomTo(0.7);
        f.view.select(someNode(f), false);
        f.view.setFrameBudget(5, 1e9);
        QImage settled;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &settled) && !f.view.picture().wantsMore(), kDrawnMs);
        f.view.setFrameBudget(5, -1);
        f.view.updateAll();
        QCOMPARE(f.view.viewport()->grab().toImage(), settled);
        f.view.updateSteps({f.graph->find(f.view.selected())});
        QCOMPARE(f.view.viewport()->grab().toImage(), settled);
    }

    /// Nodes at once, lines frame by frame; whatever happens meanwhile, in the end it looks as if drawn at once.
    void soMuchThatIsLitTakesFrames_data()
    {
        QTest::addColumn<QByteArray>("meanwhile");
        for (const auto *deed : {"nothing", "states", "pan", "pans", "another one", "a part alone", "put out", "late", "late, and a pan"})
            QTest::newRow(deed) << QByteArray(deed);
    }

    void soMuchThatIsLitTakesFrames()
    {
        QFETCH(QByteArray, meanwhile);
        DagFixture f(layeredGraph(9000, 14, 5), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(1e9);
        f.view.fit();
        QImage kept, anew;
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &kept), kDrawnMs);
        const auto &first = f.graph->node(f.view.currentLayout()->visible.front()).id;
        f.view.setFrameBudget(0, meanwhile.startsWith("late") ? -1 : 1e9); // however fast the machine is
        f.view.select(first, false);
        f.view.viewport()->grab();
        QVERIFY(f.view.picture().wantsMore());
        const auto drawn = f.view.picture().drawn();
        QCOMPARE(drawn > 0, !meanwhile.startsWith("late"));
        if (meanwhile == "late, and a pan") {
            f.view.showWorldPoint(f.view.visibleWorld().center() + QPointF(25, 60) / f.view.zoom());
            f.view.viewport()->grab();
            QCOMPARE(f.view.picture().drawn(), 0);
        }
        f.view.setFrameBudget(6, 1e9);
        QRandomGenerator random(3);
        if (meanwhile == "states")
            changeStates(f, &random, 300);
        else if (meanwhile == "pan")
            f.view.showWorldPoint(f.view.visibleWorld().center() - QPointF(40, 31) / f.view.zoom());
        else if (meanwhile == "pans")
            panInSteps(f, 30);
        else if (meanwhile == "another one")
            f.view.select(someNode(f), false);
        else if (meanwhile == "a part alone")
            f.view.viewport()->grab(QRect(100, 100, 300, 200));
        else if (meanwhile == "put out")
            f.view.select(QString(), false);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &kept) && !f.view.picture().wantsMore(), kDrawnMs);
        QCOMPARE(f.view.picture().drawn() > drawn, meanwhile != "put out");
        forgetPictures(f);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(f.view, &anew) && !f.view.picture().wantsMore(), kDrawnMs);
        const auto where = differenceOf(kept, anew, !meanwhile.contains("pan"));
        QVERIFY2(where.isEmpty(), qPrintable(QStringLiteral("%1 x %2 at %3, %4").arg(where.width()).arg(where.height()).arg(where.x()).arg(where.y())));
    }

private:
    using Deed = std::pair<const char *, std::function<void()>>;

    /// A node in sight, as near to the middle as there is one.
    static QString someNode(const DagFixture &f)
    {
        const auto middle = f.view.visibleWorld().center();
        const auto &layout = *f.view.currentLayout();
        const auto away = [&](NodeIndex n) { return (layout.rects[raw(n)].center() - middle).manhattanLength(); };
        const auto nearest = std::min_element(layout.visible.begin(), layout.visible.end(), [&](NodeIndex a, NodeIndex b) { return away(a) < away(b); });
        return layout.graph->node(*nearest).id;
    }

    /// Each a frame that draws a little of the lines: parts that lack some of them pile up.
    static void panInSteps(DagFixture &f, int steps)
    {
        f.view.setFrameBudget(0, 1e9);
        for (int i = 0; i < steps; ++i) {
            f.view.showWorldPoint(f.view.visibleWorld().center() + QPointF(i < steps / 2 ? 7 : -5, 3) / f.view.zoom());
            f.view.viewport()->grab();
        }
        f.view.setFrameBudget(6, 1e9);
    }

    /// What is asked for then is painted anew.
    static void forgetPictures(DagFixture &f)
    {
        f.view.setPalette(applicationPalette(true));
        f.view.setPalette(applicationPalette(false));
    }

    static void changeStates(DagFixture &f, QRandomGenerator *random, int count)
    {
        QVector<NodeIndex> changed;
        for (int i = 0; i < count; ++i) {
            const auto node = NodeIndex(random->bounded(quint32(f.graph->nodeCount())));
            f.states[f.graph->node(node).id] = StepState(random->bounded(quint32(kStepStateCount)));
            changed.append(node);
        }
        f.view.updateSteps(changed);
    }

    /// First what leaves the view where it is.
    static std::vector<Deed> deeds(DagFixture &f, QRandomGenerator *random)
    {
        const auto pan = [&f](QPoint by) { return [&f, by] { f.view.showWorldPoint(f.view.visibleWorld().center() - QPointF(by) / f.view.zoom()); }; };
        const auto some = [&f, random](int count) { return [&f, random, count] { changeStates(f, random, count); }; };
        const auto selectSome = [&f] { f.view.select(someNode(f), false); };
        return {
            {"begin", [] {}},
            {"a few states", some(3)},
            {"many states", some(400)},
            {"select", selectSome},
            {"a few states, lit", some(3)},
            {"many states, lit", some(400)},
            {"pin", [&f] { f.key(Qt::Key_P); }},
            {"hits", [&f] { f.view.setHighlights({NodeIndex(1), NodeIndex(5), f.graph->find(f.view.selected())}); }},
            {"nothing found", [&f] { f.view.setHighlights({}); }},
            {"choose", [&f] { QTest::mouseClick(f.view.viewport(), Qt::LeftButton, Qt::ControlModifier, f.view.nodeRect(someNode(f)).center()); }},
            {"forget it", [&f] { f.view.clearChosen(); }},
            {"peel", [&f] { f.key(Qt::Key_Escape); }},
            {"peel more", [&f] { f.key(Qt::Key_Escape); }},
            {"select nothing", [&f] { f.view.select(QString(), false); }},
            {"leave out", [&f] { f.view.setDimmed({NodeIndex(2), NodeIndex(9)}); }},
            {"pan", pan({-61, 33})},
            {"select again", selectSome},
            {"pan, lit", pan({47, -29})},
            {"a few states after a pan", some(3)},
            {"walk", [&f] { f.key(Qt::Key_Right); }},
            {"pan far", pan({-300, -200})},
            {"many states after a pan", some(400)},
            {"another size", [&f] { f.view.resize(520, 420); }},
        };
    }

    static bool isSettled(DagView &view, QImage *picture)
    {
        const auto next = view.viewport()->grab().toImage();
        const bool same = view.findChild<CanvasCache *>()->isSettled() && next == *picture;
        *picture = next;
        return same;
    }

    /// Where they differ: in any pixel, or in what a small part looks like, where lines and letters may be rounded another way.
    static QRect differenceOf(const QImage &a, const QImage &b, bool exactly)
    {
        constexpr int kSide = 8, kAlike = 32;
        if (exactly)
            return a == b ? QRect() : a.rect();
        QRect where;
        for (int y = 0; y + kSide <= a.height(); y += kSide) {
            for (int x = 0; x + kSide <= a.width(); x += kSide) {
                const auto p = meanOf(a, {x, y, kSide, kSide}), q = meanOf(b, {x, y, kSide, kSide});
                if (std::abs(qRed(p) - qRed(q)) > kAlike || std::abs(qGreen(p) - qGreen(q)) > kAlike || std::abs(qBlue(p) - qBlue(q)) > kAlike)
                    where |= QRect(x, y, kSide, kSide);
            }
        }
        return where;
    }

    static QRgb meanOf(const QImage &image, const QRect &rect)
    {
        int red = 0, green = 0, blue = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                const auto pixel = image.pixel(x, y);
                red += qRed(pixel);
                green += qGreen(pixel);
                blue += qBlue(pixel);
            }
        }
        const int count = rect.width() * rect.height();
        return qRgb(red / count, green / count, blue / count);
    }
};

QTEST_MAIN(TestViewPicture)
#include "tst_viewpicture.moc"
