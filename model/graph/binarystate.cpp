// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/binarystate.h"

#include <array>

namespace slipway {

namespace {

// By the value of BinaryState.
const std::array<QString, 11> &names()
{
    static const std::array<QString, 11> all {QString(), QStringLiteral("Build"), QStringLiteral("EditableBuild"),
        QStringLiteral("Cache"), QStringLiteral("Download"), QStringLiteral("Update"), QStringLiteral("Editable"),
        QStringLiteral("Missing"), QStringLiteral("Invalid"), QStringLiteral("Skip"), QStringLiteral("Platform")};
    return all;
}

} // namespace

QString binaryStateName(BinaryState state)
{
    return size_t(state) < names().size() ? names()[size_t(state)] : QString();
}

BinaryState binaryStateFrom(const QString &name)
{
    for (size_t i = 1; i < names().size(); ++i) {
        if (names()[i] == name)
            return BinaryState(i);
    }
    return BinaryState::Other;
}

} // namespace slipway
