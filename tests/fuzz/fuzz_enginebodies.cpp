// SPDX-License-Identifier: GPL-3.0-or-later
// What engines elsewhere say of annotations, artifacts and edges: read whole or refused with a reason, and edges lead between
// steps that there are.
#include "engine/buildkite/evidencereader.h"
#include "engine/remote/contentrange.h"
#include "engine/remote/pagedlist.h"
#include "engine/taskcluster/groupevidence.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

template<typename Read>
void readable(const Read &read)
{
    check(read.ok() || !read.error().message.isEmpty());
}

RemoteSnapshot build()
{
    RemoteSnapshot snapshot;
    for (const auto *id : {"a", "b", "c"}) {
        RemoteStep step;
        step.id = step.key = QLatin1String(id);
        RemoteJob job;
        job.id = QLatin1Char('j') + step.id;
        step.jobs.append(job);
        snapshot.steps.append(step);
    }
    return snapshot;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto url = QStringLiteral("u");
    readable(readAnnotations(body, url));
    readable(readArtifacts(body, url));
    readable(readDownloadUrl(body, url));
    readable(readTaskArtifacts(body, url, QUrl(QStringLiteral("https://tc.test")), QStringLiteral("T/0")));
    const auto page = readGraphqlPage(body, url);
    readable(page);
    if (page.ok()) {
        const auto snapshot = build();
        const auto edges = edgesOf(page->steps, snapshot);
        for (const auto &edge : edges)
            check(snapshot.find(edge.from) && snapshot.find(edge.to) && edge.from != edge.to);
    }
    const HttpHeaders headers {{"Link", body}, {"Content-Range", body}};
    nextPageOf(headers);
    if (const auto range = contentRangeOf(headers))
        check(range->from >= 0 && range->total >= -1);
    return 0;
}
