// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/net/transport.h"
#include "engine/remote/remotedesk.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QVector>

namespace slipway {

/// Where the header `Link: <...>; rel="next"` leads (RFC 8288); invalid if it leads nowhere.
QUrl nextPageOf(const HttpHeaders &headers);

/// A list that a server gives page by page with Link headers, fetched again and again: a page that did not change is neither
/// sent (ETag) nor parsed anew. A value; asks nothing itself.
template<typename Item>
class PagedList
{
public:
    explicit PagedList(QUrl first, int mostPages) : m_first(std::move(first)), m_most(mostPages) {}

    void begin() { m_at = 0; }
    HttpRequest request() const
    {
        HttpRequest request;
        request.url = url();
        request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
        if (known() && !m_pages[m_at].tag.isEmpty())
            request.headers.append(qMakePair(QByteArray("If-None-Match"), m_pages[m_at].tag));
        return request;
    }
    /// Takes a good answer or a 304 in. True: there is another page; false: the list is whole.
    template<typename Read>
    Result<bool> take(const HttpAnswer &answer, Read &&read)
    {
        if (!(answer.status == 304 && known())) {
            const auto digest = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1);
            Page page {url(), headerOf(answer.headers, "ETag"), digest, nextPageOf(answer.headers), {}};
            if (known() && m_pages[m_at].digest == digest) {
                page.items = m_pages[m_at].items;
            } else {
                auto items = read(answer.body, page.url.toString(QUrl::RemoveQuery));
                if (items.failed())
                    return fail(items.error());
                page.items = std::move(*items);
                m_changed = true;
            }
            if (m_at < m_pages.size())
                m_pages[m_at] = std::move(page);
            else
                m_pages.append(std::move(page));
        }
        const auto &next = m_pages[m_at].next;
        // A server may only lead on within itself, and not for ever.
        const bool more = next.isValid() && serverOf(next) == serverOf(m_first) && next.path() == m_first.path() && m_at + 1 < m_most;
        if (more) {
            ++m_at;
            return true;
        }
        m_cut = next.isValid();
        m_changed = m_changed || m_at + 1 < m_pages.size();
        m_pages.resize(m_at + 1);
        return false;
    }
    /// Whether anything is another than when this was asked last.
    bool takeChanged() { return std::exchange(m_changed, false); }
    bool isCut() const { return m_cut; } ///< there are more pages than are fetched
    int pages() const { return int(m_pages.size()); }
    QVector<Item> items() const
    {
        QVector<Item> all;
        for (const auto &page : m_pages)
            all += page.items;
        return all;
    }

private:
    struct Page
    {
        QUrl url;
        QByteArray tag, digest;
        QUrl next;
        QVector<Item> items;
    };

    QUrl url() const { return m_at == 0 ? m_first : m_pages[m_at - 1].next; }
    bool known() const { return m_at < m_pages.size() && m_pages[m_at].url == url(); }

    const QUrl m_first;
    const int m_most;
    QVector<Page> m_pages;
    qsizetype m_at = 0;
    bool m_changed = false, m_cut = false;
};

} // namespace slipway
