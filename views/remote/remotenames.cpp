// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remotenames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RemoteNames)
};

} // namespace

QString remoteTitle(const RemoteAddress &address)
{
    using Kind = RemoteAddress::Kind;
    if (address.kind == Kind::TaskGroup)
        return Words::tr("Task group %1").arg(address.taskGroup);
    const auto pipeline = address.organization + u'/' + address.pipeline;
    return address.kind == Kind::BuildkitePipeline ? pipeline : Words::tr("%1 #%2").arg(pipeline).arg(address.build);
}

QString remoteTitle(const QString &url)
{
    const auto address = readRemoteAddress(url);
    return address.ok() ? remoteTitle(*address) : url;
}

QString endWords(qint64 endsMs)
{
    const auto end = QDateTime::fromMSecsSinceEpoch(endsMs);
    return end.date() == QDate::currentDate() ? QLocale().toString(end.time(), QLocale::ShortFormat) : QLocale().toString(end, QLocale::ShortFormat);
}

QString signInWords(const RemoteAddress &address, CredentialUse use, const SecretShelf &shelf)
{
    const auto host = address.api.host();
    if (!hasCredentials(address, use, shelf))
        return Words::tr("Not signed in to %1.").arg(host);
    const auto secret = shelf.find(address.api, keptAs(address, use));
    if (!secret)
        return Words::tr("The environment of this program has credentials for %1.").arg(host);
    const auto facts = factsOf(*secret);
    if (facts.client.isEmpty())
        return Words::tr("Signed in to %1.").arg(host);
    return facts.endsMs == 0 ? Words::tr("Signed in to %1 as %2.").arg(host, facts.client)
                             : Words::tr("Signed in to %1 as %2, until %3.").arg(host, facts.client, endWords(facts.endsMs));
}

QString plainAddress(const QString &url)
{
    return QUrl(url.trimmed()).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace slipway
