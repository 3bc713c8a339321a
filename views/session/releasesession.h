// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "look/steplabels.h"
#include "pipeline/pipeline.h"
#include "release/releasestate.h"
#include "release/releasetimes.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <limits>

namespace slipway {

class Arming;

/// The release that a window shows: the present plan, the state folded from the engine's events, and the
/// one way for actions. Lives on the GUI thread and is owned by the window; the engine lives on its own
/// thread and is only spoken to by queued calls. Changes are merged: the first of a burst is announced at
/// once, the rest at most every 50 ms, so a view's cost follows the change and never the graph. Of what an engine
/// tells at once, such as the history of a large release, kMostAtOnce events are folded and announced in one turn of
/// the event loop: the window answers in between.
class ReleaseSession : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(bool accepted, const Error &error)>;

    explicit ReleaseSession(QObject *parent = nullptr);

    PlanPtr plan() const { return m_plan; }
    /// The steps; an empty graph before anything is loaded, never null.
    StepGraphPtr graph() const { return m_graph; }
    /// What views draw of it: of a build order that runs its packages, built or not, where graph() has the steps of the run.
    /// Steps have the same ids in both; in all other cases it is graph().
    StepGraphPtr drawnGraph() const { return m_drawn; }
    /// As drawnGraph() shows them, for all its views; made when they are first asked for, unless they came with the plan.
    const StepLabels &labels() const;
    const ReleaseState &state() const { return m_state; }
    /// When everything of the state happened, every attempt and every wait.
    const ReleaseTimes &times() const { return m_times; }
    bool isRunning() const { return m_state.status() == QLatin1String("running"); }
    bool hasEngine() const { return !m_engine.isNull(); }
    QString releaseId() const { return m_releaseId; }
    /// Where the release's logs and uploaded artifacts are; empty before a run.
    QString releaseFolder() const { return m_folder; }
    /// The files that the pipeline of the release was made from, with their digests; empty: it is the file.
    const QVector<QPair<QString, QString>> &madeFrom() const { return m_madeFrom; }

    /// The state a step is shown with: folded if the release runs, else what the plan alone says.
    StepState shownState(NodeIndex node) const; ///< of graph()
    StepState shownState(const QString &step) const; ///< of either graph
    /// The planned step; null for stubs and unknown ids.
    const Step *step(const QString &id) const;
    QString label(const QString &id) const;

    /// Shows another plan (a file was opened, a scenario chosen). Forgets the state if no engine is attached.
    /// `labels` of its graph are made where they are not given.
    void setPlan(const PlanPtr &plan, const StepLabels &labels = {});
    /// What becomes of each plan of an engine before it is shown: the same steps, with what is known of them beside.
    void setPlanDresser(std::function<PlanPtr(const PlanPtr &)> dress) { m_dress = std::move(dress); }
    /// From now on the session follows `engine`. Forgets the former state.
    void attach(Engine *engine, const QString &releaseId, const QString &folder);
    void detach();

    /// Sends an action to the engine; `answer` is called on the GUI thread, exactly once. Fills in who and
    /// the digests of what is on screen where the caller left them empty.
    /// `unsettled` is called before it where the engine does not know yet whether what it sent was done. `wanted` is asked
    /// where a person had to be asked for a token first: false, and nothing is sent.
    void act(Action action, Answer answer = {}, std::function<void()> unsettled = {}, std::function<bool()> wanted = {});

