// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/gitrepository.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway {

/// Asks for a revision of a file: branches, tags and the commits that changed it, newest first, with a search that
/// also takes whatever git knows ("main~2"). Reads the repository off the GUI thread. Opened with open(); deletes
/// itself.
class RevisionDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose : quint8 { Open, Compare };

    RevisionDialog(const QString &file, Purpose purpose, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &revision);
    void otherFileWanted(); ///< Purpose::Compare only

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found;

    void show(const Found &found);
    void filter();
    void choose();
    QString wanted() const;
    QTreeWidgetItem *firstShown() const;

    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_choose;
};

} // namespace slipway
