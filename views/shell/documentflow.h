// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

#include <functional>

namespace slipway {

class DocumentController;
class NoticeBar;
class ReadingNotice;
class RunController;

/// What a person does with a file: open, the sample release, reload, another scenario or environment; and
/// what the window then has to say about it. While a release runs the file stays as it is. GUI thread,
/// owned by the window `host` whose dialogs it opens.
class DocumentFlow : public QObject
{
    Q_OBJECT
public:
    DocumentFlow(DocumentController *document, RunController *run, NoticeBar *notices, QWidget *host);

    /// Asked first about a single path; true: it is somebody else's to open, such as a folder of graphs.
    void setOtherReader(std::function<bool(const QString &)> reader) { m_otherReader = std::move(reader); }
    void askForFile();
    void openFile(const QString &file);
    void openDocument(const QString &file); ///< nobody else is asked
    void openFiles(const QStringList &files); ///< several: build orders, merged in this order
    void addOrders(const QStringList &files); ///< into the build order on screen, if there is one
    void openSample();
    void reload();
    void setScenario(const QString &name);
    void editEnvironment();
    /// While somebody decides about a gate nothing is offered: the dialog watches the file itself.
    void setHeld(bool held);

Q_SIGNALS:
    void placeWanted(const slipway::SourceRange &where);
    void sampleFailed(const slipway::Error &error);

private:
    bool mayLeave();
    void onStarted(const QString &file);
    void onCanceled(const QString &file);
    void onFailed(const Error &error);
    void showChangedOnDisk();

    DocumentController *m_document;
    RunController *m_run;
    NoticeBar *m_notices;
    ReadingNotice *m_reading;
    QWidget *m_host;
    std::function<bool(const QString &)> m_otherReader;
    bool m_held = false;
    quint64 m_opened = 0; ///< how often something was: what was asked for before comes too late
};

} // namespace slipway
