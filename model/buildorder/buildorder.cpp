// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/buildorder.h"

#include <QFileInfo>

#include <algorithm>

namespace slipway {

QString orderByName(OrderBy by)
{
    return by == OrderBy::Recipe ? QStringLiteral("recipe") : QStringLiteral("configuration");
}

bool OrderElement::isToBuild() const
{
    return std::any_of(packages.begin(), packages.end(), [](const PackageLevel &level) {
        return std::any_of(level.begin(), level.end(), [](const OrderPackage &p) { return slipway::isToBuild(p.binary); });
    });
}

size_t OrderElement::packageCount() const
{
    size_t count = 0;
    for (const auto &level : packages)
        count += level.size();
    return count;
}

qint64 BuildOrder::find(const QString &key) const
{
    const auto at = indexOf.constFind(key);
    return at == indexOf.constEnd() ? -1 : qint64(*at);
}

const OrderProfile *BuildOrder::profile(const QString &name) const
{
    for (const auto *all : {&profiles, &lostProfiles}) {
        const auto at = std::find_if(all->begin(), all->end(), [&](const OrderProfile &p) { return p.name == name; });
        if (at != all->end())
            return &*at;
    }
    return nullptr;
}

const OrderProfile *BuildOrder::profileFor(const OrderPackage &package) const
{
    return profile(package.filenames.isEmpty() ? QStringLiteral("self") : package.filenames.first());
}

SourceRange BuildOrder::whereIs(const OrderPlace &place) const
{
    return {files.value(qsizetype(place.file)), place.line, place.column, 0, {}};
}

size_t BuildOrder::packageCount() const
{
    size_t count = 0;
    for (const auto &element : elements)
        count += element.packageCount();
    return count;
}

qsizetype displaySize(const QString &ref)
{
    const auto end = std::find_if(ref.begin(), ref.end(), [](QChar c) { return c == u'#' || c == u':'; });
    return end - ref.begin();
}

QString displayRef(const QString &ref)
{
    return ref.left(displaySize(ref));
}

bool hasRevision(const QString &ref)
{
    return recipeOfPref(ref).contains(u'#');
}

QString recipeOfPref(const QString &pref)
{
    return pref.left(pref.indexOf(u':'));
}

QString orderFileName(const QString &path)
{
    // Python's os.path.splitext: leading dots start no extension.
    const auto name = QFileInfo(path).fileName();
    const auto dot = name.lastIndexOf(u'.');
    const bool onlyDots = std::all_of(name.begin(), name.begin() + std::max<qsizetype>(dot, 0), [](QChar c) { return c == u'.'; });
    return dot <= 0 || onlyDots ? name : name.left(dot);
}

QStringList unusablePackages(const BuildOrder &order)
{
    QStringList lines;
    for (const auto &level : order.levels) {
        for (const auto index : level) {
            const auto &element = order.elements[index];
            for (const auto &inner : element.packages) {
                for (const auto &package : inner) {
                    const auto name = element.ref + u':' + package.packageId;
                    if (package.binary == BinaryState::Missing)
                        lines.append(name + QStringLiteral(": Missing binary"));
                    else if (package.binary == BinaryState::Invalid)
                        lines.append(name + QStringLiteral(": Invalid configuration"));
                }
            }
        }
    }
    return lines;
}

} // namespace slipway
