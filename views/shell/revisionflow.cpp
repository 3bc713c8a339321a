// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/revisionflow.h"

#include "pipeline/pipelineparser.h"
#include "dag/dagview.h"
#include "review/sourceat.h"
#include "session/background.h"
#include "shell/changespane.h"
#include "shell/comparepage.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/revisiondialog.h"
#include "shell/runcontroller.h"
#include "shell/selection.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

namespace slipway {

namespace {

const QString kCompareTopic = QStringLiteral("compare");
const QString kPastTopic = QStringLiteral("past");

struct OtherPlan
{
    PlanPtr plan;
    QString name;
    Error error;
};

/// The other side under the same facts, so that only the definitions differ.
OtherPlan planOther(const QString &file, const QString &revision, const Facts &facts)
{
    const auto source = readSourceAt(file, revision);
    if (source.failed())
        return {nullptr, {}, source.error()};
    const auto pipeline = parsePipeline(file, source->bytes, {true, facts.buildEnv()});
    if (pipeline.failed())
        return {nullptr, {}, pipeline.error()};
    const auto name = source->commit ? source->revisionText() : QFileInfo(file).fileName();
    return {planPipeline(*pipeline, facts), name, {}};
}

ComparedPlansPtr comparePlans(const PlanPtr &before, const PlanPtr &after, const QString &nameBefore, const QString &nameAfter)
{
    auto compared = std::make_shared<ComparedPlans>();
    compared->nameBefore = nameBefore;
    compared->nameAfter = nameAfter;
    compared->before = before;
    compared->after = after;
    compared->diff = diffPlans(*before, *after);
    compared->merged = uniteGraphs(*before, *after, compared->diff);
    const auto decisions = loadReleaseFile(releaseFilePath(after->pipeline->file));
    const auto scenarios = allScenarios(decisions.ok() ? *decisions : ReleaseFile());
    const auto tags = decisions.ok() ? *decisions : ReleaseFile();
    compared->gates = gateChanges(proveAsUploaded(before->pipeline, scenarios, tags), proveAsUploaded(after->pipeline, scenarios, tags), compared->diff);
    return compared;
}

} // namespace

RevisionFlow::RevisionFlow(DocumentController *document, RunController *run, Selection *selection, NoticeBar *notices,
    QStackedWidget *centre, QWidget *host)
    : QObject(host)
    , m_document(document)
    , m_run(run)
    , m_selection(selection)
    , m_notices(notices)
    , m_centre(centre)
    , m_host(host)
    , m_page(new ComparePage(centre))
    , m_pane(new ChangesPane(host))
{
    centre->addWidget(m_page);
    connect(document, &DocumentController::planReady, this, &RevisionFlow::onPlanReady);
    connect(document, &DocumentController::closed, this, &RevisionFlow::onPlanReady);
    connect(m_page, &ComparePage::left, this, &RevisionFlow::leave);
    connect(m_page, &ComparePage::cosmeticToggled, m_pane, &ChangesPane::setCosmeticShown);
    connect(m_page, &ComparePage::stepSelected, this, [this](const QString &step) {
        m_pane->select(step);
        m_selection->set(step);
    });
    connect(m_pane, &ChangesPane::left, this, &RevisionFlow::leave);
    connect(m_pane, &ChangesPane::stepActivated, m_page, &ComparePage::select);
}

QString RevisionFlow::documentName() const
{
    const auto file = QFileInfo(m_document->file()).fileName();
    return m_document->isPast() ? m_document->revisionText() : file;
}

void RevisionFlow::openAsOf()
{
    if (m_document->file().isEmpty())
        return;
    if (m_run->isRunning()) {
        m_notices->tell(kPastTopic, Severity::Warning, tr("A release is running in this window. Wait until it ends or cancel it, then open another revision."));
        return;
    }
    auto *dialog = new RevisionDialog(m_document->file(), RevisionDialog::Purpose::Open, m_host);
    connect(dialog, &RevisionDialog::chosen, this, [this, file = m_document->file()](const QString &revision) {
        m_run->announceOpening();
        m_run->letGo();
        m_document->openRevision(file, revision);
    });
    dialog->open();
}

void RevisionFlow::compareWith()
{
    if (!m_document->plan())
        return;
    auto *dialog = new RevisionDialog(m_document->file(), RevisionDialog::Purpose::Compare, m_host);
    connect(dialog, &RevisionDialog::chosen, this, [this, file = m_document->file()](const QString &revision) { compareSource(file, revision); });
    connect(dialog, &RevisionDialog::otherFileWanted, this, &RevisionFlow::compareFile);
    dialog->open();
}

void RevisionFlow::compareFile()
{
    auto *dialog = new QFileDialog(m_host, tr("Compare with another pipeline"), QFileInfo(m_document->file()).absolutePath(),
        tr("Pipelines (*.yml *.yaml *.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("compareFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { compareSource(file, {}); });
    dialog->open();
}

void RevisionFlow::compareSource(const QString &file, const QString &revision)
{
    const auto generation = ++m_generation;
    runInBackground(this, [file, revision, facts = m_document->facts()] {
        return planOther(file, revision, facts);
    }, [this, generation](const OtherPlan &other) {
        if (generation != m_generation || !m_document->plan())
            return;
        if (other.plan)
            compare(other.plan, m_document->plan(), other.name, documentName());
        else
            m_notices->tell(kCompareTopic, Severity::Error, other.error.toString());
    });
}

void RevisionFlow::compare(const PlanPtr &before, const PlanPtr &after, const QString &nameBefore, const QString &nameAfter)
{
    const auto generation = ++m_generation;
    runInBackground(this, [before, after, nameBefore, nameAfter] {
        return comparePlans(before, after, nameBefore, nameAfter);
    }, [this, generation](const ComparedPlansPtr &compared) {
        if (generation == m_generation)
            show(compared);
    });
}

void RevisionFlow::show(const ComparedPlansPtr &compared)
{
    m_notices->withdraw(kCompareTopic);
    if (!m_compared)
        m_formerPage = m_centre->currentWidget();
    m_compared = compared;
    m_page->setComparison(compared);
    m_pane->setComparison(compared);
    m_centre->setCurrentWidget(m_page);
    m_page->dag()->setFocus(Qt::OtherFocusReason);
    Q_EMIT comparingChanged(true);
}

void RevisionFlow::leave()
{
    ++m_generation; // a comparison that is under way is not wanted any more
    if (!m_compared)
        return;
    m_compared = nullptr;
    m_page->setComparison(nullptr);
    m_pane->setComparison(nullptr);
    if (m_formerPage)
        m_centre->setCurrentWidget(m_formerPage);
    Q_EMIT comparingChanged(false);
}

void RevisionFlow::onPlanReady()
{
    leave();
    if (!m_document->isPast()) {
        m_notices->withdraw(kPastTopic);
        return;
    }
    m_notices->tell(kPastTopic, Severity::Info,
        tr("You see %1 as of %2. It can be read and compared; what runs is the file on the disk.").arg(QFileInfo(m_document->file()).fileName(), m_document->revisionText()),
        {{tr("Back to the file on the disk"), [this] {
             m_run->announceOpening();
             m_document->open(m_document->file());
         }, QStringLiteral("backToDiskButton")}});
}

} // namespace slipway
