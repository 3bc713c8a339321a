// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/ordermerge.h"

#include "buildorder/buildargs.h"
#include "buildorder/levels.h"
#include "buildorder/orderchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderMerge)
};

const QString kSelf = QStringLiteral("self");

SourceRange whole(const BuildOrder &order)
{
    return {order.files.value(0), 0, 0, 0, {}};
}

/// What the members of later files lose to the first: one line a file and kind, with the first case.
struct Losses
{
    struct Loss
    {
        QString what;
        QString example;
        SourceRange where;
        QString node;
        int count = 0;
    };
    std::vector<Loss> found;

    void add(const QString &what, const QString &package, const QString &first, const QString &other, const SourceRange &where, const QString &node)
    {
        auto at = std::find_if(found.begin(), found.end(), [&](const Loss &l) { return l.what == what; });
        if (at == found.end()) {
            const auto example = first.size() + other.size() > 300 ? Words::tr("%1, for example").arg(package)
                                                                   : Words::tr("%1, for example, keeps %2 and loses %3").arg(package, first, other);
            at = found.insert(found.end(), {what, example, where, node, 0});
        }
        ++at->count;
    }

    void say(Diagnostics &diagnostics, const QString &file) const
    {
        for (const auto &loss : found) {
            diagnostics.append({QStringLiteral("merge-loss"), Severity::Warning,
                Words::tr("%1: the %2 of %n package(s) differ from those of an earlier file, which stay, as Conan has it. %3", nullptr, loss.count)
                    .arg(file, loss.what, loss.example), loss.where, loss.node, {}, {}});
        }
    }
};

QString textOf(const QStringList &list)
{
    return list.isEmpty() ? Words::tr("none") : list.join(QStringLiteral(", "));
}

class Merger
{
public:
    explicit Merger(const std::vector<BuildOrderPtr> &orders)
        : m_orders(orders)
        , m_merged(std::make_shared<BuildOrder>())
    {
    }

    Result<BuildOrderPtr> merge();

private:
    Result<void> checkInput(const BuildOrder &order) const;
    void start();
    Result<void> fold(const BuildOrder &order);
    Result<void> addElement(const BuildOrder &order, const OrderElement &element);
    Result<void> addPackages(OrderElement &mine, const OrderElement &other, const BuildOrder &from);
    Result<void> unite(OrderPackage &mine, const OrderPackage &other, const OrderElement &element, const BuildOrder &from);
    void noteLosses(const OrderPackage &mine, const OrderPackage &other, const OrderElement &element, const BuildOrder &from);
    void addProfiles(const BuildOrder &order);
    void putProfile(OrderProfile profile, const BuildOrder &from);
    void addRest(const BuildOrder &order);
    void nameFile(OrderPackage &package) const;
    void rewriteBuildArgs();
    void say(const QString &message, const SourceRange &where, const QString &fix = {});
    SourceRange placeIn(const BuildOrder &order, const OrderPlace &place) const { return order.whereIs(place); }

    const std::vector<BuildOrderPtr> &m_orders;
    std::shared_ptr<BuildOrder> m_merged;
    quint32 m_firstFile = 0; ///< of the order being folded, in the merged list of files
    QStringList m_fileName; ///< what its packages are named after, alone in a list that they share
    Losses m_losses;
};

void Merger::say(const QString &message, const SourceRange &where, const QString &fix)
{
    m_merged->diagnostics.append({QStringLiteral("merge-loss"), Severity::Warning, message, where, {}, fix, {}});
}

Result<void> Merger::checkInput(const BuildOrder &order) const
{
    if (order.fullGraph) {
        return fail(ErrorCode::BadInput, Words::tr("This is the dependency graph of \"conan graph info\", which cannot be merged"),
            Words::tr("merge what \"conan graph build-order\" writes"), whole(order));
    }
    if (order.reduced) {
        return fail(ErrorCode::BadInput, Words::tr("A reduced build order cannot be merged: what it left out may be what the others depend on"),
            Words::tr("compute the order without --reduce, merge, and reduce the result"), whole(order));
    }
    if (order.orderBy != m_orders.front()->orderBy) {
        return fail(ErrorCode::BadInput, Words::tr("Build orders by %1 and by %2 cannot be merged: %3 is by %1, %4 by %2")
                .arg(orderByName(m_orders.front()->orderBy), orderByName(order.orderBy), m_orders.front()->files.value(0), order.files.value(0)),
            Words::tr("compute all of them with the same --order-by"), whole(order));
    }
    return {};
}

