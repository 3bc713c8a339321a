// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/jsontree.h"

#include "promotion/jsonwalk.h"

#include <charconv>

namespace slipway {

namespace {

Json::object_t::Container &membersOf(Json &object)
{
    return object.get_ref<Json::object_t &>();
}

/// A number that was checked: whole ones that fit 64 bits stay whole.
Json numberOf(std::string_view text)
{
    const auto *end = text.data() + text.size();
    qint64 whole = 0;
    if (const auto read = std::from_chars(text.data(), end, whole); read.ec == std::errc() && read.ptr == end)
        return whole;
    quint64 large = 0;
    if (const auto read = std::from_chars(text.data(), end, large); read.ec == std::errc() && read.ptr == end)
        return large;
    return std::strtod(std::string(text).c_str(), nullptr);
}

/// Recurses as deep as JsonWalk lets containers be.
class TreeReader
{
public:
    explicit TreeReader(QByteArrayView text) : m_text(text.data(), size_t(text.size())), m_walk(text) {}

    Json read()
    {
        auto json = value();
        m_walk.finish();
        return json;
    }
    bool failed() const { return m_walk.failed(); }

private:
    Json value();
    Json object();
    Json list();

    std::string_view m_text;
    JsonWalk m_walk;
};

Json TreeReader::object()
{
    ObjectBuilder builder;
    std::string_view name;
    m_walk.enter('{');
    while (m_walk.nextMember(name)) {
        std::string kept(name);
        builder.set(std::move(kept), value());
    }
    return std::move(builder.object());
}

Json TreeReader::list()
{
    auto items = Json::array();
    m_walk.enter('[');
    while (m_walk.nextItem())
        items.push_back(value());
    return items;
}

Json TreeReader::value()
{
    const char first = m_walk.peek();
    if (first == '{')
        return object();
    if (first == '[')
        return list();
    if (first == '"') {
        std::string_view text;
        return m_walk.readText(text) ? Json(std::string(text)) : Json();
    }
    const auto from = m_walk.position();
    if (!m_walk.skip() || first == 'n')
        return nullptr;
    const auto text = m_text.substr(from, m_walk.position() - from);
    return first == 't' || first == 'f' ? Json(first == 't') : numberOf(text);
}

} // namespace

void ObjectBuilder::set(std::string name, Json value)
{
    const auto [at, added] = m_places.try_emplace(name, membersOf(m_object).size());
    if (added)
        membersOf(m_object).emplace_back(std::move(name), std::move(value));
    else
        membersOf(m_object)[at->second].second = std::move(value);
}

void ObjectBuilder::setAll(const Json &object)
{
    for (const auto &[name, value] : object.items())
        set(name, value);
}

Result<Json> readJsonTree(const QString &file, QByteArrayView text)
{
    TreeReader reader(text);
    auto json = reader.read();
    if (!reader.failed())
        return json;
    JsonCursor cursor(text, file);
    if (cursor.skip() && cursor.finish())
        cursor.fault(QStringLiteral("JSON"));
    return fail(cursor.error());
}

} // namespace slipway
