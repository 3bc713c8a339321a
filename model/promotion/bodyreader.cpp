// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/bodyreader.h"

#include <simdjson.h>

namespace slipway {

namespace {

namespace dom = simdjson::dom;

/// Less than JsonCursor allows: a body stands two levels deep already.
constexpr size_t kSureDepth = 128;
/// Larger bodies are walked: simdjson counts in 32 bits and keeps room of several times the text.
constexpr size_t kSureBytes = 16 * 1024 * 1024;

/// {"relative-datestamp": text}, a text or null; false: something else.
bool readDate(const dom::element &value, BodyReader::Date &date)
{
    date = {};
    if (value.is_null())
        return true;
    date.given = value.get(date.text) == simdjson::SUCCESS;
    if (date.given)
        return true;
    dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return false;
    for (const auto member : object) {
        if (member.key != "relative-datestamp")
            continue;
        date.given = member.value.get(date.text) == simdjson::SUCCESS;
        if (!date.given)
            return false;
    }
    return true;
}

bool countRoutes(const dom::element &value, quint32 &routes)
{
    routes = 0;
    dom::array list;
    if (value.is_null())
        return true;
    if (value.get(list) != simdjson::SUCCESS)
        return false;
    for ([[maybe_unused]] const auto item : list)
        ++routes; // the list's own count stops at 24 bits
    return true;
}

bool readMember(const dom::key_value_pair &member, BodyReader::Body &body)
{
    if (member.key == "deadline")
        return readDate(member.value, body.deadline);
    if (member.key == "expires")
        return readDate(member.value, body.expires);
    return member.key != "routes" || countRoutes(member.value, body.routes);
}

} // namespace

const size_t BodyReader::kPadding = simdjson::SIMDJSON_PADDING;

struct BodyReader::Parser
{
    dom::parser parser {kSureBytes};
    size_t room = 0;

    /// Grows by doubling, up to what is sure.
    bool prepare(size_t size)
    {
        if (size <= room)
            return true;
        auto wanted = std::max<size_t>(64 * 1024, room);
        while (wanted < size)
            wanted *= 2;
        room = size <= kSureBytes && parser.allocate(wanted, kSureDepth) == simdjson::SUCCESS ? wanted : 0;
        return room > 0;
    }
};

BodyReader::BodyReader()
    : m_parser(std::make_unique<Parser>())
{
}

BodyReader::~BodyReader() = default;

size_t BodyReader::read(const char *from, size_t room, Body &body)
{
    const auto size = objectExtent(from, room);
    if (size == 0 || !m_parser->prepare(size))
        return 0;
    dom::object object;
    if (m_parser->parser.parse(from, size, false).get(object) != simdjson::SUCCESS)
        return 0;
    body = {};
    for (const auto member : object) {
        if (!readMember(member, body))
            return 0;
    }
    return size;
}

} // namespace slipway
