// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/annotationpane.h"

#include "panes/annotationcard.h"
#include "panes/paneparts.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kSliceMs = 20;
constexpr int kTypingMs = 150;

/// Build scope: one per context. Job scope: one per context and step.
QString identityOf(const Annotation &a)
{
    const auto separator = QChar(0x1f);
    return a.scope == QLatin1String("job") ? a.scope + separator + a.context + separator + a.steps.value(0)
                                           : a.scope + separator + a.context;
}

} // namespace

AnnotationPane::AnnotationPane(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new QLineEdit(this))
    , m_only(new QCheckBox(tr("Only the selected step"), this))
    , m_empty(plainLabel({}, this))
    , m_scroll(new QScrollArea(this))
    , m_inner(new QWidget)
    , m_layout(new QVBoxLayout(m_inner))
{
    setObjectName(QStringLiteral("annotationPane"));
    setAccessibleName(tr("Annotations"));
    m_filter->setObjectName(QStringLiteral("annotationFilter"));
    m_filter->setPlaceholderText(tr("Filter by text, context or step"));
    m_filter->setAccessibleName(tr("Filter annotations"));
    m_filter->setClearButtonEnabled(true);
    m_only->setObjectName(QStringLiteral("onlySelectedStep"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(8, 4, 8, 4);
    m_layout->setContentsMargins(0, 0, 4, 0);
    m_layout->setSpacing(8);
    m_layout->addStretch(1);
    m_scroll->setWidget(m_inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Annotations"));

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_only);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_scroll, 1);

    m_slice.setInterval(0);
    m_typing.setInterval(kTypingMs);
    m_typing.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &AnnotationPane::fillSome);
    connect(&m_typing, &QTimer::timeout, this, &AnnotationPane::sync);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_only, &QCheckBox::toggled, this, &AnnotationPane::sync);
    connect(session, &ReleaseSession::planChanged, this, &AnnotationPane::sync);
    connect(session, &ReleaseSession::engineChanged, this, &AnnotationPane::sync);
    connect(session, &ReleaseSession::changed, this, [this](const StateChanges &changes) {
        if (changes.annotations || changes.release)
            sync();
    });
    refreshEmpty();
}

void AnnotationPane::setSelectedStep(const QString &step)
{
    if (step == m_step)
        return;
    m_step = step;
    if (m_fixed || m_only->isChecked())
        sync();
}

void AnnotationPane::setFixedToStep()
{
    m_fixed = true;
    m_only->hide();
    m_filter->hide();
    sync();
}

void AnnotationPane::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void AnnotationPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        sync();
}

bool AnnotationPane::matches(const Annotation &a) const
{
    if ((m_fixed || m_only->isChecked()) && !a.steps.contains(m_step))
        return false;
    const auto text = m_filter->text().trimmed();
    if (text.isEmpty())
        return true;
    return a.body.contains(text, Qt::CaseInsensitive) || a.context.contains(text, Qt::CaseInsensitive)
        || m_session->label(a.lastStep).contains(text, Qt::CaseInsensitive);
}

QVector<Annotation> AnnotationPane::wanted() const
{
    auto all = m_session->state().annotations();
    all.removeIf([this](const Annotation &a) { return !matches(a); });
    return all;
}

void AnnotationPane::sync()
{
    const auto want = wanted();
    const auto before = m_order.size();
    m_order.clear();
    m_todo.clear();
    QSet<QString> keep;
    for (const auto &annotation : want) {
        const auto identity = identityOf(annotation);
        m_order.append(identity);
        keep.insert(identity);
        m_todo.append({identity, annotation});
    }
    refreshEmpty();
    if (before != m_order.size())
        Q_EMIT countChanged(shownCount());
    m_dirty = !isVisible();
    if (m_dirty)
        return; // drawn when somebody looks
    keepPlace([&] {
        for (auto it = m_cards.begin(); it != m_cards.end();) {
            if (keep.contains(it.key())) {
                ++it;
                continue;
            }
            delete it.value();
            it = m_cards.erase(it);
        }
    });
    fillSome();
}

void AnnotationPane::fillSome()
{
    QElapsedTimer spent;
    spent.start();
    keepPlace([&] {
        while (!m_todo.isEmpty() && spent.elapsed() < kSliceMs) {
            const auto [identity, annotation] = m_todo.takeFirst();
            auto *card = cardFor(identity);
            if (card->annotation().updatedSeq != annotation.updatedSeq || card->annotation().body != annotation.body)
                card->setAnnotation(annotation, m_session->label(annotation.lastStep));
        }
        placeCards();
    });
    if (m_todo.isEmpty())
        m_slice.stop();
    else if (!m_slice.isActive())
        m_slice.start();
}

AnnotationCard *AnnotationPane::cardFor(const QString &identity)
{
    auto *&card = m_cards[identity];
    if (!card) {
        card = new AnnotationCard(m_inner);
        connect(card, &AnnotationCard::linkActivated, this, &AnnotationPane::linkActivated);
        connect(card, &AnnotationCard::stepActivated, this, &AnnotationPane::stepActivated);
    }
    return card;
}

void AnnotationPane::placeCards()
{
    int at = 0;
    for (const auto &identity : std::as_const(m_order)) {
        auto *card = m_cards.value(identity);
        if (!card)
            continue;
        if (m_layout->indexOf(card) != at)
            m_layout->insertWidget(at, card);
        ++at;
    }
}

void AnnotationPane::keepPlace(const std::function<void()> &change)
{
    auto *bar = m_scroll->verticalScrollBar();
    QString anchor;
    int offset = 0;
    for (auto it = m_cards.cbegin(); it != m_cards.cend() && bar->value() > 0; ++it) {
        const auto top = it.value()->y() - bar->value();
        if (it.value()->y() + it.value()->height() > bar->value() && (anchor.isEmpty() || top < offset)) {
            anchor = it.key();
            offset = top;
        }
    }
    change();
    if (anchor.isEmpty() || !m_cards.contains(anchor))
        return;
    m_layout->activate();
    m_inner->resize(m_inner->width(), std::max(m_inner->sizeHint().height(), m_scroll->viewport()->height()));
    m_layout->activate();
    bar->setMaximum(std::max(0, m_inner->height() - m_scroll->viewport()->height()));
    bar->setValue(m_cards.value(anchor)->y() - offset);
}

void AnnotationPane::refreshEmpty()
{
    m_empty->setVisible(m_order.isEmpty());
    m_scroll->setVisible(!m_order.isEmpty());
    if (!m_filter->text().isEmpty() && !m_session->state().annotations().isEmpty())
        m_empty->setText(tr("No annotation contains “%1”.").arg(m_filter->text()));
    else if (m_fixed || m_only->isChecked())
        m_empty->setText(tr("This step has written no annotation."));
    else
        m_empty->setText(tr("No annotations yet. What steps write with “buildkite-agent annotate” appears here at once."));
}

} // namespace slipway