Result<BuildOrderPtr> Merger::merge()
{
    if (m_orders.size() < 2) {
        return fail(ErrorCode::BadInput, Words::tr("At least 2 files are needed to be merged"), {},
            m_orders.empty() ? SourceRange {} : whole(*m_orders.front()));
    }
    for (const auto &order : m_orders) {
        if (auto good = checkInput(*order); good.failed())
            return fail(good.error());
    }
    start();
    for (const auto &order : m_orders) {
        if (auto folded = fold(*order); folded.failed())
            return fail(folded.error());
    }
    rewriteBuildArgs();
    linkElements(*m_merged);
    if (auto arranged = arrange(*m_merged); arranged.failed()) {
        auto error = arranged.error();
        error.message = Words::tr("Each file is in order, but together they are not. %1").arg(error.message);
        return fail(error);
    }
    addFindings(*m_merged);
    return BuildOrderPtr(std::move(m_merged));
}

void Merger::start()
{
    const auto &base = *m_orders.front();
    m_merged->orderBy = base.orderBy;
    m_merged->legacy = base.legacy;
    size_t most = 0;
    for (const auto &order : m_orders)
        most = std::max(most, order->elements.size());
    m_merged->elements.reserve(most + most / 4);
    m_merged->indexOf.reserve(qsizetype(most));
}

/// A package without file names gets the name of its file; one that has some keeps them.
void Merger::nameFile(OrderPackage &package) const
{
    if (package.filenames.isEmpty())
        package.filenames = m_fileName;
    package.place.file += m_firstFile;
}

Result<void> Merger::fold(const BuildOrder &order)
{
    m_firstFile = quint32(m_merged->files.size());
    m_fileName = QStringList {orderFileName(order.files.value(0))};
    m_losses = {};
    for (const auto &element : order.elements) {
        if (auto added = addElement(order, element); added.failed())
            return added;
    }
    m_merged->files += order.files;
    m_merged->tolerant = m_merged->tolerant || order.tolerant;
    if (!order.conanError.isEmpty())
        m_merged->conanError += (m_merged->conanError.isEmpty() ? QString() : QStringLiteral("\n")) + order.conanError;
    for (const auto &said : order.diagnostics) {
        if (said.rule == QLatin1String("C4") || said.rule == QLatin1String("C7") || said.rule == QLatin1String("merge-loss"))
            m_merged->diagnostics.append(said);
    }
    addProfiles(order);
    addRest(order);
    m_losses.say(m_merged->diagnostics, order.files.value(0));
    return {};
}

Result<void> Merger::addElement(const BuildOrder &order, const OrderElement &element)
{
    const auto known = m_merged->indexOf.constFind(element.key);
    if (known == m_merged->indexOf.constEnd()) {
        m_merged->indexOf.insert(element.key, quint32(m_merged->elements.size()));
        auto &added = m_merged->elements.emplace_back(element);
        added.place.file += m_firstFile;
        for (auto &level : added.packages) {
            for (auto &package : level)
                nameFile(package);
        }
        return {};
    }
    auto &mine = m_merged->elements[*known];
    for (qsizetype i = 0; i < element.depends.size(); ++i) {
        const auto &name = element.depends[i];
        const bool sameHere = i < mine.depends.size() && mine.depends[i] == name; // mostly the files agree
        if (!sameHere && !mine.depends.contains(name))
            mine.depends.append(name);
    }
    return addPackages(mine, element, order);
}

Result<void> Merger::addPackages(OrderElement &mine, const OrderElement &other, const BuildOrder &from)
{
    for (const auto &level : other.packages) {
        for (const auto &package : level) {
            OrderPackage *known = nullptr;
            for (auto &inner : mine.packages) {
                for (auto &candidate : inner)
                    known = candidate.packageId == package.packageId ? &candidate : known;
            }
            if (!known) {
                if (mine.packages.empty())
                    mine.packages.emplace_back();
                nameFile(mine.packages.back().emplace_back(package));
                continue;
            }
            if (auto united = unite(*known, package, mine, from); united.failed())
                return united;
        }
    }
    return {};
}

Result<void> Merger::unite(OrderPackage &mine, const OrderPackage &other, const OrderElement &element, const BuildOrder &from)
{
    if (mine.binaryText != other.binaryText) {
        auto where = from.whereIs(other.place);
        const auto package = displayRef(element.ref) + u':' + mine.packageId;
        return fail(ErrorCode::BadInput, Words::tr("%1 is %2 in %3, but %4 in %5: the files were computed from different states and cannot be merged")
                .arg(package, mine.binaryText, m_merged->files.value(qsizetype(mine.place.file)), other.binaryText, from.files.value(0)),
            Words::tr("compute all orders at the same time with the same --build"), where);
    }
    for (const auto &name : other.filenames.isEmpty() ? m_fileName : other.filenames) {
        if (!mine.filenames.contains(name))
            mine.filenames.append(name);
    }
    noteLosses(mine, other, element, from);
    return {};
}

