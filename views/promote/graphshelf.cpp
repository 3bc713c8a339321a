// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/graphshelf.h"

#include "promotion/taskid.h"
#include "session/background.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphShelf)
};

/// What the action asks of every entry (spec/taskgraph.md 3 point 8).
const QStringList kNeeded {QStringLiteral("parameters.yml"), QStringLiteral("full-task-graph.json"), QStringLiteral("label-to-taskid.json")};

bool holdsGraphs(const QDir &folder)
{
    const auto names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return isTaskId(name); });
}

} // namespace

GraphShelf::GraphShelf(QObject *parent)
    : QObject(parent)
    , m_counters(std::make_shared<Counters>())
{
}

GraphShelf::~GraphShelf()
{
    m_stop.request_stop();
}

QString GraphShelf::folderOfGraphs(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return {};
    if (holdsGraphs(folder))
        return folder.absolutePath();
    const QDir inner(folder.filePath(QStringLiteral("graphs")));
    return inner.exists() && holdsGraphs(inner) ? inner.absolutePath() : QString();
}

void GraphShelf::open(const QString &folder)
{
    m_stop.request_stop();
    m_folder = folder;
    m_listed.clear();
    m_graphs.clear();
    m_wanted.clear();
    m_listing = true;
    m_loading = false;
    ++m_generation;
    Q_EMIT loadingChanged();
    runInBackground(this, [folder] { return listGraphs(folder); },
        [this, generation = m_generation](const std::vector<GraphSummary> &listed) {
            if (generation != m_generation)
                return;
            m_listed = listed;
            m_listing = false;
            Q_EMIT listingDone();
        });
}

void GraphShelf::openAgain()
{
    const auto wanted = m_wanted;
    m_graphs.clear();
    m_loading = false;
    m_stop.request_stop();
    ++m_generation;
    want(wanted);
}

bool GraphShelf::want(const QStringList &ids)
{
    m_wanted = ids;
    if (!m_loading)
        startReading();
    return !m_loading;
}

void GraphShelf::startReading()
{
    QStringList missing;
    for (const auto &id : std::as_const(m_wanted)) {
        if (!m_graphs.contains(id) && !missing.contains(id))
            missing.append(id);
    }
    if (missing.isEmpty())
        return;
    m_loading = true;
    m_stop = std::stop_source();
    m_counters = std::make_shared<Counters>();
    Reading reading;
    reading.stop = m_stop.get_token();
    reading.progress = [counters = m_counters](quint64 done, quint64 all) {
        counters->done = done;
        counters->all = all;
    };
    Q_EMIT loadingChanged();
    runInBackground(this, [folder = m_folder, missing, reading] { return readPreviousGraphs(folder, missing, reading); },
        [this, missing, generation = m_generation](const std::vector<PreviousGraphPtr> &graphs) {
            if (generation != m_generation)
                return;
            for (size_t i = 0; i < graphs.size(); ++i)
                m_graphs.insert(missing.at(qsizetype(i)), graphs[i]);
            m_loading = false;
            startReading(); // what was added meanwhile
            if (m_loading)
                return;
            Q_EMIT loadingChanged();
            Q_EMIT loaded();
        });
}

void GraphShelf::cancel()
{
    m_stop.request_stop();
}

int GraphShelf::progress() const
{
    const auto all = m_counters->all.load();
    return all == 0 ? 0 : int(std::min<quint64>(1000, m_counters->done.load() * 1000 / all));
}

const GraphSummary *GraphShelf::summary(const QString &id) const
{
    const auto found = std::find_if(m_listed.begin(), m_listed.end(), [&id](const GraphSummary &s) { return s.id == id; });
    return found == m_listed.end() ? nullptr : &*found;
}

bool GraphShelf::lists(const QString &id) const
{
    return summary(id) != nullptr;
}

QString roleText(GraphRole role, const QString &detail)
{
    switch (role) {
    case GraphRole::Decision:
        return Words::tr("decision task");
    case GraphRole::Promotion:
        return detail.isEmpty() ? Words::tr("promotion") : detail;
    case GraphRole::Action:
        return detail.isEmpty() ? Words::tr("action") : Words::tr("action %1").arg(detail);
    case GraphRole::Unusable:
        return detail.isEmpty() ? Words::tr("neither a decision nor an action") : detail;
    case GraphRole::Unknown:
        break;
    }
    return {};
}

QString unusableReason(const PreviousGraph &graph)
{
    if (graph.isUsable() && graph.role != GraphRole::Unusable)
        return {};
    if (graph.id.trimmed().isEmpty())
        return Words::tr("no ID: a phase that was skipped");
    if (!isTaskId(graph.id))
        return Words::tr("this is no task ID");
    if (graph.folder.isEmpty())
        return Words::tr("nothing is known of this ID: not in the folder");
    for (const auto &missing : graph.missing) {
        if (!kNeeded.contains(missing.name))
            continue;
        if (missing.error.code == ErrorCode::Canceled)
            return Words::tr("reading was stopped");
        if (!missing.absent)
            return Words::tr("%1 cannot be read: %2").arg(missing.name, missing.error.message);
        if (graph.role == GraphRole::Unusable && !graph.roleDetail.isEmpty())
            return Words::tr("no %1: made by %2, cannot be used").arg(missing.name, graph.roleDetail);
        return Words::tr("no %1, cannot be used").arg(missing.name);
    }
    return Words::tr("made by %1, cannot be used").arg(roleText(graph.role, graph.roleDetail));
}

bool isBroken(const PreviousGraph &graph)
{
    return std::any_of(graph.missing.begin(), graph.missing.end(),
        [](const MissingArtifact &missing) { return kNeeded.contains(missing.name) && !missing.absent; });
}

} // namespace slipway
