// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "release/action.h"

#include <QObject>

#include <functional>

namespace slipway {

/// Who is asked before a ReleaseSession sends an action to an engine elsewhere, after everything else allowed it: whoever
/// keeps the tokens may want one first. A child of the session it is for, which finds it. GUI thread.
class Doorkeeper : public QObject
{
    Q_OBJECT
public:
    /// Calls back once: with why nothing is to be sent, or without a message.
    using Ask = std::function<void(const Action &action, std::function<void(const Error &refusal)> go)>;

    Doorkeeper(QObject *session, Ask ask)
        : QObject(session)
        , m_ask(std::move(ask))
    {
    }

    bool isOpen() const { return m_open; }
    void ask(const Action &action, std::function<void(const Error &refusal)> go) { m_ask(action, std::move(go)); }
    /// Whatever `act` asks the session for goes through.
    void let(const std::function<void()> &act)
    {
        m_open = true;
        act();
        m_open = false;
    }

private:
    const Ask m_ask;
    bool m_open = false;
};

} // namespace slipway
