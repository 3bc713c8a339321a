// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/yamlvalue.h"

#include <QByteArray>
#include <QVector>

namespace slipway {

/// What a YAML file may cost. Passing one is an error that names it.
struct YamlLimits
{
    qint64 bytes = 64LL * 1024 * 1024;
    int depth = 100; ///< lists and maps inside each other, through aliases too
    quint64 nodes = 1'000'000; ///< with every alias and merge key expanded
    quint64 expandedBytes = 128ULL * 1024 * 1024; ///< text of these nodes
};

/// Reads a YAML (or JSON) file of one or more documents: aliases, merge keys, duplicate keys and scalar types
/// as the reference's YAML library does (spec/buildkite.md a.1). libyaml delivers the events, because the
/// reference's library is a port of it: what one accepts, so does the other.
/// A file without any document gives an empty list. `maxDocuments` ends reading early; what follows is then
/// not looked at. Never throws, never recurses deeper than the depth limit. Any thread.
Result<QVector<YamlPtr>> readYaml(
    const QString &file, const QByteArray &bytes, int maxDocuments = -1, const YamlLimits &limits = {});

} // namespace slipway
