// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the window be built before the local engine is: it opens and shows files, and refuses to run them.
#include "engine/local/localrelease.h"

namespace slipway {

struct LocalRelease::Start
{
};

LocalRelease::LocalRelease(std::unique_ptr<Start>, QObject *parent)
    : QObject(parent)
{
}

LocalRelease::~LocalRelease() = default;

LocalRelease *LocalRelease::start(const PlanPtr &, const Facts &, const LocalOptions &, QObject *)
{
    return nullptr;
}

LocalRelease *LocalRelease::resume(const QString &, const LocalOptions &, QObject *)
{
    return nullptr;
}

Engine *LocalRelease::engine() const
{
    return m_engine;
}

void LocalRelease::begin() { }

void LocalRelease::stop() { }

QVector<ReleaseSummary> interruptedReleases(const QString &)
{
    return {};
}

} // namespace slipway
