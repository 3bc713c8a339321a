// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <array>

namespace slipway {

/// How many steps of the session are in which state, kept up to date in the size of each change, and the
/// sentence about it for the status line. Groups and waits are not counted. GUI thread.
class ReleaseCounts : public QObject
{
    Q_OBJECT
public:
    explicit ReleaseCounts(ReleaseSession *session, QObject *parent = nullptr);

    int of(StepState state) const { return m_counts[size_t(state)]; }
    int steps() const { return m_steps; } ///< that are not removed or skipped
    int done() const; ///< of steps(): will not change any more
    int gates() const { return m_gates; } ///< that are not removed
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void recount();
    void update(const StateChanges &changes);
    static bool counts(const StepNode &node);
    QString tail() const;

    ReleaseSession *m_session;
    StepGraphPtr m_graph;
    std::vector<StepState> m_states; // as counted, by node
    std::array<int, kStepStateCount> m_counts {};
    int m_steps = 0;
    int m_gates = 0;
};

} // namespace slipway
