// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderchecks.h"

#include "buildorder/levels.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderChecks)
};

QString shownKey(const BuildOrder &order, const QString &key)
{
    return order.orderBy == OrderBy::Recipe ? displayRef(key) : key;
}

void add(BuildOrder &order, const QString &rule, Severity severity, const OrderElement &element, const QString &message,
    const QString &fix = {})
{
    order.diagnostics.append({rule, severity, message, order.whereIs(element.place), element.key, fix, {}});
}

void addDangling(BuildOrder &order, const OrderElement &element, const QString &key)
{
    const auto who = shownKey(order, element.key);
    const auto name = shownKey(order, key);
    const auto rule = QStringLiteral("C3");
    switch (whyDangling(order, key)) {
    case Dangling::Platform:
        add(order, rule, Severity::Info, element, Words::tr("%1 depends on %2, which is no step of the order: it has no revision, so the platform or an editable checkout provides it").arg(who, name));
        return;
    case Dangling::Reduced:
        add(order, rule, Severity::Info, element, Words::tr("%1 depends on %2, which is not to be built here: the order is reduced to what must be built").arg(who, name));
        return;
    case Dangling::Unknown:
        break;
    }
    add(order, rule, Severity::Error, element, Words::tr("%1 depends on %2, which is not in the order").arg(who, key),
        Words::tr("compute the order again; it was cut or edited"));
}

/// The packages of a recipe, if any of them waits for another: then those are looked for.
QSet<QString> packagesWaitedFor(const OrderElement &element)
{
    QSet<QString> ids;
    bool any = false;
    for (const auto &level : element.packages)
        any = any || std::any_of(level.begin(), level.end(), [](const OrderPackage &package) { return !package.depends.isEmpty(); });
    if (!any)
        return ids;
    for (const auto &level : element.packages) {
        for (const auto &package : level)
            ids.insert(package.packageId);
    }
    return ids;
}

/// True for nearly all packages of a large order: nothing is worth saying of them.
bool isUsual(const OrderPackage &package)
{
    const bool built = package.binary == BinaryState::Build && package.buildArgs;
    return (built || package.binary == BinaryState::Cache || package.binary == BinaryState::Download) && package.depends.isEmpty();
}

void addPackageFindings(BuildOrder &order, const OrderElement &element, const OrderPackage &package, const QSet<QString> &ids)
{
    if (isUsual(package))
        return;
    const auto name = displayRef(element.ref) + u':' + package.packageId;
    for (const auto &id : package.depends) {
        if (!ids.contains(id) && !order.reduced)
            add(order, QStringLiteral("C3"), Severity::Error, element, Words::tr("The package %1 depends on the package %2 of the same recipe, which is not in the order").arg(name, id));
    }
    if (package.binary == BinaryState::Build && package.hasBuildArgs && !package.buildArgs)
        add(order, QStringLiteral("C6"), Severity::Warning, element, Words::tr("%1 is to be built, but has no build_args: nothing can build it").arg(name));
    if (package.binary == BinaryState::Build && !package.hasBuildArgs && !order.fullGraph)
        add(order, QStringLiteral("C6"), Severity::Warning, element, Words::tr("%1 is to be built, but the file has no build_args; Conan writes them since 2.0.5").arg(name));
    if (package.binary == BinaryState::Missing)
        add(order, QStringLiteral("missing-binary"), Severity::Error, element, Words::tr("%1 has no binary and is not to be built: Missing").arg(name), Words::tr("compute the order with --build=missing"));
    if (package.binary == BinaryState::Invalid)
        add(order, QStringLiteral("invalid-binary"), Severity::Error, element, Words::tr("%1 cannot be built with these settings: Invalid").arg(name), Words::tr("\"conan graph info\" of the same graph says why"));
    if (package.binary == BinaryState::Other)
        add(order, QStringLiteral("unknown-binary"), Severity::Warning, element, Words::tr("%1 has the binary \"%2\", which this version does not know; it is not built").arg(name, package.binaryText));
}

void addRevisionClashes(BuildOrder &order)
{
    QHash<QStringView, const QString *> first; // name and version -> ref
    first.reserve(qsizetype(order.elements.size()));
    QSet<QString> said;
    for (const auto &element : order.elements) {
        const auto nameView = QStringView(element.ref).left(displaySize(element.ref));
        const auto known = first.constFind(nameView);
        if (known == first.constEnd()) {
            first.insert(nameView, &element.ref);
        } else if (**known != element.ref && !said.contains(element.ref)) {
            const auto name = nameView.toString();
            said.insert(element.ref);
            add(order, QStringLiteral("C5"), Severity::Warning, element, Words::tr("%1 is in the order with two recipe revisions, %2 and %3, but build_args name no revision: both would build the same one")
                .arg(name, (*known)->section(u'#', 1), element.ref.section(u'#', 1)), Words::tr("run it with the lockfile of each product"));
        }
    }
}

