// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "look/steplabels.h"
#include "session/fileread.h"

#include <QObject>

#include <functional>
#include <optional>

namespace slipway {

class NoticeBar;
class ReadingNotice;

/// Reads one task graph file off the GUI thread. How far it is stands in the notice of its topic (ReadingNotice). GUI thread.
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
    bool isReading() const { return m_read.has_value(); }

private:
    ReadingNotice *m_notice;
    std::optional<FileRead> m_read; ///< nothing is being read without
    quint64 m_generation = 0;
};

} // namespace slipway
