// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/readingnotice.h"

#include "shell/noticebar.h"

namespace slipway {

namespace {

constexpr auto kPollEvery = std::chrono::milliseconds(100);

} // namespace

ReadingNotice::ReadingNotice(NoticeBar *notices, const QString &topic, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_topic(topic)
    , m_patience(patience)
{
    connect(&m_poll, &QTimer::timeout, this, &ReadingNotice::look);
}

void ReadingNotice::follow(const QString &name, const FileRead &read, std::function<void()> stop)
{
    end();
    m_name = name;
    m_read = read;
    m_stop = std::move(stop);
    m_poll.start(m_patience);
    if (m_patience.count() == 0)
        look();
}

void ReadingNotice::end()
{
    m_poll.stop();
    m_read.reset();
    m_stop = {};
    if (std::exchange(m_told, false))
        m_notices->withdraw(m_topic);
}

void ReadingNotice::look()
{
    m_poll.setInterval(kPollEvery);
    if (!m_told) {
        m_told = true;
        m_notices->tell(m_topic, Severity::Info, tr("Reading %1 …").arg(m_name),
            {{tr("Stop reading"), [this] {
                const auto stop = m_stop;
                end();
                if (stop)
                    stop();
            }, QStringLiteral("readingCancel")}});
    }
    const auto done = m_read->done(), all = m_read->all();
    if (all > 0 && done >= all) {
        m_notices->setText(m_topic, tr("%1 is read; working out what is in it …").arg(m_name));
        m_notices->setProgress(m_topic, NoticeBar::kBusy);
    } else {
        m_notices->setProgress(m_topic, all > 0 ? int(done * 1000 / all) : 0);
    }
}

} // namespace slipway
