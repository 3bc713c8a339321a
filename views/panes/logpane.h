// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace slipway {

class LogModel;
class LogView;

/// A log with its search line. GUI thread.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);

    /// Shows another log; `live`: it is still being written. Empty path: `emptyText` is shown.
    void setLog(const QString &path, bool live, const QString &emptyText = {});
    /// What there is to say about how the log comes here; empty: nothing. Plain text.
    void setNote(const QString &text);
    /// Goes to the first line that looks like an error, as soon as it is read.
    void showFirstError();
    LogModel *model() const { return m_model; }
    LogView *view() const { return m_view; }

private:
    void refresh();
    QToolButton *button(const QString &text, const QString &toolTip, const QString &name);

    LogModel *m_model;
    LogView *m_view;
    QLineEdit *m_search;
    QLabel *m_status, *m_empty, *m_note;
    QToolButton *m_next, *m_previous, *m_firstError;
    QCheckBox *m_follow;
    QString m_emptyText, m_problem;
    bool m_errorWanted = false;
};

} // namespace slipway
