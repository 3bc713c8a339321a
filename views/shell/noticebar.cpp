// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/noticebar.h"

#include "shell/stateicon.h"

#include "look/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace slipway {

namespace {

StepState stateFor(Severity severity)
{
    if (severity == Severity::Error)
        return StepState::Failed;
    return severity == Severity::Warning ? StepState::WaitingForHuman : StepState::Running;
}

QColor mix(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(float(a.redF() * part + b.redF() * (1 - part)),
        float(a.greenF() * part + b.greenF() * (1 - part)), float(a.blueF() * part + b.blueF() * (1 - part)));
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeBar::tell(
    const QString &topic, Severity severity, const QString &text, const QVector<Choice> &choices)
{
    withdraw(topic);
    auto *bar = makeBar(topic, severity, text, choices);
    m_bars.insert(topic, bar);
    m_layout->addWidget(bar);
}

void NoticeBar::setProgress(const QString &topic, int thousandths)
{
    auto *bar = m_bars.value(topic);
    if (!bar)
        return;
    auto *progress = bar->findChild<QProgressBar *>(QStringLiteral("noticeProgress"));
    if (!progress) {
        progress = new QProgressBar(bar);
        progress->setObjectName(QStringLiteral("noticeProgress"));
        progress->setAccessibleName(text(topic));
        static_cast<QBoxLayout *>(bar->layout())->insertWidget(2, progress); // behind the text
    }
    progress->setRange(0, thousandths == kBusy ? 0 : 1000);
    progress->setValue(std::max(0, thousandths));
}

void NoticeBar::setText(const QString &topic, const QString &text)
{
    auto *bar = m_bars.value(topic);
    if (!bar)
        return;
    bar->findChild<QLabel *>(QStringLiteral("noticeText"))->setText(text);
    if (auto *progress = bar->findChild<QProgressBar *>(QStringLiteral("noticeProgress")))
        progress->setAccessibleName(text);
}

void NoticeBar::withdraw(const QString &topic)
{
    if (auto *bar = m_bars.take(topic)) {
        bar->hide();
        bar->deleteLater(); // the click that hid it may still be inside its button
    }
}

QString NoticeBar::text(const QString &topic) const
{
    const auto *bar = m_bars.value(topic);
    const auto *label = bar ? bar->findChild<QLabel *>(QStringLiteral("noticeText")) : nullptr;
    return label ? label->text() : QString();
}

QFrame *NoticeBar::makeBar(
    const QString &topic, Severity severity, const QString &text, const QVector<Choice> &choices)
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("notice-") + topic);
    const auto accent = stateLook(stateFor(severity), isDark(palette())).colour;
    auto colours = palette();
    colours.setColor(QPalette::Window, mix(accent, palette().color(QPalette::Base), 0.14));
    bar->setPalette(colours);
    bar->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 5, 6, 5);
    auto *icon = new QLabel(bar);
    icon->setPixmap(severityIcon(severity).pixmap(16, 16));
    row->addWidget(icon);
    auto *label = new QLabel(text, bar);
    label->setObjectName(QStringLiteral("noticeText"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(label, 1);
    for (const auto &choice : choices) {
        auto *button = new QPushButton(choice.text, bar);
        button->setObjectName(choice.name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, topic, act = choice.act] {
            withdraw(topic);
            if (act)
                act();
        });
        row->addWidget(button);
    }
    auto *close = new QToolButton(bar);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, topic] { withdraw(topic); });
    row->addWidget(close);
    return bar;
}

} // namespace slipway
