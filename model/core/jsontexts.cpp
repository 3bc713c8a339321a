// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontexts.h"

namespace slipway {

Json textsJson(const QStringList &texts)
{
    auto json = Json::array();
    for (const auto &text : texts)
        json.push_back(toStd(text));
    return json;
}

QStringList jsonTexts(const Json &json)
{
    QStringList texts;
    if (!json.is_array())
        return texts;
    for (const auto &item : json) {
        if (item.is_string())
            texts.push_back(fromStd(item.get<std::string>()));
    }
    return texts;
}

QString memberText(const Json &object, const char *name)
{
    const auto at = object.find(name);
    return at != object.end() && at->is_string() ? fromStd(at->get_ref<const std::string &>()) : QString();
}

} // namespace slipway
