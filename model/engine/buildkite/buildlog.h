// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/logfollower.h"

namespace slipway {

/// The log of a job of Buildkite (spec/buildkite.md f.1): HEAD tells its size, and what is new is asked for as a range of its
/// end (`bytes=-N`, the only ranges there are). What is written between the two is noticed and asked for again. A log that
/// shrank is another one and begins anew.
class BuildLog : public LogFollower
{
    Q_OBJECT
public:
    BuildLog(const RemoteAddress &address, const QString &job, const QString &file, RemoteDesk *desk, RemoteWatch::Signer signer);

protected:
    void fetch() override;

private:
    HttpRequest request(const QByteArray &method) const;
    void onSize(const HttpAnswer &answer);
    void askForEnd(qint64 size);
    void onEnd(const HttpAnswer &answer, qint64 size);
    void take(qint64 from, const QByteArray &bytes, qint64 total);
    void settle(bool grew);
    void refused(const HttpAnswer &answer);

    const QUrl m_url;
    bool m_overThen = false; ///< the job was over when the size was asked for
    bool m_fresh = true; ///< the file has to begin anew
    int m_tries = 0;
};

} // namespace slipway
