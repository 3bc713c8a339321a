// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace slipway {

/// The files a decision or action task leaves below public/ (spec/taskgraph.md 2).
enum class GraphArtifact : quint8 {
    Unknown,
    Parameters,
    Actions,
    FullTaskGraph,
    TaskGraph,
    LabelToTaskId,
    TargetTasks,
    RunnableJobs,
    TaskDefinition, ///< the task itself: what queue.task answers
};

QString artifactName(GraphArtifact artifact); ///< "full-task-graph.json"; empty: Unknown

inline constexpr qsizetype kGuessBytes = 1024 * 1024; ///< as much of a file is enough for guessArtifact()

/// Which of them a text seems to be, by its first entries. Looks at no more than the start of it; the answer is a
/// guess, as the text is not checked. full-task-graph.json and task-graph.json differ in task_id.
GraphArtifact guessArtifact(QByteArrayView text);

} // namespace slipway
