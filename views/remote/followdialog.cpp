// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/followdialog.h"

#include "remote/createdmodel.h"
#include "remote/deskwork.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway {

namespace {

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FollowDialog::FollowDialog(const QUrl &root, const FireResult &fired, QWidget *parent)
    : QDialog(parent)
    , m_state(makeText("followState", this))
    , m_trouble(makeText("followTrouble", this))
    , m_verdict(makeText("followVerdict", this))
    , m_model(new CreatedModel(this))
    , m_task(fired.taskId)
{
    setObjectName(QStringLiteral("followDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What became of the promotion"));
    resize(760, 460);
    auto *column = new QVBoxLayout(this);
    auto *what = makeText("followFired", this);
    if (fired.outcome == FireResult::Outcome::Unknown)
        what->setText(tr("It was sent to %1, and whether it was fired is not known: %2").arg(root.host(), fired.error.toString()));
    else if (m_task.isEmpty())
        what->setText(tr("The hook was fired at %1; it made no task.").arg(root.host()));
    else
        what->setText(tr("The action was fired. Its task is %1").arg(root.toString() + QStringLiteral("/tasks/") + m_task));
    column->addWidget(what);
    auto font = m_verdict->font();
    font.setBold(true);
    m_verdict->setFont(font);
    for (auto *label : {m_state, m_trouble, m_verdict}) {
        label->hide();
        column->addWidget(label);
    }
    column->addWidget(buildTable(), 1);
    column->addWidget(buildButtons(!m_task.isEmpty()));
    if (!m_task.isEmpty())
        showState(QStringLiteral("unknown"));
}

FollowDialog::~FollowDialog() = default;

void FollowDialog::keep(std::unique_ptr<DeskWork> work)
{
    m_work = std::move(work);
}

QWidget *FollowDialog::buildTable()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_only = new QCheckBox(tr("Only what &differs from the plan"), side);
    m_only->setObjectName(QStringLiteral("followOnly"));
    m_only->setChecked(true);
    connect(m_only, &QCheckBox::toggled, this, &FollowDialog::refreshRows);
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("followTable"));
    m_table->setAccessibleName(tr("What the action created, beside the plan"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(CreatedModel::LabelColumn, 220);
    m_table->setColumnWidth(CreatedModel::HowColumn, 220);
    m_table->setColumnWidth(CreatedModel::PlannedColumn, 160);
    column->addWidget(m_only);
    column->addWidget(m_table, 1);
    return side;
}

QWidget *FollowDialog::buildButtons(bool hasTask)
{
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("followClose"));
    m_open = buttons->addButton(tr("Open the created group"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("followOpenGroup"));
    m_open->setEnabled(false);
    m_open->setVisible(hasTask);
    m_open->setAutoDefault(false);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &FollowDialog::openGroupRequested);
    return buttons;
}

void FollowDialog::showState(const QString &state)
{
    m_trouble->hide();
    m_state->setText(state == QLatin1String("unknown") ? tr("Waiting to hear of the task.") : tr("The action's task is %1.").arg(state));
    m_state->show();
}

void FollowDialog::showTrouble(const QString &why)
{
    m_trouble->setText(tr("No news for the moment: %1").arg(why));
    m_trouble->show();
}

void FollowDialog::showEnd(const FollowedAction &followed, const std::optional<PlanComparison> &comparison)
{
    m_trouble->hide();
    m_verdict->show();
    if (!comparison) {
        m_verdict->setText(followed.error ? followed.error->toString() : tr("The action created nothing."));
        return;
    }
    m_open->setEnabled(true);
    m_comparison = *comparison;
    m_verdict->setText(comparison->matches()
            ? tr("It created what was planned: %1 reused, %2 run.").arg(comparison->reused).arg(comparison->runs)
            : tr("It created something else than was planned: %1 different, %2 missing, %3 extra; %4 as planned.")
                  .arg(comparison->different).arg(comparison->missing).arg(comparison->extra).arg(comparison->reused + comparison->runs));
    m_only->setChecked(!comparison->matches());
    refreshRows();
}

void FollowDialog::refreshRows()
{
    m_model->setComparison(m_comparison, m_only->isChecked());
}

} // namespace slipway
