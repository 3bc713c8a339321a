// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/builddefinition.h"
#include "engine/remote/evidencewatch.h"
#include "engine/remote/remoteengine.h"
#include "engine/remote/remotefiles.h"

namespace slipway {

void RemoteEngine::watchEvidence()
{
    m_evidence = std::make_unique<EvidenceWatch>(makeEvidenceSource(m_setup.address), m_setup.desk, m_setup.read);
    m_evidence->remember(std::exchange(m_history, {}));
    connect(m_evidence.get(), &EvidenceWatch::happened, this, &RemoteEngine::commit);
    connect(m_evidence.get(), &EvidenceWatch::noticed, this, [this] { tellSource(m_watch->connection()); });
    connect(m_watch.get(), &RemoteWatch::connectionChanged, m_evidence.get(),
        [evidence = m_evidence.get()](const RemoteConnection &connection) { evidence->setLive(connection.state == RemoteConnection::State::Live); });
    connect(m_evidence.get(), &EvidenceWatch::edgesFound, m_watch.get(), &RemoteWatch::setEdges);
    m_files = std::make_unique<RemoteFiles>(m_setup.address, m_setup.folder, m_setup.desk, m_setup.read);
    connect(m_files.get(), &RemoteFiles::downloadAdvanced, this, &Engine::downloadAdvanced);
    connect(m_files.get(), &RemoteFiles::downloadAnswered, this, &Engine::downloadAnswered);
    connect(m_files.get(), &RemoteFiles::logChanged, this, &Engine::logChanged);
}

QStringList RemoteEngine::notes() const
{
    auto notes = m_evidence ? m_evidence->notes() : QStringList();
    const auto *defined = m_watch->defined();
    if (!defined)
        return notes;
    const auto some = [](const QStringList &edges) { return edges.mid(0, 5).join(tr(", ")) + (edges.size() > 5 ? QStringLiteral(" …") : QString()); };
    if (!defined->onlyBuiltEdges.isEmpty())
        notes.append(tr("The engine waits where the definition does not: %1").arg(some(defined->onlyBuiltEdges)));
    if (!defined->onlyDefinedEdges.isEmpty())
        notes.append(tr("The definition waits where the engine does not: %1").arg(some(defined->onlyDefinedEdges)));
    return notes;
}

void RemoteEngine::lookAt(const QString &step)
{
    if (m_evidence)
        m_evidence->lookAt(step);
}

void RemoteEngine::followLog(const QString &job, bool follow)
{
    if (m_files)
        m_files->followLog(job, follow);
}

void RemoteEngine::download(quint64 ticket, const QString &artifact, const QString &file)
{
    const auto *known = m_evidence ? m_evidence->artifact(artifact) : nullptr;
    if (known)
        m_files->download(ticket, *known, file);
    else
        Q_EMIT downloadAnswered(ticket, file, {ErrorCode::NotFound, tr("the engine has this artifact no more"), {}, {}});
}

void RemoteEngine::dropDownload(quint64 ticket)
{
    if (m_files)
        m_files->dropDownload(ticket);
}

} // namespace slipway
