// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/edgeshape.h"
#include "dag/linemask.h"
#include "dag/lineraster.h"
#include "dag/pixelline.h"
#include "support/testing.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace slipway;
using namespace slipway::testing;

namespace {

constexpr int kSide = 120;

QImage blank(const QSize &size = QSize(kSide, kSide))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// How much ink there is, in whole pixels.
double inkOf(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += (255 - qGray(image.pixel(x, y))) / 255.0;
    }
    return sum;
}

struct Difference
{
    int worst = 0;
    double mean = 0;
};

/// Over pixels that have ink in one of the two.
Difference between(const QImage &a, const QImage &b)
{
    Difference all;
    int inked = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const int one = qGray(a.pixel(x, y)), other = qGray(b.pixel(x, y));
            inked += one < 255 || other < 255;
            all.worst = std::max(all.worst, std::abs(one - other));
            all.mean += std::abs(one - other);
        }
    }
    all.mean /= std::max(1, inked);
    return all;
}

struct Line
{
    QPointF a, b;
};

/// Through the middle of the picture, and far out of it.
QImage emptyMask()
{
    QImage mask(kSide, kSide, QImage::Format_Grayscale8);
    mask.fill(0);
    return mask;
}

QVector<Line> randomLines(int count, double reach, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto share = [&] { return random.generateDouble(); };
    QVector<Line> lines;
    for (int i = 0; i < count; ++i) {
        const QPointF through(share() * kSide, share() * kSide);
        const double angle = share() * 2 * M_PI;
        const QPointF way(std::cos(angle), std::sin(angle));
        lines.append({through - way * (share() * reach), through + way * (share() * reach)});
    }
    return lines;
}

} // namespace

