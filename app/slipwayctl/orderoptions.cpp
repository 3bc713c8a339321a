// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderoptions.h"

#include "orderoutput.h"
#include "output.h"

#include "buildorder/orderreader.h"
#include "core/boundedfile.h"
#include "core/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderOptions)
};

constexpr qsizetype kMostFindings = 40;

QCommandLineOption option(const char *name, const QString &text, const QString &value = {})
{
    return {QString::fromLatin1(name), text, value};
}

Error badUsage(const QString &message)
{
    return {ErrorCode::BadInput, message, Words::tr("see --help"), {}};
}

Result<int> readNumber(const QString &name, const QString &text, int least, int most)
{
    bool good = false;
    const int number = text.toInt(&good);
    if (!good || number < least || number > most)
        return fail(badUsage(Words::tr("--%1 wants a number from %2 to %3, not '%4'").arg(name).arg(least).arg(most).arg(text)));
    return number;
}

} // namespace

OrderOptions::OrderOptions()
    : m_strict(option("strict-levels", Words::tr("Build order: a level starts when the one before is done (the default).")))
    , m_soon(option("as-soon-as-ready", Words::tr("Build order: a package starts when those it depends on are done.")))
    , m_profileArgs(option("profile-args", Words::tr("Build order: the arguments of conan install for packages whose first file name is NAME ('self' where the file was not merged), instead of what the order says; may be repeated."), QStringLiteral("NAME=ARGS")))
    , m_lockfile(option("lockfile", Words::tr("Build order: the lockfile of every conan install."), QStringLiteral("FILE")))
    , m_remote(option("remote", Words::tr("Build order: a remote of every conan install; may be repeated."), QStringLiteral("NAME")))
    , m_extra(option("extra-args", Words::tr("Build order: further arguments of every conan install."), QStringLiteral("ARGS")))
    , m_buildJobs(option("build-jobs", Words::tr("Build order: how many processes each build may use (tools.build:jobs)."), QStringLiteral("N")))
    , m_keepGoing(option("keep-going", Words::tr("Build order: after a failure what does not depend on it still starts.")))
    , m_gateLevel(option("gate-level", Words::tr("Build order: a gate before level N, counted from 0; may be repeated. Its key is gate-level-N."), QStringLiteral("N")))
    , m_upload(option("upload-remote", Words::tr("Build order: uploads each package to this remote when it is built."), QStringLiteral("NAME")))
    , m_gateUpload(option("gate-upload", Words::tr("Build order: uploads all packages at the end, behind the gate gate-upload.")))
    , m_promote(option("promote", Words::tr("Build order: when everything is done, copies the packages from one remote to another; may be repeated."), QStringLiteral("FROM=TO")))
    , m_gatePromote(option("gate-promote", Words::tr("Build order: a gate before each promotion. Its key is gate-promote:FROM:TO.")))
    , m_home(option("conan-home", Words::tr("Build order: the CONAN_HOME of every job, or 'per-package' for a new one each, with the configuration of the usual one."), QStringLiteral("DIR")))
    , m_tolerant(option("tolerant", Words::tr("Build order: reads files with trailing commas and the like.")))
{
}

QList<QCommandLineOption> OrderOptions::all() const
{
    return {m_strict, m_soon, m_profileArgs, m_lockfile, m_remote, m_extra, m_buildJobs, m_keepGoing, m_gateLevel, m_upload,
        m_gateUpload, m_promote, m_gatePromote, m_home, m_tolerant};
}

void OrderOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions(all());
}

QString OrderOptions::firstGiven(const QCommandLineParser &parser) const
{
    for (const auto &option : all()) {
        if (parser.isSet(option))
            return QStringLiteral("--") + option.names().constFirst();
    }
    return {};
}

Result<OrderRunOptions> OrderOptions::read(const QCommandLineParser &parser) const
{
    OrderRunOptions options;
    if (parser.isSet(m_strict) && parser.isSet(m_soon))
        return fail(badUsage(Words::tr("--strict-levels and --as-soon-as-ready exclude each other")));
    options.start = parser.isSet(m_soon) ? OrderStart::AsSoonAsReady : OrderStart::StrictLevels;
    options.lockfile = parser.value(m_lockfile);
    options.remotes = parser.values(m_remote);
    options.extraArgs = parser.value(m_extra);
    options.keepGoing = parser.isSet(m_keepGoing);
    options.uploadRemote = parser.value(m_upload);
    options.gateUpload = parser.isSet(m_gateUpload);
    options.gatePromotions = parser.isSet(m_gatePromote);
    options.conanHome = parser.value(m_home);
    if (parser.isSet(m_buildJobs)) {
        const auto jobs = readNumber(QStringLiteral("build-jobs"), parser.value(m_buildJobs), 1, 4096);
        if (jobs.failed())
            return fail(jobs.error());
        options.buildJobs = *jobs;
    }
    if (auto lists = readLists(parser, options); lists.failed())
        return fail(lists.error());
    return options;
}

Result<void> OrderOptions::readLists(const QCommandLineParser &parser, OrderRunOptions &options) const
{
    for (const auto &value : parser.values(m_profileArgs)) {
        const auto equals = value.indexOf(u'=');
        if (equals <= 0)
            return fail(badUsage(Words::tr("--profile-args %1 is not of the form NAME=ARGS").arg(value)));
        options.profileArgs.insert(value.left(equals), value.mid(equals + 1));
    }
    for (const auto &value : parser.values(m_gateLevel)) {
        const auto level = readNumber(QStringLiteral("gate-level"), value, 0, 1'000'000);
        if (level.failed())
            return fail(level.error());
        if (!options.gateLevels.contains(*level))
            options.gateLevels.append(*level);
    }
    for (const auto &value : parser.values(m_promote)) {
        const auto equals = value.indexOf(u'=');
        if (equals <= 0 || equals + 1 == value.size())
            return fail(badUsage(Words::tr("--promote %1 is not of the form FROM=TO").arg(value)));
        options.promotions.append({value.left(equals), value.mid(equals + 1)});
    }
    return {};
}

Result<LoadedOrder> loadOrder(const QStringList &files, bool tolerant)
{
    LoadedOrder loaded;
    std::vector<QByteArray> texts;
    for (const auto &file : files) {
        const auto bytes = readBoundedFile(file, kMaxOrderBytes);
        if (bytes.failed())
            return fail(bytes.error());
        texts.push_back(*bytes);
        if (file != QLatin1String("-"))
            loaded.origins.append({QFileInfo(file).absoluteFilePath(), sha256Digest(*bytes)});
    }
    auto order = orderOf(files, texts, tolerant);
    if (order.failed())
        return fail(order.error());
    loaded.order = std::move(*order);
    return loaded;
}

bool isBuildOrder(const QString &file)
{
    QFile in(file);
    return file != QLatin1String("-") && QFileInfo(file).isFile() && in.open(QIODevice::ReadOnly) && looksLikeBuildOrder(in.read(4096));
}

void printOrderFindings(const Diagnostics &diagnostics)
{
    auto sorted = diagnostics;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic &a, const Diagnostic &b) { return a.severity > b.severity; });
    sorted.removeIf([](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Info; });
    printFindings(sorted.mid(0, kMostFindings), {});
    if (const auto more = sorted.size() - kMostFindings; more > 0)
        printErrorText(Words::tr("... and %n more", nullptr, int(more)));
}

} // namespace slipway::ctl
