// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workersandbox.h"

#include "worker/filepatterns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace slipway {

namespace {

namespace fs = std::filesystem;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerSandbox)
};

fs::path pathOf(const QString &path)
{
    return fs::path(QFile::encodeName(path).toStdString());
}

fs::path pathOf(const QByteArray &path)
{
    return fs::path(path.toStdString());
}

Error sandboxError(const fs::path &path, const std::error_code &code)
{
    return {ErrorCode::Io, Words::tr("The sandbox of the worker cannot be made ready: %1: %2").arg(QString::fromStdString(path.string()), QString::fromStdString(code.message())), {}, {}};
}

bool leadsOut(const fs::path &path)
{
    return path.is_absolute() || std::find(path.begin(), path.end(), fs::path("..")) != path.end();
}

Result<void> link(const fs::path &target, const fs::path &place)
{
    std::error_code code;
    fs::create_directories(place.parent_path(), code);
    if (!code)
        fs::create_symlink(target, place, code);
    if (code && code != std::errc::file_exists)
        return fail(sandboxError(place, code));
    return {};
}

Result<void> linkTools(const ToolFiles &tools, const fs::path &folder)
{
    for (const auto &tool : tools) {
        const auto name = pathOf(tool.name);
        if (!tool.stamp || leadsOut(name))
            continue;
        if (auto linked = link(pathOf(tool.path), folder / name); linked.failed())
            return linked;
    }
    return {};
}

Result<void> clear(const fs::path &folder)
{
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return fail(sandboxError(folder, code));
    // Links are removed, never followed.
    for (fs::directory_iterator each(folder, code), end; !code && each != end; each.increment(code)) {
        fs::remove_all(each->path(), code);
        if (code)
            return fail(sandboxError(each->path(), code));
    }
    return code ? Result<void>(fail(sandboxError(folder, code))) : Result<void>();
}

/// An output may be a link that the worker made: then what it leads to is taken.
std::error_code moveFile(const fs::path &from, const fs::path &to)
{
    std::error_code code;
    if (fs::equivalent(from, to, code))
        return {};
    code.clear();
    fs::create_directories(to.parent_path(), code);
    if (code)
        return code;
    if (!fs::is_symlink(from, code)) {
        fs::rename(from, to, code);
        if (code != std::errc::cross_device_link)
            return code;
    }
    auto beside = to;
    beside += ".slipway-new";
    fs::copy_file(from, beside, fs::copy_options::overwrite_existing, code);
    if (!code)
        fs::rename(beside, to, code);
    return code;
}

} // namespace

WorkerSandbox::WorkerSandbox(QString home, QString source)
    : m_home(std::move(home))
    , m_source(std::move(source))
{
    auto name = QFileInfo(m_source).fileName();
    if (name.isEmpty())
        name = QStringLiteral("work");
    m_folder = m_home + u'/' + name;
}

QByteArray WorkerSandbox::partFor(quint64 ticket) const
{
    return "__sandbox/" + QByteArray::number(ticket) + '/' + QFile::encodeName(QFileInfo(m_folder).fileName());
}

QString WorkerSandbox::root(const QByteArray &part) const
{
    return part.isEmpty() ? m_folder : m_folder + u'/' + QFile::decodeName(part);
}

Result<void> WorkerSandbox::open(const ToolFiles &tools) const
{
    remove();
    if (auto cleared = clear(pathOf(m_folder)); cleared.failed())
        return cleared;
    return linkTools(tools, pathOf(m_folder));
}

Result<void> WorkerSandbox::fill(const QByteArray &part, const ToolFiles &tools, const std::vector<WorkInput> &inputs, const QStringList &outputs) const
{
    const auto folder = pathOf(root(part));
    if (auto cleared = clear(folder); cleared.failed())
        return cleared;
    if (part.isEmpty()) {
        if (auto linked = linkTools(tools, folder); linked.failed())
            return linked;
    }
    for (const auto &input : inputs) {
        const auto path = pathOf(input.path);
        if (path.is_absolute())
            continue; // can be seen as it is
        if (leadsOut(path))
            return fail(ErrorCode::BadInput, Words::tr("The input %1 leads out of the folder of the command").arg(QString::fromUtf8(input.path)));
        if (auto linked = link(pathOf(m_source) / path, folder / path); linked.failed())
            return linked;
    }
    for (const auto &output : outputs) {
        std::error_code code;
        fs::create_directories(folder / pathOf(fixedFolder(output)), code);
        if (code)
            return fail(sandboxError(folder, code));
    }
    return {};
}

Result<void> WorkerSandbox::takeOutputs(const QByteArray &part, const QStringList &outputs) const
{
    const auto files = presentOutputs(root(part), outputs);
    if (files.failed())
        return fail(files.error());
    for (const auto &file : *files) {
        if (const auto code = moveFile(pathOf(root(part)) / pathOf(file), pathOf(m_source) / pathOf(file)); code)
            return fail(ErrorCode::Io, Words::tr("The output %1 cannot be moved out of the sandbox: %2").arg(QString::fromUtf8(file), QString::fromStdString(code.message())));
    }
    return {};
}

void WorkerSandbox::removePart(const QByteArray &part) const
{
    std::error_code code;
    if (!part.isEmpty())
        fs::remove_all(pathOf(root(part)).parent_path(), code);
}

void WorkerSandbox::remove() const
{
    std::error_code code;
    fs::remove_all(pathOf(m_home), code);
}

Result<QByteArrayList> presentOutputs(const QString &folder, const QStringList &outputs)
{
    QStringList missing;
    auto files = matchingFiles(folder, outputs, &missing);
    if (files.ok() && !missing.isEmpty())
        return fail(ErrorCode::NotFound, Words::tr("The worker answered with exit code 0, and did not make %1").arg(missing.join(QStringLiteral(", "))), Words::tr("Let the worker write what its rule says, or change the outputs of the rule."));
    return files;
}

} // namespace slipway
