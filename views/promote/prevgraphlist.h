// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace slipway {

class PrevGraphModel;
class PromotionSession;

/// The list of previous graphs: Alt+Up and Alt+Down or the mouse move an entry, Delete takes it out. Every move is one step
/// of the session's history.
class PrevGraphList : public QListView
{
    Q_OBJECT
public:
    explicit PrevGraphList(PromotionSession *session, QWidget *parent = nullptr);

    void selectId(const QString &id);
    QString currentId() const;
    void moveCurrent(int by);
    void removeCurrent();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void move(int from, int to);
    int gapAt(int y) const; ///< before which row something dropped at `y` goes
    void restoreCurrent();

    PromotionSession *m_session;
    PrevGraphModel *m_model;
    QString m_current;
    QPoint m_pressAt;
    int m_dragged = -1, m_gap = -1;
};

} // namespace slipway
