// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderjobs.h"

#include "buildorder/buildargs.h"
#include "buildorder/conanwords.h"
#include "buildorder/jobnames.h"
#include "buildorder/levels.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderJobs)
};

/// The name by which a package finds its profile.
QString profileName(const OrderPackage &package)
{
    return package.filenames.isEmpty() ? QStringLiteral("self") : package.filenames.constFirst();
}

class JobMaker
{
public:
    JobMaker(const BuildOrder &order, const OrderRunOptions &options)
        : m_order(order)
        , m_options(options)
        , m_style(BuildArgsStyle::of(order))
        , m_dependencies(order.links)
    {
    }

    Result<OrderJobs> make();

private:
    void addElement(quint32 element);
    std::vector<quint32> addInnerLevel(quint32 element, quint32 inner, const std::vector<quint32> &before);
    void readArguments(const OrderPackage &package, OrderJob &job);
    std::optional<QString> buildArgsOf(const OrderPackage &package, const QString &ref) const;
    const Result<QStringList> &profileWords(const QString &name);
    Result<QStringList> readProfile(const QString &name) const;
    const OrderPackage &packageOf(const OrderJob &job) const { return m_order.elements[job.element].packages[job.innerLevel][job.package]; }
    Result<void> checkUse() const;
    void block();
    void sayWhatNeedsALockfile();
    void say(const QString &rule, Severity severity, const OrderJob &job, const QString &message, const QString &fix = {});

    const BuildOrder &m_order;
    const OrderRunOptions &m_options;
    const BuildArgsStyle m_style;
    const std::vector<std::vector<quint32>> &m_dependencies;
    std::vector<std::vector<quint32>> m_last; // by element: the jobs that its dependants wait for
    QHash<QString, Result<QStringList>> m_profiles;
    QStringList m_extra;
    QSet<QString> m_seen; // ref:package_id
    int m_leftOut = 0; // packages to be built that are not asked for
    OrderJobs m_made;
};

Result<OrderJobs> JobMaker::make()
{
    if (m_order.fullGraph) {
        return fail(ErrorCode::BadInput, Words::tr("this is a graph of \"conan graph info\": it does not say how to build its packages"),
            Words::tr("make a build order with \"conan graph build-order --order-by=recipe --format=json\""),
            SourceRange {m_order.files.value(0), 0, 0, 0, {}});
    }
    const auto extra = splitShellWords(m_options.extraArgs);
    if (extra.failed())
        return fail(ErrorCode::BadInput, Words::tr("the extra arguments cannot be split into words: %1").arg(extra.error().message));
    m_extra = *extra;
    m_last.resize(m_order.elements.size());
    for (const auto &level : m_order.levels) {
        for (const auto element : level)
            addElement(element);
    }
    if (auto checked = checkUse(); checked.failed())
        return fail(checked.error());
    nameJobs(m_order, m_made.jobs);
    block();
    sayWhatNeedsALockfile();
    if (m_leftOut > 0) {
        m_made.diagnostics.append({QStringLiteral("left-out"), Severity::Warning,
            Words::tr("%n package(s) that are to be built are left out, as asked for: what needs them must find them elsewhere", nullptr, m_leftOut), m_order.whereIs({0, 1, 1}), {}});
    }
    if (m_made.jobs.empty())
        m_made.diagnostics.append({QStringLiteral("nothing-to-build"), Severity::Info, Words::tr("nothing is to be built"), m_order.whereIs({0, 1, 1}), {}});
    return std::move(m_made);
}

void JobMaker::addElement(quint32 element)
{
    std::vector<quint32> before;
    for (const auto dependency : m_dependencies[element])
        before.insert(before.end(), m_last[dependency].begin(), m_last[dependency].end());
    std::sort(before.begin(), before.end());
    before.erase(std::unique(before.begin(), before.end()), before.end());
    for (quint32 inner = 0; inner < m_order.elements[element].packages.size(); ++inner) {
        // The jobs of an inner level wait for all of the one before, and so for what that waited for.
        if (auto added = addInnerLevel(element, inner, before); !added.empty())
            before = std::move(added);
    }
    m_last[element] = std::move(before);
}

