// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskgraph.h"

#include "promotion/mappedtext.h"

namespace slipway {

QByteArrayView TaskGraph::text(ByteRange range) const
{
    if (mapping && !mapping->isWhole())
        return {};
    return bytes.sliced(qsizetype(range.begin), qsizetype(range.size));
}

const GraphTask *TaskGraph::find(std::string_view label) const
{
    const auto at = std::lower_bound(tasks.begin(), tasks.end(), label,
        [this](const GraphTask &task, std::string_view wanted) { return texts.at(task.label) < wanted; });
    return at != tasks.end() && texts.at(at->label) == label ? &*at : nullptr;
}

} // namespace slipway
