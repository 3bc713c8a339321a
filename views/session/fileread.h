// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace slipway {

/// One reading in the background, for the thread that reads and for whoever waits for it. Copies are of the same reading;
/// any thread.
class FileRead
{
public:
    Reading reading() const
    {
        return {[counters = m_counters](quint64 done, quint64 all) {
            counters->all = all;
            counters->done = done;
        }, m_stop.get_token()};
    }
    void stop() { m_stop.request_stop(); }
    quint64 done() const { return m_counters->done; } ///< bytes
    quint64 all() const { return m_counters->all; } ///< 0: nothing was told yet

private:
    struct Counters
    {
        std::atomic<quint64> done = 0, all = 0;
    };

    std::shared_ptr<Counters> m_counters = std::make_shared<Counters>();
    std::stop_source m_stop;
};

} // namespace slipway