std::vector<quint32> JobMaker::addInnerLevel(quint32 element, quint32 inner, const std::vector<quint32> &before)
{
    const auto &wanted = m_order.elements[element];
    const auto &packages = wanted.packages[inner];
    std::vector<quint32> added;
    for (quint32 i = 0; i < packages.size(); ++i) {
        const auto &package = packages[i];
        if (!m_options.only.shows(package)) {
            m_leftOut += isToBuild(package.binary) ? 1 : 0;
            continue;
        }
        OrderJob job;
        job.element = element;
        job.innerLevel = inner;
        job.package = i;
        job.ref = wanted.ref;
        job.packageId = package.packageId;
        job.level = m_order.levelOf[element];
        job.profile = profileName(package);
        if (isUnusable(package.binary)) // in Conan's words
            job.fault = package.binary == BinaryState::Missing ? QStringLiteral("Missing binary") : QStringLiteral("Invalid configuration");
        else if (!isToBuild(package.binary))
            continue;
        else if (!buildArgsOf(package, wanted.ref) && package.binary == BinaryState::EditableBuild)
            continue; // before 2.16 Conan does not say how: it is used as it lies there
        else
            readArguments(package, job);
        const auto identity = wanted.ref + u':' + package.packageId;
        if (m_seen.contains(identity))
            continue;
        m_seen.insert(identity);
        if (job.fault.isEmpty())
            job.after = before;
        added.push_back(quint32(m_made.jobs.size()));
        m_made.jobs.push_back(std::move(job));
    }
    return added;
}

std::optional<QString> JobMaker::buildArgsOf(const OrderPackage &package, const QString &ref) const
{
    return package.hasBuildArgs ? package.buildArgs : buildArgsFor(package, ref, m_style);
}

void JobMaker::readArguments(const OrderPackage &package, OrderJob &job)
{
    const auto text = buildArgsOf(package, job.ref);
    if (!text) {
        job.fault = QStringLiteral("no build_args");
        return;
    }
    const auto build = splitConanWords(*text, package.options);
    if (build.failed()) {
        job.fault = Words::tr("its build_args cannot be split into words: %1").arg(build.error().message);
        return;
    }
    const auto &profile = profileWords(job.profile);
    if (profile.failed()) {
        job.fault = Words::tr("the profile arguments of \"%1\" cannot be split into words: %2").arg(job.profile, profile.error().message);
        return;
    }
    job.words = *build + *profile;
    if (!m_options.lockfile.isEmpty())
        job.words.append(QStringLiteral("--lockfile=") + m_options.lockfile);
    for (const auto &remote : m_options.remotes)
        job.words.append(QStringLiteral("-r=") + remote);
    if (m_options.buildJobs > 0) {
        job.words.append({package.context == OrderContext::Build ? QStringLiteral("-c:b") : QStringLiteral("-c"),
            QStringLiteral("tools.build:jobs=%1").arg(m_options.buildJobs)});
    }
    job.words += m_extra;
    job.words.append(QStringLiteral("--format=json"));
}

const Result<QStringList> &JobMaker::profileWords(const QString &name)
{
    auto known = m_profiles.find(name);
    if (known != m_profiles.end())
        return *known;
    known = m_profiles.insert(name, readProfile(name));
    if (!m_options.profileArgs.contains(name) && !m_order.profile(name)) {
        m_made.diagnostics.append({QStringLiteral("profile-unknown"), Severity::Warning,
            Words::tr("The order does not say which profile \"%1\" means: its packages would be built with Conan's default profile").arg(name),
            m_order.whereIs({0, 1, 1}), {}, Words::tr("give its arguments: --profile-args %1=ARGS").arg(name)});
    }
    return *known;
}

Result<QStringList> JobMaker::readProfile(const QString &name) const
{
    if (const auto given = m_options.profileArgs.constFind(name); given != m_options.profileArgs.constEnd())
        return splitShellWords(*given);
    const auto *profile = m_order.profile(name);
    return profile ? splitConanWords(profile->args) : QStringList();
}

