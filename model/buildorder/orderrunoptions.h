// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderview.h"

#include <QMap>
#include <QStringList>
#include <QVector>

namespace slipway {

/// When a package may start. Strict: when the whole level before is done, as the documentation of Conan runs an order.
/// AsSoonAsReady: when what it depends on is done.
enum class OrderStart : quint8 { StrictLevels, AsSoonAsReady };

/// How the steps of a pipeline made of an order are put into groups. Product: by the file whose profile makes them.
enum class OrderGrouping : quint8 { Level, Product, None };

/// Binaries move from one remote to another: what is proven becomes visible to more people (spec/conan.md 3, step 4).
struct Promotion
{
    QString from, to;
    bool operator==(const Promotion &) const = default;
};

/// How an order is run, or handed over. A value; everything in it ends up in the bytes of the pipeline, so trust in
/// one run is not trust in another.
struct OrderRunOptions
{
    OrderStart start = OrderStart::StrictLevels;
    /// Arguments of `conan install` by file name ("self" for an order that was not merged), as a shell reads them: instead
    /// of what the order says in `profiles`.
    QMap<QString, QString> profileArgs;
    QString lockfile; ///< empty: none is named; Conan takes a conan.lock of the folder it runs in
    QStringList remotes; ///< -r, in this order
    QString extraArgs; ///< for every package, as a shell reads them
    int buildJobs = 0; ///< how many processes each build may use (tools.build:jobs); 0: as Conan's configuration says
    bool keepGoing = false; ///< after a failure what does not depend on it still starts
    QVector<int> gateLevels; ///< a gate before these levels
    QString uploadRemote; ///< where each package is uploaded to when it is built; empty: nowhere
    bool gateUpload = false; ///< uploads wait: all at the end, behind a gate
    QVector<Promotion> promotions; ///< in turn, when everything is built and uploaded
    bool gatePromotions = false; ///< a gate before each
    /// Conan's cache is officially not for several jobs at once (spec/conan.md 3). Empty: as the environment says; a folder:
    /// that one; kOwnHomes: a new one for each package, with the configuration of the usual one; binaries then go from
    /// package to package by `uploadRemote`.
    QString conanHome;
    OrderGrouping grouping = OrderGrouping::Level;
    /// Only packages that this shows are built; what is left out hands the order on. Whatever needs what is left out must find
    /// it elsewhere, which is said.
    OrderView only {};
    bool stepPerRecipe = false; ///< hand-over only: one step a recipe, which builds its packages in turn

    static inline const QString kOwnHomes = QStringLiteral("per-package");
};

} // namespace slipway
