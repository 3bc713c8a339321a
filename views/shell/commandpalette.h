// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QVector>

#include <functional>

class QLineEdit;
class QListWidget;

namespace slipway {

/// Every action and every step, found by a few letters (Ctrl+K). A popup of the window; closes on Esc, on
/// a choice and when it loses the focus.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    struct Entry
    {
        QString text;
        QString hint; ///< the shortcut, or what kind of thing it is
        std::function<void()> run;
        QString whyNot = {}; ///< it cannot be chosen now, and this is why; empty: it can
    };

    CommandPalette(QVector<Entry> entries, QWidget *parent);

    /// What it is for, where it offers something else than commands.
    void setPrompt(const QString &title, const QString &placeholder);

    static constexpr int kShown = 50;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void choose();

    QVector<Entry> m_entries;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace slipway
