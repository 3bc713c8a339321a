// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/keyring.h"

#include <QMap>
#include <QStringList>

#include <deque>

namespace slipway::testing {

/// A keychain that answers when the test wants it to. What it is and holds outlives it, so that a test can look.
class FakeKeyring : public Keyring
{
public:
    struct Chain
    {
        QMap<QString, QByteArray> secrets;
        Outcome mode = Outcome::Done; ///< what it answers everything with that is not simply fine
        QString why;
        bool slow = false; ///< nothing is answered before answerAll()
        QStringList asked; ///< "read NAME", "write NAME", "remove NAME"
        std::deque<std::function<void()>> waiting;

        void answerAll()
        {
            for (auto calls = std::exchange(waiting, {}); auto &call : calls)
                call();
        }
    };

    explicit FakeKeyring(Chain *chain)
        : m_chain(chain)
    {
    }

    void read(const QString &name, Done done) override
    {
        ask(QStringLiteral("read ") + name, std::move(done), [this, name](Answer &answer) {
            if (m_chain->secrets.contains(name))
                answer.secret = m_chain->secrets.value(name);
            else
                answer.outcome = Outcome::NotFound;
        });
    }
    void write(const QString &name, const QByteArray &secret, Done done) override
    {
        ask(QStringLiteral("write ") + name, std::move(done), [this, name, secret](Answer &) { m_chain->secrets.insert(name, secret); });
    }
    void remove(const QString &name, Done done) override
    {
        ask(QStringLiteral("remove ") + name, std::move(done), [this, name](Answer &answer) {
            if (m_chain->secrets.remove(name) == 0)
                answer.outcome = Outcome::NotFound;
        });
    }

private:
    void ask(const QString &what, Done done, std::function<void(Answer &)> act)
    {
        m_chain->asked << what;
        auto call = [this, done = std::move(done), act = std::move(act)] {
            Answer answer {m_chain->mode, {}, m_chain->why};
            if (answer.outcome == Outcome::Done)
                act(answer);
            done(answer);
        };
        if (m_chain->slow)
            m_chain->waiting.push_back(std::move(call));
        else
            call();
    }

    Chain *m_chain;
};

} // namespace slipway::testing
