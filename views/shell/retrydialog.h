// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/retryadvice.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace slipway {

/// Asks before a step runs again what cannot be taken back, or before everything behind a step runs again: what
/// is already public, where to go on instead, what starts again; a reason where one is needed. Deletes itself.
class RetryDialog : public QDialog
{
    Q_OBJECT
public:
    enum class What {
        Retry,
        RerunFrom,
        RerunFailed, ///< `advice` has no step of its own: all that runs again is its `downstream`
    };

    RetryDialog(const RetryAdvice &advice, What what, const PlannedPipeline &plan, QWidget *parent);

    QString reason() const;

private:
    QStringList sentences(const PlannedPipeline &plan) const;
    void refresh();

    RetryAdvice m_advice;
    What m_what;
    bool m_needsReason;
    QLineEdit *m_reason;
    QPushButton *m_again;
};

} // namespace slipway
