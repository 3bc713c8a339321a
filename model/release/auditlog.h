// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"

#include <QString>
#include <QVector>

namespace slipway {

/// What people did to engines elsewhere: `audit.jsonl` in the state folder, one canonical JSON object a line, each with the
/// number and the SHA-256 of the line before it (spec/ux.md 3.3). Only ever appended to, under a lock and with fsync: what
/// append() acknowledged is there after `kill -9`. The chain shows that a line in the middle was changed; it does not keep
/// the owner of the file from writing all of it anew (T6). Blocks on the disk: not for the GUI thread. Several processes may
/// append to the same file.
class AuditLog
{
public:
    explicit AuditLog(const QString &stateDir, const Clock &clock);

    /// Adds v, seq, prev and at to `record` and writes it. Gives its number.
    Result<qint64> append(Json record) const;
    /// All records, oldest first. Fails at the first line that is none or does not fit the one before it: "line 7: ...".
    Result<QVector<Json>> read() const;
    QString path() const { return m_path; }

    static constexpr qint64 kMaxBytes = 256LL * 1024 * 1024;

private:
    const QString m_path;
    const Clock &m_clock;
};

} // namespace slipway
