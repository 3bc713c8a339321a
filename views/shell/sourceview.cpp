// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sourceview.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>

namespace slipway {

namespace {

/// More than this is no help to a reader and a burden for a text document.
constexpr qsizetype kShownBytes = 2 * 1024 * 1024;

class Numbers : public QWidget
{
public:
    explicit Numbers(SourceView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

    QSize sizeHint() const override { return {m_view->numberWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    SourceView *m_view;
};

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
{
    setObjectName(QStringLiteral("sourceView"));
    setAccessibleName(tr("Text of the file"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setPlaceholderText(tr("Nothing is open."));
    setViewportMargins(numberWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] {
        setViewportMargins(numberWidth(), 0, 0, 0);
        m_numbers->resize(numberWidth(), m_numbers->height());
    });
}

void SourceView::setSource(const QByteArray &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_marked = 0;
    auto text = QString::fromUtf8(source.left(kShownBytes));
    if (source.size() > kShownBytes)
        text += u'\n' + tr("… the rest is not shown here");
    setPlainText(text);
    markLine();
}

void SourceView::showLine(int line)
{
    m_marked = line;
    const auto block = document()->findBlockByNumber(line - 1);
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
    markLine();
}

void SourceView::markLine()
{
    const auto block = document()->findBlockByNumber(m_marked - 1);
    if (m_marked <= 0 || !block.isValid()) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    auto colour = palette().color(QPalette::Highlight);
    colour.setAlpha(60);
    mark.format.setBackground(colour);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({mark});
}

int SourceView::numberWidth() const
{
    const auto digits = QString::number(qMax(100, blockCount())).size();
    return int(digits) * fontMetrics().horizontalAdvance(u'9') + 16;
}

void SourceView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    auto block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const auto height = blockBoundingRect(block).height();
        const bool marked = block.blockNumber() + 1 == m_marked;
        painter.setPen(palette().color(marked ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(QRectF(0, top, m_numbers->width() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const auto area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numberWidth(), area.height());
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markLine();
}

} // namespace slipway
