// SPDX-License-Identifier: GPL-3.0-or-later
// The worker that does nothing, as fast as can be: answers every request at once, without looking at more of it than its
// id. What it costs is what the server's side is measured on. Arguments: --json.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <unistd.h>

namespace {

std::string g_in, g_out;
std::size_t g_at = 0; ///< of the first byte that belongs to no request yet
std::size_t g_seen = 0; ///< JSON: bytes that were looked at

void putVarint(std::string &out, std::uint64_t value)
{
    for (; value > 127; value >>= 7)
        out.push_back(char(value | 128));
    out.push_back(char(value));
}

/// False: not all of it is there.
bool takeVarint(std::size_t &at, std::size_t end, std::uint64_t &value)
{
    value = 0;
    for (int shift = 0; at < end; shift += 7) {
        const auto byte = std::uint8_t(g_in[at++]);
        value |= std::uint64_t(byte & 127) << shift;
        if (byte < 128)
            return true;
    }
    return false;
}

std::uint64_t idOfFrame(std::size_t at, std::size_t end)
{
    std::uint64_t key = 0, value = 0, id = 0;
    while (at < end && takeVarint(at, end, key) && takeVarint(at, end, value)) {
        if (key == (3 << 3))
            id = value;
        else if ((key & 7) == 2)
            at += value;
    }
    return id;
}

void answerFrames()
{
    std::uint64_t size = 0;
    for (auto at = g_at; takeVarint(at, g_in.size(), size) && g_in.size() - at >= size; at = g_at) {
        g_at = at + size;
        std::string body;
        if (const auto id = idOfFrame(at, g_at)) {
            body.push_back(3 << 3);
            putVarint(body, id);
        }
        putVarint(g_out, body.size());
        g_out += body;
    }
}

/// Bazel 4.2.3 writes objects without line ends, so that their braces have to be counted.
void answerObjects()
{
    static int depth = 0;
    static bool inText = false, escaped = false;
    for (; g_seen < g_in.size(); ++g_seen) {
        const char byte = g_in[g_seen];
        if (inText) {
            if (escaped)
                escaped = false;
            else if (byte == '\\')
                escaped = true;
            else if (byte == '"')
                inText = false;
        } else if (byte == '"') {
            inText = true;
        } else if (byte == '{') {
            ++depth;
        } else if (byte == '}' && --depth == 0) {
            const std::string_view object(g_in.data() + g_at, g_seen + 1 - g_at);
            const auto key = object.rfind("\"requestId\":");
            auto id = key == std::string_view::npos ? std::string_view("0") : object.substr(key + 12);
            id = id.substr(0, id.find_first_of(",}"));
            g_out.append("{\"exitCode\":0,\"output\":\"\",\"requestId\":").append(id).append(",\"wasCancelled\":false}\n");
            g_at = g_seen + 1;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool json = argc > 1 && std::strcmp(argv[1], "--json") == 0;
    static char buffer[256 * 1024];
    for (;;) {
        const auto size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            return 0;
        g_in.append(buffer, std::size_t(size));
        json ? answerObjects() : answerFrames();
        if (g_at == g_in.size()) {
            g_in.clear();
            g_at = g_seen = 0;
        } else if (g_at > sizeof buffer) {
            g_in.erase(0, g_at);
            g_seen -= std::min(g_seen, g_at);
            g_at = 0;
        }
        for (std::size_t at = 0; at < g_out.size();) {
            const auto written = ::write(STDOUT_FILENO, g_out.data() + at, g_out.size() - at);
            if (written < 0)
                return 1;
            at += std::size_t(written);
        }
        g_out.clear();
    }
}
