// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/mentions.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr qsizetype kLongest = 1024, kShortest = 8;

constexpr std::array kFileEndings {".whl", ".gz", ".tgz", ".xz", ".bz2", ".zst", ".tar", ".zip", ".deb", ".rpm", ".jar", ".dmg", ".pkg", ".msi", ".exe",
    ".apk", ".aab", ".ipa", ".gem", ".crate", ".nupkg", ".AppImage", ".json", ".mar"};

/// What a URI of an artifact is written with. A query or a fragment ends it: no announcement has one.
constexpr std::array<bool, 256> makeAllowed()
{
    std::array<bool, 256> allowed {};
    for (int c = 0; c < 256; ++c) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        allowed[size_t(c)] = word || c == '.' || c == '_' || c == ':' || c == '/' || c == '@' || c == '%' || c == '+' || c == '~' || c == '-';
    }
    return allowed;
}

constexpr auto kAllowed = makeAllowed();

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// registry.host[:port]/repo:tag or @sha256:...; a registry has a dot, so that "path/to:x" is none.
bool isImage(QByteArrayView token)
{
    const auto slash = token.indexOf('/');
    if (slash <= 0 || !isWord(token[0]) || token.first(slash).indexOf('.') < 0)
        return false;
    const auto tag = token.lastIndexOf(':');
    const auto last = token.lastIndexOf('/');
    if (tag <= last + 1 || tag + 1 >= token.size() || token.indexOf("//") >= 0)
        return false;
    return std::all_of(token.begin() + tag + 1, token.end(), [](char c) { return isWord(c) || c == '.' || c == '_' || c == '-'; });
}

bool isArtifact(QByteArrayView token)
{
    if (token.startsWith("s3://") || token.startsWith("gs://"))
        return token.sliced(5).indexOf('/') > 0 && !token.endsWith('/');
    if (token.startsWith("https://"))
        return std::any_of(kFileEndings.begin(), kFileEndings.end(), [&](const char *ending) { return token.endsWith(ending); });
    return token.indexOf("://") < 0 && isImage(token);
}

} // namespace

void findMentions(QByteArrayView raw, QStringList &found)
{
    const auto *at = raw.begin(), *end = raw.end();
    while (at != end && found.size() < kMostMentions) {
        at = std::find_if(at, end, [](char c) { return kAllowed[uchar(c)]; });
        const auto *stop = std::find_if_not(at, end, [](char c) { return kAllowed[uchar(c)]; });
        QByteArrayView token(at, stop - at);
        // "\n" before a URI leaves its letter in front of it; a sentence leaves its full stop behind.
        if (at != raw.begin() && at != end && at[-1] == '\\' && token.size() > 1)
            token = token.sliced(1);
        while (token.endsWith('.') || token.endsWith(':'))
            token.chop(1);
        at = stop;
        if (token.size() < kShortest || token.size() > kLongest || token.indexOf('/') < 0 || !isArtifact(token))
            continue;
        if (const auto uri = QString::fromLatin1(token); !found.contains(uri))
            found.append(uri);
    }
}

} // namespace slipway
