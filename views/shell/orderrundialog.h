// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/orderrunpreview.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace slipway {

class OrderRunFields;

/// How a build order is run on this machine: how packages start, with which profiles and arguments, where gates are; beside
/// it what that comes to, made anew in the background while a person types. Accepted means: preview() is to be run, or
/// rehearsed if isRehearsal(). Opened with open(); deletes itself when closed.
class OrderRunDialog : public QDialog
{
    Q_OBJECT
public:
    OrderRunDialog(const BuildOrderPtr &order, const OrderRunSettings &settings, const ReleaseHistory &history, QWidget *parent);

    OrderRunSettings settings() const;
    const OrderRunPreview &preview() const { return m_preview; }
    bool isRehearsal() const { return m_rehearsal; }
    /// The conan of this machine, or what to install: without it there is only the rehearsal.
    void setConan(const Result<QString> &conan);

private:
    QWidget *buildConsequences();
    QWidget *buildButtons();
    void onFieldsChanged();
    void makePreview();
    void show(const OrderRunPreview &preview);
    void refresh();
    void finish(bool rehearse);

    BuildOrderPtr m_order;
    ReleaseHistory m_history;
    OrderRunPreview m_preview;
    OrderRunFields *m_fields;
    QLabel *m_summary, *m_gain, *m_conan;
    QPlainTextEdit *m_problems;
    QPushButton *m_run = nullptr, *m_rehearse = nullptr;
    QTimer m_typing;
    quint64 m_generation = 0;
    bool m_current = false; ///< m_preview is of the fields as they stand
    bool m_hasConan = false, m_rehearsal = false;
    bool m_lockfileMissing = false; ///< and something of m_preview fails without it
};

} // namespace slipway
