// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretname.h"
#include "pipeline/pipeline.h"

#include <QByteArray>
#include <QVector>

#include <array>

namespace slipway {

inline constexpr qsizetype kShortestSecret = 6; ///< bytes; as the real agent
/// Values that must not be written anywhere: of the environment names that look like secrets
/// (spec/buildkite.md e.1 --redacted-vars), at least 6 bytes long.
QVector<QByteArray> secretValues(const EnvList &env);

/// Replaces secret values by [REDACTED] in a stream, also where a value is split between two chunks. Of
/// overlapping values the longest is taken. A value-like object of one thread.
class Redactor
{
public:
    explicit Redactor(QVector<QByteArray> secrets = {});

    bool isEmpty() const { return m_secrets.isEmpty(); }
    /// The part of the stream that is certain by now.
    QByteArray feed(const QByteArray &chunk);
    /// What was held back; the stream has ended.
    QByteArray finish();
    /// A whole text at once.
    QByteArray redacted(const QByteArray &text) const;
    QString redacted(const QString &text) const;

private:
    QByteArray scan(const QByteArray &text, bool atEnd, qsizetype *used) const;

    QVector<QByteArray> m_secrets; // longest first
    std::array<bool, 256> m_starts {}; // bytes that start a secret
    QByteArray m_held;
};

} // namespace slipway
