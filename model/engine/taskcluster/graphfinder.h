// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/taskcluster/taskreader.h"
#include "promotion/previousgraph.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QSet>

namespace slipway {

/// A push whose graphs are looked for.
struct PushOfGraphs
{
    QString trustDomain = QStringLiteral("gecko");
    QString project; ///< "mozilla-release"
    QString revision; ///< whole, as the index has it
};

/// One task whose graph a promotion may build on. A plain value.
struct GraphCandidate
{
    QString taskId;
    GraphRole role = GraphRole::Unknown;
    QString detail; ///< flavor of a promotion, name of another action
    QDateTime created; ///< UTC
    QString state; ///< the queue's word
    QStringList missing; ///< names of what the action asks for and this task does not have

    bool isUsable() const { return missing.isEmpty() && role != GraphRole::Unusable; }
};

struct FoundGraphs
{
    std::vector<GraphCandidate> candidates; ///< oldest first: the order in which a promotion lists them
    QStringList notes; ///< what could not be looked at, and why; for people
};

/// Looks for the graphs of a push (spec/taskgraph.md 3, "How to discover"): its decision task and its actions by the index,
/// and the actions that are members of the decision task's group. Only reads. Deleting it cancels. Lives on the engine thread.
class GraphFinder : public QObject
{
    Q_OBJECT
public:
    GraphFinder(QUrl root, PushOfGraphs push, TaskclusterTools tools, QObject *parent = nullptr);

    void start();

    static constexpr int kPages = 200, kMaxCandidates = 200;

Q_SIGNALS:
    void progress(int done, int all); ///< requests
    void finished(const slipway::FoundGraphs &found); ///< exactly once

private:
    using Take = std::function<void(const HttpAnswer &answer)>;

    void ask(TaskReader::Wish wish, Take take);
    void findDecision(const QString &route);
    void listIndex(const QString &space, const QString &token, int page);
    void listGroup(const QString &group, const QString &token, int page);
    void takeMember(const Json &member);
    void addTask(const QString &id);
    void takeDefinition(const QString &id, const Json &task);
    void askState(const QString &id);
    void askArtifacts(const QString &id, const QString &token, int page);
    void note(const QString &what, const HttpAnswer &answer);
    FoundGraphs found() const;

    struct Known
    {
        Json task;
        QString state;
        QSet<QString> artifacts;
        bool isListed = false; ///< its artifacts
    };

    const PushOfGraphs m_push;
    TaskReader m_reader;
    QMap<QString, Known> m_known;
    QSet<QString> m_groups;
    QStringList m_notes;
    int m_asked = 0, m_done = 0;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::FoundGraphs)
