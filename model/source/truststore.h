// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace slipway {

/// Remembers which file contents the user has allowed to run on this machine. Trust is bound to the digest
/// of the bytes, never to a path: one changed byte asks again. One small file, replaced atomically; any
/// thread, one writer at a time.
class TrustStore
{
public:
    /// `path` is the store's file, usually dataFolder() + "/trusted".
    explicit TrustStore(QString path);

    bool isTrusted(const QString &digest) const;
    Result<void> trust(const QString &digest, const QString &file);

    /// The user's data folder of Slipway ($XDG_DATA_HOME/slipway).
    static QString dataFolder();

private:
    QString m_path;
};

} // namespace slipway
