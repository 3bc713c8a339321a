// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/requestlines.h"

#include <QFile>
#include <QObject>

#include <memory>
#include <vector>

class QSocketNotifier;

namespace slipway::ctl {

/// The requests of `slipwayctl drive`: of a file on the disk all at once, so that a broken one asks nothing; of a
/// terminal or a pipe each as soon as its line is there. Lives on the main thread.
class RequestFeed : public QObject
{
    Q_OBJECT
public:
    explicit RequestFeed(const QString &file, QObject *parent = nullptr); ///< "-": standard input

    /// Fails if the file cannot be read or, being all there, has a fault.
    Result<void> open();
    /// What a file on the disk holds; nothing for a pipe, which start() begins to read.
    std::vector<RequestLine> takeAll() { return std::move(m_all); }
    bool isStream() const { return m_notifier != nullptr; }
    void setReading(bool reading);

Q_SIGNALS:
    void came(const slipway::RequestLine &line);
    void broke(const QString &error); ///< the lines that came before it came
    void ended();

private:
    Result<void> readAll();
    void onReadable();
    void takeLines();
    void end();

    const QString m_name;
    QFile m_file;
    RequestLines m_lines;
    std::vector<RequestLine> m_all;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_reading = false, m_atEnd = false, m_done = false;
};

} // namespace slipway::ctl
