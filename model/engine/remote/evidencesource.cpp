// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/evidencesource.h"

#include "engine/buildkite/buildevidence.h"
#include "engine/remote/pagedlist.h"
#include "engine/taskcluster/groupevidence.h"

#include <QRegularExpression>

namespace slipway {

QUrl nextPageOf(const HttpHeaders &headers)
{
    static const QRegularExpression link(QStringLiteral("<([^<>]{1,4000})>\\s*;[^,<]*\\brel=\"?next\"?"));
    const auto found = link.match(QString::fromLatin1(headerOf(headers, "Link").left(16'000)));
    return found.hasMatch() ? QUrl(found.captured(1), QUrl::StrictMode) : QUrl();
}

std::unique_ptr<EvidenceSource> makeEvidenceSource(const RemoteAddress &address)
{
    if (address.kind == RemoteAddress::Kind::TaskGroup)
        return std::make_unique<GroupEvidence>(address);
    return std::make_unique<BuildEvidence>(address);
}

} // namespace slipway
