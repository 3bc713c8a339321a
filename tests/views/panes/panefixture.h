// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/releasesession.h"

#include <QTemporaryDir>

namespace slipway::testing {

/// An engine that does nothing but remember what it was asked and answer as it was told.
class FakeEngine : public Engine
{
    Q_OBJECT
public:
    using Engine::Engine;

    QString releaseId() const override { return QStringLiteral("fake"); }
    void act(quint64 ticket, const slipway::Action &action) override;
    void stop() override { Q_EMIT stopped(); }
    void tendWorker(int worker, slipway::WorkerCare care) override { tended.append({worker, care}); }

    QVector<Action> asked;
    QVector<std::pair<int, WorkerCare>> tended;
    bool accept = true;
    bool answers = true; ///< false: stays silent until answerAll()
    Error refusal {ErrorCode::Refused, QStringLiteral("the gate is closed"), QStringLiteral("wait for build-a"), {}};
    void answerAll();

private:
    QVector<quint64> m_open;
};

/// A session over a pipeline given as text, with a way to tell it what happened.
class PaneFixture
{
public:
    /// Writes the text into a file of its own and opens that, unless `file` names one.
    explicit PaneFixture(const QByteArray &yaml, const QString &file = {});

    ReleaseSession session;
    FakeEngine engine;

    void attach(const QString &folder = {}) { session.attach(&engine, QStringLiteral("fake"), folder); }
    static PlanPtr plan(const QByteArray &yaml, const QString &file);
    QString file() const { return m_file; }

    /// Feeds one event; `flush` waits until the session has announced it.
    void tell(EventType type, const QString &step, Json data = Json::object(), const QString &job = {});
    void state(const QString &step, StepState state, const QString &reason = {});
    void openGate(const QString &step);
    void annotate(const QString &step, const QString &body, const QString &context = {}, const QString &style = {},
        bool append = false, int priority = 3);
    void flush();

    qint64 now = 1778655432000; ///< 2026-05-13, moves a second with every event
    qint64 seq = 0;

private:
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace slipway::testing
