// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotiondialog.h"

#include "session/background.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kShownWarnings = 200;

QLabel *makeText(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

PromotionDialog::PromotionDialog(const PlanPicturePtr &picture, const Diagnostics &problems, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_reason(new QPlainTextEdit(this))
    , m_problem(makeText({}, "promotionDialogProblem", this))
    , m_note(makeText(tr("Slipway does not send this to Taskcluster: the decision is kept, and you get the command that fires the action."), "promotionDialogNote", this))
{
    setObjectName(QStringLiteral("promotionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Promote %1?").arg(picture->plan->input().flavor));
    resize(620, 480);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(buildFacts(problems), problems.isEmpty() ? 0 : 1);
    auto *why = makeText(tr("Why? It is kept with the decision."), "promotionReasonLabel", this);
    why->setBuddy(m_reason);
    column->addWidget(why);
    m_reason->setObjectName(QStringLiteral("promotionReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().height() * 3 + 12);
    column->addWidget(m_reason);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    m_reason->setFocus();
}

QWidget *PromotionDialog::buildFacts(const Diagnostics &problems)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    const auto &plan = *m_picture->plan;
    QStringList ids;
    for (const auto &id : plan.input().previousGraphIds)
        ids.append(id);
    auto *what = makeText(tallyText(m_picture->tally), "promotionDialogCounts", side);
    auto font = what->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    what->setFont(font);
    column->addWidget(what);
    column->addWidget(makeText(tr("Flavor %1, build %2, version %3, on %4").arg(plan.input().flavor).arg(plan.input().buildNumber)
            .arg(plan.input().version.isEmpty() ? tr("of the sources") : plan.input().version, ids.join(QLatin1String(", "))), "promotionDialogInput", side));
    if (plan.counts().lowerPhase > 0)
        column->addWidget(makeText(tr("%n task(s) of an earlier phase run again. Is a previous graph missing?", nullptr, plan.counts().lowerPhase), "promotionDialogPhase", side));
    if (!problems.isEmpty()) {
        auto *list = new QListWidget(side);
        list->setObjectName(QStringLiteral("promotionDialogWarnings"));
        list->setAccessibleName(tr("What is to be known"));
        list->setWordWrap(true);
        for (int i = 0; i < std::min(kShownWarnings, int(problems.size())); ++i)
            list->addItem(problems.at(i).message);
        column->addWidget(list, 1);
    }
    m_digestLabel = makeText(tr("Working out the digest …"), "promotionDigest", side);
    m_digestLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_digestLabel);
    return side;
}

QWidget *PromotionDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("promotionDialogCancel"));
    cancel->setDefault(true);
    const QLocale locale;
    const int runs = m_picture->tally.runs + m_picture->tally.fresh;
    m_promote = buttons->addButton(tr("Promote: runs %n task(s), reuses %1", nullptr, runs).arg(locale.toString(m_picture->tally.reused)),
        QDialogButtonBox::ActionRole);
    m_promote->setObjectName(QStringLiteral("promoteButton"));
    m_promote->setAutoDefault(false);
    m_promote->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_promote, &QPushButton::clicked, this, &PromotionDialog::decide);
    runInBackground(this, [plan = m_picture->real] { return plan->digest(); }, [this](const QString &digest) {
        m_digest = digest;
        m_digestLabel->setText(tr("Digest of what is decided: %1").arg(digest));
        refreshButton();
    });
    return buttons;
}

QString PromotionDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void PromotionDialog::decide()
{
    if (reason().isEmpty()) {
        complain(tr("Say why first: the reason is kept in the journal."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT decided();
}

void PromotionDialog::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void PromotionDialog::setBusy(bool busy, const QString &what)
{
    m_busy = busy;
    if (!busy)
        m_held.clear();
    refreshButton();
    m_reason->setReadOnly(busy);
    m_problem->setText(!busy ? QString() : what.isEmpty() ? tr("Reading the graphs once more, and recording the decision …") : what);
    m_problem->setVisible(busy);
}

void PromotionDialog::reject()
{
    if (!m_held.isEmpty())
        return complain(m_held);
    QDialog::reject();
}

void PromotionDialog::refreshButton()
{
    m_promote->setEnabled(!m_busy && !m_digest.isEmpty() && m_refusal.isEmpty());
    m_promote->setToolTip(m_refusal.toHtmlEscaped());
    m_promote->setAccessibleDescription(m_refusal);
}

void PromotionDialog::setSection(QWidget *section)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, section, 1);
    resize(width(), std::max(height(), 720));
}

void PromotionDialog::setOutcome(const QString &note, const QString &button)
{
    m_note->setText(note);
    m_promote->setText(button);
}

void PromotionDialog::setRefusal(const QString &why)
{
    m_refusal = why;
    refreshButton();
}

/// Enter in the reason is a new line, and it never promotes: Space on the button does.
void PromotionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || focusWidget() == findChild<QPushButton *>(QStringLiteral("promotionDialogCancel")))
        QDialog::keyPressEvent(event);
}

} // namespace slipway
