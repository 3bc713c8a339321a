// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;
class QLabel;
class QPushButton;

namespace slipway {

class ReleaseSession;

/// In the middle of the graph view while a build order shows no package: why there is none, and the way back where a filter
/// hides them. GUI thread; owned by the view.
class OrderEmptyNote : public QWidget
{
    Q_OBJECT
public:
    OrderEmptyNote(ReleaseSession *session, QAbstractScrollArea *view);

Q_SIGNALS:
    void allWanted(); ///< show all packages again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();

    ReleaseSession *m_session;
    QAbstractScrollArea *m_view;
    QLabel *m_title, *m_text;
    QPushButton *m_all;
};

} // namespace slipway
