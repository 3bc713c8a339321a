// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/graphdownload.h"

#include "promotion/taskid.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace slipway {

namespace {

const auto kTask = QStringLiteral("task.json");

const QStringList &fileNames()
{
    static const QStringList names {kTask, QStringLiteral("parameters.yml"), QStringLiteral("actions.json"), QStringLiteral("label-to-taskid.json"),
        QStringLiteral("target-tasks.json"), QStringLiteral("full-task-graph.json"), QStringLiteral("task-graph.json")};
    return names;
}

QString asFileName(QString text)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9.-]"));
    return text.replace(other, QStringLiteral("_")).left(120);
}

} // namespace

QString graphFolder(const QString &stateDir, const QUrl &root, const QString &name)
{
    return stateDir + QStringLiteral("/graphs/") + asFileName(root.authority()) + u'/' + asFileName(name);
}

GraphDownload::GraphDownload(QUrl root, QStringList tasks, QString folder, TaskclusterTools tools, QObject *parent)
    : QObject(parent)
    , m_tasks(std::move(tasks))
    , m_reader(std::move(root), std::move(tools))
{
    m_downloaded.folder = std::move(folder);
}

void GraphDownload::start()
{
    const bool ready = !m_tasks.isEmpty() && std::all_of(m_tasks.cbegin(), m_tasks.cend(), [this](const QString &task) { return prepare(task); });
    if (!ready) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_downloaded); }, Qt::QueuedConnection);
        return;
    }
    m_all = int(m_tasks.size() * fileNames().size());
    for (const auto &task : m_tasks) {
        for (const auto &name : fileNames())
            fetch(task, name);
    }
}

/// What lies there from before goes, and all counts as not downloaded until it is.
bool GraphDownload::prepare(const QString &task)
{
    if (!isTaskId(task) || !QDir().mkpath(folderOf(task))) {
        m_downloaded.error = Error {ErrorCode::Io, tr("the folder %1 cannot be made").arg(folderOf(task)), tr("check its permissions and the space on the disk"), {}};
        return false;
    }
    auto &note = m_notes[task];
    note.root = m_reader.root().toString();
    for (const auto &name : fileNames()) {
        QFile::remove(folderOf(task) + u'/' + name);
        note.failed.insert(name, tr("the download did not end"));
    }
    if (const auto written = writeDownloadNote(folderOf(task), note); written.failed()) {
        m_downloaded.error = written.error();
        return false;
    }
    return true;
}

void GraphDownload::fetch(const QString &task, const QString &name)
{
    const auto done = [this, task, name](const HttpAnswer &answer) { take(task, name, answer); };
    if (name == kTask)
        return m_reader.ask({{QStringLiteral("queue"), QStringLiteral("v1"), QStringLiteral("task"), task}}, done);
    m_reader.askArtifact(task, QStringLiteral("public/") + name, name.endsWith(QLatin1String("task-graph.json")) ? kMaxGraphBytes : kMaxFileBytes, done);
}

void GraphDownload::take(const QString &task, const QString &name, const HttpAnswer &answer)
{
    auto &note = m_notes[task];
    const bool absent = !answer.error && (answer.status == 404 || answer.status == 410);
    if (answer.isGood()) {
        if (const auto written = write(task, name, answer.body); written.failed())
            note.failed[name] = written.error().message;
        else
            note.failed.remove(name);
    } else if (absent) {
        note.failed.remove(name);
    } else {
        note.failed[name] = faultTextOf(answer);
    }
    if (const auto written = writeDownloadNote(folderOf(task), note); written.failed())
        note.failed.insert(name, written.error().message);
    ++m_done;
    Q_EMIT progress(m_done, m_all);
    if (m_done < m_all)
        return;
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it) {
        if (!it->isComplete())
            m_downloaded.faults.insert(it.key(), it->failed.firstKey() + QStringLiteral(": ") + it->failed.first());
    }
    Q_EMIT finished(m_downloaded);
}

Result<void> GraphDownload::write(const QString &task, const QString &name, const QByteArray &bytes) const
{
    QSaveFile file(folderOf(task) + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, file.errorString());
    return {};
}

} // namespace slipway
