// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/documentflow.h"

#include "session/background.h"
#include "samplerelease.h"
#include "shell/documentcontroller.h"
#include "shell/environmentdialog.h"
#include "shell/noticebar.h"
#include "shell/readingnotice.h"
#include "shell/runcontroller.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

const QString kDocumentTopic = QStringLiteral("document");
const QString kDiskTopic = QStringLiteral("disk");
const QString kReadingTopic = QStringLiteral("reading");
constexpr auto kPatience = std::chrono::milliseconds(300);

} // namespace

DocumentFlow::DocumentFlow(
    DocumentController *document, RunController *run, NoticeBar *notices, QWidget *host)
    : QObject(host)
    , m_document(document)
    , m_run(run)
    , m_notices(notices)
    , m_reading(new ReadingNotice(notices, kReadingTopic, kPatience, this))
    , m_host(host)
{
    for (const auto signal : {&RunController::opening, &RunController::started})
        connect(run, signal, this, [this] { ++m_opened; });
    connect(document, &DocumentController::loadStarted, this, &DocumentFlow::onStarted);
    connect(document, &DocumentController::loadCanceled, this, &DocumentFlow::onCanceled);
    connect(document, &DocumentController::loadFailed, this, &DocumentFlow::onFailed);
    connect(document, &DocumentController::changedOnDisk, this, &DocumentFlow::showChangedOnDisk);
    connect(document, &DocumentController::closed, this, [this] {
        m_reading->end();
        m_notices->withdraw(kDocumentTopic);
        m_notices->withdraw(kDiskTopic);
    });
    connect(document, &DocumentController::planReady, this, [this] {
        m_reading->end();
        m_notices->withdraw(kDocumentTopic);
        showChangedOnDisk();
    });
}

void DocumentFlow::askForFile()
{
    auto *dialog = new QFileDialog(m_host, tr("Open a pipeline, a build order or a task graph"), QFileInfo(m_document->file()).absolutePath(),
        tr("Pipelines, build orders and task graphs (*.yml *.yaml *.json *.json.gz);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentFlow::openFile);
    dialog->open();
}

bool DocumentFlow::mayLeave()
{
    if (!m_run->isRunning()) {
        m_run->letGo();
        return true;
    }
    m_notices->tell(kDocumentTopic, Severity::Warning,
        tr("A release is running in this window. Wait until it ends or cancel it, then open another file."));
    return false;
}

void DocumentFlow::openFile(const QString &file)
{
    m_run->announceOpening();
    if (!m_otherReader || !m_otherReader(file))
        openDocument(file);
}

void DocumentFlow::openDocument(const QString &file)
{
    if (mayLeave())
        m_document->open(file);
}

void DocumentFlow::openFiles(const QStringList &files)
{
    if (files.size() == 1)
        return openFile(files.first());
    m_run->announceOpening();
    if (!files.isEmpty() && mayLeave())
        m_document->openMerged(files);
}

void DocumentFlow::addOrders(const QStringList &files)
{
    m_run->announceOpening();
    if (!files.isEmpty() && mayLeave())
        m_document->addOrders(files);
}

void DocumentFlow::openSample()
{
    m_run->announceOpening();
    const auto folder = m_run->stateDir().isEmpty() ? TrustStore::dataFolder() : m_run->stateDir();
    runInBackground(this, [folder] {
        return sampleReleaseFile(folder);
    }, [this, opened = m_opened](const Result<QString> &file) {
        if (opened != m_opened) // something else was opened since
            return;
        if (file.ok()) {
            openFile(*file);
            return;
        }
        onFailed(file.error());
        Q_EMIT sampleFailed(file.error());
    });
}

void DocumentFlow::reload()
{
    if (m_run->isRunning()) {
        openFile(m_document->file()); // says why not
        return;
    }
    m_run->letGo();
    m_document->reload();
}

void DocumentFlow::setScenario(const QString &name)
{
    m_run->letGo();
    m_document->setScenario(name);
}

void DocumentFlow::editEnvironment()
{
    auto *dialog = new EnvironmentDialog(m_document->userEnv(), m_host);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_run->letGo();
        m_document->setUserEnv(dialog->environment());
    });
    dialog->open();
}

void DocumentFlow::setHeld(bool held)
{
    m_held = held;
    showChangedOnDisk();
}

void DocumentFlow::onStarted(const QString &file)
{
    if (const auto &reading = m_document->reading())
        m_reading->follow(QFileInfo(file).fileName(), *reading, [this] { m_document->cancelLoad(); });
}

void DocumentFlow::onCanceled(const QString &file)
{
    m_reading->end();
    const auto name = QFileInfo(file).fileName();
    const bool again = m_document->files().contains(file);
    m_notices->tell(kDocumentTopic, Severity::Info,
        again ? tr("%1 was not read again: reading was stopped. What you see is the version read before.").arg(name)
              : tr("%1 was not opened: reading was stopped.").arg(name));
}

void DocumentFlow::onFailed(const Error &error)
{
    m_reading->end();
    const bool kept = m_document->plan() != nullptr;
    const auto text
        = kept ? tr("%1\nThe last good version stays on screen.").arg(error.toString()) : error.toString();
    QVector<NoticeBar::Choice> choices;
    if (error.where.line > 0) {
        choices.append({tr("Show the place"), [this, error] { Q_EMIT placeWanted(error.where); },
            QStringLiteral("showPlaceButton")});
    }
    if (m_document->tolerantHelps()) {
        choices.append({tr("Open tolerantly"), [this] {
            m_run->announceOpening();
            if (mayLeave())
                m_document->openTolerantly();
        }, QStringLiteral("openTolerantlyButton")});
    }
    choices.append({tr("Read it again (F5)"), [this] { reload(); }, QStringLiteral("reloadButton")});
    m_notices->tell(kDocumentTopic, Severity::Error, text, choices);
}

void DocumentFlow::showChangedOnDisk()
{
    if (m_held)
        return;
    if (!m_document->isChangedOnDisk()) {
        m_notices->withdraw(kDiskTopic);
        return;
    }
    if (m_notices->has(kDiskTopic))
        return;
    const auto files = m_document->files();
    const auto gone = std::find_if(files.begin(), files.end(), [](const QString &path) { return !QFileInfo(path).isFile(); });
    const QFileInfo file(gone == files.end() ? m_document->file() : *gone);
    if (gone == files.end() && files.size() > 1) {
        m_notices->tell(kDiskTopic, Severity::Warning, tr("Some of the %n merged files changed on disk. What you see are the versions read before.", nullptr, int(files.size())),
            {{tr("Reload (F5)"), [this] { reload(); }, QStringLiteral("reloadChangedButton")}});
        return;
    }
    const auto text = file.isFile()
        ? tr("%1 changed on disk. What you see is the version read before.").arg(file.fileName())
        : tr("%1 is gone from the disk. What you see is the version read before.").arg(file.fileName());
    m_notices->tell(kDiskTopic, Severity::Warning, text,
        {{tr("Reload (F5)"), [this] { reload(); }, QStringLiteral("reloadChangedButton")}});
}

} // namespace slipway
