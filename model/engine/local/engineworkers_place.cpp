// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontexts.h"
#include "engine/local/engineworkers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace slipway {

namespace {

/// Workers that come with Slipway, within this program.
QString shippedFolder()
{
    return QStringLiteral(":/slipway/workers");
}

} // namespace

Result<void> EngineWorkers::prepare()
{
    m_rules.clear();
    for (const auto *name : {"/workers/bin", "/workers/shipped"}) {
        const auto folder = m_place.folder + QLatin1String(name);
        if (QDir(folder).removeRecursively() && QDir().mkpath(folder))
            continue;
        return fail(ErrorCode::Io, tr("a folder for the workers cannot be made"),
            tr("check the free space and the permissions of the folder"), SourceRange {folder, 0, 0, 0, {}});
    }
    const auto program = standIn();
    if (program.failed())
        return fail(program.error());
    if (auto unpacked = unpackShipped(); unpacked.failed())
        return unpacked;
    for (const auto &rule : m_written) {
        m_rules.append(located(rule));
        if (auto linked = link(*program, rule.command.constFirst()); linked.failed())
            return linked;
    }
    return writeRules();
}

QString EngineWorkers::commandFolder() const
{
    return m_place.folder + QStringLiteral("/workers/bin");
}

/// The program that is called in the place of a command: small, for it is started as often as that was.
Result<QString> EngineWorkers::standIn() const
{
    const auto beside = QFileInfo(QFileInfo(m_place.agentProgram).canonicalFilePath()).path();
    for (const auto *place : {"/slipway-worker-call", "/../libexec/slipway/slipway-worker-call"}) {
        const QFileInfo program(beside + QLatin1String(place));
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return fail(ErrorCode::NotFound, tr("the program slipway-worker-call, which hands commands to workers, was not found"),
        tr("install Slipway as a whole"), SourceRange {beside, 0, 0, 0, {}});
}

Result<void> EngineWorkers::link(const QString &program, const QString &name) const
{
    const auto path = commandFolder() + u'/' + name;
    if (QFileInfo(path).isSymLink() || QFile::link(program, path)) // two rules may begin with the same word
        return {};
    return fail(ErrorCode::Io, tr("the link to %1 cannot be made").arg(name),
        tr("check the permissions of the folder"), SourceRange {path, 0, 0, 0, {}});
}

/// What slipway-worker-call has to know, beside the links: it reads words and sends variables, the engine decides.
Result<void> EngineWorkers::writeRules() const
{
    Json rules = Json::array();
    for (const auto &rule : m_rules)
        rules.push_back({{"command", textsJson(rule.command)}, {"env", textsJson(rule.passEnv)}});
    const Json file {{"rules", std::move(rules)},
        {"words", {{"process", toStd(tr("%1 runs as a process instead of in a worker: %2"))},
                      {"unreachable", toStd(tr("Slipway cannot be reached"))},
                      {"not_text", toStd(tr("its words, folder or variables are no UTF-8 text"))},
                      {"lost", toStd(tr("%1: Slipway ended while a worker had this command"))},
                      {"cancelled", toStd(tr("%1: cancelled"))},
                      {"missing", toStd(tr("%1: command not found"))}}}};
    QSaveFile out(m_place.folder + QStringLiteral("/workers/rules.json"));
    const auto bytes = dumpJson(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.commit())
        return {};
    return fail(ErrorCode::Io, tr("the rules of the workers cannot be written: %1").arg(out.errorString()),
        tr("check the free space and the permissions of the folder"), SourceRange {out.fileName(), 0, 0, 0, {}});
}

Result<void> EngineWorkers::unpackShipped() const
{
    const auto names = QDir(shippedFolder()).entryList(QDir::Files);
    for (const auto &name : names) {
        const auto path = m_place.folder + QStringLiteral("/workers/shipped/") + name;
        if (!QFile::copy(shippedFolder() + u'/' + name, path)) {
            return fail(ErrorCode::Io, tr("the worker %1 cannot be put there").arg(name),
                tr("check the free space and the permissions of the folder"), SourceRange {path, 0, 0, 0, {}});
        }
    }
    return {};
}

/// A file that a startup command names: of the release, of the repository, or one that ships with Slipway. Commands run in
/// any folder, so workers do, too. The name itself if there is none.
QString EngineWorkers::locate(const QString &word) const
{
    if (word.isEmpty() || word.startsWith(u'-') || QDir::isAbsolutePath(word))
        return word;
    for (const auto &folder : m_place.startFolders) {
        const QFileInfo file(folder + u'/' + word);
        if (file.isFile())
            return QDir::cleanPath(file.absoluteFilePath());
    }
    const QFileInfo shipped(m_place.folder + QStringLiteral("/workers/shipped/") + word);
    return !word.contains(u'/') && shipped.isFile() ? shipped.absoluteFilePath() : word;
}

WorkerRule EngineWorkers::located(WorkerRule rule) const
{
    for (auto &tool : rule.tools)
        tool = locate(tool);
    for (qsizetype i = 0; i < rule.startup.size(); ++i) {
        auto &word = rule.startup[i];
        // A program without a folder is looked for on PATH.
        const auto found = i == 0 && !word.contains(u'/') && !QFileInfo::exists(shippedFolder() + u'/' + word) ? word : locate(word);
        if (found != word && !rule.tools.contains(found))
            rule.tools.append(found);
        word = found;
    }
    // By the first it is found if it outlives us (endLeftovers).
    rule.env.append({QStringLiteral("SLIPWAY_RELEASE"), m_place.releaseId});
    if (rule.multiplex == 0)
        rule.env.append({QStringLiteral("SLIPWAY_STDERR"), QStringLiteral("relayed")});
    return rule;
}

} // namespace slipway
