// SPDX-License-Identifier: GPL-3.0-or-later
// Build orders: whatever reads is a valid order, is written as JSON that others read too and that reads as the same order,
// is merged with itself, reduced and drawn. What reads strictly reads tolerantly as well, without a mark.
#include "buildorder/ordergraph.h"
#include "buildorder/ordermerge.h"
#include "buildorder/orderreader.h"
#include "buildorder/orderreduce.h"
#include "buildorder/orderwriter.h"
#include "buildorder/whybuilt.h"
#include "graph/algorithms.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

const QString kFile = QStringLiteral("o.json");

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkOrder(const BuildOrder &order)
{
    check(order.levelOf.size() == order.elements.size());
    for (size_t i = 0; i < order.elements.size(); ++i) {
        check(order.find(order.elements[i].key) == qint64(i));
        for (const auto &key : order.elements[i].depends) {
            if (const auto on = order.find(key); on >= 0)
                check(order.levelOf[size_t(on)] < order.levelOf[i]);
        }
    }
}

void checkGraph(const BuildOrderPtr &order, const OrderView &view)
{
    const auto made = graphOfOrder(order, view);
    check(made.source.size() == made.graph->nodeCount());
    check(topologicalOrder(*made.graph).cyclic.empty());
    for (const auto &node : made.graph->nodes())
        check(!node.label.isEmpty());
}

void checkWritten(const BuildOrder &order)
{
    const auto written = writeBuildOrder(order);
    const auto again = readBuildOrder(kFile, written);
    check(again.ok());
    check(writeBuildOrder(**again) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(looksLikeBuildOrder(bytes));
    const auto strict = readBuildOrder(kFile, bytes);
    auto order = readBuildOrder(kFile, bytes, {true});
    if (strict.failed()) {
        check(!strict.error().message.isEmpty());
    } else {
        check(order.ok() && !(*order)->tolerant);
        order = strict;
    }
    if (order.failed())
        return 0;
    checkOrder(**order);
    checkGraph(*order, {});
    checkGraph(*order, {true, true, {}, {}, {}});
    if (!(*order)->elements.empty())
        static_cast<void>(whyBuiltText(**order, 0));
    if (!(*order)->fullGraph) // nodes of a graph may lack what an order needs
        checkWritten(**order);
    if (const auto merged = mergeOrders({*order, *order}); merged.ok()) {
        checkOrder(**merged);
        checkWritten(**merged);
    }
    if (const auto reduced = reduceOrder(**order); reduced.ok()) {
        checkOrder(**reduced);
        checkWritten(**reduced);
    }
    return 0;
}
