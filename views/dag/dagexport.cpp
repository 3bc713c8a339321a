// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagexport.h"

#include "dag/canvaspainter.h"
#include "dag/dagpainter.h"
#include "dag/linklegend.h"
#include "dag/nodemetrics.h"
#include "look/look.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DagExport)
};

constexpr double kMostPixels = 200e6;
constexpr double kLegendMargin = 8;

/// All that is drawn, with what explains it.
QRectF pictureOf(const DagScene &scene)
{
    auto bounds = scene.layout()->bounds;
    if (scene.links.isEmpty())
        return bounds;
    const auto legend = linkLegendSize(QGuiApplication::font());
    bounds.setWidth(std::max(bounds.width(), legend.width() + 2 * kLegendMargin));
    bounds.setHeight(bounds.height() + legend.height() + kLegendMargin);
    return bounds;
}

void paintAll(QPainter *painter, DagScene scene, const DagPicture &options)
{
    scene.focus = {};
    scene.selected = scene.hover = scene.pinned = kNoNode;
    scene.pulse = 0;
    const DagColours colours(applicationPalette(options.dark));
    const DagPainter drawing(scene, colours, QGuiApplication::font(), QPointF(0, 0), 1);
    const auto &bounds = scene.layout()->bounds;
    const auto canvas = scene.canvas();
    CanvasPainter(canvas, colours, QPointF(0, 0), 1).paint(painter, pictureOf(scene));
    drawing.paintNodes(painter, bounds);
    if (!scene.links.isEmpty())
        paintLinkLegend(painter, bounds.bottomLeft() + QPointF(kLegendMargin, 0), colours, QGuiApplication::font());
}

tl::unexpected<Error> nothingToDraw()
{
    return fail(ErrorCode::BadInput, Words::tr("there is nothing to draw: the graph has no steps"));
}

} // namespace

Result<QByteArray> renderPng(const DagScene &scene, const DagPicture &options)
{
    if (scene.isEmpty())
        return nothingToDraw();
    const auto size = pictureOf(scene).size() * options.scale;
    if (size.width() * size.height() > kMostPixels) {
        return fail(ErrorCode::LimitExceeded,
            Words::tr("the picture would be %1 x %2 pixels, more than can be made").arg(int(size.width())).arg(int(size.height())),
            Words::tr("export SVG, or collapse groups first"));
    }
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(options.scale);
    QPainter painter(&image);
    paintAll(&painter, scene, options);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> renderSvg(const DagScene &scene, const DagPicture &options)
{
    if (scene.isEmpty())
        return nothingToDraw();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setViewBox(pictureOf(scene));
    svg.setSize(pictureOf(scene).size().toSize());
    svg.setTitle(Words::tr("Graph of steps"));
    QPainter painter(&svg);
    paintAll(&painter, scene, options);
    painter.end();
    return bytes;
}

DagScene sceneFor(const StepGraphPtr &graph, LayoutDirection direction, DagScene::Provider provider)
{
    LayoutInput input;
    input.graph = graph;
    input.direction = direction;
    measureNodes(&input, QGuiApplication::font());
    DagScene scene;
    scene.setProvider(std::move(provider));
    scene.setLayout(computeLayout(input));
    return scene;
}

} // namespace slipway