    /// The engines elsewhere that the release comes from; empty for one of this machine.
    const EngineSources &sources() const { return m_sources; }
    /// Whether what is shown is on an engine elsewhere: people act there only while arming() says so.
    bool isRemote() const { return !m_sources.isEmpty(); }
    Arming *arming() const { return m_arming; }
    /// Why `type` cannot be asked for now, in words for a tool tip; empty if it can. The same for a button, a menu, a key
    /// and the palette (spec/ux.md, story 3 k); act() refuses with it, too. An empty step: of the whole release.
    QString whyNot(Action::Type type, const QString &step) const;
    /// Asks the engine to look anew, and at everything.
    void lookNow();
    /// As Engine::followLog.
    void followLog(const QString &job, bool follow);
    /// How it stands with that log, as it was last told.
    LogNews logNews(const QString &job) const { return m_logs.value(job); }
    /// As Engine::lookAt.
    void lookAt(const QString &step);
    using Downloaded = std::function<void(const QString &file, const Error &error)>;
    /// As Engine::download; `done` is called once. Gives the ticket that downloadAdvanced names.
    quint64 download(const QString &artifact, const QString &file, Downloaded done);
    void dropDownload(quint64 ticket);

    /// The workers of the release as they were last seen; they stay readable when the release has ended.
    const WorkerBoard &workers() const { return m_workers; }
    /// Asks the engine to restart or stop a worker process.
    void tendWorker(int worker, WorkerCare care);

    /// Folds events, all of them now; public so that tests and replays need no engine.
    void feed(const ReleaseEvents &events);
    void showWorkers(const slipway::WorkerBoard &board); ///< public for the same reason
    void showSources(const slipway::EngineSources &sources); ///< likewise

    static QString currentUser(); ///< "user@host"
    static QString unsettledText(); ///< what is said while an engine does not know whether what it sent was done
    static constexpr qsizetype kMostAtOnce = 1500; ///< events

Q_SIGNALS:
    void planChanged(); ///< another graph: ask plan() and graph()
    void changed(const slipway::StateChanges &changes);
    void gateOpened(const QString &step);
    void engineFailed(const slipway::Error &error);
    void buildMade(const QString &title, const QString &url); ///< as Engine::buildMade
    void engineChanged(); ///< attached or detached
    void workersChanged(); ///< another workers()
    void sourcesChanged(); ///< another sources(), or armed or not: ask whyNot() again
    void downloadAdvanced(quint64 ticket, qint64 bytes, qint64 total);
    void logChanged(const QString &job); ///< another logNews()

private:
    void flush();
    void fold(const ReleaseEvent &event);
    void hear(const ReleaseEvents &events);
    void foldHeard(qsizetype most = std::numeric_limits<qsizetype>::max());
    void announceSoon();
    void onEnginePlan(const PlanPtr &plan);
    void onAnswered(quint64 ticket, bool accepted, const Error &error);
    void onUnsettled(quint64 ticket);
    void onDownloaded(quint64 ticket, const QString &file, const Error &error);
    void onLogChanged(const LogNews &news);
    void ask(std::function<void(Engine *)> what);

    Arming *m_arming;
    PlanPtr m_plan;
    StepGraphPtr m_graph, m_drawn;
    mutable StepLabels m_labels;
    std::function<PlanPtr(const PlanPtr &)> m_dress;
    QVector<QPair<QString, QString>> m_madeFrom;
    ReleaseState m_state;
    ReleaseTimes m_times;
    WorkerBoard m_workers;
    const Engine *m_boardOf = nullptr; ///< whose workers are shown; it may have ended, and is never followed
    EngineSources m_sources;
    StateChanges m_pending;
    QStringList m_newGates;
    QTimer m_timer;
    std::deque<ReleaseEvents> m_heard; ///< told by the engine and not yet folded, but for m_folded events of the first
    qsizetype m_folded = 0, m_room = kMostAtOnce; ///< m_room: events that this turn has time for
    QTimer m_nextTurn;
    QElapsedTimer m_sinceFlush;
    QPointer<Engine> m_engine;
    QString m_releaseId, m_folder;
    QHash<quint64, Answer> m_answers;
    QHash<quint64, std::function<void()>> m_unsettled;
    QHash<quint64, Downloaded> m_downloads;
    QHash<QString, LogNews> m_logs; ///< by job
    quint64 m_nextTicket = 1;
};

} // namespace slipway
