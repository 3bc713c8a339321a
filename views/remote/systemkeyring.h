// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/keyring.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace slipway {

/// The desktop's keychain: the Secret Service or KWallet. Its insecure fallback, a file, stays off.
class SystemKeyring : public Keyring
{
public:
    void read(const QString &name, Done done) override;
    void write(const QString &name, const QByteArray &secret, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    void start(QKeychain::Job *job, const QString &name, Done done);

    QObject m_context; ///< what is under way ends with it
};

} // namespace slipway
