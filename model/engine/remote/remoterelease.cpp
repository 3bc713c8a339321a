// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoterelease.h"

#include "core/digest.h"
#include "core/whoami.h"
#include "engine/remote/remoteoffice.h"
#include "engine/remote/trainengine.h"
#include "source/truststore.h"

#include <QFileInfo>

namespace slipway {

namespace {

/// The same sources, whatever the order they were named in, have the same folder; a stand-in's build is another than the real one.
QString folderName(const RemoteTrain &train)
{
    QStringList sources;
    for (const auto &source : train.sources) {
        const auto id = train.sources.size() > 1 ? source.id : QString();
        sources.append(QStringList {id, serverOf(source.address.api), releaseIdOf(source.address)}.join(u'\n'));
    }
    sources.sort();
    return sha256Digest(sources.join(QStringLiteral("\n\n")).toUtf8()).mid(7, 16);
}

RemoteSetup setupOf(const RemoteTrain::Source &source, RemoteOffice *office)
{
    RemoteSetup setup;
    setup.address = source.address;
    setup.definition = source.definition;
    setup.read = shelfSigner(source.address, CredentialUse::Read, office->secrets());
    setup.act = [act = shelfSigner(source.address, CredentialUse::Act, office->secrets())]() -> Result<RemoteWatch::Signer> { return act; };
    setup.hasActor = [address = source.address, shelf = office->secrets()] { return hasCredentials(address, CredentialUse::Act, *shelf); };
    setup.desk = office->desk();
    return setup;
}

} // namespace

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
    const auto stateDir = QFileInfo(options.stateDir).absoluteFilePath();
    m_folder = stateDir + QStringLiteral("/remote/") + folderName(train);
    TrainSetup setup {train.title, {}, train.links, m_folder};
    for (const auto &source : train.sources) {
        setup.sources.append({source.id, setupOf(source, office)});
        setup.sources.last().setup.who = options.who.isEmpty() ? userAtHost() : options.who;
        setup.sources.last().setup.stateDir = stateDir;
    }
    m_engine = new TrainEngine(std::move(setup));
    m_id = m_engine->releaseId();
    m_engine->moveToThread(office->thread());
    connect(m_engine, &Engine::stopped, this, [this] {
        m_ended = true;
        Q_EMIT ended();
    });
}

Engine *RemoteRelease::engine() const
{
    return m_engine;
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
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->begin(); }, Qt::QueuedConnection);
}

void RemoteRelease::lookNow()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->lookNow(); }, Qt::QueuedConnection);
}

void RemoteRelease::setLinks(const QVector<StepLink> &links)
{
    m_train.links = links;
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, links] { engine->setLinks(links); }, Qt::QueuedConnection);
}

void RemoteRelease::stop()
{
    if (!std::exchange(m_stopping, true))
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(); }, Qt::QueuedConnection);
}

} // namespace slipway
