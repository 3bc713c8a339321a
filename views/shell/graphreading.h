// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "look/steplabels.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace slipway {

class NoticeBar;

/// Reads one task graph file off the GUI thread. How far it is stands in the notice of its topic, with a button that ends
/// it; a file that is read at once shows no more than a flicker of it. GUI thread.
class GraphReading : public QObject
{
    Q_OBJECT
public:
    /// The labels are of the graph: made with it, so that nobody waits for them once it is shown.
    using Done = std::function<void(const Result<StepGraphPtr> &graph, const StepLabels &labels)>;

    GraphReading(NoticeBar *notices, const QString &topic, QObject *parent);
    ~GraphReading() override;

    /// Ends a reading that is under way, of which no more is heard. `done` is called once on the GUI thread: with the
    /// steps, with what is wrong, or with Canceled after the button. What is all read when the button comes is shown.
    void start(const QString &file, Done done);
    void drop(); ///< ends the reading; nothing more is heard of it
    bool isReading() const { return m_reading; }

private:
    struct Counters
    {
        std::atomic<quint64> done = 0, all = 0;
    };

    void showProgress();

    NoticeBar *m_notices;
    QString m_topic;
    std::shared_ptr<Counters> m_counters;
    std::stop_source m_stop;
    QTimer m_poll;
    quint64 m_generation = 0;
    bool m_reading = false;
};

} // namespace slipway
