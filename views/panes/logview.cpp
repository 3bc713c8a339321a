// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/logview.h"

#include "panes/ansicolours.h"
#include "panes/logmodel.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kMostShownCharacters = 4000;
constexpr int kPad = 6;
constexpr int kFoldMark = 10; // room for the triangle of a group

bool isHeader(LogGroup group)
{
    return group == LogGroup::Collapsed || group == LogGroup::Open || group == LogGroup::Muted;
}

} // namespace

LogView::LogView(LogModel *model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("logView"));
    setAccessibleName(tr("Log"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_searchTimer.setInterval(0);
    connect(&m_searchTimer, &QTimer::timeout, this, &LogView::searchSlice);
    connect(model, &LogModel::linesAppended, this, &LogView::onAppended);
    connect(model, &LogModel::lastLineChanged, viewport(), qOverload<>(&QWidget::update));
    connect(model, &LogModel::modelReset, this, [this] {
        m_foldChoice.clear();
        m_cursor = m_anchor = {};
        m_searchTimer.stop();
        m_widest = 80;
        setFollowing(true);
        rebuildRows();
    });
    rebuildRows();
}

int LogView::lineHeight() const
{
    return fontMetrics().height() + 1;
}

int LogView::gutter() const
{
    const auto digits = QString::number(std::max(999, m_model ? m_model->lineCount() : 0)).size();
    return int(digits) * fontMetrics().horizontalAdvance(u'0') + 2 * kPad + kFoldMark;
}

int LogView::bodyLeft() const
{
    return gutter() + kPad - horizontalScrollBar()->value();
}

bool LogView::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

bool LogView::isFolded(int headerLine) const
{
    const auto choice = m_foldChoice.constFind(headerLine);
    if (choice != m_foldChoice.constEnd())
        return *choice;
    const auto group = m_model->group(headerLine);
    // The newest group stays open: it is where something happens, or where it went wrong.
    return group != LogGroup::Open && headerLine != m_lastGroup;
}

void LogView::appendRow(int line)
{
    const auto group = m_model->group(line);
    if (group == LogGroup::OpenPrevious)
        return; // an instruction to the reader's program, not a line to read
    if (isHeader(group))
        m_headers.push_back(line);
    else if (!m_headers.empty() && isFolded(m_headers.back()))
        return;
    m_rows.push_back(line);
}

void LogView::rebuildRows()
{
    m_rows.clear();
    m_headers.clear();
    if (!m_model)
        return;
    const auto count = m_model->lineCount();
    m_lastGroup = -1;
    for (int line = 0; line < count; ++line) {
        if (isHeader(m_model->group(line)))
            m_lastGroup = line;
        else if (m_model->group(line) == LogGroup::OpenPrevious && m_lastGroup >= 0 && !m_foldChoice.contains(m_lastGroup))
            m_foldChoice.insert(m_lastGroup, false);
    }
    for (int line = 0; line < count; ++line)
        appendRow(line);
    updateBars();
    viewport()->update();
}

void LogView::onAppended(int first, int last)
{
    bool regroup = false;
    for (int line = first; line <= last && !regroup; ++line)
        regroup = m_model->group(line) != LogGroup::None;
    if (regroup) {
        rebuildRows();
    } else {
        for (int line = first; line <= last; ++line)
            appendRow(line);
        updateBars();
    }
    viewport()->update();
}

void LogView::updateBars()
{
    const auto page = std::max(1, viewport()->height() / lineHeight());
    m_scrollingSelf = true;
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, shownRows() - page));
    const auto width = m_widest * fontMetrics().horizontalAdvance(u'0') + gutter() + 2 * kPad;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().horizontalAdvance(u'0') * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    if (m_follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_scrollingSelf = false;
}

void LogView::setFollowing(bool follow)
{
    if (follow) {
        m_scrollingSelf = true;
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        m_scrollingSelf = false;
    }
    if (follow == m_follow)
        return;
    m_follow = follow;
    Q_EMIT followingChanged(follow);
}

void LogView::scrollContentsBy(int, int)
{
    if (!m_scrollingSelf)
        setFollowing(atEnd());
    viewport()->update();
}

int LogView::rowOf(int line) const
{
    const auto it = std::ranges::upper_bound(m_rows, line);
    return it == m_rows.begin() ? 0 : int(it - m_rows.begin()) - 1;
}

