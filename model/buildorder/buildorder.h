// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "graph/binarystate.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace slipway {

/// How the elements of an order are keyed: one a recipe (its ref), or one a binary (its pref).
enum class OrderBy : quint8 { Recipe, Configuration };
/// Other: a word this version does not know; it is kept as written.
enum class OrderContext : quint8 { Host, Build, Other };

QString orderByName(OrderBy by); ///< "recipe", "configuration"

/// Where in which file something is written. Lines and columns count from 1; 0: nowhere (it was made).
struct OrderPlace
{
    quint32 file = 0; ///< index into BuildOrder::files
    int line = 0;
    int column = 0;
};

/// A member this version does not read: kept as the JSON text it was, so that nothing is lost on save.
struct RawMember
{
    QString name;
    QByteArray json;
    bool operator==(const RawMember &) const = default;
};
using RawMembers = std::vector<RawMember>;

/// One binary of a recipe (spec/conan.md 1.2 and 1.4).
struct OrderPackage
{
    QString packageId;
    QString prev; ///< empty: null in the file
    OrderContext context = OrderContext::Host;
    QString contextText; ///< as written
    BinaryState binary = BinaryState::Build;
    QString binaryText; ///< as written
    QStringList options; ///< option lines of the consumers' recipes; never what came from a profile
    /// Base names of the files it came from; empty before a merge. The FIRST names the profile that makes it.
    QStringList filenames;
    QStringList depends; ///< package_ids of the same recipe that are built before it
    QByteArray overrides; ///< raw JSON object; empty: not in the file (Conan before 2.0.5)
    QByteArray info; ///< raw JSON object or null; empty: not in the file (Conan before 2.8)
    bool hasBuildArgs = false; ///< false: not in the file (Conan before 2.0.5)
    std::optional<QString> buildArgs; ///< null for what is not to be built; such a package never runs
    RawMembers rest;
    OrderPlace place;
};

using PackageLevel = std::vector<OrderPackage>;

/// A step of the order. By configuration it holds exactly one package, in one level.
struct OrderElement
{
    QString key; ///< unique in the order: the ref, or the pref (ref:package_id[#prev])
    QString ref; ///< name/version[@user[/channel]][#revision]
    QStringList depends; ///< keys of other elements; may name what is no element (orderchecks.h)
    std::vector<PackageLevel> packages; ///< inner levels: each is done before the next starts
    RawMembers rest;
    OrderPlace place;

    /// True if any of its packages is to be built.
    bool isToBuild() const;
    size_t packageCount() const;
};

/// The arguments a file's graph was computed with; "self" in a file that was never merged.
struct OrderProfile
{
    QString name;
    QString args; ///< as Conan wrote them: profile names, settings, options, conf; quoting is naive
    QByteArray json; ///< the whole member as written
};

/// Indices into BuildOrder::elements, by level; in each level in the order of `elements`.
using OrderLevels = std::vector<std::vector<quint32>>;

/// A Conan build order, whole and valid: keys are unique, `depends` has no cycle, levels are computed from
/// `depends` as Conan does and not taken from the file. Made by readBuildOrder, mergeOrders and reduceOrder;
/// shared by shared_ptr<const BuildOrder>, a value otherwise. Any thread.
struct BuildOrder
{
    OrderBy orderBy = OrderBy::Recipe;
    bool reduced = false;
    bool legacy = false; ///< a bare list of levels, as Conan 2.0 writes it
    bool fullGraph = false; ///< read from `conan graph info`: holds what is skipped too, has no build_args
    bool tolerant = false; ///< read although the JSON is not quite right; `diagnostics` says what was forgiven
    bool hasProfiles = false;
    std::vector<OrderElement> elements; ///< as Conan would insert them
    OrderLevels levels;
    std::vector<int> levelOf; ///< by element
    std::vector<OrderProfile> profiles;
    /// Of files that were merged before they were merged again: Conan drops them from what it writes although
    /// `filenames` still name them. Not written; profile() finds them.
    std::vector<OrderProfile> lostProfiles;
    RawMembers rest; ///< further members of the top level
    QString conanError; ///< what Conan itself said went wrong ("conan_error", the graph's "error"); may be empty
    QStringList files; ///< as given to the reader; several after a merge
    Diagnostics diagnostics; ///< `node` is the key of the element

    /// Index of the element with this key, or -1.
    qint64 find(const QString &key) const;
    const OrderProfile *profile(const QString &name) const;
    /// The profile that makes `package`: that of its first file name, or "self" in a file not merged; may be null.
    const OrderProfile *profileFor(const OrderPackage &package) const;
    SourceRange whereIs(const OrderPlace &place) const;
    size_t packageCount() const;

    QHash<QString, quint32> indexOf; ///< element by key
    /// By element: the elements it depends on, each once, in the order of `depends`; names that are no element are left out.
    std::vector<std::vector<quint32>> links;
};

using BuildOrderPtr = std::shared_ptr<const BuildOrder>;

// Parts of a reference "name/version[@user[/channel]][#revision][:package_id[#prev]]".
QString displayRef(const QString &ref); ///< without revision, package_id and prev
qsizetype displaySize(const QString &ref); ///< so long is its displayRef
bool hasRevision(const QString &ref); ///< editables and platform names have none
QString recipeOfPref(const QString &pref); ///< up to the ':' of the package id

/// The base name that Conan gives a file: without folder and last extension ("prod2.v1.2.json" -> "prod2.v1.2").
QString orderFileName(const QString &path);

/// "Missing" and "Invalid" packages, one a line, as Conan prints them: "ref:package_id: Missing binary". With
/// them (and not otherwise) Conan's commands print their JSON and exit with 1.
QStringList unusablePackages(const BuildOrder &order);

} // namespace slipway
