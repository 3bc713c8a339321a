// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/panefixture.h"

#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace slipway::testing {

void FakeEngine::act(quint64 ticket, const Action &action)
{
    asked.append(action);
    m_open.append(ticket);
    if (answers)
        answerAll();
}

void FakeEngine::answerAll()
{
    for (const auto ticket : std::exchange(m_open, {}))
        Q_EMIT actionAnswered(ticket, accept, accept ? Error() : refusal);
}

PlanPtr PaneFixture::plan(const QByteArray &yaml, const QString &file)
{
    const auto pipeline = parsePipeline(file, yaml, {});
    if (pipeline.failed())
        qFatal("%s", qPrintable(pipeline.error().toString()));
    return planPipeline(*pipeline, Facts());
}

PaneFixture::PaneFixture(const QByteArray &yaml, const QString &file)
    : m_file(file)
{
    if (m_file.isEmpty()) {
        m_file = m_folder.filePath(QStringLiteral("release.yml"));
        QFile out(m_file);
        if (!out.open(QIODevice::WriteOnly) || out.write(yaml) != yaml.size())
            qFatal("cannot write %s", qPrintable(m_file));
    }
    session.setPlan(plan(yaml, m_file));
}

void PaneFixture::tell(EventType type, const QString &step, Json data, const QString &job)
{
    now += 1000;
    session.feed({{++seq, now, type, step, job, std::move(data)}});
}

void PaneFixture::state(const QString &step, StepState state, const QString &reason)
{
    tell(EventType::StepState, step, {{"state", toStd(stepStateName(state))}, {"reason", toStd(reason)}});
}

void PaneFixture::openGate(const QString &step)
{
    state(step, StepState::WaitingForHuman);
    tell(EventType::GateOpened, step, {{"label", toStd(session.label(step))}});
}

void PaneFixture::annotate(const QString &step, const QString &body, const QString &context, const QString &style,
    bool append, int priority)
{
    tell(EventType::AnnotationAdded, step,
        {{"context", toStd(context)}, {"style", toStd(style)}, {"body", toStd(body)}, {"append", append},
            {"priority", priority}, {"scope", "build"}});
}

void PaneFixture::flush()
{
    QSignalSpy spy(&session, &ReleaseSession::changed);
    tell(EventType::Warning, {}, {{"message", "flush"}});
    if (!spy.wait(30'000))
        qFatal("the session announced nothing");
}

} // namespace slipway::testing
