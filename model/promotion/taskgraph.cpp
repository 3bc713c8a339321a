// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskgraph.h"

#include "promotion/filetext.h"

namespace slipway {

QByteArray TaskGraph::text(ByteRange range) const
{
    if (!source || !source->isUnchanged())
        return {};
    QByteArray bytes(qsizetype(range.size), Qt::Uninitialized);
    return source->read(range.begin, bytes.data(), range.size).ok() ? bytes : QByteArray();
}

const GraphTask *TaskGraph::find(std::string_view label) const
{
    const auto at = std::lower_bound(tasks.begin(), tasks.end(), label,
        [this](const GraphTask &task, std::string_view wanted) { return texts.at(task.label) < wanted; });
    return at != tasks.end() && texts.at(at->label) == label ? &*at : nullptr;
}

} // namespace slipway
