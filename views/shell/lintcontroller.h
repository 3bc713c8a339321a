// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "review/lint.h"

#include <QObject>

namespace slipway {

/// Runs the lints off the GUI thread whenever there is a new plan, and writes suppressions into the release file.
/// A late answer about an older plan is dropped. Lives on the GUI thread.
class LintController : public QObject
{
    Q_OBJECT
public:
    explicit LintController(QObject *parent = nullptr);

    /// Null forgets the last one.
    void setPlan(const PlanPtr &plan);
    PlanPtr plan() const { return m_plan; }
    const LintReport &report() const { return m_report; }
    bool isWorking() const { return m_working; }
    /// What somebody decided about, which may have gone from the screen meanwhile.
    struct Finding
    {
        PlanPtr plan;
        LintReport report; ///< of the plan
        Diagnostic finding; ///< of the report
    };
    /// Accepts it, in the release file of its plan. Emits suppressFailed(), or runs the lints again.
    void suppress(const Finding &what, const QString &reason);

Q_SIGNALS:
    void finished();
    void releaseFileUnreadable(const slipway::Error &error); ///< the lints ran without it
    void suppressFailed(const slipway::Error &error);

private:
    struct Answer;

    void start();

    PlanPtr m_plan;
    LintReport m_report;
    quint64 m_generation = 0;
    bool m_working = false;
};

} // namespace slipway
