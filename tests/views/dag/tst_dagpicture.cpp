// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/canvascache.h"
#include "dag/dagcolours.h"
#include "dag/dagexport.h"
#include "dag/dagpainter.h"
#include "dag/nodepainter.h"
#include "views/dag/dagfixture.h"

#include "graph/graphbuilder.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

using namespace slipway;
using namespace slipway::testing;

namespace {

QImage paintedNode(DagScene &scene, NodeIndex node, double scale, bool dark)
{
    const DagColours colours(applicationPalette(dark));
    const auto rect = scene.layout()->rects[raw(node)];
    const DagPainter painter(scene, colours, QGuiApplication::font(), rect.topLeft() - QPointF(20, 20) / scale, scale);
    const auto size = (rect.size() * scale + QSizeF(40, 40)).toSize();
    QImage image(size, QImage::Format_RGB32);
    QPainter into(&image);
    const auto canvas = scene.canvas();
    CanvasPainter(canvas, colours, rect.topLeft() - QPointF(20, 20) / scale, scale).paint(&into, QRectF(QPointF(0, 0), size));
    painter.paintNodes(&into, QRectF(QPointF(0, 0), size));
    return image;
}

DagScene sceneWith(const StepGraphPtr &graph, StepState state)
{
    return sceneFor(graph, LayoutDirection::LeftToRight, [state](NodeIndex) {
        NodeVisual visual;
        visual.state = state;
        visual.detail = QStringLiteral("same words");
        return visual;
    });
}

} // namespace

class TestDagPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void namesSoundLikePublishing_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("publishes");
        QTest::newRow("first word") << QStringLiteral("publish") << true;
        QTest::newRow("capitals") << QStringLiteral("Publish the wheels") << true;
        QTest::newRow("behind a dash") << QStringLiteral("linux64-upload-symbols") << true;
        QTest::newRow("longer word") << QStringLiteral("Deployment of docs") << true;
        QTest::newRow("two words") << QStringLiteral("and Release To store") << true;
        QTest::newRow("behind a foreign letter") << QString::fromUtf8("épush") << true; // only ASCII letters join words
        QTest::newRow("inside a word") << QStringLiteral("unpublished") << false;
        QTest::newRow("behind an underscore") << QStringLiteral("my_push") << false;
        QTest::newRow("behind a digit") << QStringLiteral("2upload") << false;
        QTest::newRow("only its beginning") << QStringLiteral("release notes, pus") << false;
        QTest::newRow("nothing of it") << QStringLiteral("build") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void namesSoundLikePublishing()
    {
        QFETCH(QString, label);
        QFETCH(bool, publishes);
        GraphBuilder builder;
        StepNode step;
        step.id = QStringLiteral("s");
        step.kind = NodeKind::Command;
        step.label = label;
        const auto at = builder.addNode(step);
        QCOMPARE(sceneWith(builder.build(), StepState::Ready).isPublishing(at), publishes);
    }

    /// Never colour alone: with all colour taken out, each state still looks different from each other one.
    void statesDifferInGreyscale_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void statesDifferInGreyscale()
    {
        QFETCH(bool, dark);
        const auto graph = exampleGraph(false);
        const auto node = graph->find(QStringLiteral("manifest"));
        QHash<int, QImage> pictures;
        for (int i = 0; i < kStepStateCount; ++i) {
            auto scene = sceneWith(graph, StepState(i));
            pictures[i] = paintedNode(scene, node, 1, dark).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        }
        for (int i = 0; i < kStepStateCount; ++i) {
            for (int k = i + 1; k < kStepStateCount; ++k) {
                // A step that was skipped and one that was removed both are not there; words tell them apart.
                if (StepState(i) == StepState::Removed && StepState(k) == StepState::Skipped)
                    continue;
                QVERIFY2(pictures[i] != pictures[k],
                    qPrintable(stepStateName(StepState(i)) + QLatin1String(" looks like ") + stepStateName(StepState(k))));
            }
        }
    }

    void whatIsStaleLooksFaded()
    {
        const auto graph = exampleGraph(false);
        const auto node = graph->find(QStringLiteral("manifest"));
        const auto darkest = [&](bool stale) {
            auto scene = sceneFor(graph, LayoutDirection::LeftToRight, [stale](NodeIndex) {
                NodeVisual visual;
                visual.stale = stale;
                return visual;
            });
            const auto image = paintedNode(scene, node, 1, false);
            int least = 255;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    least = std::min(least, qGray(image.pixel(x, y)));
            }
            return least;
        };
        QVERIFY(darkest(true) > darkest(false) + 40);
    }

    void gatesStayReadableAtEveryZoom_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.05, 0.2, 0.5, 0.84, 1.0, 2.0})
            QTest::addRow("%.2f", scale) << scale;
    }

    void gatesStayReadableAtEveryZoom()
    {
        QFETCH(double, scale);
        const auto graph = exampleGraph(false);
        auto scene = sceneWith(graph, StepState::WaitingForHuman);
        const auto gate = graph->find(QStringLiteral("gate"));
        const DagColours colours(applicationPalette(false));
        NodePainter painter(nullptr, scene, colours, QGuiApplication::font(), scale);
        const auto rect = scene.layout()->rects[raw(gate)];
        const QRectF onScreen(QPointF(0, 0), rect.size() * scale);
        const auto plate = painter.gatePlate(gate, onScreen);
        QVERIFY(plate.height() >= 14);
        QVERIFY(plate.contains(onScreen));
        // The whole label has room.
        QVERIFY(plate.width() * plate.height() > QFontMetricsF(QGuiApplication::font()).horizontalAdvance(graph->node(gate).label) * 4);
    }

    /// Links between engines are no other edge's twin, without any colour, on screen and in pictures; words say what they are.
    void linksAreToldApart()
    {
        const auto graph = exampleGraph(false);
        const auto grey = [](const DagScene &scene) { return QImage::fromData(*renderPng(scene, {})).convertToFormat(QImage::Format_Grayscale8); };
        const auto plain = sceneFor(graph, LayoutDirection::LeftToRight);
        auto linked = plain;
        const auto &drawn = plain.layout()->edges;
        const auto &edge = *std::find_if(drawn.begin(), drawn.end(), [](const auto &one) { return one.origin == EdgeOrigin::Explicit && !one.dropped; });
        linked.links.insert(DagScene::edgeKey(edge.from, edge.to));
        const auto without = grey(plain), with = grey(linked);
        QVERIFY(with.height() > without.height()); // the legend
        QVERIFY(with.copy(without.rect()) != without);
        QVERIFY(renderSvg(linked, {})->contains("stroke-dasharray") && renderSvg(linked, {})->contains("no engine waits for it"));
        QVERIFY(!renderSvg(plain, {})->contains("no engine waits for it"));
    }

    void aLinkIntoAFoldedGroupStaysOne()
    {
        DagFixture f;
        const auto &edge = f.graph->edge(EdgeIndex(0));
        f.view.setLinks({{edge.from, edge.to}});
        QVERIFY(f.view.scene().isLink(edge.from, edge.to));
        for (const auto at : {edge.from, edge.to}) {
            const auto group = f.graph->node(at).group;
            if (group == kNoNode)
                continue;
            QVERIFY(f.relayout([&] { f.view.setCollapsed(f.graph->node(group).id, true); }));
            QVERIFY(!f.view.scene().links.isEmpty());
        }
        f.view.setLinks({});
        QVERIFY(f.view.scene().links.isEmpty());
    }

    void isSharpAtTwiceTheDensity()
    {
        DagFixture f;
        const auto one = renderPng(f.view.scene(), {});
        const auto two = renderPng(f.view.scene(), {false, 2});
        QVERIFY_RESULT(one);
        QVERIFY_RESULT(two);
        const auto small = QImage::fromData(*one), large = QImage::fromData(*two);
        QCOMPARE(large.size(), small.size() * 2);
        QCOMPARE(small.size(), f.view.currentLayout()->bounds.size().toSize());
        // Painted, not blown up: somewhere neighbours in a pair differ.
        bool differs = false;
        for (int y = 0; y < large.height() && !differs; y += 2) {
            for (int x = 0; x < large.width() && !differs; x += 2)
                differs = large.pixel(x, y) != large.pixel(x + 1, y);
        }
        QVERIFY(differs);
    }

    void writesSvgThatParses()
    {
        DagFixture f(exampleGraph(true));
        const auto svg = renderSvg(f.view.scene(), {});
        QVERIFY_RESULT(svg);
        QXmlStreamReader reader(*svg);
        QString texts;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                texts += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(texts.contains(QLatin1String("Create multi-arch manifest")));
        QVERIFY(texts.contains(QLatin1String("There is no step with this key")));
    }

    void refusesToDrawNothing()
    {
        const auto scene = sceneFor(GraphBuilder().build(), LayoutDirection::LeftToRight);
        const auto png = renderPng(scene, {});
        QVERIFY(png.failed());
        QCOMPARE(png.error().message, QStringLiteral("there is nothing to draw: the graph has no steps"));
        QVERIFY(renderSvg(scene, {}).failed());
    }

    void refusesPicturesThatAreTooLarge()
    {
        const auto scene = sceneFor(chainGraph(400), LayoutDirection::LeftToRight);
        const auto png = renderPng(scene, {false, 40});
        QVERIFY(png.failed());
        QVERIFY(png.error().message.contains(QLatin1String("more than can be made")));
        QCOMPARE(png.error().hint, QStringLiteral("export SVG, or collapse groups first"));
    }

    void siblingsAreToldApart()
    {
        const auto scene = sceneFor(exampleGraph(false), LayoutDirection::LeftToRight);
        const auto node = scene.layout()->graph->find(QStringLiteral("wheel x86_64 - CPU"));
        const auto font = QGuiApplication::font();
        const QFontMetricsF metrics(font);
        const QString label = QStringLiteral("Build wheel - x86_64 - CPU"), own = QStringLiteral("x86_64 - CPU");
        const auto fitted = [&](double width) { return NodePainter::fittedLabel(scene, node, font, width); };
        QCOMPARE(fitted(metrics.horizontalAdvance(label) + 1), label);
        // The middle is left out where siblings are alike, never where they differ.
        const auto shorter = fitted(metrics.horizontalAdvance(label) - 20);
        QVERIFY2(shorter.startsWith(QLatin1String("Build")) && shorter.endsWith(own) && shorter != label, qPrintable(shorter));
        QCOMPARE(fitted(metrics.horizontalAdvance(own) + 12), QChar(0x2026) + own);
    }

    /// Where no sibling tells what is needless, the end stays: it is what names of tasks differ in.
    void littleRoomKeepsTheEnd_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("characters");
        QTest::addColumn<QString>("end");
        const auto task = QStringLiteral("test-linux1804-64-shippable-qr/opt-00042");
        QTest::newRow("a few characters") << task << 9 << "00042";
        QTest::newRow("more") << task << 16 << "opt-00042";
        QTest::newRow("no half of a pair") << QStringLiteral("build \U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600") << 8 << "\U0001F600";
    }

    void littleRoomKeepsTheEnd()
    {
        QFETCH(QString, label);
        QFETCH(int, characters);
        QFETCH(QString, end);
        GraphBuilder builder;
        StepNode node;
        node.id = QStringLiteral("task");
        node.label = label;
        const auto task = builder.addNode(std::move(node));
        const StepLabels labels(builder.build());
        const QFontMetricsF metrics {QGuiApplication::font()};
        const double width = metrics.horizontalAdvance(QString(characters, u'0'));
        const auto shown = labels.fitted(task, metrics, width);
        QVERIFY2(metrics.horizontalAdvance(shown) <= width, qPrintable(shown));
        QVERIFY2(shown.endsWith(end), qPrintable(shown));
        QVERIFY2(shown.startsWith(label.left(2)), qPrintable(shown));
        QVERIFY(shown.isValidUtf16());
        for (int w = 0; w < int(metrics.horizontalAdvance(label)) + 20; w += 3) {
            const auto fitted = labels.fitted(task, metrics, w);
            QVERIFY2(fitted.isValidUtf16() && (fitted.size() <= 1 || metrics.horizontalAdvance(fitted) <= w), qPrintable(fitted));
        }
    }

    /// Unless the ends are what all have in common, such as versions.
    void littleRoomKeepsTheBeginningOfPackages()
    {
        GraphBuilder builder;
        for (const char *name : {"audio-engine3", "cloud-proto2", "data-schema4", "game-store7"}) {
            StepNode node;
            node.id = node.label = QLatin1String(name) + QLatin1String("/1.0");
            builder.addNode(std::move(node));
        }
        const auto graph = builder.build();
        const StepLabels labels(graph);
        const QFontMetricsF metrics {QGuiApplication::font()};
        const auto shown = labels.fitted(graph->find(QStringLiteral("cloud-proto2/1.0")), metrics, metrics.horizontalAdvance(QStringLiteral("00000000")));
        QVERIFY2(shown.startsWith(QLatin1String("cloud")) && !shown.endsWith(QLatin1String("/1.0")), qPrintable(shown));
    }

    void followsThePalette()
    {
        DagFixture f;
        const auto light = f.view.grab().toImage();
        f.view.setPalette(applicationPalette(true));
        const auto dark = f.view.grab().toImage();
        QVERIFY(qGray(light.pixel(2, 2)) > 200);
        QVERIFY(qGray(dark.pixel(2, 2)) < 60);
    }

    /// On a plate of its own, of which nothing is left where it would be a spot.
    void twinsLieOnOnePlate_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("share"); // of the block's height that is this many pixels
        QTest::addColumn<bool>("seen");
        for (const bool dark : {false, true}) {
            const char *name = dark ? "dark" : "light";
            QTest::addRow("%s, near", name) << dark << 0.0 << true;
            QTest::addRow("%s, 60 pixels", name) << dark << 60.0 << true;
            QTest::addRow("%s, 12 pixels", name) << dark << 12.0 << true;
            QTest::addRow("%s, 3 pixels", name) << dark << 3.0 << false;
        }
    }

    void twinsLieOnOnePlate()
    {
        QFETCH(const bool, dark);
        QFETCH(const double, share);
        QFETCH(const bool, seen);
        LayoutInput input;
        input.graph = starGraph(40);
        input.sizes.assign(input.graph->nodeCount(), QSizeF(120, 40));
        input.mergeTwins = true;
        const auto layout = computeLayout(input);
        QCOMPARE(layout->blocks.size(), size_t(1));
        const auto block = layout->blocks.front().rect;
        const double scale = share > 0 ? share / std::min(block.height(), block.width()) : 1;
        const DagCanvas canvas {std::make_shared<const DagGeometry>(layout), {}, {}};
        const DagColours colours(applicationPalette(dark));
        const QPointF origin = block.topLeft() - QPointF(10, 10) / scale;
        QImage fast((block.size() * scale + QSizeF(20, 20)).toSize(), QImage::Format_RGB32), slow(fast.size(), QImage::Format_RGB32);
        const CanvasPainter drawing(canvas, colours, origin, scale);
        drawing.paintInto(&fast, fast.rect(), 1);
        QPainter painter(&slow);
        drawing.paint(&painter, slow.rect());
        painter.end();
        const auto middle = (QPointF(10, 10) + QPointF(block.width(), block.height()) * scale / 2).toPoint();
        const int border = qRound(10 + block.height() * scale) - 1;
        for (const auto &image : {fast, slow}) {
            const auto differs = [&](const QPoint &at) { return std::abs(qGray(image.pixel(at)) - qGray(colours.canvas.rgb())); };
            if (!seen) {
                QCOMPARE(differs(middle), 0);
                continue;
            }
            QVERIFY2(differs(middle) >= 8, qPrintable(QString::number(differs(middle))));
            int edge = 0;
            for (int y = border - 1; y <= border + 1; ++y)
                edge = std::max(edge, differs(QPoint(middle.x(), y)));
            QVERIFY2(edge >= 40, qPrintable(QString::number(edge)));
        }
    }

    void impliedEdgesAreDashedWhileAnEndIsLit()
    {
        GraphBuilder builder;
        const auto add = [&builder](const QString &id) {
            StepNode node;
            node.id = node.label = id;
            node.kind = NodeKind::Command;
            return builder.addNode(node);
        };
        const auto first = add(QStringLiteral("first")), last = add(QStringLiteral("last"));
        for (int i = 0; i < 4; ++i) {
            const auto middle = add(QStringLiteral("middle %1").arg(i));
            builder.addEdge({first, middle});
            builder.addEdge({middle, last});
        }
        builder.addEdge({first, last});
        DagFixture f(builder.build());
        auto wished = f.view.arrangement();
        wished.hideImplied = Wish::Yes;
        QVERIFY(f.relayout([&] { f.view.setArrangement(wished); }));
        QCOMPARE(f.view.currentLayout()->implied.size(), size_t(1));
        // Half way it runs between the nodes, where nothing else does.
        const auto a = f.view.nodeRect(QStringLiteral("first")), b = f.view.nodeRect(QStringLiteral("last"));
        const auto middle = f.view.nodeRect(QStringLiteral("middle 0"));
        const auto accent = DagColours(applicationPalette(false)).accent;
        const auto lit = [&] {
            const auto image = f.view.viewport()->grab().toImage();
            int count = 0;
            for (int x = middle.left(); x < middle.right(); ++x) {
                const double part = double(x - a.right()) / (b.left() - a.right());
                const int y = qRound(a.center().y() + part * (b.center().y() - a.center().y()));
                bool hit = false;
                for (int dy = -1; dy <= 1; ++dy) {
                    const QColor is(image.pixel(x, y + dy));
                    hit = hit || is.blue() - is.red() > (accent.blue() - accent.red()) / 4; // half of it where it lies across two
                }
                count += hit ? 1 : 0;
            }
            return double(count) / middle.width();
        };
        QCOMPARE(lit(), 0.0);
        for (const char *end : {"first", "last"}) {
            f.view.select(QLatin1String(end), false);
            QCOMPARE(f.view.scene().focus.implied.size(), size_t(1));
            QVERIFY2(lit() > 0.3 && lit() < 0.9, qPrintable(QString::number(lit()))); // dashes
        }
        f.view.select(QStringLiteral("middle 0"), false);
        QVERIFY(f.view.scene().focus.implied.empty());
        QCOMPARE(lit(), 0.0);
        // What is pinned keeps its own while another step is selected.
        f.view.select(QStringLiteral("last"), false);
        f.key(Qt::Key_Space);
        f.view.select(QStringLiteral("middle 0"), false);
        QCOMPARE(f.view.scene().focus.implied.size(), size_t(1));
    }

    /// Their straight way may lead across others: there they are to be seen, too.
    void impliedEdgesGoOnAcrossNodes()
    {
        GraphBuilder builder;
        std::vector<NodeIndex> steps;
        for (const char *id : {"first", "middle", "last"}) {
            StepNode node;
            node.id = node.label = QLatin1String(id);
            node.kind = NodeKind::Command;
            steps.push_back(builder.addNode(std::move(node)));
        }
        builder.addEdge({steps[0], steps[1]});
        builder.addEdge({steps[1], steps[2]});
        builder.addEdge({steps[0], steps[2]});
        DagFixture f(builder.build());
        auto wished = f.view.arrangement();
        wished.hideImplied = Wish::Yes;
        QVERIFY(f.relayout([&] { f.view.setArrangement(wished); }));
        const auto middle = f.view.nodeRect(QStringLiteral("middle"));
        const auto dashed = [&] {
            const auto image = f.view.viewport()->grab().toImage();
            int count = 0;
            for (int x = middle.right() - 40; x < middle.right() - 4; ++x) { // behind its words
                const QColor is(image.pixel(x, middle.center().y()));
                count += is.blue() - is.red() > 40;
            }
            return count;
        };
        f.view.select(QStringLiteral("middle"), false);
        QCOMPARE(dashed(), 0);
        f.view.select(QStringLiteral("first"), false);
        QCOMPARE(f.view.scene().focus.implied.size(), size_t(1));
        QVERIFY2(dashed() > 10 && dashed() < 34, qPrintable(QString::number(dashed())));
    }

    void failuresDoNotFloodTheMap_data()
    {
        QTest::addColumn<int>("everyOther");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("a few, as marks") << 200 << 0.005 << 0.02;
        QTest::newRow("one in ten, as dots") << 10 << 0.002 << 0.05;
    }

    void failuresDoNotFloodTheMap()
    {
        QFETCH(int, everyOther);
        QFETCH(double, least);
        QFETCH(double, most);
        const auto scene = sceneFor(layeredGraph(2000, 2, 3), LayoutDirection::LeftToRight, [everyOther](NodeIndex n) {
            NodeVisual visual;
            visual.state = int(raw(n)) % everyOther == 0 ? StepState::Failed : StepState::Passed;
            return visual;
        });
        const DagColours colours(applicationPalette(false));
        const auto &bounds = scene.layout()->bounds;
        const double scale = std::min(200 / bounds.width(), 130 / bounds.height());
        QImage map((bounds.size() * scale).toSize(), QImage::Format_RGB32);
        map.fill(Qt::white);
        NodeMosaic mosaic(scene, colours, bounds.topLeft(), scale, 1);
        mosaic.setPlain();
        mosaic.paint(&map, map.rect(), NodePainter(nullptr, scene, colours, QGuiApplication::font(), scale).tiles());
        int red = 0;
        for (int y = 0; y < map.height(); ++y) {
            for (int x = 0; x < map.width(); ++x)
                red += map.pixel(x, y) == stateLook(StepState::Failed, colours.dark).colour.rgb() ? 1 : 0;
        }
        const double share = double(red) / (map.width() * map.height());
        QVERIFY2(share >= least && share <= most, qPrintable(QString::number(share)));
    }

    /// Thousands of edges and hundreds of nodes in sight: what is missing at first comes by itself, and ways there do not matter.
    void aCrowdedViewEndsTheSameWhateverTheWay()
    {
        DagFixture f(layeredGraph(1500, 3, 5), QSize(900, 700));
        f.view.findChild<CanvasCache *>()->setBudget(100); // or it would be painted at once
        f.view.zoomTo(0.3);
        const auto first = f.view.grab().toImage();
        const auto *canvas = f.view.findChild<CanvasCache *>();
        QVERIFY(canvas);
        QVERIFY2(!canvas->isSettled(), "painted within the frame");
        auto settled = first;
        QTRY_VERIFY(isSettled(f.view, &settled));
        QVERIFY2(settled != first, "the edges never came");
        f.view.zoomTo(0.55);
        f.view.grab();
        f.view.zoomTo(0.3);
        QImage again;
        QTRY_VERIFY(isSettled(f.view, &again));
        int different = 0;
        for (int y = 0; y < settled.height(); ++y) {
            for (int x = 0; x < settled.width(); ++x)
                different += std::abs(qGray(settled.pixel(x, y)) - qGray(again.pixel(x, y))) >= 12 ? 1 : 0;
        }
        QVERIFY2(different == 0, qPrintable(QString::number(different)));
    }

private:
    /// True once nothing is being painted and two pictures in a row are the same.
    static bool isSettled(DagView &view, QImage *picture)
    {
        const auto next = view.grab().toImage();
        const bool same = view.findChild<CanvasCache *>()->isSettled() && next == *picture;
        *picture = next;
        return same;
    }
};

QTEST_MAIN(TestDagPicture)
#include "tst_dagpicture.moc"
