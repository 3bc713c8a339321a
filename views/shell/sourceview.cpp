// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sourceview.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>

#include <algorithm>

namespace slipway {

namespace {

/// More than this is no help to a reader and a burden for a text document: of longer files a part is shown.
constexpr qsizetype kWholeBytes = 2 * 1024 * 1024;
constexpr qsizetype kPartBytes = 256 * 1024;
constexpr int kLinesBefore = 500; ///< of the part, before the line that is wanted

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
    fill(0);
    markLine();
}

/// Shows the text from this line on (from 0), as much as is good.
void SourceView::fill(int first)
{
    m_first = first;
    qsizetype at = 0;
    for (int line = 0; line < first; ++line)
        at = m_source.indexOf('\n', at) + 1;
    const bool whole = m_source.size() <= kWholeBytes;
    auto text = QString::fromUtf8(whole ? m_source : m_source.mid(at, kPartBytes));
    if (!whole && at + kPartBytes < m_source.size())
        text += u'\n' + tr("… the rest is not shown here");
    setPlainText(text);
}

/// The line where it is in the document, or an invalid block.
QTextBlock SourceView::blockOf(int line) const
{
    return line > m_first ? document()->findBlockByNumber(line - 1 - m_first) : QTextBlock();
}

void SourceView::showLine(int line)
{
    m_marked = line;
    const bool inSight = line > m_first && line < m_first + blockCount() - 1;
    if (m_source.size() > kWholeBytes && !inSight && line <= m_source.count('\n') + 1)
        fill(std::max(0, line - kLinesBefore));
    const auto block = blockOf(line);
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
    markLine();
}

void SourceView::markLine()
{
    const auto block = blockOf(m_marked);
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
    const auto digits = QString::number(qMax(100, m_first + blockCount())).size();
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
        const bool marked = m_first + block.blockNumber() + 1 == m_marked;
        painter.setPen(palette().color(marked ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(QRectF(0, top, m_numbers->width() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(m_first + block.blockNumber() + 1));
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
