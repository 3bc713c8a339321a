// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ctlworker.h"

#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway::testing {

namespace {

constexpr int kNothing = -1000;

std::vector<QByteArray> environment()
{
    std::vector<QByteArray> all;
    // Nothing but what the sanitisers must know.
    for (const char *name : {"LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            all.push_back(QByteArray(name) + '=' + qgetenv(name));
    }
    return all;
}

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> all;
    for (auto &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

qint64 startWorker(const QString &folder, std::vector<QByteArray> words, int in, int out, int err)
{
    auto variables = environment();
    const auto argv = pointers(words);
    const auto envp = pointers(variables);
    const auto cwd = QFile::encodeName(folder);
    const auto pid = ::fork();
    if (pid != 0)
        return pid;
    if (::chdir(cwd.constData()) != 0 || ::dup2(in, 0) < 0 || ::dup2(out, 1) < 0 || ::dup2(err, 2) < 0)
        ::_exit(127);
    ::execve(argv[0], argv.data(), envp.data());
    ::_exit(127);
}

} // namespace

class CtlWorker::Reader
{
public:
    explicit Reader(WorkerProtocol protocol)
        : splitter(MessageSplitter::make(protocol, MessageKind::Response))
    {
    }
    const std::unique_ptr<MessageSplitter> splitter;
};

CtlWorker::CtlWorker(const QString &folder, WorkerProtocol protocol, const QStringList &arguments, bool beforeCommand)
    : m_protocol(protocol)
    , m_reader(std::make_unique<Reader>(protocol))
{
    int in[2], out[2];
    if (!m_log.open() || ::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0)
        qFatal("no pipes");
    std::vector<QByteArray> words {qgetenv("SLIPWAYCTL"), "worker"};
    if (arguments.isEmpty())
        words.insert(words.end(), {"--protocol", workerProtocolName(protocol).toUtf8(), "--persistent_worker"});
    for (const auto &argument : arguments)
        words.push_back(argument.toUtf8());
    if (beforeCommand)
        std::swap(words[1], words[2]);
    m_pid = startWorker(folder, words, in[0], out[1], m_log.handle());
    ::close(in[0]);
    ::close(out[1]);
    m_in = in[1];
    m_out = out[0];
}

CtlWorker::~CtlWorker()
{
    hangUp();
    if (m_pid > 0) {
        ::kill(pid_t(m_pid), SIGKILL);
        wait();
    }
    ::close(m_out);
}

void CtlWorker::send(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto written = ::write(m_in, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0)
            return; // it has gone, which the next answer tells
        at += written;
    }
}

void CtlWorker::ask(const WorkRequest &request)
{
    send(encodeMessage(m_protocol, request));
}

WorkResponse CtlWorker::answer(int ms)
{
    for (;;) {
        const auto next = m_reader->splitter->next();
        if (next.ok() && *next) {
            const auto response = decodeResponse(m_protocol, **next);
            if (response.ok())
                return *response;
            m_fault = response.error().message;
        }
        pollfd waited {m_out, POLLIN, 0};
        if (next.failed())
            m_fault = next.error().message;
        std::array<char, 65536> buffer;
        if (!m_fault.isEmpty() || ::poll(&waited, 1, ms) <= 0)
            return {kNothing, {}, 0, false, false};
        const auto size = ::read(m_out, buffer.data(), buffer.size());
        if (size <= 0)
            return {kNothing, {}, 0, false, false};
        m_reader->splitter->feed({buffer.data(), size});
    }
}

std::vector<WorkResponse> CtlWorker::answers(int count)
{
    std::vector<WorkResponse> all;
    while (int(all.size()) < count) {
        all.push_back(answer());
        if (all.back().exitCode == kNothing)
            return {};
    }
    std::ranges::sort(all, {}, &WorkResponse::requestId);
    return all;
}

void CtlWorker::hangUp()
{
    if (m_in >= 0)
        ::close(m_in);
    m_in = -1;
}

int CtlWorker::end(int ms)
{
    hangUp();
    const int status = wait(ms);
    if (const auto more = answer(0); more.exitCode != kNothing)
        m_fault = QStringLiteral("one more answer: ") + QString::fromUtf8(more.output);
    return status;
}

int CtlWorker::wait(int ms)
{
    int status = kNothing;
    const auto ended = [&] {
        int raw = 0;
        if (::waitpid(pid_t(m_pid), &raw, WNOHANG) <= 0)
            return false;
        status = WIFEXITED(raw) ? WEXITSTATUS(raw) : -WTERMSIG(raw);
        return true;
    };
    if (m_pid > 0 && QTest::qWaitFor(ended, ms))
        m_pid = -1;
    return status;
}

QByteArray CtlWorker::log() const
{
    QFile file(m_log.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ProgramRun CtlWorker::runOnce(const QStringList &arguments, const QString &folder, Input input)
{
    QProcess process;
    QProcessEnvironment nothing;
    for (const auto &variable : environment())
        nothing.insert(QString::fromUtf8(variable.left(variable.indexOf('='))), QString::fromUtf8(variable.mid(variable.indexOf('=') + 1)));
    nothing.insert(QStringLiteral("TMPDIR"), QStringLiteral("/tmp"));
    process.setProcessEnvironment(nothing);
    process.setWorkingDirectory(folder);
    process.start(qEnvironmentVariable("SLIPWAYCTL"), QStringList {QStringLiteral("worker")} + arguments);
    if (process.waitForStarted() && input == ClosedInput)
        process.closeWriteChannel();
    return whenEnded(process);
}

} // namespace slipway::testing
