// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteconnection.h"
#include "release/action.h"

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// A step needs what another one makes, though no engine knows of it: a person said so, or both name the same artifact.
struct StepLink
{
    QString from, to; ///< ids of steps, with their sources' ids
    QString uri; ///< of the artifact that both name; empty: by hand
    bool operator==(const StepLink &) const = default;
};

/// Where the steps of a release come from: one build, one task group. A release across engines has several, a release on
/// this machine none. A plain value.
struct EngineSource
{
    QString id; ///< its steps' ids begin with "ID/"; empty: it is the only one, and all steps are its
    QString title; ///< "release #12"
    QString engine; ///< "Buildkite", "Taskcluster": the name of the product
    QString url; ///< for a browser
    bool standIn = false; ///< a server of ours that plays the engine: nothing there is real
    RemoteConnection connection;
    QVector<Action::Type> abilities; ///< what can be done there at all; whether it may be now, the connection says
    QMap<Action::Type, QString> reasons; ///< why a thing cannot be done there, where it is more than that the engine does not offer it
    /// Labels of steps that only the definition has, or only the build; both empty without a definition.
    QStringList onlyDefined, onlyBuilt;
    QStringList notes; ///< what cannot be seen there and why, where the definition says another order: for a person to read
    /// Which steps there are here and what they wait for: a decision on a gate is bound to this, and stays good when another
    /// source of the release changes. Empty before the engine has answered.
    QString graphDigest;
    QVector<StepLink> links; ///< those that lead to a step of it

    bool can(Action::Type type) const { return abilities.contains(type); }
    bool operator==(const EngineSource &) const = default;
};

using EngineSources = QVector<EngineSource>;

/// The source that a step belongs to; null where there is none.
const EngineSource *sourceOfStep(const EngineSources &sources, const QString &step);
/// Why `type` cannot be done to `step` there now: the engine cannot do it, or the connection is not live. Empty if it can.
/// An empty step stands for the whole release: then every source has to be able to.
QString whyNotThere(const EngineSources &sources, Action::Type type, const QString &step);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::EngineSources)
