// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/childprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChildProcess)
};

class Pipe
{
public:
    Pipe() { (void)!::pipe2(m_ends, O_CLOEXEC); }
    ~Pipe()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    bool isOpen() const { return m_ends[0] >= 0; }
    int readEnd() const { return m_ends[0]; }
    int writeEnd() const { return m_ends[1]; }
    void closeWriteEnd()
    {
        ::close(m_ends[1]);
        m_ends[1] = -1;
    }
    /// Gives an end away, made non-blocking.
    int take(int end)
    {
        const int fd = m_ends[end];
        m_ends[end] = -1;
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
        return fd;
    }

private:
    int m_ends[2] = {-1, -1};
};

/// What the child needs between fork and exec, made before: nothing may be allocated there.
struct Prepared
{
    QByteArray program, folder, logPath;
    std::vector<char *> argv, environment;
    pid_t parent = ::getpid();
};

std::vector<char *> pointers(const std::vector<QByteArray> &texts)
{
    std::vector<char *> list;
    for (const auto &text : texts)
        list.push_back(const_cast<char *>(text.constData()));
    list.push_back(nullptr);
    return list;
}

/// Also what our own starter left open must not reach a worker. The other end of `fault` has to see exec close it.
void keepOnlyStandardFiles()
{
    static constexpr int kUsualLimit = 1024;
    if (::syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC) == 0)
        return;
    for (int fd = STDERR_FILENO + 1; fd < kUsualLimit; ++fd)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
}

/// Runs in the child. Async-signal-safe calls only; never comes back.
[[noreturn]] void becomeProgram(const Prepared &prepared, int in, int out, int fault)
{
    const auto give = [fault](int step) {
        const std::array<int, 2> told {errno, step};
        (void)!::write(fault, told.data(), sizeof told);
        ::_exit(127);
    };
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != prepared.parent)
        ::_exit(127); // whom it was to serve died before the line above
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    if (::chdir(prepared.folder.constData()) != 0)
        give(1);
    const int log = ::open(prepared.logPath.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0)
        give(2);
    if (::dup2(in, STDIN_FILENO) < 0 || ::dup2(out, STDOUT_FILENO) < 0 || ::dup2(log, STDERR_FILENO) < 0)
        give(3);
    keepOnlyStandardFiles();
    ::execve(prepared.program.constData(), prepared.argv.data(), prepared.environment.data());
    give(0);
    ::_exit(127);
}

Error startError(const ChildStart &start, int number, int step)
{
    const auto reason = QString::fromLocal8Bit(std::strerror(number));
    switch (step) {
    case 1:
        return {ErrorCode::Io, Words::tr("The worker cannot start in %1: %2").arg(start.folder, reason), {}, {}};
    case 2:
        return {ErrorCode::Io, Words::tr("The worker's log %1 cannot be written: %2").arg(start.logPath, reason), {}, {}};
    default:
        return {ErrorCode::NotFound, Words::tr("The worker %1 cannot be started: %2").arg(QString::fromUtf8(start.argv.front()), reason), Words::tr("Check that the program is installed and may be executed."), {}};
    }
}

} // namespace

Result<Child> startChild(const ChildStart &start)
{
    if (start.argv.empty())
        return fail(ErrorCode::BadInput, Words::tr("The worker has no program to start"));
    Prepared prepared;
    const auto &name = start.argv.front();
    prepared.program = name.contains('/') ? name : QFile::encodeName(QStandardPaths::findExecutable(QFile::decodeName(name)));
    if (prepared.program.isEmpty())
        return fail(startError(start, ENOENT, 0));
    prepared.folder = QFile::encodeName(start.folder);
    prepared.logPath = QFile::encodeName(start.logPath);
    prepared.argv = pointers(start.argv);
    prepared.environment = pointers(start.environment);
    Pipe in, out, fault;
    if (!in.isOpen() || !out.isOpen() || !fault.isOpen())
        return fail(startError(start, errno, 3));
    const auto pid = ::fork();
    if (pid < 0)
        return fail(startError(start, errno, 3));
    if (pid == 0)
        becomeProgram(prepared, in.readEnd(), out.writeEnd(), fault.writeEnd());
    fault.closeWriteEnd();
    std::array<int, 2> told {};
    // Ends at once: exec closes the other end, and so does death.
    if (::read(fault.readEnd(), told.data(), sizeof told) == ssize_t(sizeof told)) {
        ::waitpid(pid, nullptr, 0);
        return fail(startError(start, told[0], told[1]));
    }
    Child child;
    child.pid = pid;
    child.pidFd = int(::syscall(SYS_pidfd_open, pid, 0)); // glibc 2.36 forgot extern "C" in <sys/pidfd.h>
    if (child.pidFd < 0) { // nobody would hear of its end (valgrind, a seccomp filter)
        const int number = errno;
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        return fail(startError(start, number, 3));
    }
    child.in = in.take(1);
    child.out = out.take(0);
    return child;
}

} // namespace slipway