void Merger::noteLosses(const OrderPackage &mine, const OrderPackage &other, const OrderElement &element, const BuildOrder &from)
{
    const auto lose = [&](const QString &what, const QString &first, const QString &second) {
        const auto package = displayRef(element.ref) + u':' + mine.packageId.left(8);
        m_losses.add(what, package, first, second, from.whereIs(other.place), element.key);
    };
    if (mine.contextText != other.contextText)
        lose(Words::tr("context"), mine.contextText, other.contextText);
    if (mine.prev != other.prev)
        lose(Words::tr("package revision"), mine.prev, other.prev);
    if (mine.options != other.options)
        lose(Words::tr("options"), textOf(mine.options), textOf(other.options));
    if (mine.overrides != other.overrides)
        lose(Words::tr("overrides"), QString::fromUtf8(mine.overrides).simplified(), QString::fromUtf8(other.overrides).simplified());
    if (mine.depends != other.depends)
        lose(Words::tr("dependencies inside the recipe"), textOf(mine.depends), textOf(other.depends));
    if (mine.info != other.info)
        lose(Words::tr("info"), QString::fromUtf8(mine.info).simplified(), QString::fromUtf8(other.info).simplified());
    if (mine.rest != other.rest)
        lose(Words::tr("further members"), Words::tr("its own"), Words::tr("the other's"));
}

void Merger::putProfile(OrderProfile profile, const BuildOrder &from)
{
    auto &profiles = m_merged->profiles;
    const auto known = std::find_if(profiles.begin(), profiles.end(), [&](const OrderProfile &p) { return p.name == profile.name; });
    if (known == profiles.end()) {
        profiles.push_back(std::move(profile));
        return;
    }
    if (known->args != profile.args) {
        say(Words::tr("Two of the files are called \"%1\": its profile arguments are now those of the last, %2, and no longer \"%3\"")
                .arg(profile.name, from.files.value(0), known->args), whole(from),
            Words::tr("give the files different names before merging, or packages are built with the wrong profile"));
    }
    *known = std::move(profile);
}

/// Conan takes all of the first file and only "self" of the others.
void Merger::addProfiles(const BuildOrder &order)
{
    const bool first = m_firstFile == 0;
    m_merged->hasProfiles = !m_merged->legacy && (m_merged->hasProfiles || order.hasProfiles);
    QStringList lost;
    for (auto profile : order.profiles) {
        const bool self = profile.name == kSelf;
        if (self)
            profile.name = orderFileName(order.files.value(0));
        if ((self || first) && !m_merged->legacy) {
            putProfile(std::move(profile), order);
            continue;
        }
        lost.append(profile.name);
        m_merged->lostProfiles.push_back(std::move(profile));
    }
    m_merged->lostProfiles.insert(m_merged->lostProfiles.end(), order.lostProfiles.begin(), order.lostProfiles.end());
    if (lost.isEmpty())
        return;
    if (m_merged->legacy)
        say(Words::tr("The first file is a bare list as Conan 2.0 writes it, so the merge is one too: the profile arguments of %1 are not in it").arg(lost.join(QStringLiteral(", "))), whole(order),
            Words::tr("compute the first file with --order-by"));
    else
        say(Words::tr("%1 was merged before; Conan drops its profiles when it is merged again: the profile arguments of %2 are not in the merged file, although packages name them")
            .arg(order.files.value(0), lost.join(QStringLiteral(", "))), whole(order), Words::tr("merge the original files in one go"));
}

void Merger::addRest(const BuildOrder &order)
{
    for (const auto &member : order.rest) {
        const auto known = std::find_if(m_merged->rest.begin(), m_merged->rest.end(), [&](const RawMember &m) { return m.name == member.name; });
        if (known == m_merged->rest.end())
            m_merged->rest.push_back(member);
        else if (known->json != member.json)
            say(Words::tr("%1: its \"%2\" differs from that of an earlier file, which stays").arg(order.files.value(0), member.name), whole(order));
    }
}

/// Conan computes build_args anew from what the first file says of the package. Members that only some files have are
/// filled in as a Conan that knows them would.
void Merger::rewriteBuildArgs()
{
    const auto style = BuildArgsStyle::of(m_orders);
    bool someInfo = false;
    for (const auto &element : m_merged->elements) {
        for (const auto &level : element.packages)
            someInfo = someInfo || std::any_of(level.begin(), level.end(), [](const OrderPackage &p) { return !p.info.isEmpty(); });
    }
    for (auto &element : m_merged->elements) {
        for (auto &level : element.packages) {
            for (auto &package : level) {
                if (package.hasBuildArgs)
                    package.buildArgs = buildArgsFor(package, element.ref, style);
                if (someInfo && package.info.isEmpty())
                    package.info = "null";
            }
        }
    }
}

} // namespace

Result<BuildOrderPtr> mergeOrders(const std::vector<BuildOrderPtr> &orders)
{
    return Merger(orders).merge();
}

} // namespace slipway
