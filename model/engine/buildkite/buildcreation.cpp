// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildcreation.h"

#include "core/digest.h"
#include "core/jsontexts.h"
#include "engine/buildkite/buildactor.h"
#include "engine/remote/remoteoffice.h"
#include "release/auditlog.h"

#include <QPointer>

namespace slipway {

namespace {

/// One creation on the office's thread; deletes itself when it is over.
class Creation : public QObject
{
public:
    using Done = std::function<void(const NewBuildResult &)>;

    Creation(RemoteDesk *desk, const RemoteAddress &address, const NewBuild &wish, const CreationRecord &record, const SecretShelfPtr &shelf, Done done)
        : QObject(desk)
        , m_log(record.stateDir, *desk->ticker())
        , m_creator(address, wish,
              {desk->transport(), desk->ticker(), desk->budget(address.api), shelfSigner(address, CredentialUse::Read, shelf), shelfSigner(address, CredentialUse::Act, shelf)},
              [this, address, wish, record] { return intend(address, wish, record); })
        , m_done(std::move(done))
    {
        connect(&m_creator, &BuildCreator::finished, this, &Creation::onFinished);
    }

    void start() { m_creator.start(); }

private:
    Result<void> intend(const RemoteAddress &address, const NewBuild &wish, const CreationRecord &record)
    {
        // Names only: values may be what nobody wants to read in a log.
        auto env = Json::array(), fields = Json::array();
        for (const auto &variable : wish.env)
            env.push_back(toStd(variable.first));
        for (auto it = wish.metaData.cbegin(); it != wish.metaData.cend(); ++it)
            fields.push_back(toStd(it.key()));
        Json subject {{"engine", "buildkite"}, {"org", toStd(address.organization)}, {"pipeline", toStd(address.pipeline)}, {"commit", toStd(wish.commit)},
            {"branch", toStd(wish.branch)}, {"env", std::move(env)}, {"fields", std::move(fields)}, {"mark", toStd(m_creator.intent())}};
        if (!wish.pipeline.isEmpty())
            subject["sent"] = toStd(sha256Digest(wish.pipeline));
        const auto written = m_log.append({{"kind", "create_build"}, {"actor", {{"id", toStd(record.who)}}}, {"reason", toStd(record.reason)}, {"subject", std::move(subject)}});
        if (written.failed())
            return fail(written.error());
        m_intent = *written;
        return {};
    }

    void onFinished(const NewBuildResult &result)
    {
        auto told = result;
        if (m_intent) {
            // It is as it is, whether that can be written down or not.
            const auto written = m_log.append({{"kind", "create_build-result"}, {"intent", m_intent},
                {"result", {{"outcome", toStd(deedEndingName(result.ending))}, {"status", result.status}, {"build", result.build}}}});
            if (written.failed() && told.error.message.isEmpty())
                told.error = written.error();
        }
        m_done(told);
        deleteLater();
    }

    AuditLog m_log;
    BuildCreator m_creator;
    const Done m_done;
    qint64 m_intent = 0;
};

} // namespace

void createBuild(RemoteOffice *office, QObject *context, const RemoteAddress &address, const NewBuild &wish, const CreationRecord &record,
    std::function<void(const NewBuildResult &)> done)
{
    QMetaObject::invokeMethod(
        office->desk(), [desk = office->desk(), address, wish, record, shelf = office->secrets(), deliver = backTo(context, std::move(done))] { (new Creation(desk, address, wish, record, shelf, deliver))->start(); },
        Qt::QueuedConnection);
}

RemoteAddress buildAddress(const RemoteAddress &pipeline, qint64 number)
{
    auto address = pipeline;
    address.kind = RemoteAddress::Kind::BuildkiteBuild;
    address.build = number;
    return address;
}

} // namespace slipway
