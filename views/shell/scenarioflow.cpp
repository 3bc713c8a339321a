// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scenarioflow.h"

#include "review/scenariocheck.h"
#include "shell/closeswhensaved.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/scenariobar.h"
#include "shell/scenariodialog.h"

namespace slipway {

namespace {

const QString kFileTopic = QStringLiteral("releaseFile");
const QString kDoubtTopic = QStringLiteral("scenario");

} // namespace

ScenarioFlow::ScenarioFlow(DocumentController *document, ScenarioBar *bar, NoticeBar *notices, QWidget *host)
    : QObject(host)
    , m_document(document)
    , m_bar(bar)
    , m_notices(notices)
    , m_host(host)
{
    connect(bar, &ScenarioBar::editRequested, this, &ScenarioFlow::edit);
    connect(document, &DocumentController::planReady, this, &ScenarioFlow::refresh);
    connect(document, &DocumentController::releaseFileFailed, this, [this](const Error &error) {
        m_notices->tell(kFileTopic, Severity::Warning,
            tr("%1\nThe pipeline is shown without its own scenarios and tags, and nothing is saved beside it until this is mended.")
                .arg(error.toString()));
    });
}

void ScenarioFlow::refresh()
{
    m_notices->withdraw(kFileTopic);
    m_bar->setScenarios(m_document->allFacts());
    m_bar->setScenario(m_document->facts().scenario);
    tellChosen();
}

void ScenarioFlow::tellChosen()
{
    const auto doubts = contradictions(m_document->facts());
    if (doubts.isEmpty()) {
        m_notices->withdraw(kDoubtTopic);
        return;
    }
    m_notices->tell(kDoubtTopic, Severity::Warning,
        tr("The scenario “%1” contradicts itself. %2").arg(m_document->facts().scenario, doubts.join(u' ')));
}

void ScenarioFlow::edit()
{
    if (!m_document->plan())
        return;
    const auto &release = m_document->release();
    auto *dialog = new ScenarioDialog(
        m_document->allFacts(), release.scenarios, m_document->scenario(), release.path, m_host);
    connect(dialog, &ScenarioDialog::saveRequested, this, [this, dialog, file = m_document->file()](const QVector<Facts> &own) { save(dialog, file, own); });
    dialog->open();
}

void ScenarioFlow::save(ScenarioDialog *dialog, const QString &file, const QVector<Facts> &own)
{
    m_document->changeRelease(file, [own](ReleaseFile &release) { release.scenarios = own; }, closesWhenSaved(dialog));
}

} // namespace slipway
