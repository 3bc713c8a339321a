// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphreading.h"

#include "promotion/taskgraphsteps.h"
#include "session/background.h"
#include "shell/noticebar.h"

#include <QFileInfo>

#include <chrono>

namespace slipway {

namespace {

constexpr auto kPollEvery = std::chrono::milliseconds(100);

} // namespace

GraphReading::GraphReading(NoticeBar *notices, const QString &topic, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_topic(topic)
    , m_counters(std::make_shared<Counters>())
{
    m_poll.setInterval(kPollEvery);
    connect(&m_poll, &QTimer::timeout, this, &GraphReading::showProgress);
}

GraphReading::~GraphReading()
{
    m_stop.request_stop();
}

void GraphReading::start(const QString &file, Done done)
{
    drop();
    m_stop = std::stop_source();
    m_counters = std::make_shared<Counters>();
    m_reading = true;
    Reading reading;
    reading.stop = m_stop.get_token();
    reading.progress = [counters = m_counters](quint64 read, quint64 all) {
        counters->done = read;
        counters->all = all;
    };
    m_notices->tell(m_topic, Severity::Info, tr("Reading %1 …").arg(QFileInfo(file).fileName()),
        {{tr("Stop reading"), [this] { m_stop.request_stop(); }, QStringLiteral("graphReadingCancel")}});
    m_notices->setProgress(m_topic, 0);
    m_poll.start();
    struct Read
    {
        Result<StepGraphPtr> graph;
        StepLabels labels;
    };
    const auto work = [file, reading]() -> Read {
        auto graph = graphOfTaskGraph(file, reading);
        const auto labels = graph.ok() ? StepLabels(*graph) : StepLabels();
        return {std::move(graph), labels};
    };
    runInBackground(this, work,
        [this, generation = ++m_generation, done = std::move(done)](const Read &read) {
            if (generation != m_generation)
                return;
            m_reading = false;
            m_poll.stop();
            m_notices->withdraw(m_topic);
            done(read.graph, read.labels);
        });
}

void GraphReading::drop()
{
    if (!m_reading)
        return;
    ++m_generation;
    m_stop.request_stop();
    m_reading = false;
    m_poll.stop();
    m_notices->withdraw(m_topic);
}

void GraphReading::showProgress()
{
    const auto all = m_counters->all.load();
    if (all > 0)
        m_notices->setProgress(m_topic, int(std::min<quint64>(1000, m_counters->done.load() * 1000 / all)));
}

} // namespace slipway
