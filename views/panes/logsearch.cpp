// SPDX-License-Identifier: GPL-3.0-or-later
// The half of LogView that looks for text and hands it out.
#include "panes/logmodel.h"
#include "panes/logview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kSearchSliceMs = 12;
constexpr qsizetype kMostCopied = 32 * 1024 * 1024;

} // namespace

void LogView::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_searchTimer.stop();
    viewport()->update();
}

void LogView::findNext()
{
    startSearch(1);
}

void LogView::findPrevious()
{
    startSearch(-1);
}

void LogView::startSearch(int direction)
{
    const auto count = m_model ? m_model->lineCount() : 0;
    if (m_search.isEmpty() || count == 0) {
        Q_EMIT searchFinished(false);
        return;
    }
    // From the cursor: on, and in the end around to the line it stands on.
    m_searchStep = direction;
    m_searchLine = std::min(m_cursor.line, count - 1);
    m_searchLeft = count;
    const auto text = m_model->line(m_searchLine).text;
    const auto here = direction > 0 ? text.indexOf(m_search, m_cursor.column, Qt::CaseInsensitive) : -1;
    if (here >= 0) {
        m_anchor = {m_searchLine, int(here)};
        placeCursor({m_searchLine, int(here + m_search.size())}, true);
        Q_EMIT searchFinished(true);
        return;
    }
    m_searchTimer.start();
    searchSlice();
}

void LogView::searchSlice()
{
    QElapsedTimer spent;
    spent.start();
    const auto count = m_model->lineCount();
    while (m_searchLeft-- > 0) {
        m_searchLine = (m_searchLine + m_searchStep + count) % count;
        const auto text = m_model->line(m_searchLine).text;
        const auto at = m_searchStep > 0 ? text.indexOf(m_search, 0, Qt::CaseInsensitive)
                                         : text.lastIndexOf(m_search, -1, Qt::CaseInsensitive);
        if (at >= 0) {
            m_searchTimer.stop();
            setFollowing(false);
            m_anchor = {m_searchLine, int(at)};
            placeCursor({m_searchLine, int(at + m_search.size())}, true);
            Q_EMIT searchFinished(true);
            return;
        }
        if (spent.elapsed() > kSearchSliceMs)
            return; // goes on with the next turn of the event loop
    }
    m_searchTimer.stop();
    Q_EMIT searchFinished(false);
}

QString LogView::selectedText() const
{
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    QString out;
    for (int line = from.line; line <= to.line && line < m_model->lineCount() && from != to; ++line) {
        const auto text = m_model->line(line).text;
        const int start = line == from.line ? from.column : 0;
        const auto end = line == to.line ? qsizetype(to.column) : text.size();
        out += text.mid(start, end - start);
        if (line != to.line)
            out += u'\n';
        if (out.size() > kMostCopied)
            break;
    }
    return out;
}

void LogView::copy() const
{
    const auto text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogView::selectAll()
{
    if (m_model->lineCount() == 0)
        return;
    m_anchor = {};
    const int last = m_model->lineCount() - 1;
    m_cursor = {last, int(m_model->line(last).text.size())};
    viewport()->update();
}

} // namespace slipway
