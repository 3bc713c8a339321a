// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of annotations: whatever comes is converted without a crash or a hang, and what would be a link to a script or a mark
// of HTML in it is text afterwards.
#include "engine/buildkite/annotationhtml.h"
#include "engine/buildkite/htmlshape.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray html(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto markdown = markdownOfHtml(html);
    check(markdown.size() < 64 * html.size() + 1000);
    check(!markdown.contains(QLatin1String("](<javascript:"), Qt::CaseInsensitive) && !markdown.contains(QLatin1String("](javascript:"), Qt::CaseInsensitive));
    check(!markdown.contains(QLatin1String("![")));
    check(bareTextOfHtml(html).size() <= html.size());
    return 0;
}
