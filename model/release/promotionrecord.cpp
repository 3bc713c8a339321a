// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/promotionrecord.h"

#include "release/eventdata.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromotionRecord)
};

QStringList textsOf(const Json &data, const char *key)
{
    QStringList texts;
    const auto list = data.find(key);
    if (list == data.end() || !list->is_array())
        return texts;
    for (const auto &item : *list) {
        if (item.is_string())
            texts += fromStd(item.get_ref<const std::string &>());
    }
    return texts;
}

Json objectOf(const Json &data, const char *key)
{
    const auto object = data.find(key);
    return object != data.end() && object->is_object() ? *object : Json::object();
}

} // namespace

PromotionRecord PromotionRecord::fromEvent(const ReleaseEvent &event)
{
    const auto &data = event.data;
    const auto counts = objectOf(data, "counts");
    PromotionRecord record;
    record.who = eventdata::text(data, "who");
    record.reason = eventdata::text(data, "reason");
    record.planDigest = eventdata::text(data, "plan_digest");
    record.flavor = eventdata::text(data, "flavor");
    record.buildNumber = eventdata::count(data, "build_number", 1);
    record.version = eventdata::text(data, "version");
    record.previousGraphIds = textsOf(data, "previous_graph_ids");
    record.input = objectOf(data, "input");
    record.kept = eventdata::count(counts, "kept");
    record.replaced = eventdata::count(counts, "replaced");
    record.removed = eventdata::count(counts, "removed");
    const auto estimate = data.find("estimate");
    record.estimate = estimate != data.end() && estimate->is_boolean() && estimate->get<bool>();
    record.timeMs = event.timeMs;
    return record;
}

QString PromotionRecord::text() const
{
    const auto run = Words::tr("%n task(s) run", nullptr, kept);
    const auto reused = Words::tr("%n are reused", nullptr, replaced);
    if (version.isEmpty())
        return Words::tr("%1, build %2: %3, %4").arg(flavor).arg(buildNumber).arg(run, reused);
    return Words::tr("%1, build %2 of %3: %4, %5").arg(flavor).arg(buildNumber).arg(version, run, reused);
}

} // namespace slipway
