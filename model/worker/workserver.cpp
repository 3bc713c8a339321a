// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workserver.h"

#include "worker/messagecodec.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <map>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkServer)
};

QString systemFault()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto written = ::write(fd, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(written, 0);
    }
    return true;
}

void wake(int pipe)
{
    (void)!::write(pipe, "x", 1);
}

} // namespace

/// Where requests lie until they are answered. Shared by the server's thread and those that work.
class WorkServer::Desk
{
public:
    Desk(int out, int wake, const Options &options, Handler handler)
        : m_out(out)
        , m_wake(wake)
        , m_protocol(options.protocol)
        , m_handler(std::move(handler))
    {
        m_pool.setMaxThreadCount(options.jobs > 0 ? options.jobs : QThread::idealThreadCount());
    }

    /// False if the id is active already.
    bool take(WorkRequest request)
    {
        QMutexLocker lock(&m_mutex);
        const auto id = request.requestId;
        auto &jobs = m_active[id];
        if (id != 0 && !jobs.empty())
            return false;
        jobs.push_back(std::make_shared<Job>(std::move(request)));
        if (jobs.size() == 1)
            start(jobs.front());
        return true;
    }

    /// A cancel for what is answered or was never asked is nothing (section 7).
    void cancel(qint32 id)
    {
        QMutexLocker lock(&m_mutex);
        const auto found = m_active.find(id);
        if (found == m_active.end() || found->second.empty())
            return;
        const auto job = found->second.front();
        job->cancelled = true;
        if (!job->running)
            finish(job, {});
    }

    void cancelAll()
    {
        QMutexLocker lock(&m_mutex);
        for (auto &[id, jobs] : m_active) {
            for (const auto &job : jobs)
                job->cancelled = true;
        }
    }

    /// True when everything is answered; false after `ms`.
    bool waitUntilIdle(int ms = -1)
    {
        QMutexLocker lock(&m_mutex);
        while (!m_active.empty()) {
            if (!m_idle.wait(&m_mutex, ms < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(ms)))
                return false;
        }
        return true;
    }

    std::optional<Error> fault()
    {
        QMutexLocker lock(&m_mutex);
        return m_fault;
    }

private:
    struct Job
    {
        explicit Job(WorkRequest wanted)
            : request(std::move(wanted))
        {
        }
        const WorkRequest request;
        CancelFlag cancelled = false;
        bool running = false;
    };
    using JobPtr = std::shared_ptr<Job>;

    void start(const JobPtr &job)
    {
        m_pool.start([this, job] { work(job); });
    }

    void work(const JobPtr &job)
    {
        {
            QMutexLocker lock(&m_mutex);
            if (job->cancelled) {
                // Cancelled while it was queued and answered then; or everything was, and it is not begun any more.
                if (isActive(job))
                    finish(job, {});
                return;
            }
            job->running = true;
        }
        WorkResponse response;
        try {
            response = m_handler(job->request, job->cancelled);
        } catch (const std::bad_alloc &) {
            response = {1, "out of memory\n", 0, false, false};
            QMutexLocker lock(&m_mutex);
            setFault({ErrorCode::Internal, Words::tr("There is no memory left; the worker ends"), {}, {}});
        } catch (const std::exception &exception) {
            response = {1, QByteArray(exception.what()) + '\n', 0, false, false};
        } catch (...) {
            response = {1, "the work failed in a way that has no name\n", 0, false, false};
        }
        QMutexLocker lock(&m_mutex);
        finish(job, std::move(response));
    }

    bool isActive(const JobPtr &job) const
    {
        const auto found = m_active.find(job->request.requestId);
        return found != m_active.end() && !found->second.empty() && found->second.front() == job;
    }

    /// Answers and makes room for the next request of that id. One lock around the write keeps answers whole.
    void finish(const JobPtr &job, WorkResponse response)
    {
        const auto id = job->request.requestId;
        if (job->cancelled)
            response = {0, {}, id, true, false};
        response.requestId = id;
        if (!response.output.isEmpty() && !response.output.endsWith('\n'))
            response.output += '\n';
        if (!writeAll(m_out, encodeMessage(m_protocol, response)))
            setFault({ErrorCode::Io, Words::tr("An answer cannot be written: %1").arg(systemFault()), {}, {}});
        auto &jobs = m_active[id];
        jobs.pop_front();
        if (!jobs.empty())
            start(jobs.front());
        else
            m_active.erase(id);
        if (m_active.empty())
            m_idle.wakeAll();
    }