/// Options that would do nothing are a mistake.
Result<void> JobMaker::checkUse() const
{
    const auto needed = neededProfiles(m_order);
    for (auto it = m_options.profileArgs.cbegin(); it != m_options.profileArgs.cend(); ++it) {
        if (!needed.contains(it.key())) {
            return fail(ErrorCode::BadInput, Words::tr("no package that is to be built takes its profile from \"%1\"").arg(it.key()),
                needed.isEmpty() ? Words::tr("nothing is to be built") : Words::tr("the names are: %1").arg(QStringList(needed.keys()).join(QStringLiteral(", "))));
        }
    }
    for (const auto level : m_options.gateLevels) {
        if (m_made.jobs.empty() || m_made.jobs.back().level < level)
            return fail(ErrorCode::BadInput, Words::tr("a gate before level %1 would hold nothing: nothing is built from there on").arg(level), Words::tr("name an earlier level"));
    }
    return {};
}

/// What depends on a fault will not run, and people are told before anything does.
void JobMaker::block()
{
    for (size_t i = 0; i < m_made.jobs.size(); ++i) {
        auto &job = m_made.jobs[i];
        if (!job.fault.isEmpty()) {
            // The order itself says which packages are Missing or Invalid.
            if (!isUnusable(packageOf(job).binary))
                say(QStringLiteral("cannot-build"), Severity::Error, job, Words::tr("%1 cannot be built: %2").arg(job.label, job.fault));
            continue;
        }
        for (const auto before : job.after) {
            const auto &dependency = m_made.jobs[before];
            const int root = dependency.fault.isEmpty() ? dependency.blockedBy : int(before);
            if (root >= 0 && job.blockedBy < 0)
                job.blockedBy = root;
        }
        if (job.blockedBy < 0)
            continue;
        const auto &root = m_made.jobs[size_t(job.blockedBy)];
        say(QStringLiteral("blocked"), Severity::Warning, job,
            Words::tr("%1 will not be built: it is blocked by %2 (%3)").arg(job.label, root.label, root.fault));
    }
}

void JobMaker::sayWhatNeedsALockfile()
{
    if (!m_options.lockfile.isEmpty())
        return;
    QHash<QString, QString> revisions; // by reference without revision
    for (const auto &job : m_made.jobs) {
        const bool overrides = std::any_of(job.words.cbegin(), job.words.cend(), [](const QString &word) { return word.startsWith(QLatin1String("--lockfile-overrides")); });
        if (overrides) {
            say(QStringLiteral("lockfile-missing"), Severity::Error, job,
                Words::tr("%1 has overrides, which Conan takes with a lockfile only: \"Cannot define overrides without a lockfile\"").arg(job.label),
                Words::tr("name the lockfile that the order was made with: --lockfile FILE"));
        }
        const auto name = displayRef(job.ref);
        const auto known = revisions.constFind(name);
        if (known != revisions.constEnd() && *known != job.ref) {
            say(QStringLiteral("lockfile-missing"), Severity::Error, job,
                Words::tr("%1 is to be built with two recipe revisions, which only a lockfile tells apart").arg(name),
                Words::tr("name the lockfile that the order was made with: --lockfile FILE"));
        }
        revisions.insert(name, job.ref);
    }
}

void JobMaker::say(const QString &rule, Severity severity, const OrderJob &job, const QString &message, const QString &fix)
{
    m_made.diagnostics.append({rule, severity, message, m_order.whereIs(packageOf(job).place), job.key, fix});
}

} // namespace

Result<OrderJobs> orderJobs(const BuildOrder &order, const OrderRunOptions &options)
{
    return JobMaker(order, options).make();
}

QMap<QString, const OrderProfile *> neededProfiles(const BuildOrder &order)
{
    QMap<QString, const OrderProfile *> needed;
    for (const auto &element : order.elements) {
        for (const auto &inner : element.packages) {
            for (const auto &package : inner) {
                if (isToBuild(package.binary))
                    needed.insert(profileName(package), order.profile(profileName(package)));
            }
        }
    }
    return needed;
}

} // namespace slipway
