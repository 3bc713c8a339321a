// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginesource.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EngineSource)
};

QString whyNotAt(const EngineSource &source, Action::Type type)
{
    if (const auto why = whyNotToAct(source.connection); !why.isEmpty())
        return why;
    if (source.can(type))
        return {};
    const auto reason = source.reasons.value(type);
    return reason.isEmpty() ? Words::tr("%1 does not offer this. Use its own page.").arg(source.engine) : reason;
}

} // namespace

const EngineSource *sourceOfStep(const EngineSources &sources, const QString &step)
{
    for (const auto &source : sources) {
        if (source.id.isEmpty() || (step.startsWith(source.id) && step.size() > source.id.size() && step.at(source.id.size()) == QLatin1Char('/')))
            return &source;
    }
    return nullptr;
}

QString whyNotThere(const EngineSources &sources, Action::Type type, const QString &step)
{
    if (!step.isEmpty()) {
        const auto *source = sourceOfStep(sources, step);
        return source ? whyNotAt(*source, type) : QString();
    }
    for (const auto &source : sources) {
        if (const auto why = whyNotAt(source, type); !why.isEmpty())
            return why;
    }
    return {};
}

} // namespace slipway
