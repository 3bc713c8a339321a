// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace slipway {

/// What a rehearsal came to: which commands would have published what, which artifacts would have been
/// announced, by step, and what is new, missing or changed beside the last time. Not modal. A row chooses its
/// step. Deletes itself when closed.
class RehearsalReportDialog : public QDialog
{
    Q_OBJECT
public:
    RehearsalReportDialog(const ReleaseSession *session, QWidget *parent);

Q_SIGNALS:
    void stepActivated(const QString &step);

private:
    void addSection(const QString &title, const char *list, const char *what);
    QTreeWidgetItem *stepItem(QTreeWidgetItem *section, const QString &step);
    QString comparedWith() const;

    const ReleaseSession *m_session;
    Json m_report;
    QTreeWidget *m_tree;
};

} // namespace slipway
