// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whoami.h"

#include <QSysInfo>

namespace slipway {

QString userAtHost()
{
    auto user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("LOGNAME", QStringLiteral("user"));
    return user + u'@' + QSysInfo::machineHostName();
}

} // namespace slipway
