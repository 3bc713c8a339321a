// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotesource.h"
#include "engine/taskcluster/taskgroup.h"

#include <QSet>

namespace slipway {

/// One task group: lists it page by page, then asks for the status of what has not ended, and lists it again now and then,
/// since groups grow (spec/taskgraph.md 9.2).
class GroupSource : public RemoteSource
{
public:
    explicit GroupSource(RemoteAddress address);

    void begin(bool whole) override;
    HttpRequest request() const override;
    Result<Look> take(const HttpAnswer &answer) override;
    RemoteSnapshotPtr snapshot() const override { return m_snapshot; }

    static constexpr int kPageSize = 1000; ///< the most the queue gives
    static constexpr int kLooksBetweenLists = 8;
    static constexpr int kMaxPages = 1000; ///< a server that never ends its list is not followed for ever

private:
    Result<Look> takePage(const HttpAnswer &answer);
    Result<Look> takeStatuses(const HttpAnswer &answer);
    Look finish();
    QStringList open() const; ///< ids of tasks that have not ended

    const RemoteAddress m_address;
    TaskGroup m_group;
    RemoteSnapshotPtr m_snapshot;
    bool m_listing = true;
    QString m_token; ///< of the page to ask for
    QSet<QString> m_asked; ///< tokens of the pages of this look
    QStringList m_asking; ///< whose status is asked for
    int m_looks = 0;
};

} // namespace slipway
