// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/ansiparser.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <vector>

class QTextLayout;

namespace slipway {

class LogModel;

/// A painted view of a log: lays out only the lines on screen, follows the end while the reader is there,
/// folds Buildkite's groups, searches in slices so that the window never waits. GUI thread.
///
/// Keys: arrows, Page and Home/End move, with Shift they select; Space or Enter folds the group; Ctrl+A,
/// Ctrl+C; F3 and Shift+F3 find again.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// A place in the log.
    struct Place
    {
        int line = 0;
        int column = 0;
        auto operator<=>(const Place &) const = default;
    };

    explicit LogView(LogModel *model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_follow; }
    void setFollowing(bool follow);
    void goToLine(int line);
    Place cursor() const { return m_cursor; }
    int shownRows() const { return int(m_rows.size()); }
    bool isFolded(int headerLine) const;
    void toggleGroup(int headerLine);

    void setSearch(const QString &text);
    void findNext();
    void findPrevious();
    QString selectedText() const;
    void copy() const;
    void selectAll();

Q_SIGNALS:
    void followingChanged(bool follow);
    void searchFinished(bool found);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void onAppended(int first, int last);
    void rebuildRows();
    void appendRow(int line);
    void updateBars();
    void moveCursor(int rows, bool select);
    void placeCursor(const Place &place, bool select);
    void reveal(int line);
    int rowOf(int line) const; ///< index in m_rows of the line, or of its folded header
    Place placeAt(const QPoint &position) const;
    QString shownText(int line, const AnsiLine &parsed) const;
    void layoutLine(QTextLayout &layout, int line) const;
    void paintRow(QPainter &painter, int row, int y) const;
    void searchSlice();
    void startSearch(int direction);
    int lineHeight() const;
    int gutter() const;
    int bodyLeft() const;
    bool atEnd() const;

    QPointer<LogModel> m_model;
    std::vector<int> m_rows; // lines on screen, in order
    std::vector<int> m_headers; // lines that begin a group
    QHash<int, bool> m_foldChoice; // what the reader decided about a group
    int m_lastGroup = -1;
    Place m_cursor, m_anchor;
    bool m_follow = true, m_scrollingSelf = false;
    mutable int m_widest = 80;
    QString m_search;
    QTimer m_searchTimer;
    int m_searchLine = 0, m_searchStep = 1, m_searchLeft = 0;
};

} // namespace slipway
