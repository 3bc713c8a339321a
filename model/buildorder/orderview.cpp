// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderview.h"

#include "buildorder/buildorder.h"
#include "buildorder/packageinfo.h"

#include <algorithm>

namespace slipway {

bool OrderView::shows(const OrderPackage &package) const
{
    if (hideTools && package.context == OrderContext::Build)
        return false;
    if (binary != BinaryState::None && package.binary != binary)
        return false;
    if (onlyToBuild && !isToBuild(package.binary) && !isUnusable(package.binary))
        return false;
    if (!profile.isEmpty() && package.filenames.value(0) != profile)
        return false;
    if (!file.isEmpty() && !package.filenames.contains(file))
        return false;
    if (option.isEmpty())
        return true;
    const auto has = [this](const QString &line) { return line.contains(option, Qt::CaseInsensitive); };
    if (std::any_of(package.options.begin(), package.options.end(), has))
        return true;
    const auto own = packageOptions(package) + packageSettings(package);
    return std::any_of(own.begin(), own.end(), has);
}

} // namespace slipway
