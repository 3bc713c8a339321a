// SPDX-License-Identifier: GPL-3.0-or-later
#include "conaninstall.h"

#include "agent/agentcommand.h"
#include "command.h"
#include "output.h"

#include "buildorder/conanprogram.h"
#include "buildorder/installcheck.h"
#include "core/boundedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConanInstall)
};

constexpr int kNotFound = 127;
constexpr int kSignalled = 128;

struct InstallCall
{
    QString key, ref, packageId;
    bool newHome = false;
    QStringList words; // of conan
};

Result<InstallCall> readCall(const QStringList &arguments)
{
    InstallCall call;
    const auto end = arguments.indexOf(QStringLiteral("--"));
    const auto own = arguments.mid(0, end);
    call.words = end < 0 ? QStringList() : arguments.mid(end + 1);
    for (qsizetype i = 0; i < own.size(); ++i) {
        const auto &name = own.at(i);
        if (name == QLatin1String("--new-home"))
            call.newHome = true;
        else if (name == QLatin1String("--key"))
            call.key = own.value(++i);
        else if (name == QLatin1String("--ref"))
            call.ref = own.value(++i);
        else if (name == QLatin1String("--package-id"))
            call.packageId = own.value(++i);
        else
            return fail(ErrorCode::BadInput, Words::tr("slipway-conan-install does not know %1").arg(name));
    }
    if (call.words.isEmpty() || call.key.isEmpty() || call.key.contains(u'/') || call.ref.isEmpty() || call.packageId.isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("usage: slipway-conan-install --key KEY --ref REF --package-id ID [--new-home] -- install WORDS..."));
    return call;
}

/// Copies a file or a folder with all in it.
bool copyTree(const QString &from, const QString &to)
{
    if (!QFileInfo(from).isDir())
        return QFile::copy(from, to);
    bool good = QDir().mkpath(to);
    const auto names = QDir(from).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &name : names)
        good = good && copyTree(from + u'/' + name, to + u'/' + name);
    return good;
}

/// A cache of its own: remotes, profiles, settings and hooks of the usual one; packages ("p") come by the remotes.
Result<void> makeHome()
{
    const auto home = qEnvironmentVariable("CONAN_HOME");
    const auto from = qEnvironmentVariable("SLIPWAY_CONAN_CONFIG");
    if (home.isEmpty() || QFileInfo::exists(home))
        return {};
    bool good = QDir().mkpath(home);
    const auto names = QDir(from).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &name : names)
        good = good && (name == QLatin1String("p") || copyTree(from + u'/' + name, home + u'/' + name));
    if (good)
        return {};
    return fail(ErrorCode::Io, Words::tr("the CONAN_HOME of this package cannot be made from %1").arg(from),
        Words::tr("check the free space and the permissions of the folder"), SourceRange {home, 0, 0, 0, {}});
}

/// Becomes conan with its standard output in a file. Only returns what waitpid said.
int runConan(const QStringList &words, const QString &answer)
{
    const auto path = QFile::encodeName(answer);
    std::vector<QByteArray> texts {"conan"};
    for (const auto &word : words)
        texts.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (auto &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    const auto child = ::fork();
    if (child < 0)
        return -1;
    if (child == 0) {
        const int out = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (out >= 0 && ::dup2(out, STDOUT_FILENO) >= 0)
            ::execvp("conan", arguments.data());
        ::_exit(kNotFound);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return WIFSIGNALED(status) ? kSignalled + WTERMSIG(status) : WEXITSTATUS(status);
}

/// As buildkite-agent would, from the folder that the file lies in.
void keepAsArtifact(const QString &folder, const QString &name)
{
    if (!qEnvironmentVariableIsSet("SLIPWAY_AGENT_SOCKET"))
        return;
    const auto child = ::fork();
    if (child == 0) {
        const bool there = ::chdir(QFile::encodeName(folder).constData()) == 0;
        ::_exit(there ? runAgent({QStringLiteral("artifact"), QStringLiteral("upload"), name}) : 1);
    }
    int status = 0;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
}

int install(const InstallCall &call)
{
    if (call.newHome) {
        if (auto made = makeHome(); made.failed()) {
            printError(made.error());
            return ExitNo;
        }
    }
    if (const auto conan = findConan(); conan.failed()) {
        printError(conan.error());
        return kNotFound;
    }
    const auto release = qEnvironmentVariable("SLIPWAY_RELEASE_DIR");
    const auto folder = release.isEmpty() ? QDir::currentPath() : release + QStringLiteral("/conan");
    const auto name = call.key + QStringLiteral(".graph.json");
    const auto path = folder + u'/' + name;
    if (!QDir().mkpath(folder)) {
        printError({ErrorCode::Io, Words::tr("the folder for conan's answers cannot be made"), {}, SourceRange {folder, 0, 0, 0, {}}});
        return ExitNo;
    }
    if (const int status = runConan(call.words, path); status != 0)
        return status < 0 ? ExitNo : status;
    keepAsArtifact(folder, name);
    const auto answer = readBoundedFile(path);
    if (answer.failed()) {
        printError(answer.error());
        return ExitNo;
    }
    if (qEnvironmentVariableIsSet("SLIPWAY_REHEARSAL_DIR") && isMadeUpAnswer(*answer))
        return ExitOk;
    if (const auto checked = checkInstalled(*answer, call.ref, call.packageId); checked.failed()) {
        printError(checked.error());
        return ExitNo;
    }
    return ExitOk;
}

} // namespace

bool isConanInstallName(const char *program)
{
    const auto *slash = std::strrchr(program, '/');
    return std::strcmp(slash ? slash + 1 : program, "slipway-conan-install") == 0;
}

int runConanInstall(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto call = readCall(arguments);
    if (call.failed()) {
        printError(call.error());
        return ExitBadInput;
    }
    return install(*call);
}

} // namespace slipway::ctl