void LogView::reveal(int line)
{
    const auto header = std::ranges::upper_bound(m_headers, line);
    if (header != m_headers.begin() && *(header - 1) != line && isFolded(*(header - 1))) {
        m_foldChoice.insert(*(header - 1), false);
        rebuildRows();
    }
    const auto row = rowOf(line);
    auto *bar = verticalScrollBar();
    if (row < bar->value() || row >= bar->value() + bar->pageStep())
        bar->setValue(std::max(0, row - bar->pageStep() / 3));
}

void LogView::goToLine(int line)
{
    if (!m_model || m_model->lineCount() == 0)
        return;
    setFollowing(false);
    placeCursor({std::clamp(line, 0, m_model->lineCount() - 1), 0}, false);
}

void LogView::placeCursor(const Place &place, bool select)
{
    m_cursor = place;
    if (!select)
        m_anchor = place;
    reveal(place.line);
    setAccessibleDescription(m_model->line(place.line).text.left(500));
    viewport()->update();
}

void LogView::moveCursor(int rows, bool select)
{
    if (m_rows.empty())
        return;
    const auto row = std::clamp(rowOf(m_cursor.line) + rows, 0, shownRows() - 1);
    const int line = m_rows[size_t(row)];
    // Selecting by keys takes whole lines.
    const int column = select && line >= m_anchor.line ? int(m_model->line(line).text.size()) : 0;
    setFollowing(false);
    placeCursor({line, column}, select);
}

void LogView::toggleGroup(int headerLine)
{
    if (!isHeader(m_model->group(headerLine)))
        return;
    m_foldChoice.insert(headerLine, !isFolded(headerLine));
    setFollowing(false);
    rebuildRows();
}

QString LogView::shownText(int line, const AnsiLine &parsed) const
{
    auto text = parsed.text;
    const auto more = text.size() - kMostShownCharacters + m_model->cutBytes(line);
    if (text.size() > kMostShownCharacters || m_model->cutBytes(line) > 0) {
        text.truncate(kMostShownCharacters);
        text += tr(" … %1 more characters are not shown").arg(QLocale().toString(std::max<qint64>(more, 1)));
    }
    return text;
}

void LogView::layoutLine(QTextLayout &layout, int line) const
{
    const auto parsed = m_model->line(line);
    const auto text = shownText(line, parsed);
    if (text.size() > m_widest)
        m_widest = int(text.size());
    QVector<QTextLayout::FormatRange> formats;
    for (const auto &span : parsed.spans) {
        if (span.start < text.size())
            formats.append({span.start, std::min(span.length, int(text.size()) - span.start), ansiFormat(span.style, palette())});
    }
    if (isHeader(parsed.group)) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        if (parsed.group == LogGroup::Muted)
            bold.setForeground(palette().color(QPalette::PlaceholderText));
        formats.append({0, int(text.size()), bold});
    }
    for (auto at = m_search.isEmpty() ? -1 : text.indexOf(m_search, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_search, at + m_search.size(), Qt::CaseInsensitive)) {
        QTextCharFormat hit;
        hit.setBackground(QColor(0xF2B84B));
        hit.setForeground(QColor(Qt::black));
        formats.append({int(at), int(m_search.size()), hit});
    }
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (from != to && line >= from.line && line <= to.line) {
        QTextCharFormat selected;
        selected.setBackground(palette().highlight());
        selected.setForeground(palette().highlightedText());
        const int start = line == from.line ? std::min(from.column, int(text.size())) : 0;
        const int end = line == to.line ? std::min(to.column, int(text.size())) : int(text.size());
        formats.append({start, std::max(0, end - start), selected});
    }
    layout.setText(text);
    layout.setFont(font());
    layout.setFormats(formats);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    auto only = layout.createLine();
    if (only.isValid())
        only.setNumColumns(int(text.size()) + 1);
    layout.endLayout();
}

