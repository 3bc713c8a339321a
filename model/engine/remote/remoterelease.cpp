// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoterelease.h"

#include "core/digest.h"
#include "core/whoami.h"
#include "engine/remote/remoteengine.h"
#include "engine/remote/remoteoffice.h"
#include "source/truststore.h"

#include <QFileInfo>

namespace slipway {

RemoteRelease::RemoteRelease(RemoteOffice *office, const RemoteTrain &train, Options options, QObject *parent)
    : QObject(parent)
    , m_train(train)
{
    qRegisterMetaType<ReleaseEvents>();
    qRegisterMetaType<PlanPtr>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<EngineSources>();
    qRegisterMetaType<LogNews>();
    if (options.stateDir.isEmpty())
        options.stateDir = TrustStore::dataFolder();
    const auto &source = train.sources.constFirst();
    RemoteSetup setup;
    setup.address = source.address;
    setup.definition = source.definition;
    setup.read = shelfSigner(source.address, CredentialUse::Read, office->secrets());
    setup.act = [act = shelfSigner(source.address, CredentialUse::Act, office->secrets())]() -> Result<RemoteWatch::Signer> { return act; };
    setup.who = options.who.isEmpty() ? userAtHost() : options.who;
    setup.stateDir = QFileInfo(options.stateDir).absoluteFilePath();
    setup.desk = office->desk();
    m_id = releaseIdOf(source.address);
    m_folder = QFileInfo(options.stateDir).absoluteFilePath() + QStringLiteral("/remote/") + sha256Digest(m_id.toUtf8()).mid(7, 16);
    setup.folder = m_folder;
    auto *engine = new RemoteEngine(std::move(setup));
    m_engine = engine;
    engine->moveToThread(office->thread());
    connect(engine, &Engine::stopped, this, [this] {
        m_ended = true;
        Q_EMIT ended();
    });
}

RemoteRelease::~RemoteRelease()
{
    stop();
    m_engine->deleteLater();
}

void RemoteRelease::begin()
{
    if (std::exchange(m_begun, true))
        return;
    QMetaObject::invokeMethod(m_engine, [engine = static_cast<RemoteEngine *>(m_engine)] { engine->begin(); }, Qt::QueuedConnection);
}

void RemoteRelease::lookNow()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->lookNow(); }, Qt::QueuedConnection);
}

void RemoteRelease::stop()
{
    if (!std::exchange(m_stopping, true))
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(); }, Qt::QueuedConnection);
}

} // namespace slipway
