// SPDX-License-Identifier: GPL-3.0-or-later
// Names beside steps that are too small to hold them.
#include "dag/dagview.h"
#include "dag/nodepainter.h"
#include "dag/outernames.h"
#include "dagfixture.h"

#include <QTest>

using namespace slipway;
using namespace slipway::testing;

class TestOuterNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void stepsOfALongChainAreNamed_data()
    {
        QTest::addColumn<quint32>("steps");
        QTest::addColumn<bool>("across");
        QTest::addColumn<size_t>("least");
        QTest::newRow("15, left to right") << 15U << true << size_t(15);
        QTest::newRow("25, top down") << 25U << false << size_t(25);
        QTest::newRow("40, left to right") << 40U << true << size_t(15);
        QTest::newRow("too many to name") << 61U << true << size_t(0);
    }

    void stepsOfALongChainAreNamed()
    {
        QFETCH(quint32, steps);
        QFETCH(bool, across);
        QFETCH(size_t, least);
        DagFixture f(chainGraph(steps), QSize(900, 500));
        if (!across) {
            f.view.setDirection(LayoutDirection::TopToBottom);
            QTRY_VERIFY(f.view.currentLayout()->direction == LayoutDirection::TopToBottom);
        }
        f.view.fit();
        const double scale = f.view.zoom();
        const auto &layout = *f.view.currentLayout();
        const auto names = outerNames(f.view.scene(), f.view.font(), scale, {});
        QVERIFY2(least == 0 ? names.empty() : names.size() >= least, qPrintable(QStringLiteral("%1 at %2").arg(names.size()).arg(scale)));
        for (size_t i = 0; i < names.size(); ++i) {
            QVERIFY(names[i].rect.width() >= 10);
            QVERIFY(!across || names[i].rect.right() <= layout.bounds.right() * scale + 0.5);
            for (const auto node : layout.visible) {
                const auto &rect = layout.rects[raw(node)];
                QVERIFY(!names[i].rect.intersects(QRectF(rect.topLeft() * scale, rect.size() * scale)));
            }
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!names[i].rect.intersects(names[j].rect));
        }
    }

    void whatHoldsItsNameHasNoOther()
    {
        DagFixture f(chainGraph(15), QSize(900, 500));
        QVERIFY(outerNames(f.view.scene(), f.view.font(), 1, {}).empty());
        const QRectF all(-1e6, -1e6, 2e6, 2e6);
        QVERIFY(outerNames(f.view.scene(), f.view.font(), 0.1, {all}).empty()); // nor is anything covered
    }

    /// A view paints them, from a little away and from afar.
    void viewsShowThem_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("small boxes") << 0.24;
        QTest::newRow("boxes from afar") << 0.15;
    }

    void viewsShowThem()
    {
        QFETCH(double, scale);
        DagFixture f(chainGraph(15), QSize(900, 500));
        f.view.zoomTo(scale);
        const auto picture = f.view.viewport()->grab().toImage();
        const auto canvas = DagColours(f.view.palette()).canvas.rgb();
        const auto corner = f.view.visibleWorld().topLeft() * scale;
        int seen = 0;
        for (const auto &name : outerNames(f.view.scene(), f.view.font(), scale, {})) {
            const auto rect = name.rect.translated(-corner).toRect();
            int ink = 0;
            for (int y = rect.top(); picture.rect().contains(rect) && y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x)
                    ink += std::abs(qGray(picture.pixel(x, y)) - qGray(canvas)) > 60;
            }
            seen += ink > 12;
        }
        QVERIFY2(seen >= 10, qPrintable(QString::number(seen)));
    }
};

QTEST_MAIN(TestOuterNames)
#include "tst_outernames.moc"
