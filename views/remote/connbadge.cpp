// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/connbadge.h"

#include "look/look.h"
#include "panes/paneparts.h"
#include "session/releasesession.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

using State = RemoteConnection::State;

/// The higher, the sooner a person has to do something.
int badnessOf(State state)
{
    switch (state) {
    case State::Live: return 0;
    case State::Connecting: return 1;
    case State::RateLimited: return 2;
    case State::Stale: return 3;
    case State::Offline: return 4;
    case State::Gone: return 5;
    case State::SignedOut: return 6;
    }
    return 0;
}

StateLook lookOf(State state, bool dark)
{
    const auto made = [dark](StepState like, Glyph glyph) {
        auto look = stateLook(like, dark);
        look.glyph = glyph;
        return look;
    };
    switch (state) {
    case State::Live: return made(StepState::Passed, Glyph::Check);
    case State::Connecting: return made(StepState::Running, Glyph::Arc);
    case State::RateLimited: return made(StepState::WaitingForHuman, Glyph::Clock);
    case State::Stale: return made(StepState::WaitingForHuman, Glyph::Bang);
    case State::Offline: return made(StepState::Failed, Glyph::Lightning);
    case State::Gone: return made(StepState::Failed, Glyph::Question);
    case State::SignedOut: return made(StepState::Failed, Glyph::Lock);
    }
    return {};
}

QString stateWords(const EngineSource &source)
{
    const auto text = connectionText(source.connection);
    return source.standIn ? ConnBadge::tr("stand-in: %1").arg(text) : text;
}

/// What to do about it, or why it is so.
QString reasonOf(const EngineSource &source)
{
    const auto what = whyNotToAct(source.connection);
    const auto &why = source.connection.why;
    return why.isEmpty() || what.contains(why) ? what : ConnBadge::tr("%1\nThe last fault: %2").arg(what, why);
}

QString lastAnswer(const EngineSource &source)
{
    return source.connection.sinceMs == 0 ? ConnBadge::tr("It has not answered yet.")
                                          : ConnBadge::tr("Last good answer: %1").arg(QDateTime::fromMSecsSinceEpoch(source.connection.sinceMs).toString(QStringLiteral("HH:mm:ss")));
}

} // namespace

ConnBadge::ConnBadge(ReleaseSession *session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("connBadge"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    connect(this, &QAbstractButton::clicked, this, &ConnBadge::toggleDetails);
    connect(session, &ReleaseSession::sourcesChanged, this, &ConnBadge::refresh);
    refresh();
}

const EngineSource *ConnBadge::worstOf(const EngineSources &sources)
{
    const auto worst = std::max_element(sources.begin(), sources.end(),
        [](const EngineSource &a, const EngineSource &b) { return badnessOf(a.connection.state) < badnessOf(b.connection.state); });
    return worst == sources.end() ? nullptr : &*worst;
}

void ConnBadge::refresh()
{
    const auto &sources = m_session->sources();
    const auto *worst = worstOf(sources);
    setVisible(worst != nullptr);
    if (!worst) {
        delete m_details;
        return;
    }
    const auto count = int(sources.size());
    const bool allLive = worst->connection.state == State::Live;
    const auto words = stateWords(*worst);
    const auto said = count == 1 ? words : allLive ? tr("%1 (%n source(s))", nullptr, count).arg(words) : tr("%1: %2").arg(worst->title, words);
    QStringList lines;
    for (const auto &source : sources)
        lines.append(tr("%1 (%2): %3").arg(source.title, source.engine, stateWords(source)));
    setToolTip(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    if (text() != said || m_shown != int(worst->connection.state)) { // most looks change neither
        m_shown = int(worst->connection.state);
        setText(said);
        setIcon(stateIcon(lookOf(worst->connection.state, isDark(palette()))));
        setAccessibleName(tr("Connection: %1").arg(said));
        setAccessibleDescription(reasonOf(*worst));
    }
    if (m_details)
        fillDetails();
}

void ConnBadge::toggleDetails()
{
    if (m_details) {
        delete m_details;
        return;
    }
    m_details = new QFrame(this, Qt::Popup);
    m_details->setObjectName(QStringLiteral("connDetails"));
    m_details->setAttribute(Qt::WA_DeleteOnClose);
    m_details->setFrameShape(QFrame::StyledPanel);
    m_details->setAccessibleName(tr("Connections"));
    new QVBoxLayout(m_details);
    fillDetails();
    m_details->adjustSize();
    m_details->move(mapToGlobal(QPoint(width() - m_details->width(), height())));
    m_details->show();
    if (auto *first = m_details->findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

/// Rows are made once for a list of sources; then only their words change, so that no button goes away under a finger.
void ConnBadge::fillDetails()
{
    const auto &sources = m_session->sources();
    auto *column = static_cast<QVBoxLayout *>(m_details->layout());
    const auto rows = m_details->findChildren<QLabel *>(QStringLiteral("connRow"));
    if (rows.size() != sources.size()) {
        while (auto *item = column->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (int i = 0; i < sources.size(); ++i) {
            auto *row = plainLabel({}, m_details);
            row->setObjectName(QStringLiteral("connRow"));
            row->setMinimumWidth(360);
            auto *signIn = new QPushButton(tr("Sign in…"), m_details);
            signIn->setObjectName(QStringLiteral("signInButton"));
            signIn->setAccessibleDescription(sources.at(i).title);
            connect(signIn, &QPushButton::clicked, this, [this, i] {
                const auto source = m_session->sources().value(i);
                m_details->hide(); // it holds the button that is telling this
                m_details->deleteLater();
                m_details.clear();
                Q_EMIT signInRequested(source);
            });
            column->addWidget(row);
            column->addWidget(signIn, 0, Qt::AlignLeft);
        }
        auto *look = new QPushButton(tr("Look now"), m_details);
        look->setObjectName(QStringLiteral("lookNowButton"));
        connect(look, &QPushButton::clicked, this, &ConnBadge::lookNowRequested);
        column->addWidget(look, 0, Qt::AlignRight);
    }
    const auto labels = m_details->findChildren<QLabel *>(QStringLiteral("connRow"));
    for (int i = 0; i < sources.size() && i < labels.size(); ++i) {
        const auto &source = sources.at(i);
        QStringList lines {tr("%1 (%2): %3").arg(source.title, source.engine, stateWords(source)), reasonOf(source), lastAnswer(source)};
        if (source.standIn)
            lines.append(tr("This is a stand-in on this machine: nothing there is real."));
        lines.removeAll(QString());
        labels.at(i)->setText(lines.join(u'\n'));
    }
}

} // namespace slipway
