// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "buildorder/orderrunoptions.h"
#include "core/result.h"

class QSettings;

namespace slipway {

/// What a person chose in the run form of a build order. A value that crosses threads.
struct OrderRunSettings
{
    OrderRunOptions options;
    int jobs = 0; ///< how many packages at once; 0: as many as there are cores

    int workers() const; ///< `jobs`, or the number of cores
};

/// "0, 2": levels in which a gate stands in front, counted from 0 as the graph does. Refuses what is no level of the order.
Result<QVector<int>> parseGateLevels(const QString &text, int levels);
QString gateLevelsText(const QVector<int> &levels);

/// "packages -> products, products -> develop"; "=" does as well as "->".
Result<QVector<Promotion>> parsePromotions(const QString &text);
QString promotionsText(const QVector<Promotion> &promotions);

/// "products, develop": names of remotes, in the order in which Conan asks them.
Result<QStringList> parseRemotes(const QString &text);

/// The profile arguments of a file name as a shell reads them, to be edited: Conan's own way of quoting is undone. Empty
/// where the order says nothing.
QString shownProfileArgs(const OrderProfile *profile);

/// Remembered for each document (by its files), of the newest hundred. Arguments in which something looks like a token or a
/// password are left out. Settings are only read and written on the thread of `settings`.
void rememberOrderRun(QSettings *settings, const QStringList &files, const OrderRunSettings &chosen);
OrderRunSettings recallOrderRun(QSettings *settings, const QStringList &files);

/// True for arguments that must not be written down: they seem to hold a token, a password or a user in an address.
bool looksConfidential(const QString &arguments);

} // namespace slipway
