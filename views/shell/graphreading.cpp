// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphreading.h"

#include "promotion/taskgraphsteps.h"
#include "session/background.h"
#include "shell/readingnotice.h"

#include <QFileInfo>

#include <chrono>

namespace slipway {

GraphReading::GraphReading(NoticeBar *notices, const QString &topic, QObject *parent)
    : QObject(parent)
    , m_notice(new ReadingNotice(notices, topic, std::chrono::milliseconds(0), this))
{
}

GraphReading::~GraphReading()
{
    if (m_read)
        m_read->stop();
}

void GraphReading::start(const QString &file, Done done)
{
    drop();
    m_read.emplace();
    m_notice->follow(QFileInfo(file).fileName(), *m_read, [read = *m_read]() mutable { read.stop(); });
    struct Read
    {
        Result<StepGraphPtr> graph;
        StepLabels labels;
    };
    const auto work = [file, reading = m_read->reading()]() -> Read {
        auto graph = graphOfTaskGraph(file, reading);
        const auto labels = graph.ok() ? StepLabels(*graph) : StepLabels();
        return {std::move(graph), labels};
    };
    runInBackground(this, work,
        [this, generation = ++m_generation, done = std::move(done)](const Read &read) {
            if (generation != m_generation)
                return;
            m_read.reset();
            m_notice->end();
            done(read.graph, read.labels);
        });
}

void GraphReading::drop()
{
    if (!m_read)
        return;
    ++m_generation;
    m_read->stop();
    m_read.reset();
    m_notice->end();
}

} // namespace slipway
