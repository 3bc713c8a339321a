// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/installcheck.h"

#include "buildorder/buildorder.h"
#include "core/parsejson.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InstallCheck)
};

QString textOf(const Json &node, const char *name)
{
    const auto it = node.find(name);
    return it != node.end() && it->is_string() ? fromStd(it->get_ref<const std::string &>()) : QString();
}

/// "engine/1.0#rrev%timestamp" and its like: the revision.
QString revisionOf(const QString &ref)
{
    return ref.section(u'#', 1, 1).section(u':', 0, 0).section(u'%', 0, 0);
}

/// The nodes of the graph: an object since Conan 2.0.6, a list before.
const Json *nodesOf(const Json &answer)
{
    if (!answer.is_object())
        return nullptr;
    const auto graph = answer.find("graph");
    const auto &holder = graph != answer.end() && graph->is_object() ? *graph : answer;
    const auto nodes = holder.find("nodes");
    return nodes != holder.end() && nodes->is_structured() ? &*nodes : nullptr;
}

struct Found
{
    bool asWanted = false;
    QStringList built; ///< package ids of the reference, those that were built first
    QStringList revisions; ///< of the reference, other than the wanted one
};

Found look(const Json &nodes, const QString &ref, const QString &packageId)
{
    Found found;
    const auto name = displayRef(ref);
    const auto wanted = revisionOf(ref);
    for (const auto &node : nodes) {
        if (!node.is_object() || displayRef(textOf(node, "ref")) != name)
            continue;
        const auto binary = textOf(node, "binary");
        const auto id = textOf(node, "package_id");
        if (id.isEmpty() || binary == QLatin1String("Skip") || binary == QLatin1String("Missing") || binary == QLatin1String("Invalid"))
            continue;
        const auto revision = revisionOf(textOf(node, "ref"));
        const bool otherRevision = !wanted.isEmpty() && !revision.isEmpty() && revision != wanted;
        if (otherRevision && id == packageId)
            found.revisions.append(revision);
        else if (id == packageId)
            found.asWanted = true;
        else if (!found.built.contains(id))
            found.built.insert(binary.contains(QLatin1String("Build")) ? 0 : found.built.size(), id);
    }
    return found;
}

} // namespace

Result<void> checkInstalled(const QByteArray &answer, const QString &ref, const QString &packageId)
{
    const auto json = parseJson(answer);
    const auto *nodes = nodesOf(json);
    const auto name = displayRef(ref);
    if (!nodes) {
        return fail(ErrorCode::BadInput, Words::tr("%1: wanted package id %2, but what conan answered is no graph: nothing is proven").arg(name, packageId),
            Words::tr("Slipway needs a Conan 2 that knows --format=json"));
    }
    const auto found = look(*nodes, ref, packageId);
    if (found.asWanted)
        return {};
    if (!found.revisions.isEmpty()) {
        return fail(ErrorCode::Refused, Words::tr("%1: wanted recipe revision %2, conan took %3: no lockfile?").arg(name, revisionOf(ref), found.revisions.constFirst()));
    }
    if (!found.built.isEmpty()) {
        return fail(ErrorCode::Refused, Words::tr("%1: wanted package id %2, conan built %3: wrong profile?").arg(name, packageId, found.built.join(QStringLiteral(", "))));
    }
    return fail(ErrorCode::Refused, Words::tr("%1: wanted package id %2, but conan's graph has no such package").arg(name, packageId),
        Words::tr("look at the graph that is kept as an artifact"));
}

bool isMadeUpAnswer(const QByteArray &answer)
{
    const auto json = parseJson(answer);
    return json.is_object() && json.contains("slipway_rehearsal");
}

QByteArray madeUpAnswer()
{
    return "{\"graph\": {\"nodes\": {}}, \"slipway_rehearsal\": true}";
}

} // namespace slipway
