// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineexport.h"

#include "timeline/timelinechart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

constexpr int kWidth = 1400;
constexpr int kMaxPixels = 30'000; // what image viewers and QPainter still take
constexpr int kSharpPixels = 8'000; // up to here twice the resolution

QByteArray toSvg(TimelineChart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(chart.size());
    svg.setViewBox(QRect(QPoint(0, 0), chart.size()));
    svg.setTitle(Words::tr("Timeline of the release"));
    QPainter painter(&svg);
    chart.render(&painter, chart.rect(), chart.viewport()->rect());
    painter.end();
    return bytes;
}

Result<QByteArray> toPng(TimelineChart &chart)
{
    if (chart.height() > kMaxPixels) {
        return fail(ErrorCode::LimitExceeded, Words::tr("the timeline has too many rows for a PNG"),
            Words::tr("save it as SVG or CSV, or look at it by worker"));
    }
    const int sharp = chart.height() <= kSharpPixels ? 2 : 1;
    QImage image(chart.size() * sharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharp);
    image.fill(chart.palette().color(QPalette::Base));
    QPainter painter(&image);
    chart.render(&painter, chart.rect(), chart.viewport()->rect());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return fail(ErrorCode::Io, Words::tr("the picture cannot be made"));
    return bytes;
}

} // namespace

Result<QByteArray> renderTimeline(
    const TimelinePicturePtr &picture, const QString &format, bool critical, const QPalette &palette, const QFont &font)
{
    if (format == QLatin1String("csv"))
        return timelineCsv(picture->timeline, picture->lanes, picture->history, [&](const QString &step) { return picture->label(step); });
    TimelineChart chart;
    chart.setPalette(palette);
    chart.setFont(font);
    chart.setPicture(picture);
    chart.setCriticalShown(critical);
    chart.resize(chart.wholeSize(kWidth));
    // Never on a screen; but only what is shown is laid out.
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.show();
    return format == QLatin1String("svg") ? Result<QByteArray>(toSvg(chart)) : toPng(chart);
}

Result<void> saveTimeline(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return fail(ErrorCode::Io, Words::tr("the timeline cannot be saved: %1").arg(file.errorString()), Words::tr("choose another folder"),
        SourceRange {path, 0, 0, 0, {}});
}

} // namespace slipway