Error contradiction(const BuildOrder &order, const OrderElement &element, int level, const QString &on, int onLevel)
{
    const auto message = level == onLevel
        ? Words::tr("%1 and %2, on which it depends, are both at level %3: levels contradict \"depends\"")
        : Words::tr("%1 is at level %3, before %2, on which it depends: levels contradict \"depends\"");
    return {ErrorCode::BadInput, message.arg(shownKey(order, element.key), shownKey(order, on)).arg(level),
        Words::tr("compute the order again, or open the file tolerantly to have its levels computed from \"depends\""), order.whereIs(element.place)};
}

Result<void> contradicted(BuildOrder &order, const Error &error, bool forgive)
{
    if (!forgive)
        return fail(error);
    order.diagnostics.append({QStringLiteral("C4"), Severity::Warning, error.message, error.where, {}, Words::tr("compute the order again"), {}});
    return {};
}

Result<void> checkInnerLevels(BuildOrder &order, const OrderElement &element, bool forgive)
{
    if (element.packages.size() < 2 && (element.packages.empty() || element.packages.front().size() < 2))
        return {};
    QHash<QString, int> levelOf;
    for (size_t level = 0; level < element.packages.size(); ++level) {
        for (const auto &package : element.packages[level])
            levelOf.insert(package.packageId, int(level));
    }
    for (size_t level = 0; level < element.packages.size(); ++level) {
        for (const auto &package : element.packages[level]) {
            for (const auto &id : package.depends) {
                if (levelOf.value(id, -1) < int(level) || id == package.packageId)
                    continue; // a package that depends on itself is a cycle; levels() says so
                const Error error {ErrorCode::BadInput, Words::tr("The package %1 of %2 does not stand after the package %3, on which it depends: inner levels contradict \"depends\"")
                    .arg(package.packageId, displayRef(element.ref), id), {}, order.whereIs(package.place)};
                if (auto said = contradicted(order, error, forgive); said.failed())
                    return said;
            }
        }
    }
    return {};
}

Error duplicate(const BuildOrder &order, const OrderElement &element, const OrderElement &first, const QString &what)
{
    return {ErrorCode::BadInput, Words::tr("%1 is in the order twice; its first place is line %2").arg(what).arg(first.place.line),
        Words::tr("keep one of them, or compute the order again"), order.whereIs(element.place)};
}

Result<void> checkUniquePackages(const BuildOrder &order, const OrderElement &element)
{
    if (element.packageCount() < 2)
        return {};
    QHash<QString, int> ids;
    for (const auto &level : element.packages) {
        for (const auto &package : level) {
            if (const auto line = ids.constFind(package.packageId); line != ids.constEnd())
                return fail(ErrorCode::BadInput, Words::tr("The package %1 is in the recipe %2 twice; its first place is line %3").arg(package.packageId, displayRef(element.ref)).arg(*line),
                    Words::tr("keep one of them, or compute the order again"), order.whereIs(package.place));
            ids.insert(package.packageId, package.place.line);
        }
    }
    return {};
}

} // namespace

Dangling whyDangling(const BuildOrder &order, const QString &key)
{
    if (!hasRevision(key))
        return Dangling::Platform;
    return order.reduced ? Dangling::Reduced : Dangling::Unknown;
}

Result<void> checkUnique(BuildOrder &order)
{
    auto &known = order.indexOf;
    known.clear();
    known.reserve(qsizetype(order.elements.size()));
    for (quint32 i = 0; i < order.elements.size(); ++i) {
        const auto &element = order.elements[i];
        const auto before = known.size();
        auto &at = known[element.key];
        if (known.size() == before)
            return fail(duplicate(order, element, order.elements[at], element.key));
        at = i;
        if (auto unique = checkUniquePackages(order, element); unique.failed())
            return unique;
    }
    return {};
}

Result<void> checkLevels(BuildOrder &order, const std::vector<int> &fileLevels, bool forgive)
{
    for (quint32 i = 0; i < fileLevels.size(); ++i) {
        const auto &element = order.elements[i];
        for (const auto on : order.links[i]) {
            if (fileLevels[on] < fileLevels[i])
                continue;
            const auto error = contradiction(order, element, fileLevels[i], order.elements[on].key, fileLevels[on]);
            if (auto said = contradicted(order, error, forgive); said.failed())
                return said;
        }
        if (auto inner = checkInnerLevels(order, element, forgive); inner.failed())
            return inner;
    }
    return {};
}

void addFindings(BuildOrder &order)
{
    if (!order.conanError.isEmpty())
        order.diagnostics.append({QStringLiteral("conan-error"), Severity::Error, Words::tr("Conan says: %1").arg(order.conanError), order.whereIs({0, 1, 1}), {}, {}, {}});
    for (size_t i = 0; i < order.elements.size(); ++i) {
        const auto &element = order.elements[i];
        const bool allKnown = order.links[i].size() == size_t(element.depends.size());
        for (qsizetype d = 0; d < element.depends.size() && !allKnown; ++d) {
            if (!order.indexOf.contains(element.depends[d]))
                addDangling(order, element, element.depends[d]);
        }
        const auto ids = packagesWaitedFor(element);
        for (const auto &level : element.packages) {
            for (const auto &package : level)
                addPackageFindings(order, element, package, ids);
        }
    }
    addRevisionClashes(order);
}

} // namespace slipway
