// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderdocument.h"

#include "buildorder/ordermerge.h"
#include "buildorder/orderreader.h"
#include "buildorder/orderwriter.h"
#include "core/boundedfile.h"
#include "core/digest.h"
#include "review/sourceat.h"
#include "shell/orderrunpreview.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderDocument)
};

constexpr qint64 kPeekedBytes = 64 * 1024;

struct ReadFile
{
    BuildOrderPtr order;
    QByteArray text;
    QFuture<QString> digest; ///< worked out meanwhile: it takes longer than reading the text
    QString revisionText;
};

Result<ReadFile> readOne(const QString &file, const QString &revision, bool tolerant, const Reading &reading)
{
    ReadFile read;
    if (revision.isEmpty()) {
        auto bytes = readBoundedFile(file, kMaxOrderBytes, reading);
        if (bytes.failed())
            return fail(bytes.error());
        read.text = std::move(*bytes);
    } else {
        const auto source = readSourceAt(file, revision);
        if (source.failed())
            return fail(source.error());
        read.text = source->bytes;
        read.revisionText = source->revisionText();
    }
    read.digest = QtConcurrent::run([text = read.text] { return sha256Digest(text); });
    const auto order = readBuildOrder(file, read.text, {tolerant});
    if (order.failed())
        return fail(order.error());
    read.order = *order;
    return read;
}

PipelinePtr asPipeline(const OrderFiles &files, size_t at)
{
    auto pipeline = std::make_shared<Pipeline>();
    pipeline->file = files.paths.at(qsizetype(at));
    pipeline->source = files.texts[at];
    pipeline->digest = files.digests.at(qsizetype(at));
    return pipeline;
}

Result<std::shared_ptr<const OrderGraph>> graphFor(BuildOrderPtr order, const OrderChoice &choice)
{
    if (choice.reduce) {
        const auto reduced = reduceOrder(*order, choice.conan);
        if (reduced.failed())
            return fail(reduced.error());
        order = *reduced;
    }
    return std::make_shared<const OrderGraph>(graphOfOrder(order, choice.view));
}

PlanPtr planOf(const OrderFiles &files, const std::shared_ptr<const OrderGraph> &graph, const OrderChoice &choice)
{
    auto plan = std::make_shared<PlannedPipeline>();
    plan->pipeline = asPipeline(files, 0);
    for (size_t i = 1; i < files.texts.size(); ++i) {
        plan->uploads.append(asPipeline(files, i));
        plan->uploaders.append(QString());
    }
    plan->graph = graph->graph;
    plan->steps = QVector<const Step *>(qsizetype(graph->graph->nodeCount()), nullptr);
    plan->diagnostics = graph->order->diagnostics;
    plan->order = graph;
    plan->graphDigest = sha256Digest((files.digests.join(u'\n') + (choice.reduce ? u'r' : u'-')).toUtf8());
    return plan;
}

bool beginsAsJson(const QByteArray &text)
{
    auto start = text.left(256);
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.mid(3);
    return start.trimmed().startsWith('{');
}

} // namespace

bool isOrderText(const QByteArray &text)
{
    return looksLikeBuildOrder(text) || (beginsAsJson(text) && !text.contains("steps") && text.contains('"'));
}

bool isOrderFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return false;
    const auto start = opened.read(kPeekedBytes);
    if (looksLikeBuildOrder(start))
        return true;
    return beginsAsJson(start) && opened.size() <= kMaxDocumentBytes && isOrderText(start + opened.readAll());
}

Result<OrderDocument> loadOrders(const QStringList &files, const QString &revision, const OrderChoice &choice, const Reading &reading)
{
    quint64 before = 0, all = 0;
    for (const auto &file : files)
        all += quint64(std::max<qint64>(0, QFileInfo(file).size()));
    auto made = std::make_shared<OrderFiles>();
    made->paths = files;
    made->tolerant = choice.tolerant;
    std::vector<BuildOrderPtr> orders;
    std::vector<QFuture<QString>> digests;
    for (const auto &file : files) {
        Reading part {{}, reading.stop};
        if (reading.progress) // of them all
            part.progress = [&](quint64 done, quint64 size) { reading.progress(before + done, std::max(all, before + size)); };
        auto read = readOne(file, revision, choice.tolerant, part);
        if (read.failed())
            return fail(read.error());
        before += quint64(read->text.size());
        made->texts.push_back(std::move(read->text));
        digests.push_back(read->digest);
        made->revisionText = read->revisionText;
        orders.push_back(std::move(read->order));
    }
    if (orders.size() == 1) {
        made->merged = orders.front();
    } else {
        const auto merged = mergeOrders(orders);
        if (merged.failed())
            return fail(merged.error());
        made->merged = *merged;
    }
    made->packages = packagesToBuild(*made->merged);
    const auto graph = graphFor(made->merged, choice);
    if (graph.failed())
        return fail(graph.error());
    for (const auto &digest : digests)
        made->digests.append(digest.result());
    return OrderDocument {made, planOf(*made, *graph, choice)};
}

Result<OrderDocument> planOrders(const OrderFilesPtr &files, const OrderChoice &choice)
{
    const auto graph = graphFor(files->merged, choice);
    if (graph.failed())
        return fail(graph.error());
    return OrderDocument {files, planOf(*files, *graph, choice)};
}

QStringList orderDigests(const QStringList &files)
{
    QStringList digests;
    for (const auto &file : files) {
        const auto bytes = readBoundedFile(file, kMaxOrderBytes);
        digests.append(bytes.ok() ? sha256Digest(*bytes) : QString());
    }
    return digests;
}

Result<void> saveOrder(const BuildOrder &order, const QString &path)
{
    // A complete file takes the place of what is there, which must not be a device or a pipe.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return fail(ErrorCode::Io, Words::tr("the build order cannot be written: this is no file"), Words::tr("choose another place"), SourceRange {path, 0, 0, 0, {}});
    const auto bytes = writeBuildOrder(order);
    QSaveFile file(path);
    // flush() writes what is still in the buffer: commit() would not say that this failed.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return fail(ErrorCode::Io, Words::tr("the build order cannot be written: %1").arg(file.errorString()),
            Words::tr("choose another place"), SourceRange {path, 0, 0, 0, {}});
    }
    return {};
}

} // namespace slipway
