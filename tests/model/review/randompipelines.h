// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <random>

namespace slipway::testing {

/// Makes small pipelines with everything that bears on what may run when: groups, gates with and without
/// conditions, waits that forgive, every form of depends_on, allowed failures, skips, keys that nobody has, circles.
/// Conditions are ones that the shipped scenarios decide differently, and "doubt(...)", which nothing decides.
class RandomPipelines
{
public:
    explicit RandomPipelines(quint32 seed) : m_random(seed) {}

    PipelinePtr next()
    {
        auto pipeline = std::make_shared<Pipeline>();
        pipeline->file = QStringLiteral("random.yml");
        m_keys.clear();
        m_line = 0;
        // Half of the files leave out what breaks most of them.
        m_broken = chance(4);
        m_doubtful = chance(3);
        const int count = between(2, 12);
        for (int i = 0; i < count; ++i)
            pipeline->steps.append(chance(5) ? group() : step());
        for (auto &step : pipeline->steps)
            connect(step);
        return pipeline;
    }

    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int oneIn) { return between(1, oneIn) == 1; }

private:
    Step step()
    {
        Step step;
        const int kind = between(0, 13);
        step.kind = kind < 7 ? NodeKind::Command : kind < 10 ? NodeKind::Block : kind < 12 ? NodeKind::Wait : kind == 12 ? NodeKind::Input : NodeKind::Trigger;
        if (m_broken && chance(25))
            step.kind = NodeKind::Unknown;
        name(step);
        step.label = step.key;
        step.command = QStringLiteral("true");
        step.triggerPipeline = QStringLiteral("other");
        step.continueOnFailure = step.kind == NodeKind::Wait && chance(2);
        step.softFail.always = chance(8);
        if (chance(12)) {
            step.skipped = true;
            step.skipReason = QStringLiteral("not today");
        }
        step.condition = condition();
        if (chance(15))
            step.branches = QStringList {QStringLiteral("main")};
        return step;
    }

    Step group()
    {
        Step group;
        group.kind = NodeKind::Group;
        name(group);
        group.label = group.key;
        group.condition = chance(2) ? condition() : QString();
        const int count = between(1, 4);
        for (int i = 0; i < count; ++i)
            group.steps.append(step());
        return group;
    }

    void name(Step &step)
    {
        step.where = {QStringLiteral("random.yml"), ++m_line, 1, m_line, {}};
        step.key = QStringLiteral("s%1").arg(m_line);
        m_keys.append(step.key);
    }

    QString condition()
    {
        switch (between(0, m_doubtful ? 11 : 9)) {
        case 0:
            return QStringLiteral("build.env(\"NIGHTLY\") == \"1\"");
        case 1:
            return QStringLiteral("build.env(\"NIGHTLY\") != \"1\"");
        case 2:
            return QStringLiteral("build.tag != null");
        case 10:
        case 11:
            return QStringLiteral("doubt(%1)").arg(between(1, 3));
        default:
            return {};
        }
    }

    void connect(Step &step)
    {
        for (auto &child : step.steps)
            connect(child);
        step.allowDependencyFailure = chance(5);
        if (chance(2))
            return;
        step.dependsOn = QVector<Dependency>();
        const int count = between(0, 3);
        const auto here = m_keys.indexOf(step.key);
        for (int i = 0; i < count; ++i) {
            // Mostly backwards: forward ones make circles, which would drown the rest.
            const auto last = m_broken && chance(6) ? m_keys.size() - 1 : here - 1;
            auto key = last < 0 ? QString() : m_keys.at(between(0, int(last)));
            if (m_broken && chance(20))
                key = QStringLiteral("nobody");
            if (!key.isEmpty() && key != step.key)
                step.dependsOn->append({key, chance(3), step.where});
        }
    }

    std::mt19937 m_random;
    QStringList m_keys;
    int m_line = 0;
    bool m_broken = false;
    bool m_doubtful = false;
};

} // namespace slipway::testing
