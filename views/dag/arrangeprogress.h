// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace slipway {

class DagView;

/// How far the arranging of a view's graph is, once it takes long enough to wonder: beside the graph, never over it, with a
/// button that ends it. What a person stopped it says so, and how to have it after all. Takes no room otherwise. GUI
/// thread; the view must outlive it.
class ArrangeProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ArrangeProgress(DagView *view, QWidget *parent = nullptr);

private:
    void refresh();
    void showWork();
    void showStopped();
    void say(const QString &text);

    DagView *m_view;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel, *m_again, *m_dismiss;
};

} // namespace slipway
