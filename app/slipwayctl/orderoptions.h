// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "buildorder/orderrunoptions.h"
#include "core/result.h"

#include <QCommandLineParser>

namespace slipway::ctl {

/// How a build order is run or handed over: --strict-levels, --profile-args, --lockfile and their like. Shared by `run`
/// and `order`.
class OrderOptions
{
public:
    OrderOptions();

    void addTo(QCommandLineParser &parser) const;
    /// The first of these options that is given, with its dashes; empty: none.
    QString firstGiven(const QCommandLineParser &parser) const;
    Result<OrderRunOptions> read(const QCommandLineParser &parser) const;
    bool isTolerant(const QCommandLineParser &parser) const { return parser.isSet(m_tolerant); }

private:
    QList<QCommandLineOption> all() const;
    Result<void> readLists(const QCommandLineParser &parser, OrderRunOptions &options) const;

    QCommandLineOption m_strict, m_soon, m_profileArgs, m_lockfile, m_remote, m_extra, m_buildJobs, m_keepGoing, m_gateLevel,
        m_upload, m_gateUpload, m_promote, m_gatePromote, m_home, m_tolerant;
};

/// Files read as one order, with their digests.
struct LoadedOrder
{
    BuildOrderPtr order;
    QVector<QPair<QString, QString>> origins; ///< absolute path and digest of each; not of standard input
};

/// One order, or several merged as Conan merges them.
Result<LoadedOrder> loadOrder(const QStringList &files, bool tolerant);

/// True if what stands in this file is a build order rather than a pipeline. False for standard input and for what cannot
/// be read.
bool isBuildOrder(const QString &file);

/// What is to be said before a run, worst first, on stderr; not more than some dozen lines.
void printOrderFindings(const Diagnostics &diagnostics);

} // namespace slipway::ctl
