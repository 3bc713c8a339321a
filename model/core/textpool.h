// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace slipway {

/// Gives equal texts of one document the same data: a large document says few different things very often, and a
/// text that is there already costs no allocation and no conversion. What is asked for must outlive the pool (it is
/// compared with where it stands in the document), what is given out may live on. One thread.
class TextPool
{
public:
    /// `plain` is ASCII.
    QString text(QByteArrayView plain);
    QByteArray bytes(QByteArrayView raw);

private:
    template <typename Shared>
    struct Shelf
    {
        struct Entry
        {
            QByteArrayView source;
            quint64 hash;
            Shared shared;
        };
        Entry *find(QByteArrayView source, quint64 hash); ///< as it is or newly made; null where it collides too often
        void grow();

        std::vector<Entry> entries;
        std::vector<quint32> places; ///< position in entries + 1; a power of two many
    };

    Shelf<QString> m_texts;
    Shelf<QByteArray> m_bytes;
};

} // namespace slipway