    /// The first one counts, and wakes the server.
    void setFault(const Error &error)
    {
        if (m_fault)
            return;
        m_fault = error;
        wake(m_wake);
    }

    const int m_out;
    const int m_wake;
    const WorkerProtocol m_protocol;
    const Handler m_handler;
    QMutex m_mutex; ///< of everything below, and of the output
    QWaitCondition m_idle;
    std::map<qint32, std::deque<JobPtr>> m_active; ///< not answered yet, the oldest first
    std::optional<Error> m_fault;
    QThreadPool m_pool;
};

WorkServer::WorkServer(int in, int out, const Options &options, Handler handler)
    : m_in(in)
    , m_options(options)
{
    if (::pipe2(m_wake, O_CLOEXEC | O_NONBLOCK) != 0)
        m_wake[0] = m_wake[1] = -1;
    m_desk = std::make_unique<Desk>(out, m_wake[1], options, std::move(handler));
}

WorkServer::~WorkServer()
{
    m_desk.reset(); // waits for what still runs, which may want to wake us
    for (const auto fd : m_wake) {
        if (fd >= 0)
            ::close(fd);
    }
}

void WorkServer::stop()
{
    const auto before = errno;
    wake(m_wake[1]);
    errno = before;
}

Result<void> WorkServer::serve()
{
    static constexpr int kGraceMs = 500;
    const auto splitter = MessageSplitter::make(m_options.protocol, MessageKind::Request, m_options.maxMessageBytes);
    std::array<char, 64 * 1024> buffer;
    const auto endWith = [this](const Error &error) -> Result<void> {
        m_desk->waitUntilIdle();
        return fail(error);
    };
    for (;;) {
        std::array<pollfd, 2> waited {pollfd {m_in, POLLIN, 0}, pollfd {m_wake[0], POLLIN, 0}};
        if (::poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR)
            return endWith({ErrorCode::Io, Words::tr("Requests cannot be waited for: %1").arg(systemFault()), {}, {}});
        if (waited[1].revents != 0) {
            if (const auto fault = m_desk->fault())
                return endWith(*fault);
            m_desk->cancelAll();
            m_desk->waitUntilIdle(kGraceMs);
            return fail(ErrorCode::Canceled, Words::tr("The worker was told to stop"));
        }
        if (waited[0].revents == 0)
            continue;
        const auto size = ::read(m_in, buffer.data(), buffer.size());
        if (size < 0 && errno != EINTR && errno != EAGAIN)
            return endWith({ErrorCode::Io, Words::tr("Requests cannot be read: %1").arg(systemFault()), {}, {}});
        if (size == 0)
            break;
        splitter->feed({buffer.data(), std::max<qsizetype>(size, 0)});
        if (const auto taken = takeAll(*splitter); taken.failed())
            return endWith(taken.error());
    }
    m_desk->waitUntilIdle();
    if (const auto fault = m_desk->fault())
        return fail(*fault);
    return splitter->finish();
}

Result<void> WorkServer::takeAll(MessageSplitter &splitter)
{
    for (;;) {
        const auto next = splitter.next();
        if (next.failed())
            return fail(next.error());
        if (!*next)
            return {};
        auto request = decodeRequest(m_options.protocol, **next);
        if (request.failed())
            return fail(request.error());
        const auto id = request->requestId;
        if (request->cancel)
            m_desk->cancel(id);
        else if (!m_desk->take(std::move(*request)))
            return fail(ErrorCode::BadInput, Words::tr("Request %1 was asked again before it was answered").arg(id));
    }
}

namespace {

/// Gives a copy of `fd`, which from then on is `instead`.
int moveAway(int fd, int instead)
{
    const auto moved = ::fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (moved >= 0 && ::dup2(instead, fd) < 0) {
        ::close(moved);
        return -1;
    }
    return moved;
}

} // namespace

int moveStdoutAway()
{
    return moveAway(STDOUT_FILENO, STDERR_FILENO);
}

int moveStdinAway()
{
    const auto nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0)
        return -1;
    const auto moved = moveAway(STDIN_FILENO, nothing);
    ::close(nothing);
    return moved;
}

} // namespace slipway
