// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fileread.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace slipway {

class NoticeBar;

/// Says in the notice of its topic how far the reading of a file is, with a button that ends it; once all is read, that it
/// is being worked out. Nothing is said of what takes no longer than its patience. GUI thread.
class ReadingNotice : public QObject
{
    Q_OBJECT
public:
    ReadingNotice(NoticeBar *notices, const QString &topic, std::chrono::milliseconds patience, QObject *parent);

    /// `stop` is called once the button is pressed, when the notice is gone. A former reading is no longer told of.
    void follow(const QString &name, const FileRead &read, std::function<void()> stop);
    void end(); ///< it was read, or nobody waits any more

private:
    void look();

    NoticeBar *m_notices;
    QString m_topic, m_name;
    std::chrono::milliseconds m_patience;
    std::optional<FileRead> m_read;
    std::function<void()> m_stop;
    QTimer m_poll;
    bool m_told = false;
};

} // namespace slipway
