// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace slipway {

/// A place of the desktop's that keeps secrets. Asynchronous: it may ask the person to unlock it first. `done` is called once
/// from the event loop, or never if the keyring is gone before. GUI thread.
class Keyring
{
public:
    enum class Outcome : quint8 {
        Done,
        NotFound, ///< it works, and has nothing of that name
        Refused, ///< it is there, but locked, or the person said no
        Absent, ///< there is none here
    };
    struct Answer
    {
        Outcome outcome = Outcome::Absent;
        QByteArray secret; ///< of a read
        QString why; ///< of Refused and Absent, for a person
    };
    using Done = std::function<void(const Answer &answer)>;

    Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;
    virtual ~Keyring() = default;

    virtual void read(const QString &name, Done done) = 0;
    virtual void write(const QString &name, const QByteArray &secret, Done done) = 0;
    virtual void remove(const QString &name, Done done) = 0;
};

} // namespace slipway
