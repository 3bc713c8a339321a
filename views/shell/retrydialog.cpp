// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/retrydialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

QStringList labelsOf(const QStringList &steps, const StepGraph &graph)
{
    QStringList labels;
    for (const auto &step : steps) {
        const auto node = graph.find(step);
        labels.append(node == kNoNode ? step : graph.node(node).label);
    }
    return labels;
}

} // namespace

RetryDialog::RetryDialog(const RetryAdvice &advice, What what, const PlannedPipeline &plan, QWidget *parent)
    : QDialog(parent)
    , m_advice(advice)
    , m_what(what)
    , m_needsReason(advice.needsReason || (what != What::Retry && !advice.onceOnlyDownstream.isEmpty()))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("retryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(what == What::RerunFailed ? tr("Run again what failed?")
            : what == What::Retry            ? tr("Run %1 again?").arg(advice.label)
                                             : tr("Run again from %1?").arg(advice.label));
    const int steps = int(advice.downstream.size()) + (what == What::RerunFailed ? 0 : 1);
    auto *column = new QVBoxLayout(this);
    auto *text = new QLabel(sentences(plan).join(QStringLiteral("\n\n")), this);
    text->setObjectName(QStringLiteral("retryAdvice"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text);
    m_reason->setObjectName(QStringLiteral("retryReasonEdit"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(m_needsReason ? tr("needed, and kept in the journal") : tr("kept in the journal"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("retryCancelButton"));
    m_again = buttons->addButton(what == What::Retry ? tr("Run this step again")
                                                     : tr("Run %n step(s) again", nullptr, steps),
        QDialogButtonBox::AcceptRole);
    m_again->setObjectName(QStringLiteral("retryConfirmButton"));
    m_again->setAutoDefault(false);
    keep->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &RetryDialog::refresh);
    refresh();
    m_reason->setFocus();
}

QString RetryDialog::reason() const
{
    return m_reason->text().trimmed();
}

QStringList RetryDialog::sentences(const PlannedPipeline &plan) const
{
    const auto &graph = *plan.graph;
    QStringList text;
    if (m_advice.needsReason)
        text.append(m_advice.warning() + u'.');
    else if (!m_advice.alreadyPublic.isEmpty())
        text.append(tr("%1 has brought %n artifact(s) so far; they stay.", nullptr, int(m_advice.alreadyPublic.size())).arg(m_advice.label));
    if (m_advice.needsReason && !m_advice.resumeAt.isEmpty())
        text.append(tr("To go on behind it, run again from: %1.").arg(labelsOf({m_advice.resumeAt}, graph).constFirst()));
    if (m_what == What::Retry)
        return text;
    if (m_what == What::RerunFailed)
        text.append(tr("These start again: %1.").arg(labelsOf(m_advice.downstream, graph).join(QStringLiteral(", "))));
    else if (!m_advice.downstream.isEmpty())
        text.append(tr("These start again, too, and gates among them ask again: %1.").arg(labelsOf(m_advice.downstream, graph).join(QStringLiteral(", "))));
    if (!m_advice.onceOnlyDownstream.isEmpty())
        text.append(tr("Of these, can be done only once and were already started: %1.").arg(labelsOf(m_advice.onceOnlyDownstream, graph).join(QStringLiteral(", "))));
    if (text.isEmpty())
        text.append(tr("Nothing depends on this step: it alone runs again."));
    return text;
}

void RetryDialog::refresh()
{
    const bool ready = !m_needsReason || !reason().isEmpty();
    m_again->setEnabled(ready);
    m_again->setToolTip(ready ? QString() : tr("What cannot be taken back runs again only with a reason"));
}

} // namespace slipway