class TestLineRaster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void headsPointWhereEdgesGo_data()
    {
        QTest::addColumn<QPointF>("way");
        QTest::addColumn<bool>("across");
        QTest::addColumn<QPointF>("head");
        QTest::newRow("a curve from left to right") << QPointF(40, 30) << true << QPointF(1, 0);
        QTest::newRow("a curve that leads back") << QPointF(-40, 30) << true << QPointF(-1, 0);
        QTest::newRow("a curve from top to bottom") << QPointF(40, 30) << false << QPointF(0, 1);
        QTest::newRow("into a wrapped row from above") << QPointF(0, 30) << true << QPointF(0, 1);
        QTest::newRow("into a wrapped row from below") << QPointF(0.2, -30) << true << QPointF(0, -1);
        QTest::newRow("into a wrapped column from the side") << QPointF(30, 0) << false << QPointF(1, 0);
        QTest::newRow("of no length") << QPointF(0, 0) << true << QPointF(1, 0);
    }

    void headsPointWhereEdgesGo()
    {
        QFETCH(QPointF, way);
        QFETCH(bool, across);
        QFETCH(QPointF, head);
        QCOMPARE(headWay(QPointF(7, 7), QPointF(7, 7) + way, across), head);
    }

    void smoothLinesAreAsQtPaintsThem_data()
    {
        QTest::addColumn<QPointF>("a");
        QTest::addColumn<QPointF>("b");
        QTest::addColumn<double>("width");
        const QPointF middle(60.3, 59.6);
        for (const double width : {1.1, 1.5, 2.0, 4.0}) {
            for (int degrees = 0; degrees < 360; degrees += 15) {
                const double angle = degrees * M_PI / 180;
                QTest::addRow("%.1f wide at %d", width, degrees) << middle << middle + 50 * QPointF(std::cos(angle), std::sin(angle)) << width;
            }
        }
    }

    void smoothLinesAreAsQtPaintsThem()
    {
        QFETCH(const QPointF, a);
        QFETCH(const QPointF, b);
        QFETCH(const double, width);
        auto own = blank(), qt = blank();
        LineRaster raster(&own, own.rect());
        raster.setColour(Qt::black);
        raster.smooth(a, b, width);
        QPainter painter(&qt);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(a, b);
        painter.end();
        QVERIFY2(std::abs(inkOf(own) / inkOf(qt) - 1) < 0.04, qPrintable(QStringLiteral("%1, Qt %2").arg(inkOf(own)).arg(inkOf(qt))));
        const auto all = between(own, qt);
        QVERIFY2(all.mean < 24, qPrintable(QString::number(all.mean)));
    }

    void joinedLinesAreOne()
    {
        auto whole = blank(), parts = blank();
        const QPointF a(5.2, 7.9), b(110.7, 71.3);
        LineRaster one(&whole, whole.rect()), many(&parts, parts.rect());
        one.setColour(Qt::black);
        many.setColour(Qt::black);
        one.smooth(a, b, 1.5);
        for (int i = 0; i < 9; ++i) {
            many.smooth(a + (b - a) * (i / 9.0), a + (b - a) * ((i + 1) / 9.0), 1.5, i == 0 ? LineRaster::Cut : LineRaster::Joined,
                i == 8 ? LineRaster::Cut : LineRaster::Joined);
        }
        QVERIFY(between(whole, parts).worst <= 2);
    }

    /// Whatever the clip, what is inside is what is there without.
    void clippingChangesNothingInside_data()
    {
        QTest::addColumn<double>("reach");
        for (const double reach : {60.0, 1000.0, 5e6})
            QTest::addRow("%.0f", reach) << reach;
    }

    void clippingChangesNothingInside()
    {
        QFETCH(const double, reach);
        const QRect clip(31, 22, 44, 57);
        const auto draw = [&](QImage *image, const QRect &where, int kind) {
            LineRaster raster(image, where);
            raster.setColour(kind == 3 ? QColor(200, 30, 30, 120) : QColor(Qt::black));
            DensityMap map(image->size(), where);
            const auto lines = randomLines(60, reach, 7);
            for (const auto &[a, b] : lines) {
                raster.setDashes(kind == 2 ? QVector<qreal> {5, 4} : QVector<qreal>());
                if (kind == 0)
                    raster.thin(a, b);
                else if (kind == 4)
                    map.add(a, b);
                else
                    raster.smooth(a, b, 1.7);
            }
            if (kind == 4)
                map.tone(image, Qt::black, 6);
        };
        for (int kind = 0; kind < 5; ++kind) {
            auto whole = blank(), part = blank();
            draw(&whole, whole.rect(), kind);
            draw(&part, clip, kind);
            QVERIFY2(inkOf(whole) > 0, qPrintable(QString::number(kind)));
            const auto inside = between(whole.copy(clip), part.copy(clip));
            QVERIFY2(inside.worst <= 2, qPrintable(QStringLiteral("kind %1: by %2").arg(kind).arg(inside.worst)));
            QPainter(&part).fillRect(clip, Qt::white);
            QCOMPARE(inkOf(part), 0.0);
        }
    }

    void survivesAnyNumber()
    {
        const double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
        auto image = blank();
        LineRaster raster(&image, image.rect());
        raster.setColour(Qt::black);
        DensityMap map(image.size(), image.rect());
        for (const double odd : {inf, -inf, nan, 1e300, -1e300, 1e18}) {
            for (const auto &line : {Line {{odd, 3}, {60, 60}}, Line {{60, 60}, {3, odd}}, Line {{odd, odd}, {odd, odd}}}) {
                raster.setDashes({});
                raster.thin(line.a, line.b);
                raster.smooth(line.a, line.b, 2);
                raster.head(line.a, {1, 0}, 5, 3);
                raster.setDashes({3, 2});
                raster.smooth(line.a, line.b, 2);
                map.add(line.a, line.b);
            }
        }
        map.tone(&image, Qt::black, 4);
        raster.setDashes({});
        raster.smooth({40, 40}, {40, 40}, 2); // a point is nothing
        QCOMPARE(image.size(), QSize(kSide, kSide));
    }

    void dashesAreAsLongAsTheySay()
    {
        auto image = blank();
        LineRaster raster(&image, image.rect());
        raster.setColour(Qt::black);
        raster.setDashes({6, 4});
        raster.smooth({10, 50.5}, {35, 50.5}, 1);
        raster.smooth({35, 50.5}, {60, 50.5}, 1); // goes on where the first ended
        QCOMPARE(std::lround(inkOf(image)), 30L);
        for (int x = 10; x < 60; ++x)
            QCOMPARE(qGray(image.pixel(x, 50)) < 128, (x - 10) % 10 < 6);
        auto later = blank();
        LineRaster other(&later, later.rect());
        other.setColour(Qt::black);
        other.setDashes({6, 4}, 25);
        other.smooth({35, 50.5}, {60, 50.5}, 1);
        QVERIFY(between(image.copy(35, 40, 25, 20), later.copy(35, 40, 25, 20)).worst <= 2);
    }

    void thinLinesAreOnePixelWide()
    {
        auto image = blank();
        LineRaster raster(&image, image.rect());
        raster.setColour(Qt::black);
        raster.thin({10.5, 10.5}, {110.5, 60.5});
        QCOMPARE(inkOf(image), 100.0);
        raster.thin({20.5, 100.5}, {30.5, 20.5});
        QCOMPARE(raster.drawn(), 2);
    }

    void aMaskHoldsWhatThinLinesColour_data()
    {
        QTest::addColumn<double>("reach");
        for (const double reach : {60.0, 1000.0, 5e6, 1e12})
            QTest::addRow("%.0f", reach) << reach;
    }

    void aMaskHoldsWhatThinLinesColour()
    {
        QFETCH(const double, reach);
        const QRect clip(3, 22, 97, 57);
        auto drawn = blank(), covered = emptyMask(), masked = emptyMask();
        LineRaster raster(&drawn, clip), cover(&covered, clip);
        raster.setColour(Qt::black);
        cover.setColour(Qt::black);
        LineMask mask(clip);
        auto lines = randomLines(90, reach, 5);
        for (const double at : {30.5, 99.5, 100.5}) // the last column, and one beyond
            lines.push_back({{at, 20}, {at, 90}});
        for (const auto &[a, b] : lines) {
            raster.thin(a, b);
            cover.thin(a, b);
            mask.add(a, b);
        }
        mask.cover(&masked);
        QCOMPARE(masked, covered);
        QCOMPARE(mask.drawn(), raster.drawn());
        masked.invertPixels();
        QCOMPARE(masked.convertToFormat(QImage::Format_RGB32), drawn);
        QVERIFY(inkOf(drawn) >= 2 * clip.height());
    }

    /// As black on white, upside down.
    void aMaskIsCoveredAsAnImageIsColoured()
    {
        auto drawn = blank(), covered = emptyMask();
        for (auto *image : {&drawn, &covered}) {
            LineRaster raster(image, image->rect());
            raster.setColour(QColor(0, 0, 0, 200));
            for (const auto &[a, b] : randomLines(40, 300, 9)) {
                raster.smooth(a, b, 1.7);
                raster.head(b, {0, 1}, 8, 4);
            }
        }
        covered.invertPixels();
        QVERIFY(inkOf(drawn) > 100);
        QVERIFY(between(covered.convertToFormat(QImage::Format_RGB32), drawn).worst <= 12); // each line rounds
    }

    void headsPointAlongTheAxis()
    {
        for (const auto &direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
            auto image = blank();
            LineRaster raster(&image, image.rect());
            raster.setColour(Qt::black);
            raster.head({60, 60}, direction, 10, 5);
            QVERIFY(std::abs(inkOf(image) - 50) < 1.5);
            const auto back = (QPointF(60, 60) - direction * 8).toPoint(), ahead = (QPointF(60, 60) + direction * 3).toPoint();
            QVERIFY(qGray(image.pixel(back)) < 40);
            QCOMPARE(qGray(image.pixel(ahead)), 255);
        }
    }

    void densityCountsLines()
    {
        DensityMap map({50, 50}, QRect(0, 0, 50, 50));
        for (int i = 0; i < 7; ++i)
            map.add({0, 20.5}, {50, 20.5});
        map.add({10.5, 0}, {10.5, 50});
        QCOMPARE(map.at(30, 20), 7.0);
        QCOMPARE(map.at(10, 40), 1.0);
        QCOMPARE(map.at(10, 20), 8.0);
        QCOMPARE(map.at(30, 30), 0.0);
        for (int i = 0; i < 6000; ++i) // and stays there
            map.add({0, 5.5}, {50, 5.5});
        QVERIFY(map.at(30, 5) > 4000);
        auto image = blank({50, 50});
        map.tone(&image, Qt::black, 100);
        const auto shade = [&](int x, int y) { return qGray(image.pixel(x, y)); };
        QVERIFY(shade(10, 40) > shade(30, 20) && shade(30, 20) > shade(30, 5));
        QVERIFY(shade(10, 40) < 235); // one line alone is seen
        QCOMPARE(shade(30, 30), 255);
        QVERIFY(shade(30, 5) < 4);
    }

    void clipsAsLiangAndBarsky()
    {
        double from = 0, to = 0;
        const QRectF box(0, 0, 10, 10);
        QVERIFY(clipLine({-10, 5}, {20, 5}, box, &from, &to));
        QVERIFY(qFuzzyCompare(from, 1 / 3.0) && qFuzzyCompare(to, 2 / 3.0));
        QVERIFY(clipLine({2, 2}, {3, 9}, box, &from, &to));
        QCOMPARE(from, 0.0);
        QCOMPARE(to, 1.0);
        QVERIFY(!clipLine({-5, 8}, {8, 25}, box, &from, &to));
        QVERIFY(!clipLine({-5, 2}, {-5, 8}, box, &from, &to));
    }
};

QTEST_MAIN(TestLineRaster)
#include "tst_lineraster.moc"
