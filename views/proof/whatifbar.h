// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace slipway {

/// Says over the graph that what is shown is not what the file says, and how to go on from there.
class WhatIfBar : public QFrame
{
    Q_OBJECT
public:
    explicit WhatIfBar(QWidget *parent = nullptr);

    /// What undo and redo would take back or do again; empty where there is nothing.
    void show(int changes, const QString &undo, const QString &redo, bool exportable);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void exportRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    QPushButton *makeButton(const char *name, const QString &text, void (WhatIfBar::*signal)());

    QLabel *m_text;
    QPushButton *m_undo, *m_redo, *m_export, *m_leave;
};

} // namespace slipway
