// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/localengine.h"
#include "engine/local/rehearsalplace.h"
#include "engine/local/rehearsalreport.h"
#include "release/announced.h"
#include "release/contractfile.h"

#include <QDir>
#include <QProcess>

namespace slipway {

/// What goes around every job of a rehearsal. The rules are those of the release file as it is now.
Result<void> LocalEngine::setUpRehearsal()
{
    if (!m_setup.options.rehearsal.is_object())
        return {};
    RehearsalWishes wishes {m_setup.folder, m_setup.options.agentProgram, m_workFolder, {}, m_plan, m_facts.env};
    const auto file = releaseFile();
    if (file.failed())
        return fail(file.error());
    wishes.rules = file->rehearsal;
    auto place = prepareRehearsal(wishes);
    if (place.failed())
        return fail(place.error());
    m_setup.options.pathPrefix = place->pathPrefix + m_setup.options.pathPrefix;
    m_setup.options.extraEnv += place->extraEnv;
    m_setup.options.launcher = place->launcher + m_setup.options.launcher;
    m_setup.options.rehearsal = place->description;
    m_copies = place->copies;
    m_rehearsalPort = place->port;
    m_rehearsalWarnings = place->warnings;
    return {};
}

Result<ReleaseFile> LocalEngine::releaseFile() const
{
    const auto pipeline = m_state.file().isEmpty() ? m_plan->pipeline->file : m_state.file();
    if (pipeline == QLatin1String("-"))
        return ReleaseFile();
    return loadReleaseFile(releaseFilePath(pipeline));
}

/// The folder that a job works in: in a rehearsal a copy that its launcher fills, as an agent checks out afresh.
QString LocalEngine::workFolderFor(const QString &jobId) const
{
    if (m_copies.isEmpty())
        return m_workFolder;
    const auto folder = m_copies + u'/' + jobId;
    QDir().mkpath(folder);
    return folder;
}

/// The copy of a job that went well is not needed any more. Large ones take time: nobody waits for it.
void LocalEngine::dropCopy(const QString &jobId, bool passed) const
{
    if (!m_copies.isEmpty() && passed)
        QProcess::startDetached(QStringLiteral("rm"), {QStringLiteral("-rf"), QStringLiteral("--"), m_copies + u'/' + jobId});
}

/// What the rehearsal comes to, beside the last time that this pipeline ran for the same scenario.
void LocalEngine::reportRehearsal()
{
    if (!m_setup.options.rehearsal.is_object())
        return;
    const auto former = lastComparable(m_setup.options.stateDir, m_setup.id, m_state);
    record(EventType::RehearsalReported, {}, {}, rehearsalReport(m_state, former));
}

/// Expected artifacts that nobody announced: a passed release without them is not complete.
Json LocalEngine::missingArtifacts()
{
    const auto expected = expectedArtifacts(m_state);
    if (expected.failed()) {
        warn({}, tr("the expected artifacts could not be checked: %1").arg(expected.error().toString()));
        return Json::array();
    }
    return missingToJson(checkContract(*expected, announcedArtifacts(m_state), *m_plan));
}

} // namespace slipway
