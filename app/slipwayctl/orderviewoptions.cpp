// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderviewoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderViewOptions)
};

QCommandLineOption option(const char *name, const QString &text, const QString &value = {})
{
    return {QString::fromLatin1(name), text, value};
}

Error badUsage(const QString &message, const QString &hint)
{
    return {ErrorCode::BadInput, message, hint, {}};
}

/// The names that the packages of an order give, sorted.
QStringList namesOf(const BuildOrder &order, const std::function<QStringList(const OrderPackage &)> &of)
{
    QSet<QString> names;
    for (const auto &element : order.elements) {
        for (const auto &level : element.packages) {
            for (const auto &package : level) {
                for (const auto &name : of(package))
                    names.insert(name);
            }
        }
    }
    auto sorted = names.values();
    sorted.sort();
    return sorted;
}

Result<void> checkName(const char *option, const QString &name, const QStringList &known)
{
    if (name.isEmpty() || known.contains(name))
        return {};
    return fail(badUsage(Words::tr("--%1 %2: no package of this order has that name").arg(QLatin1String(option), name),
        known.isEmpty() ? Words::tr("its packages name no files: it was not merged") : Words::tr("the names are: %1").arg(known.join(QStringLiteral(", ")))));
}

} // namespace

Result<BuildOrderPtr> OrderPart::of(const BuildOrderPtr &order) const
{
    const auto profiles = namesOf(*order, [](const OrderPackage &package) { return package.filenames.mid(0, 1); });
    if (auto known = checkName("profile", view.profile, profiles); known.failed())
        return fail(known.error());
    const auto files = namesOf(*order, [](const OrderPackage &package) { return package.filenames; });
    if (auto known = checkName("from", view.file, files); known.failed())
        return fail(known.error());
    return reduce && !order->reduced ? reduceOrder(*order, *reduce) : Result<BuildOrderPtr>(order);
}

OrderViewOptions::OrderViewOptions()
    : m_profile(option("profile", Words::tr("Build order: only the packages that the profile of this file builds (the first of their file names)."), QStringLiteral("NAME")))
    , m_from(option("from", Words::tr("Build order: only the packages that came from this file."), QStringLiteral("NAME")))
    , m_option(option("option", Words::tr("Build order: only packages with this text in an option or a setting, such as shared=True."), QStringLiteral("TEXT")))
    , m_binary(option("binary", Words::tr("Build order: only packages of this state: Build, Cache, Download, Missing and so on."), QStringLiteral("STATE")))
    , m_toBuild(option("only-to-build", Words::tr("Build order: only what is to be built, or is missing or invalid.")))
    , m_noTools(option("no-tool-requires", Words::tr("Build order: without the packages of the build machine (tool requirements).")))
    , m_reduce(option("reduce", Words::tr("Build order: reduced to what must be built, as 'conan graph build-order --reduce' does it.")))
    , m_conan(option("conan", Words::tr("Build order: reduces as this Conan does; before 2.14 a recipe kept all its packages if one was to be built."), QStringLiteral("VERSION")))
{
}

QList<QCommandLineOption> OrderViewOptions::all() const
{
    return {m_profile, m_from, m_option, m_binary, m_toBuild, m_noTools, m_reduce, m_conan};
}

void OrderViewOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions(all());
}

QString OrderViewOptions::firstGiven(const QCommandLineParser &parser) const
{
    for (const auto &option : all()) {
        if (parser.isSet(option))
            return QStringLiteral("--") + option.names().constFirst();
    }
    return {};
}

Result<OrderPart> OrderViewOptions::read(const QCommandLineParser &parser) const
{
    OrderPart part;
    part.view.profile = parser.value(m_profile);
    part.view.file = parser.value(m_from);
    part.view.option = parser.value(m_option);
    part.view.onlyToBuild = parser.isSet(m_toBuild);
    part.view.hideTools = parser.isSet(m_noTools);
    if (parser.isSet(m_binary)) {
        part.view.binary = binaryStateFrom(parser.value(m_binary));
        if (part.view.binary == BinaryState::Other) {
            return fail(badUsage(Words::tr("--binary %1 is not known").arg(parser.value(m_binary)),
                Words::tr("the states are Build, EditableBuild, Cache, Download, Update, Editable, Missing, Invalid, Skip and Platform")));
        }
    }
    if (!parser.isSet(m_reduce)) {
        if (parser.isSet(m_conan))
            return fail(badUsage(Words::tr("--conan says how --reduce is done, and that is not asked for"), Words::tr("give --reduce, too")));
        return part;
    }
    const auto conan = parser.isSet(m_conan) ? conanReduceOf(parser.value(m_conan)) : Result<ConanReduce>(ConanReduce::Since2_14);
    if (conan.failed())
        return fail(conan.error());
    part.reduce = *conan;
    return part;
}

Result<ConanReduce> conanReduceOf(const QString &version)
{
    static const QRegularExpression form(QStringLiteral("^2\\.(\\d{1,4})([.-].*)?$"));
    const auto match = form.match(version);
    if (!match.hasMatch())
        return fail(badUsage(Words::tr("--conan %1 is not known; expected a version such as 2.13 or 2.14").arg(version), Words::tr("see --help")));
    return match.captured(1).toInt() < 14 ? ConanReduce::Before2_14 : ConanReduce::Since2_14;
}

} // namespace slipway::ctl
