// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagexport.h"

#include "dag/dagpainter.h"
#include "dag/nodemetrics.h"
#include "look/look.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DagExport)
};

constexpr double kMostPixels = 200e6;

void paintAll(QPainter *painter, DagScene scene, const DagPicture &options)
{
    scene.focus = {};
    scene.selected = scene.hover = scene.pinned = kNoNode;
    scene.pulse = 0;
    const DagColours colours(applicationPalette(options.dark));
    const DagPainter drawing(scene, colours, QGuiApplication::font(), QPointF(0, 0), 1);
    drawing.paintCanvas(painter, scene.layout()->bounds);
    drawing.paintNodes(painter, scene.layout()->bounds);
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
    const auto size = scene.layout()->bounds.size() * options.scale;
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
    svg.setViewBox(scene.layout()->bounds);
    svg.setSize(scene.layout()->bounds.size().toSize());
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
