// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"

#include <QObject>

namespace slipway {

class DocumentController;
class NoticeBar;
class ScenarioBar;
class ScenarioDialog;

/// Keeps the scenario bar in step with the document and lets a person edit the release's own scenarios, which
/// are saved beside the pipeline. Says when the release file cannot be read. GUI thread, owned by `host`.
class ScenarioFlow : public QObject
{
    Q_OBJECT
public:
    ScenarioFlow(DocumentController *document, ScenarioBar *bar, NoticeBar *notices, QWidget *host);

    void edit();

private:
    void refresh();
    void save(ScenarioDialog *dialog, const QString &file, const QVector<Facts> &own);
    void tellChosen();

    DocumentController *m_document;
    ScenarioBar *m_bar;
    NoticeBar *m_notices;
    QWidget *m_host;
};

} // namespace slipway
