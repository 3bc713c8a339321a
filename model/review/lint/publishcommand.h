// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/lint/script.h"

namespace slipway {

/// Where a command sends something that others can see.
enum class Outlet : quint8 {
    None,
    Image, ///< a container registry
    Bucket, ///< an object store
    Index, ///< a package index: what is there cannot be replaced
    Notes, ///< a release page
    Git, ///< a branch or tag of a repository
};

struct PublishCommand
{
    Outlet outlet = Outlet::None;
    bool onceOnly = false; ///< cannot be done twice, or not be taken back
    bool guarded = false; ///< says itself that it skips what is there: --skip-existing, --clobber ...
    QStringList targets; ///< images with their tags, URLs of buckets

    bool publishes() const { return outlet != Outlet::None; }
};

/// Judged by program and arguments alone. Pure.
PublishCommand publishCommand(const ScriptCommand &command);

/// "registry/name:tag" -> "tag"; empty without one.
QString imageTag(const QString &image);

} // namespace slipway
