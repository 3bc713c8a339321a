// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/comparison.h"

#include <QObject>
#include <QPointer>

class QAction;
class QStackedWidget;

namespace slipway {

class ChangesPane;
class ComparePage;
class DocumentController;
class NoticeBar;
class RunController;
class Selection;

/// What a person does with the past of a file: open it as of a revision, compare it with a revision, another file or
/// a scratch copy. While two plans are compared the comparison takes the place of the graph in `centre`; the document
/// stays what it was. GUI thread, owned by the window `host` whose dialogs it opens.
class RevisionFlow : public QObject
{
    Q_OBJECT
public:
    RevisionFlow(DocumentController *document, RunController *run, Selection *selection, NoticeBar *notices,
        QStackedWidget *centre, QWidget *host);

    void openAsOf();
    void compareWith();
    /// Shows two plans of one scenario on one canvas; names are what the bar calls them. The gates are proved in every
    /// scenario, off the GUI thread.
    void compare(const PlanPtr &before, const PlanPtr &after, const QString &nameBefore, const QString &nameAfter);
    void leave();
    bool isComparing() const { return m_compared != nullptr; }
    ComparedPlansPtr comparison() const { return m_compared; }
    ComparePage *page() const { return m_page; }
    ChangesPane *pane() const { return m_pane; } ///< for a dock of the window

Q_SIGNALS:
    void comparingChanged(bool comparing);

private:
    void compareFile();
    void compareSource(const QString &file, const QString &revision);
    void show(const ComparedPlansPtr &compared);
    void onPlanReady();
    QString documentName() const;

    DocumentController *m_document;
    RunController *m_run;
    Selection *m_selection;
    NoticeBar *m_notices;
    QStackedWidget *m_centre;
    QWidget *m_host;
    ComparePage *m_page;
    ChangesPane *m_pane;
    ComparedPlansPtr m_compared;
    QPointer<QWidget> m_formerPage;
    quint64 m_generation = 0;
};

} // namespace slipway
