// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/yamlview.h"

#include "panes/yamlhighlighter.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>

namespace slipway {

namespace {

constexpr int kAround = 3;
constexpr int kMostLines = 2000;
constexpr int kLongestLine = 4000;

class Gutter : public QWidget
{
public:
    explicit Gutter(YamlView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    YamlView *m_view;
};

} // namespace

YamlView::YamlView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
{
    setObjectName(QStringLiteral("yamlView"));
    setAccessibleName(tr("The step in the file"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    new YamlHighlighter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
}

void YamlView::showLines(const QByteArray &source, int first, int last)
{
    const int from = std::max(1, first - kAround);
    const int to = std::min(std::max(first, last) + kAround, from + kMostLines);
    QStringList lines;
    qsizetype at = 0;
    for (int line = 1; line <= to && at <= source.size(); ++line) {
        auto end = source.indexOf('\n', at);
        if (end < 0)
            end = source.size();
        if (line >= from)
            lines.append(QString::fromUtf8(source.mid(at, std::min<qsizetype>(end - at, kLongestLine))).remove(u'\r'));
        at = end + 1;
    }
    const auto text = lines.join(u'\n');
    m_markFrom = first - from;
    m_markTo = std::max(first, last) - from;
    if (m_first == from && text == toPlainText())
        return;
    m_first = from;
    setPlainText(text);
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setFixedWidth(gutterWidth());
    markRange();
}

void YamlView::clearLines()
{
    clear();
    setExtraSelections({});
}

void YamlView::markRange()
{
    QList<QTextEdit::ExtraSelection> marks;
    auto tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.12F);
    for (int i = m_markFrom; i <= m_markTo && i < blockCount(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(i));
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int YamlView::gutterWidth() const
{
    return int(QString::number(m_first + blockCount()).size()) * fontMetrics().horizontalAdvance(u'0') + 12;
}

void YamlView::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const auto box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom())
            break;
        const bool marked = block.blockNumber() >= m_markFrom && block.blockNumber() <= m_markTo;
        painter.setPen(palette().color(marked ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(QRectF(0, box.top(), m_gutter->width() - 6, box.height()), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(m_first + block.blockNumber()));
    }
}

void YamlView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_gutter->setGeometry(contentsRect().left(), contentsRect().top(), gutterWidth(), viewport()->height());
}

void YamlView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_gutter)
        markRange();
}

} // namespace slipway
