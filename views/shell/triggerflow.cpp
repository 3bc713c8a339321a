// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/triggerflow.h"

#include "session/releasesession.h"
#include "shell/documentcontroller.h"
#include "shell/documentflow.h"
#include "shell/noticebar.h"
#include "shell/runcontroller.h"
#include "shell/selection.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace slipway {

namespace {

const QString kTopic = QStringLiteral("triggered");
const QString kFailTopic = QStringLiteral("triggeredFailed");

} // namespace

TriggerFlow::TriggerFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
{
    connect(parts.document, &DocumentController::planReady, this,
        [this](const PlanPtr &, bool otherFile) { onPlanReady(otherFile); });
    connect(parts.document, &DocumentController::closed, this, [this] {
        m_way.clear();
        tellWay();
    });
    connect(parts.document, &DocumentController::loadFailed, this, [this] {
        if (!m_expected.isEmpty() && !m_way.isEmpty() && m_parts.document->file() == m_way.constLast().file)
            m_way.removeLast();
        m_expected.clear();
    });
}

void TriggerFlow::open(const QString &step)
{
    const auto *trigger = m_parts.session->step(step);
    if (!trigger || trigger->kind != NodeKind::Trigger || trigger->triggerPipeline.isEmpty() || m_parts.run->isRunning())
        return;
    const auto &release = m_parts.document->release();
    const auto known = release.pipelines.value(trigger->triggerPipeline);
    const auto path = known.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(release.path).dir().absoluteFilePath(known));
    if (path.isEmpty() || !QFileInfo(path).isFile())
        ask(step, trigger->triggerPipeline);
    else
        enter(step, path);
}

void TriggerFlow::ask(const QString &step, const QString &slug)
{
    auto *dialog = new QFileDialog(m_host, tr("The file of the pipeline %1").arg(slug),
        QFileInfo(m_parts.document->file()).absolutePath(), tr("Pipelines (*.yml *.yaml *.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("triggeredDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, step, slug, file = m_parts.document->file()](const QString &chosen) {
        const auto relative = QFileInfo(file).dir().relativeFilePath(chosen);
        m_parts.document->changeRelease(file, [slug, relative](ReleaseFile &release) { release.pipelines.insert(slug, relative); },
            [this](const Result<void> &saved) {
                if (saved.failed())
                    m_parts.notices->tell(kFailTopic, Severity::Warning, saved.error().toString());
            });
        if (file == m_parts.document->file()) // else something else was opened behind the dialog, and has no such step
            enter(step, chosen);
    });
    dialog->open();
}

void TriggerFlow::enter(const QString &step, const QString &path)
{
    m_way.append({m_parts.document->file(), step});
    m_expected = QFileInfo(path).absoluteFilePath();
    m_select.clear();
    m_parts.files->openFile(m_expected);
}

void TriggerFlow::back()
{
    if (m_way.isEmpty() || m_parts.run->isRunning())
        return;
    const auto place = m_way.takeLast();
    m_expected = place.file;
    m_select = place.step;
    m_parts.files->openFile(place.file);
}

void TriggerFlow::onPlanReady(bool otherFile)
{
    if (otherFile && m_parts.document->file() != m_expected)
        m_way.clear(); // another file was opened by hand
    if (otherFile && !m_select.isEmpty())
        m_parts.selection->set(m_select);
    if (otherFile) {
        m_expected.clear();
        m_select.clear();
    }
    tellWay();
}

/// The way from the outermost pipeline to this one, and back.
void TriggerFlow::tellWay()
{
    if (m_way.isEmpty()) {
        m_parts.notices->withdraw(kTopic);
        return;
    }
    QStringList names;
    for (const auto &place : std::as_const(m_way))
        names.append(tr("%1 (%2)").arg(QFileInfo(place.file).fileName(), place.step));
    names.append(QFileInfo(m_parts.document->file()).fileName());
    m_parts.notices->tell(kTopic, Severity::Info, names.join(QStringLiteral(" \u203a ")),
        {{tr("Back to %1 (Alt+Left)").arg(QFileInfo(m_way.constLast().file).fileName()), [this] { back(); },
            QStringLiteral("triggeredBack")}});
}

} // namespace slipway
