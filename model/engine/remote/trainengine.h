// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/artifactlinks.h"
#include "engine/remote/remoteengine.h"
#include "engine/remote/remotejournal.h"
#include "engine/remote/steptitles.h"
#include "engine/remote/trainplan.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <memory>
#include <vector>

namespace slipway {

/// What a release across engines is made of.
struct TrainSetup
{
    struct Source
    {
        QString id; ///< as RemoteTrain::Source::id
        RemoteSetup setup; ///< its desk is the same for all
    };

    QString title;
    QVector<Source> sources; ///< at least one
    QVector<StepLink> links;
    QString folder; ///< of the journal; empty: none is kept
};

/// Any number of builds and task groups as one release: one plan, one stream of events without gap or double, one journal,
/// one way for actions. With one source ids are as its engine gives them, with several "SOURCE/ID", and "SOURCE/" names the
/// source itself (its frame in the graph; an action on it is one on its whole build). Owns an engine a source and lives with
/// them on the engines' thread. What an event costs does not grow with the graph; plans are merged only when one changed.
class TrainEngine : public Engine
{
    Q_OBJECT
public:
    explicit TrainEngine(TrainSetup setup);
    ~TrainEngine() override;

    QString releaseId() const override { return m_id; }

public Q_SLOTS:
    void begin();
    void act(quint64 ticket, const slipway::Action &action) override;
    void stop() override;
    void followLog(const QString &job, bool follow) override;
    void download(quint64 ticket, const QString &artifact, const QString &file) override;
    void dropDownload(quint64 ticket) override;
    void lookAt(const QString &step) override;
    void lookNow() override;
    /// Other links by hand; takes effect at once.
    void setLinks(const QVector<slipway::StepLink> &links);

private:
    struct Car
    {
        QString id, prefix;
        std::unique_ptr<RemoteEngine> engine;
        PlanPtr plan;
        EngineSource source;
        QString outcome; ///< empty: not over
        bool known = false; ///< it has told something
    };
    /// An action on all sources: answered when all have.
    struct Joint
    {
        int left = 0;
        Error error;
    };

    void follow(Car &car);
    bool isOne() const { return m_cars.size() == 1; }
    Car *carOf(const QString &id);
    void onPlan(Car &car, const PlanPtr &plan);
    void onEvents(Car &car, const ReleaseEvents &events);
    void onSource(Car &car, const EngineSources &sources);
    void onAnswered(quint64 ticket, bool accepted, const Error &error);
    void hearOf(const ReleaseEvent &event);
    ReleaseEvents annotationsOf(const Car &car, const ReleaseEvents &history) const;
    ReleaseEvent translated(const Car &car, ReleaseEvent event) const;
    void flush();
    void keepTitles();
    void remerge();
    QVector<StepLink> links() const; ///< by hand and found
    void askToMerge();
    void tellSources();
    void settle(qint64 timeMs);
    ReleaseEvent started(const ReleaseEvent &first) const;
    QString seenShape(const Car &car, const QString &digest) const;

    const TrainSetup m_setup;
    const QString m_id;
    QVector<StepLink> m_links; ///< by hand
    ArtifactLinks m_artifacts;
    std::vector<std::unique_ptr<Car>> m_cars;
    RemoteJournal m_journal;
    StepTitles m_titles;
    Ticker *m_ticker = nullptr;
    PlanPtr m_plan;
    EngineSources m_told; ///< sources as last told
    ReleaseEvents m_pending; ///< told by a source, not yet passed on
    std::deque<std::pair<QString, QHash<QString, QString>>> m_shapes; ///< merged digests that were shown, with those of their sources
    QHash<quint64, Joint> m_joint;
    quint64 m_alarm = 0, m_titleAlarm = 0;
    QString m_outcome; ///< of the whole, as last told; empty: not over
    bool m_started = false, m_reshaped = false, m_stopped = false;
};

} // namespace slipway
