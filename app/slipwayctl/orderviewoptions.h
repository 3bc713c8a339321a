// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "buildorder/orderreduce.h"
#include "buildorder/orderview.h"
#include "core/result.h"

#include <QCommandLineParser>

#include <optional>

namespace slipway::ctl {

/// Which part of a build order is meant.
struct OrderPart
{
    std::optional<ConanReduce> reduce; ///< reduced first, as this Conan does it
    OrderView view;

    bool isAll() const { return !reduce && view.isAll(); }
    /// The order of which `view` is to be shown. Refuses a profile or a file that the order does not name.
    Result<BuildOrderPtr> of(const BuildOrderPtr &order) const;
};

/// --profile, --from, --option, --binary, --only-to-build, --no-tool-requires, --reduce, --conan: what the bar above the
/// graph of an order chooses. Shared by `graph` and `order`.
class OrderViewOptions
{
public:
    OrderViewOptions();

    void addTo(QCommandLineParser &parser) const;
    /// The first of these options that is given, with its dashes; empty: none.
    QString firstGiven(const QCommandLineParser &parser) const;
    Result<OrderPart> read(const QCommandLineParser &parser) const;

private:
    QList<QCommandLineOption> all() const;

    QCommandLineOption m_profile, m_from, m_option, m_binary, m_toBuild, m_noTools, m_reduce, m_conan;
};

/// How the Conan of this version ("2.13", "2.14.0-dev") reduces.
Result<ConanReduce> conanReduceOf(const QString &version);

} // namespace slipway::ctl
