// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rehearsaldialog.h"

#include "shell/runcontroller.h"
#include "shell/trustdialog.h"

#include "panes/paneparts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalDialog)
};

constexpr int kEntryRole = Qt::UserRole;
constexpr int kShippedRole = Qt::UserRole + 1;

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

QString commandEffectText(CommandEffect effect)
{
    switch (effect) {
    case CommandEffect::Publish:
        return Words::tr("publishes");
    case CommandEffect::Change:
        return Words::tr("changes something");
    case CommandEffect::Read:
        return Words::tr("asks the outside");
    case CommandEffect::Local:
        break;
    }
    return Words::tr("works on this machine");
}

RehearsalDialog::RehearsalDialog(const PlanPtr &plan, const RehearsalRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_given(rules)
    , m_list(new QTreeWidget(this))
    , m_add(new QLineEdit(this))
    , m_isolation(plainLabel(tr("Finding out what can keep the steps off the network…"), this))
    , m_limits(plainLabel({}, this))
{
    setObjectName(QStringLiteral("rehearsalDialog"));
    setWindowTitle(tr("Rehearse this release?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(960, 640);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(plainLabel(
        tr("The same steps, gates and annotations, but these commands are only recorded and answered with something plausible:"), this));
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(buildPromises());
    halves->setSizes({470, 480});
    column->addWidget(halves, 1);
    const int steps = RunController::runnableSteps(plan);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("rehearsalCancelButton"));
    auto *start = buttons->addButton(tr("Rehearse %n step(s) here", nullptr, steps), QDialogButtonBox::AcceptRole);
    start->setObjectName(QStringLiteral("rehearseButton"));
    start->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    cancel->setFocus();
}

QWidget *RehearsalDialog::buildList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    auto *search = new QLineEdit(side);
    search->setObjectName(QStringLiteral("rehearsalFilter"));
    search->setPlaceholderText(tr("Find a command"));
    search->setAccessibleName(tr("Find a command"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &RehearsalDialog::filter);
    column->addWidget(search);
    m_list->setObjectName(QStringLiteral("rehearsalList"));
    m_list->setAccessibleName(tr("Commands that are recorded"));
    m_list->setHeaderLabels({tr("Recorded, not run"), tr("What it would do")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const auto &rule : rehearsalList(m_given))
        addRule(rule);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("rehearsalAddEdit"));
    m_add->setPlaceholderText(tr("Record another command, such as: ansible-pull or make deploy"));
    m_add->setAccessibleName(tr("Another command to record"));
    auto *add = new QPushButton(tr("Record it"), side);
    add->setObjectName(QStringLiteral("rehearsalAddButton"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &RehearsalDialog::addCommand);
    setTabOrder(search, m_list);
    setTabOrder(m_list, m_add);
    setTabOrder(m_add, add);
    row->addWidget(m_add, 1);
    row->addWidget(add);
    column->addLayout(row);
    column->addWidget(plainLabel(tr("What you untick really runs. The list is kept in the release file."), side));
    return side;
}

QWidget *RehearsalDialog::buildPromises()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(sectionHeading(tr("Network"), side));
    m_isolation->setObjectName(QStringLiteral("rehearsalIsolation"));
    column->addWidget(m_isolation);
    column->addWidget(sectionHeading(tr("What cannot be promised"), side));
    m_limits->setObjectName(QStringLiteral("rehearsalLimits"));
    column->addWidget(m_limits);
    column->addWidget(sectionHeading(tr("The commands of the steps: all that is not recorded really runs here"), side));
    auto *commands = new QPlainTextEdit(TrustDialog::commandList(*m_plan), side);
    commands->setObjectName(QStringLiteral("rehearsalCommands"));
    commands->setAccessibleName(tr("Commands of the steps"));
    commands->setReadOnly(true);
    commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    commands->setTabChangesFocus(true);
    commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(commands, 1);
    return side;
}

void RehearsalDialog::setIsolation(Isolation isolation)
{
    m_isolation->setText(isolationText(isolation));
    QStringList lines;
    for (const auto &limit : rehearsalLimits(isolation))
        lines.append(QStringLiteral("• ") + limit);
    m_limits->setText(lines.join(u'\n'));
}

void RehearsalDialog::addRule(const RehearsalRule &rule)
{
    auto *item = new QTreeWidgetItem({rule.command, commandEffectText(rule.effect)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, rule.allowed ? Qt::Unchecked : Qt::Checked);
    item->setData(0, kEntryRole, rule.entry);
    item->setData(0, kShippedRole, rule.shipped);
    item->setToolTip(0, rule.command.toHtmlEscaped());
    m_list->addTopLevelItem(item);
}

void RehearsalDialog::addCommand()
{
    const auto command = m_add->text().simplified();
    if (command.isEmpty() || command.contains(u'/'))
        return;
    addRule({command, command, CommandEffect::Change, false, false});
    m_add->clear();
    m_list->scrollToBottom();
}

void RehearsalDialog::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        auto *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive));
    }
}

RehearsalRules RehearsalDialog::rules() const
{
    RehearsalRules rules;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const auto *item = m_list->topLevelItem(i);
        const auto entry = item->data(0, kEntryRole).toString();
        const bool recorded = item->checkState(0) == Qt::Checked;
        if (item->data(0, kShippedRole).toBool() && !recorded)
            rules.allow.append(entry);
        else if (!item->data(0, kShippedRole).toBool() && recorded)
            rules.record.append(entry);
    }
    return rules;
}

bool RehearsalDialog::rulesChanged() const
{
    const auto now = rules();
    return sorted(now.allow) != sorted(m_given.allow) || sorted(now.record) != sorted(m_given.record);
}

} // namespace slipway