void LogView::paintRow(QPainter &painter, int row, int y) const
{
    const int line = m_rows[size_t(row)];
    const auto height = lineHeight();
    if (line == m_cursor.line && hasFocus()) {
        auto tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(0.12F);
        painter.fillRect(0, y, viewport()->width(), height, tint);
    }
    painter.save();
    painter.setClipRect(gutter(), y, viewport()->width() - gutter(), height);
    painter.setPen(palette().color(QPalette::Text));
    QTextLayout layout;
    layoutLine(layout, line);
    layout.draw(&painter, QPointF(bodyLeft(), y));
    painter.restore();

    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect number(0, y, gutter() - kPad, height);
    if (isHeader(m_model->group(line))) {
        const bool folded = isFolded(line);
        const QRectF box(4, y + height / 2.0 - 3.5, 7, 7);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(palette().color(QPalette::PlaceholderText));
        painter.drawPolygon(folded ? QPolygonF({box.topLeft(), box.bottomLeft(), {box.right(), box.center().y()}})
                                   : QPolygonF({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(line + 1));
}

void LogView::paintEvent(QPaintEvent *event)
{
    if (!m_model)
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, gutter(), viewport()->height()), palette().color(QPalette::AlternateBase));
    const auto widest = m_widest;
    const auto top = verticalScrollBar()->value();
    const auto height = lineHeight();
    for (int row = top; row < shownRows(); ++row) {
        const auto y = (row - top) * height;
        if (y > event->rect().bottom())
            break;
        if (y + height >= event->rect().top())
            paintRow(painter, row, y);
    }
    if (widest != m_widest)
        QMetaObject::invokeMethod(this, &LogView::updateBars, Qt::QueuedConnection);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateBars();
        viewport()->update();
    }
}

LogView::Place LogView::placeAt(const QPoint &position) const
{
    if (m_rows.empty())
        return {};
    const auto row = std::clamp(verticalScrollBar()->value() + (position.y() < 0 ? -1 : position.y() / lineHeight()), 0,
        shownRows() - 1);
    const int line = m_rows[size_t(row)];
    QTextLayout layout;
    layoutLine(layout, line);
    const auto at = layout.lineCount() > 0 ? layout.lineAt(0).xToCursor(position.x() - bodyLeft()) : 0;
    return {line, std::min(at, int(m_model->line(line).text.size()))};
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.empty())
        return;
    const auto place = placeAt(event->position().toPoint());
    if (event->position().x() < gutter() && isHeader(m_model->group(place.line))) {
        m_cursor = m_anchor = {place.line, 0};
        toggleGroup(place.line);
        return;
    }
    setFollowing(false);
    m_cursor = place;
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = place;
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_rows.empty())
        return;
    m_cursor = placeAt(event->position().toPoint());
    auto *bar = verticalScrollBar();
    if (event->position().y() < 0)
        bar->setValue(bar->value() - 1);
    else if (event->position().y() > viewport()->height())
        bar->setValue(bar->value() + 1);
    viewport()->update();
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_rows.empty())
        return;
    const auto place = placeAt(event->position().toPoint());
    const auto text = m_model->line(place.line).text;
    const auto isWord = [&](int i) { return i >= 0 && i < text.size() && !text.at(i).isSpace(); };
    int from = place.column, to = place.column;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    m_anchor = {place.line, from};
    m_cursor = {place.line, to};
    viewport()->update();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const auto page = std::max(1, verticalScrollBar()->pageStep() - 1);
    auto *sideways = horizontalScrollBar();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCursor(-1, shift);
    case Qt::Key_Down:
        return moveCursor(1, shift);
    case Qt::Key_PageUp:
        return moveCursor(-page, shift);
    case Qt::Key_PageDown:
        return moveCursor(page, shift);
    case Qt::Key_Home:
        sideways->setValue(0);
        return moveCursor(-shownRows(), shift);
    case Qt::Key_End:
        moveCursor(shownRows(), shift);
        return setFollowing(!shift);
    case Qt::Key_Left:
        return sideways->setValue(sideways->value() - sideways->singleStep());
    case Qt::Key_Right:
        return sideways->setValue(sideways->value() + sideways->singleStep());
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->lineCount() > 0)
            toggleGroup(m_cursor.line);
        return;
    case Qt::Key_F3:
        return shift ? findPrevious() : findNext();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the selected text"), this, &LogView::copy)->setEnabled(m_anchor != m_cursor);
    menu->addAction(tr("Select the whole log"), this, &LogView::selectAll);
    menu->popup(event->globalPos());
}

} // namespace slipway
