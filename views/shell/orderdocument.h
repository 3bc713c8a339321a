// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/ordergraph.h"
#include "buildorder/orderreduce.h"
#include "core/reading.h"
#include "core/result.h"
#include "pipeline/pipeline.h"

#include <QStringList>

namespace slipway {

/// How a build order is wanted on screen. A value that crosses threads.
struct OrderChoice
{
    bool tolerant = false; ///< read also what is not quite right (OrderReadOptions)
    bool reduce = false;
    ConanReduce conan = ConanReduce::Since2_14;
    OrderView view;
};

/// The files of an order as they were read, and the one order they make.
struct OrderFiles
{
    QStringList paths;
    std::vector<QByteArray> texts;
    QStringList digests; ///< of the texts
    QString revisionText; ///< of a single file; empty: from the disk
    bool tolerant = false;
    BuildOrderPtr merged; ///< of one file: that file's
    int packages = 0; ///< that a run of it would install; reducing it changes nothing about that
};

using OrderFilesPtr = std::shared_ptr<const OrderFiles>;

struct OrderDocument
{
    OrderFilesPtr files;
    PlanPtr plan; ///< with `order`
};

/// True for a text that is shown as a build order, or whose fault the reader of build orders can explain: JSON that
/// is no pipeline.
bool isOrderText(const QByteArray &text);
/// Looks at the beginning of a file on the disk; false also if it cannot be read.
bool isOrderFile(const QString &file);

/// Reads the files, merges several in this order, reduces and makes the graph. `revision` is for a single file. Blocks;
/// any thread.
Result<OrderDocument> loadOrders(const QStringList &files, const QString &revision, const OrderChoice &choice, const Reading &reading = {});
/// The same files shown in another way: nothing is read.
Result<OrderDocument> planOrders(const OrderFilesPtr &files, const OrderChoice &choice);

/// The digests of files as they are now; empty for one that cannot be read. Reads the disk.
QStringList orderDigests(const QStringList &files);

/// Writes to a file, whole or not at all.
Result<void> saveOrder(const BuildOrder &order, const QString &path);

} // namespace slipway
