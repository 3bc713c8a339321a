// SPDX-License-Identifier: GPL-3.0-or-later
#include "minimalclient.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway::bench {

namespace {

using Clock = std::chrono::steady_clock;

void putVarint(std::string &out, std::uint64_t value)
{
    for (; value > 127; value >>= 7)
        out.push_back(char(value | 128));
    out.push_back(char(value));
}

void putField(std::string &out, int number, const std::string &text)
{
    putVarint(out, std::uint64_t(number) << 3 | 2);
    putVarint(out, text.size());
    out += text;
}

std::string frame(const WorkerLoad &load, int id)
{
    std::string body, whole;
    for (const auto &argument : benchArguments())
        putField(body, 1, argument);
    for (int i = 0; i < load.inputs; ++i) {
        std::string input;
        putField(input, 1, benchInput(i));
        putField(input, 2, benchDigest());
        putField(body, 2, input);
    }
    if (id > 0) {
        body.push_back(3 << 3);
        putVarint(body, std::uint64_t(id));
    }
    putVarint(whole, body.size());
    return whole += body;
}

std::string line(const WorkerLoad &load, int id)
{
    static const std::string digest = "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQ==";
    std::string text = "{\"arguments\":[";
    for (const auto &argument : benchArguments())
        text += '"' + argument + "\",";
    text.back() = ']';
    text += ",\"inputs\":[";
    for (int i = 0; i < load.inputs; ++i)
        text += "{\"path\":\"" + benchInput(i) + "\",\"digest\":\"" + digest + "\"},";
    text.back() = ']';
    return text += ",\"requestId\":" + std::to_string(id) + "}\n";
}

struct Worker
{
    int in = -1, out = -1;
    pid_t pid = -1;
};

Worker startWorker(const std::string &program, bool json)
{
    int in[2], out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0)
        std::exit(2);
    const auto pid = ::fork();
    if (pid == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execl(program.c_str(), program.c_str(), json ? "--json" : "--proto", nullptr);
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    ::fcntl(in[1], F_SETFL, O_NONBLOCK);
    return {in[1], out[0], pid};
}

class Client
{
public:
    Client(const Worker &worker, const WorkerLoad &load)
        : m_worker(worker)
        , m_load(load)
        , m_sentAt(std::size_t(load.requests))
    {
    }

    WorkerFigures run()
    {
        const auto begin = Clock::now();
        while (int(m_latencies.size()) < m_load.requests) {
            fill();
            flush();
            pollfd ends[2] = {{m_worker.out, POLLIN, 0}, {m_worker.in, POLLOUT, 0}};
            ::poll(ends, m_unsent.empty() ? 1 : 2, 5000);
            if (ends[0].revents != 0)
                drain();
        }
        return figuresOf(m_latencies, std::chrono::duration<double>(Clock::now() - begin).count());
    }

private:
    void fill()
    {
        while (m_sent < m_load.requests && m_sent - int(m_latencies.size()) < m_load.inFlight) {
            const int id = m_load.inFlight == 1 ? 0 : m_sent + 1;
            m_sentAt[std::size_t(m_sent++)] = Clock::now();
            m_unsent += m_load.json ? line(m_load, id) : frame(m_load, id);
        }
    }

    void flush()
    {
        const auto written = m_unsent.empty() ? 0 : ::write(m_worker.in, m_unsent.data(), m_unsent.size());
        if (written > 0)
            m_unsent.erase(0, std::size_t(written));
    }

    void drain()
    {
        char buffer[64 * 1024];
        const auto size = ::read(m_worker.out, buffer, sizeof buffer);
        if (size <= 0) {
            std::fprintf(stderr, "the worker died\n");
            std::exit(2);
        }
        m_in.append(buffer, std::size_t(size));
        std::size_t at = 0;
        for (auto end = answerEnd(at); end != std::string::npos; end = answerEnd(at)) {
            at = end;
            // The trivial worker answers in order.
            m_latencies.push_back(std::chrono::duration<double, std::micro>(Clock::now() - m_sentAt[m_latencies.size()]).count());
        }
        m_in.erase(0, at);
    }

    std::size_t answerEnd(std::size_t at) const
    {
        if (m_load.json) {
            const auto end = m_in.find('\n', at);
            return end == std::string::npos ? end : end + 1;
        }
        if (at >= m_in.size())
            return std::string::npos;
        const auto end = at + 1 + std::uint8_t(m_in[at]);
        return end <= m_in.size() ? end : std::string::npos;
    }

    const Worker m_worker;
    const WorkerLoad m_load;
    std::vector<Clock::time_point> m_sentAt;
    std::vector<double> m_latencies;
    std::string m_unsent, m_in;
    int m_sent = 0;
};

} // namespace

WorkerFigures figuresOf(std::vector<double> &latenciesUs, double seconds)
{
    std::sort(latenciesUs.begin(), latenciesUs.end());
    const auto at = [&latenciesUs](double part) { return latenciesUs[std::size_t(part * double(latenciesUs.size() - 1))]; };
    return {double(latenciesUs.size()) / seconds, at(0.5), at(0.99)};
}

WorkerFigures runMinimalClient(const std::string &worker, const WorkerLoad &load)
{
    const auto started = startWorker(worker, load.json);
    auto warmUp = load;
    warmUp.requests = std::min(load.requests, 100);
    Client(started, warmUp).run();
    const auto figures = Client(started, load).run();
    ::close(started.in);
    ::close(started.out);
    ::waitpid(started.pid, nullptr, 0);
    return figures;
}

std::vector<std::string> benchArguments()
{
    return {"--out", "bazel-out/k8-fastbuild/bin/t.out", "in.txt"};
}

std::string benchInput(int index)
{
    return "some/dir/with/a/long/name/input_file_" + std::to_string(index) + ".h";
}

std::string benchDigest()
{
    return std::string(64, 'a');
}

} // namespace slipway::bench
