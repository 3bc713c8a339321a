// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textpool.h"

#include <bit>
#include <cstring>

namespace slipway {

namespace {

constexpr size_t kFirstPlaces = 1024;
constexpr int kMostProbes = 64; ///< beyond, as for texts made to collide, nothing is shared

/// Eight bytes at a time; every byte counts, the last ones may count twice.
quint64 hashOf(QByteArrayView source)
{
    constexpr quint64 kPrime = 0x9e3779b97f4a7c15ULL;
    const char *at = source.data();
    auto left = size_t(source.size());
    quint64 hash = left * kPrime;
    const auto mix = [&hash](quint64 word) { hash = std::rotl((hash ^ word) * kPrime, 29); };
    quint64 word = 0;
    for (; left > 8; left -= 8, at += 8) {
        std::memcpy(&word, at, 8);
        mix(word);
    }
    word = 0;
    std::memcpy(&word, at, left);
    mix(word);
    return hash ^ (hash >> 32);
}

} // namespace

template <typename Shared>
typename TextPool::Shelf<Shared>::Entry *TextPool::Shelf<Shared>::find(QByteArrayView source, quint64 hash)
{
    if (entries.size() * 2 >= places.size())
        grow();
    const auto mask = places.size() - 1;
    auto place = size_t(hash) & mask;
    for (int probes = 0; places[place] != 0; place = (place + 1) & mask) {
        auto &entry = entries[places[place] - 1];
        if (++probes > kMostProbes)
            return nullptr;
        if (entry.hash == hash && entry.source.size() == source.size()
            && std::memcmp(entry.source.data(), source.data(), size_t(source.size())) == 0)
            return &entry;
    }
    places[place] = quint32(entries.size() + 1);
    entries.push_back({source, hash, {}});
    return &entries.back();
}

template <typename Shared>
void TextPool::Shelf<Shared>::grow()
{
    places.assign(std::max(kFirstPlaces, places.size() * 2), 0);
    const auto mask = places.size() - 1;
    for (quint32 i = 0; i < entries.size(); ++i) {
        auto place = size_t(entries[i].hash) & mask;
        while (places[place] != 0)
            place = (place + 1) & mask;
        places[place] = i + 1;
    }
}

QString TextPool::text(QByteArrayView plain)
{
    if (plain.isEmpty())
        return QStringLiteral("");
    auto *entry = m_texts.find(plain, hashOf(plain));
    if (!entry)
        return QString::fromLatin1(plain.data(), plain.size());
    if (entry->shared.isNull())
        entry->shared = QString::fromLatin1(plain.data(), plain.size());
    return entry->shared;
}

QByteArray TextPool::bytes(QByteArrayView raw)
{
    if (raw.isEmpty())
        return QByteArrayLiteral("");
    auto *entry = m_bytes.find(raw, hashOf(raw));
    if (!entry)
        return raw.toByteArray();
    if (entry->shared.isNull())
        entry->shared = raw.toByteArray();
    return entry->shared;
}

} // namespace slipway
