// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remotenames.h"

#include <QCoreApplication>

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

QString plainAddress(const QString &url)
{
    return QUrl(url.trimmed()).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace slipway
