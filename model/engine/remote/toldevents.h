// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releaseevent.h"

#include <QHash>
#include <QString>

namespace slipway {

/// Knows what has been told of a release elsewhere, so that nothing is told twice: an engine tells all it knows at each
/// start, the journal has most of it. Each event is about one thing (the state of a step, the start of a job, a gate, an
/// annotation), and is known when the last that was told of that thing says the same. Times are no part of it: they are
/// translated between clocks. Costs a look-up an event, and memory in the number of things, not of events. A value.
class ToldEvents
{
public:
    /// Whether this says anything new; from then on it is known.
    bool take(const ReleaseEvent &event);

private:
    QHash<QString, QByteArray> m_last; ///< by thing: what was last said of it
};

} // namespace slipway
