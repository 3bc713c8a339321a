// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paneparts.h"

#include "look/glyphengine.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLabel>
#include <QLocale>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaneParts)
};

} // namespace

QString relativeTime(qint64 ms, qint64 nowMs)
{
    const auto seconds = (nowMs - ms) / 1000;
    if (ms <= 0)
        return {};
    if (seconds < 10)
        return Words::tr("just now");
    if (seconds < 60)
        return Words::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return Words::tr("%1 h ago").arg(seconds / 3600);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString absoluteTime(qint64 ms)
{
    return ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::LongFormat) : QString();
}

QString sizeText(qint64 bytes)
{
    return bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1);
}

QString shortDigest(const QString &digest)
{
    const auto hex = digest.mid(digest.indexOf(u':') + 1);
    return hex.size() > 12 ? hex.left(12) + u'…' : hex;
}

QIcon stateIcon(const StateLook &look)
{
    return glyphIcon(look);
}

QIcon stateIcon(StepState state, const QPalette &palette)
{
    return stateIcon(stateLook(state, isDark(palette)));
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *plainLabel(const QString &text, const char *name, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    return label;
}

QLabel *sectionHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

AnnotationLook annotationLook(const QString &style, bool dark)
{
    if (style == QLatin1String("success"))
        return {Words::tr("Success"), stateLook(StepState::Passed, dark)};
    if (style == QLatin1String("error"))
        return {Words::tr("Error"), stateLook(StepState::Failed, dark)};
    if (style == QLatin1String("warning")) {
        auto look = stateLook(StepState::WaitingForHuman, dark);
        look.glyph = Glyph::Bang;
        return {Words::tr("Warning"), look};
    }
    if (style == QLatin1String("withdrawn"))
        return {Words::tr("Withdrawn by the engine"), stateLook(StepState::Canceled, dark)};
    auto look = stateLook(style == QLatin1String("info") ? StepState::Ready : StepState::NotStarted, dark);
    look.glyph = style == QLatin1String("info") ? Glyph::Ring : Glyph::Square;
    return {style == QLatin1String("info") ? Words::tr("Info") : Words::tr("Note"), look};
}

} // namespace slipway
