// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace slipway {

class DagView;

/// A plate at the lower edge of the view while more than the current step is chosen: how many, and what to do with them.
/// A child of the view.
class ChosenBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChosenBar(DagView *view);

private:
    void refresh();
    void place();
    bool eventFilter(QObject *watched, QEvent *event) override;

    DagView *m_view;
    QLabel *m_count;
    QToolButton *m_copy, *m_clear;
};

} // namespace slipway
