// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/annotationcard.h"

#include "panes/markdowntext.h"
#include "panes/paneparts.h"
#include "panes/safemarkdownview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr qsizetype kPartSize = 16 * 1024;
constexpr qsizetype kFirstParts = 2;
constexpr int kBar = 4;

} // namespace

AnnotationCard::AnnotationCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(plainLabel({}, this))
    , m_detail(plainLabel({}, this))
    , m_step(new QToolButton(this))
    , m_all(new QPushButton(this))
    , m_body(new QVBoxLayout)
{
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(false);
    m_title->setMinimumWidth(40);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_detail->setWordWrap(false);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_step->setAutoRaise(true);
    m_step->setFocusPolicy(Qt::TabFocus);
    m_all->setObjectName(QStringLiteral("showAllButton"));
    m_all->setAutoDefault(false);

    auto *header = new QHBoxLayout;
    header->setSpacing(6);
    header->addWidget(m_icon);
    header->addWidget(m_title, 1);
    header->addWidget(m_step);
    header->addWidget(m_detail);
    m_body->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kBar + 10, 6, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addLayout(m_body);
    layout->addWidget(m_all, 0, Qt::AlignLeft);

    m_fill.setInterval(0);
    connect(&m_fill, &QTimer::timeout, this, &AnnotationCard::showNextPart);
    connect(m_all, &QPushButton::clicked, &m_fill, qOverload<>(&QTimer::start));
    connect(m_step, &QToolButton::clicked, this, [this] { Q_EMIT stepActivated(m_annotation.lastStep); });
}

void AnnotationCard::setAnnotation(const Annotation &annotation, const QString &stepLabel)
{
    const bool sameText = annotation.body == m_annotation.body && m_shown > 0;
    m_annotation = annotation;
    m_stepLabel = stepLabel;
    refreshHeader();
    if (sameText)
        return;
    const bool all = m_shown > 0 && m_shown >= m_parts.size();
    m_parts = splitMarkdown(annotation.body, kPartSize);
    m_shown = std::max(m_shown, kFirstParts);
    if (all && m_parts.size() > m_shown)
        m_fill.start(); // the reader had asked for all of it, or had it
    showParts();
}

void AnnotationCard::refreshHeader()
{
    const auto look = annotationLook(m_annotation.style, isDark(palette()));
    m_icon->setPixmap(stateIcon(look.look).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_title->setText(tr("%1: %2").arg(look.word, m_annotation.context));
    m_title->setToolTip(m_annotation.context.toHtmlEscaped());
    const QFontMetrics metrics(m_step->font());
    m_step->setText(metrics.elidedText(m_stepLabel, Qt::ElideMiddle, 180).replace(u'&', QLatin1String("&&")));
    m_step->setToolTip(tr("Show the step that wrote this: %1").arg(m_stepLabel).toHtmlEscaped());
    m_step->setAccessibleName(m_step->toolTip());
    m_step->setVisible(!m_annotation.lastStep.isEmpty());
    m_detail->setText(tr("priority %1").arg(m_annotation.priority));
    m_detail->setToolTip(absoluteTime(m_annotation.updatedMs));
    m_detail->setVisible(m_annotation.priority != 3);
    setAccessibleName(m_title->text());
    update();
}

SafeMarkdownView *AnnotationCard::addView()
{
    auto *view = new SafeMarkdownView(this);
    connect(view, &SafeMarkdownView::linkActivated, this, &AnnotationCard::linkActivated);
    m_body->addWidget(view);
    m_views.append(view);
    return view;
}

void AnnotationCard::showParts()
{
    const auto shown = std::min(m_shown, m_parts.size());
    while (m_views.size() > shown)
        delete m_views.takeLast();
    for (qsizetype i = 0; i < shown; ++i)
        (i < m_views.size() ? m_views.at(i) : addView())->showMarkdown(m_parts.at(i));
    m_all->setVisible(shown < m_parts.size());
    m_all->setText(tr("Show all of it (%1)").arg(sizeText(m_annotation.body.size())));
}

void AnnotationCard::showNextPart()
{
    if (m_shown >= m_parts.size()) {
        m_fill.stop();
        return;
    }
    ++m_shown;
    showParts();
}

QString AnnotationCard::plainText() const
{
    QString out;
    for (const auto *view : m_views)
        out += view->toPlainText();
    return out;
}

void AnnotationCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto border = palette().color(QPalette::PlaceholderText);
    border.setAlphaF(0.35F);
    painter.setPen(border);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(annotationLook(m_annotation.style, isDark(palette())).look.colour);
    painter.drawRoundedRect(QRectF(0, 0, kBar, height()), 2, 2);
}

void AnnotationCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshHeader();
}

} // namespace slipway
