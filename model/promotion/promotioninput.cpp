// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotioninput.h"

#include "core/jsontexts.h"
#include "promotion/jsonfields.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromotionInput)
};

QString pointerTo(const QString &above, const std::string &name)
{
    return above + QLatin1Char('/') + fromStd(name).replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

Result<Flavor> flavorOf(const std::string &name, const Json &json, const QString &file, const QString &pointer)
{
    Flavor flavor;
    JsonFields fields(json, file, pointer);
    flavor.name = fromStd(name);
    flavor.product = fields.text("product").value_or(QString());
    const auto method = fields.text("target-tasks-method");
    if (!method && !fields.error())
        fields.refuse("target-tasks-method", Words::tr("there: every flavor names one"));
    flavor.targetTasksMethod = method.value_or(QString());
    flavor.rebuildKinds = fields.texts("rebuild-kinds").value_or(QStringList());
    flavor.doNotOptimize = fields.texts("do-not-optimize").value_or(QStringList());
    flavor.isRc = fields.flag("is-rc").value_or(false);
    flavor.versionBump = fields.flag("version-bump").value_or(false);
    flavor.partialUpdates = fields.flag("partial-updates").value_or(false);
    if (fields.error())
        return fail(*fields.error());
    return flavor;
}

Flavor desktop(const char *name, const char *product, const char *method, bool partials, bool bump = false, bool rc = false)
{
    return {QLatin1String(name), QLatin1String(product), QLatin1String(method), {}, {}, rc, bump, partials};
}

Flavor partner(const char *name, const QStringList &kinds)
{
    auto flavor = desktop(name, "firefox", "promote_desktop", false);
    flavor.rebuildKinds = kinds;
    return flavor;
}

QStringList withPrefix(const QString &prefix, std::initializer_list<const char *> ends)
{
    QStringList kinds;
    for (const auto *end : ends)
        kinds += prefix + QLatin1String(end);
    return kinds;
}

} // namespace

Result<FlavorTable> FlavorTable::fromJson(const Json &json, const QString &file)
{
    const bool around = json.is_object() && json.contains("release-promotion");
    const auto pointer = around ? QStringLiteral("/release-promotion") : QString();
    JsonFields block(around ? json["release-promotion"] : json, file, pointer);
    FlavorTable table;
    if (around && json.contains("trust-domain") && json["trust-domain"].is_string())
        table.trustDomain = fromStd(json["trust-domain"].get<std::string>());
    const auto *flavors = block.object("flavors");
    if (!flavors && !block.error())
        block.refuse("flavors", Words::tr("there: this is no release-promotion block"), Words::tr("give taskcluster/config.yml, or its release-promotion block"));
    table.rebuildKinds = block.texts("rebuild-kinds").value_or(QStringList());
    if (block.error())
        return fail(*block.error());
    for (const auto &[name, value] : flavors->items()) {
        auto flavor = flavorOf(name, value, file, pointerTo(pointer + QStringLiteral("/flavors"), name));
        if (flavor.failed())
            return fail(flavor.error());
        table.flavors.insert(flavor->name, *flavor);
    }
    return table;
}

FlavorTable FlavorTable::standard()
{
    FlavorTable table;
    table.rebuildKinds = {QStringLiteral("docker-image"), QStringLiteral("fetch"), QStringLiteral("packages"), QStringLiteral("toolchain")};
    for (const auto &flavor : {
             desktop("promote_devedition", "devedition", "promote_desktop", true),
             desktop("push_devedition", "devedition", "push_desktop", true),
             desktop("ship_devedition", "devedition", "ship_desktop", true, true),
             desktop("promote_firefox", "firefox", "promote_desktop", true),
             desktop("push_firefox", "firefox", "push_desktop", true),
             desktop("ship_firefox", "firefox", "ship_desktop", true, true),
             desktop("promote_firefox_rc", "firefox", "promote_desktop", true, false, true),
             desktop("ship_firefox_rc", "firefox", "ship_desktop", true, false, true),
             desktop("promote_android", "firefox-android", "promote_android", false),
             desktop("push_android", "firefox-android", "push_android", false),
             desktop("ship_android", "firefox-android", "ship_android", false),
             partner("promote_firefox_partner_repack", withPrefix(QStringLiteral("release-partner-repack"),
                 {"", "-chunking-dummy", "-signing", "-mac-signing", "-mac-notarization", "-repackage", "-repackage-signing", "-beetmover"})),
             partner("promote_firefox_partner_attribution", withPrefix(QStringLiteral("release-partner-attribution"), {"", "-beetmover"})),
         })
        table.flavors.insert(flavor.name, flavor);
    return table;
}

Result<PromotionInput> PromotionInput::fromJson(const Json &json, const QString &file)
{
    PromotionInput input;
    JsonFields fields(json, file);
    const auto flavor = fields.text("release_promotion_flavor");
    if (!flavor && !fields.error())
        fields.refuse("release_promotion_flavor", Words::tr("there: it names what is to be promoted"), Words::tr("give the input of the release-promotion action"));
    input.flavor = flavor.value_or(QString());
    input.buildNumber = int(fields.wholeNumber("build_number", 1).value_or(1));
    input.versionGiven = fields.has("version");
    input.version = fields.text("version").value_or(QString());
    input.nextVersion = fields.text("next_version").value_or(QString());
    input.previousGraphIds = fields.texts("previous_graph_ids").value_or(QStringList());
    input.rebuildKinds = fields.texts("rebuild_kinds");
    input.doNotOptimize = fields.texts("do_not_optimize");
    if (const auto *partials = fields.object("partial_updates"))
        input.partialUpdates = *partials;
    // Until 2021 one switch was for all partners' builds; it stays in `rest`, as actions of then know no other.
    const auto legacy = json.is_object() && json.contains("release_enable_partners") && json["release_enable_partners"].is_boolean() && json["release_enable_partners"].get<bool>();
    input.partnerRepack = fields.flag("release_enable_partner_repack").value_or(legacy);
    input.partnerAttribution = fields.flag("release_enable_partner_attribution").value_or(false);
    input.emeFree = fields.flag("release_enable_emefree").value_or(false);
    if (fields.error())
        return fail(*fields.error());
    input.rest = fields.rest();
    return input;
}

Json PromotionInput::toJson() const
{
    Json json = Json::object();
    json["release_promotion_flavor"] = toStd(flavor);
    json["build_number"] = buildNumber;
    json["version"] = toStd(version);
    json["next_version"] = toStd(nextVersion);
    json["previous_graph_ids"] = textsJson(previousGraphIds);
    if (rebuildKinds)
        json["rebuild_kinds"] = textsJson(*rebuildKinds);
    if (doNotOptimize)
        json["do_not_optimize"] = textsJson(*doNotOptimize);
    json["partial_updates"] = partialUpdates;
    json["release_enable_partner_repack"] = partnerRepack;
    json["release_enable_partner_attribution"] = partnerAttribution;
    json["release_enable_emefree"] = emeFree;
    for (const auto &[name, value] : rest.items())
        json[name] = value;
    return json;
}

} // namespace slipway
