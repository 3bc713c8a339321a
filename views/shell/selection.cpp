// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/selection.h"

#include <utility>

namespace slipway {

namespace {

constexpr qsizetype kHistoryLimit = 100;

} // namespace

void Selection::set(const QString &step)
{
    if (step == m_current)
        return;
    const auto former = std::exchange(m_current, step);
    if (!former.isEmpty()) {
        m_history.append(former);
        if (m_history.size() > kHistoryLimit)
            m_history.removeFirst();
    }
    Q_EMIT changed(m_current);
}

void Selection::forget()
{
    m_history.clear();
    if (!std::exchange(m_current, QString()).isEmpty())
        Q_EMIT changed(m_current);
}

void Selection::back()
{
    if (m_history.isEmpty())
        return;
    m_current = m_history.takeLast();
    Q_EMIT changed(m_current);
}

} // namespace slipway
