// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/dependencylimit.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DependencyLimit)
};

/// Counts as PlanEdges makes them (spec/buildkite.md b.1 rules 6, 7 and 14), conditions left aside.
class DependencyCounter
{
public:
    explicit DependencyCounter(const QVector<QVector<Step>> &documents)
    {
        for (const auto &steps : documents)
            countMembers(steps);
        for (const auto &steps : documents)
            weigh(steps);
    }

    /// The step with which there are more than `most`, or null.
    const Step *passes(const QVector<QVector<Step>> &documents, qint64 most)
    {
        for (const auto &steps : documents) {
            if (const auto *step = passes(steps, 0, most))
                return step;
        }
        return nullptr;
    }

private:
    void countMembers(const QVector<Step> &steps)
    {
        for (const auto &step : steps) {
            if (!step.concurrencyGroup.isEmpty())
                ++m_concurrency[step.concurrencyGroup];
            if (step.kind == NodeKind::Unknown)
                ++m_deadEnds;
            countMembers(step.steps);
        }
    }

    /// How many steps a key stands for. Returns the number of steps that are no groups.
    qint64 weigh(const QVector<Step> &steps)
    {
        qint64 all = 0;
        for (const auto &step : steps) {
            const auto inside = weigh(step.steps);
            const bool isGroup = step.kind == NodeKind::Group;
            all += isGroup ? inside : 1;
            if (!step.key.isEmpty() && !m_weights.contains(step.key))
                m_weights.insert(step.key, isGroup ? inside : std::max<qint64>(1, m_concurrency.value(step.concurrencyGroup)));
        }
        return all;
    }

    qint64 weightOf(const std::optional<QVector<Dependency>> &list) const
    {
        qint64 sum = 0;
        for (qsizetype i = 0; list && i < list->size(); ++i)
            sum += m_weights.value(list->at(i).key, 1);
        return sum;
    }

    const Step *passes(const QVector<Step> &steps, qint64 ofGroup, qint64 most)
    {
        for (const auto &step : steps) {
            const auto own = weightOf(step.dependsOn);
            if (step.kind == NodeKind::Group) {
                if (const auto *inside = passes(step.steps, own, most))
                    return inside;
                continue;
            }
            const bool barrier = step.kind == NodeKind::Wait || step.kind == NodeKind::Block;
            // Those that no earlier barrier stands for (BarrierCover).
            const auto implied = barrier && !step.dependsOn && step.allowDependencyFailure ? m_deadEnds : 0;
            m_sum += own + ofGroup + implied;
            if (m_sum > most)
                return &step;
        }
        return nullptr;
    }

    QHash<QString, qint64> m_concurrency, m_weights;
    qint64 m_deadEnds = 0;
    qint64 m_sum = 0;
};

} // namespace

Result<void> checkDependencies(const QVector<QVector<Step>> &documents, qint64 most)
{
    const auto *step = DependencyCounter(documents).passes(documents, most);
    if (!step)
        return {};
    return fail(ErrorCode::LimitExceeded,
        Words::tr("with this step there are more than %1 dependencies, each step of a group counted").arg(QLocale::c().toString(most)),
        Words::tr("let steps wait for one wait or block step behind the group, or split the pipeline"), step->where);
}

} // namespace slipway
