// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphfilters.h"

#include "graph/graphquery.h"

#include <QSettings>

#include <algorithm>

namespace slipway {

namespace {

const auto kKey = QStringLiteral("graph/filters");

auto byName(const QString &name)
{
    return [name](const GraphFilters::Filter &filter) { return filter.name.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

GraphFilters::GraphFilters(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    reload();
}

void GraphFilters::reload()
{
    QVector<Filter> found;
    const int count = m_settings->beginReadArray(kKey);
    for (int i = 0; i < std::min(count, kMost); ++i) {
        m_settings->setArrayIndex(i);
        const Filter filter {m_settings->value(QStringLiteral("name")).toString(), m_settings->value(QStringLiteral("query")).toString()};
        // What cannot be read was written by hand or by a later version: it stays in the file until something is saved.
        if (!filter.name.isEmpty() && GraphQuery::parse(filter.query).ok() && std::none_of(found.begin(), found.end(), byName(filter.name)))
            found.append(filter);
    }
    m_settings->endArray();
    if (std::exchange(m_filters, found) != found)
        Q_EMIT changed();
}

void GraphFilters::store()
{
    std::sort(m_filters.begin(), m_filters.end(),
        [](const Filter &a, const Filter &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    m_settings->remove(kKey);
    m_settings->beginWriteArray(kKey, int(m_filters.size()));
    for (int i = 0; i < m_filters.size(); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue(QStringLiteral("name"), m_filters[i].name);
        m_settings->setValue(QStringLiteral("query"), m_filters[i].query);
    }
    m_settings->endArray();
    Q_EMIT changed();
}

std::optional<GraphFilters::Filter> GraphFilters::find(const QString &name) const
{
    const auto at = std::find_if(m_filters.begin(), m_filters.end(), byName(name));
    return at == m_filters.end() ? std::nullopt : std::optional(*at);
}

QString GraphFilters::save(const QString &name, const QString &query)
{
    const auto wanted = name.simplified();
    if (wanted.isEmpty())
        return tr("A filter needs a name");
    if (const auto read = GraphQuery::parse(query); read.failed())
        return read.error().message;
    const auto at = std::find_if(m_filters.begin(), m_filters.end(), byName(wanted));
    if (at == m_filters.end() && m_filters.size() >= kMost)
        return tr("At most %n filter(s) can be saved; remove one first", nullptr, kMost);
    if (at != m_filters.end())
        *at = {wanted, query};
    else
        m_filters.append({wanted, query});
    store();
    return {};
}

QString GraphFilters::rename(const QString &name, const QString &newName)
{
    const auto wanted = newName.simplified();
    const auto at = std::find_if(m_filters.begin(), m_filters.end(), byName(name));
    if (wanted.isEmpty())
        return tr("A filter needs a name");
    const auto other = std::find_if(m_filters.begin(), m_filters.end(), byName(wanted));
    if (other != m_filters.end() && other != at)
        return tr("There is a filter called “%1” already").arg(other->name);
    if (at != m_filters.end()) {
        at->name = wanted;
        store();
    }
    return {};
}

void GraphFilters::remove(const QString &name)
{
    if (m_filters.removeIf(byName(name)) > 0)
        store();
}

} // namespace slipway
