// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pluginsource.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace slipway {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Nothing where a percent sign is not followed by two hexadecimal digits: then it is no URL.
std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string decoded;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
            return std::nullopt;
        decoded += char(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
        i += 2;
    }
    return decoded;
}

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

struct PluginUrl
{
    std::string path;
    std::string fragment;
};

/// The parts of a plugin's name, or nothing where it has a scheme or is no URL at all.
std::optional<PluginUrl> splitUrl(std::string_view source)
{
    const auto hash = source.find('#');
    const auto fragment = hash == std::string_view::npos ? std::string_view() : source.substr(hash + 1);
    auto path = source.substr(0, hash);
    // A colon in the first part is a scheme, an "opaque" name such as my:plugin, or an error.
    if (hasControlCharacter(path) || path.substr(0, path.find('/')).find(':') != std::string_view::npos)
        return std::nullopt;
    path = path.substr(0, path.find('?'));
    const auto decodedPath = percentDecoded(path);
    const auto decodedFragment = percentDecoded(fragment);
    if (!decodedPath || !decodedFragment)
        return std::nullopt;
    return PluginUrl {*decodedPath, *decodedFragment};
}

/// The shortest path with the same meaning, as Go's path.Clean finds it for a relative path.
std::string cleanPath(std::string_view path)
{
    std::vector<std::string_view> parts;
    for (size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const auto part = path.substr(at, end - at);
        at = end + 1;
        if (part.empty() || part == ".")
            continue;
        if (part == ".." && !parts.empty() && parts.back() != "..")
            parts.pop_back();
        else
            parts.push_back(part);
    }
    std::string clean;
    for (const auto part : parts)
        clean.append(clean.empty() ? "" : "/").append(part);
    return clean.empty() ? "." : clean;
}

} // namespace

std::string fullPluginSource(const std::string &source)
{
    if (source.empty() || source[0] == '/' || source[0] == '.' || source[0] == '\\')
        return source;
    const auto url = splitUrl(source);
    if (!url)
        return source;
    const std::string_view path = std::string_view(url->path).substr(url->path.starts_with('/') ? 1 : 0);
    const auto suffix = "-buildkite-plugin" + (url->fragment.empty() ? std::string() : "#" + url->fragment);
    switch (std::count(path.begin(), path.end(), '/')) {
    case 0:
        return cleanPath("github.com/buildkite-plugins/" + std::string(path) + suffix);
    case 1:
        return cleanPath("github.com/" + std::string(path) + suffix);
    default:
        return source;
    }
}

} // namespace slipway
