// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QVector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace slipway {

/// Asks which step of another build makes what a step needs: by search, from all that may be meant. Show it with open();
/// deletes itself.
class LinkStepDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choice
    {
        QString step; ///< its id
        QString text; ///< what people read: its label and where it is
    };

    LinkStepDialog(const QString &label, const QVector<Choice> &choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &step);

private:
    void filter(const QString &text);
    void choose();

    const QVector<Choice> m_choices;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_link;
};

} // namespace slipway
