// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QObject>
#include <QStringList>

class QSettings;

namespace slipway {

class DocumentController;
class DocumentFlow;
class NoticeBar;
class OrderBar;
class ReleaseSession;
class WindowActions;

/// What a person does with build orders: merge more files into the one on screen, reduce it, show a part of it, choose how
/// levels start, save it. Says of the document what is special, and switches off what only pipelines have. GUI thread, owned
/// by the window `host` whose dialogs it opens.
class OrderFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        DocumentController *document;
        DocumentFlow *files;
        ReleaseSession *session;
        OrderBar *bar;
        NoticeBar *notices;
        WindowActions *actions;
        QSettings *settings;
    };

    OrderFlow(const Parts &parts, QWidget *host);

    bool hasOrder() const;
    /// A level starts when the whole level before it is done; else a package when its dependencies are. Remembered for each
    /// document.
    bool isStrict() const;
    /// Asks for files and merges them into the order on screen, or opens them where there is none.
    void askToAdd();
    void askToSave();
    void showAll(); ///< no part of the order is hidden any more
    /// Switches actions that make no sense for what is on screen; after whoever else switches them.
    void updateActions();

Q_SIGNALS:
    void strictChanged(bool strict);

private:
    void connectBar();
    void onPlanReady();
    void onPlanShown();
    bool isRun() const;
    void setStrict(bool strict);
    void rememberStrict();
    void reduce(bool reduced, bool asBefore);
    void showReduction();
    void save(const QString &path);

    Parts m_parts;
    QWidget *m_host;
};

} // namespace slipway
