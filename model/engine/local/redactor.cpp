// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/redactor.h"

#include <algorithm>

namespace slipway {

QVector<QByteArray> secretValues(const EnvList &env)
{
    QVector<QByteArray> values;
    for (const auto &[name, value] : env) {
        const auto bytes = value.toUtf8();
        if (isSecretName(name) && bytes.size() >= kShortestSecret && !values.contains(bytes))
            values.append(bytes);
    }
    return values;
}

Redactor::Redactor(QVector<QByteArray> secrets)
    : m_secrets(std::move(secrets))
{
    m_secrets.removeIf([](const QByteArray &secret) { return secret.isEmpty(); });
    std::sort(m_secrets.begin(), m_secrets.end(),
        [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (const auto &secret : std::as_const(m_secrets))
        m_starts[size_t(quint8(secret.front()))] = true;
}

QByteArray Redactor::scan(const QByteArray &text, bool atEnd, qsizetype *used) const
{
    QByteArray out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        if (!m_starts[size_t(quint8(text.at(at)))]) {
            out += text.at(at++);
            continue;
        }
        const auto rest = QByteArrayView(text).sliced(at);
        qsizetype length = 0;
        bool undecided = false;
        for (const auto &secret : m_secrets) {
            if (rest.size() < secret.size()) {
                undecided = undecided || secret.startsWith(rest);
            } else if (rest.startsWith(secret)) {
                length = secret.size();
                break;
            }
        }
        if (undecided && !atEnd)
            break; // a longer value may follow in the next chunk
        if (length > 0) {
            out += "[REDACTED]";
            at += length;
        } else {
            out += text.at(at++);
        }
    }
    *used = at;
    return out;
}

QByteArray Redactor::feed(const QByteArray &chunk)
{
    if (m_secrets.isEmpty())
        return chunk;
    m_held += chunk;
    qsizetype used = 0;
    auto out = scan(m_held, false, &used);
    m_held.remove(0, used);
    return out;
}

QByteArray Redactor::finish()
{
    qsizetype used = 0;
    const auto out = scan(m_held, true, &used);
    m_held.clear();
    return out;
}

QByteArray Redactor::redacted(const QByteArray &text) const
{
    qsizetype used = 0;
    return m_secrets.isEmpty() ? text : scan(text, true, &used);
}

QString Redactor::redacted(const QString &text) const
{
    return m_secrets.isEmpty() ? text : QString::fromUtf8(redacted(text.toUtf8()));
}

} // namespace slipway
