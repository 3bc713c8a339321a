// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workerrulesdialog.h"

#include "core/shellquote.h"
#include "look/look.h"
#include "panes/paneparts.h"
#include "review/workerrules.h"
#include "workers/workerruleform.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kMostMemory = 1 << 22; // MB

QToolButton *arrowButton(const char *name, Qt::ArrowType arrow, const QString &help, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setArrowType(arrow);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *namedLabel(const char *name, QWidget *parent)
{
    auto *label = plainLabel({}, parent);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

WorkerRulesDialog::WorkerRulesDialog(const QVector<WorkerRule> &rules, const WorkerPoolRules &pool, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_list(new QListWidget(this))
    , m_form(new WorkerRuleForm(this))
    , m_sentence(namedLabel("workerRuleSentence", this))
    , m_served(namedLabel("workerRuleServed", this))
    , m_fault(namedLabel("workerRulesFault", this))
    , m_empty(namedLabel("workerRulesEmpty", this))
{
    setObjectName(QStringLiteral("workerRulesDialog"));
    setWindowTitle(tr("Set up workers"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(840, 560);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("A rule gives the commands that begin with certain words to a program that stays alive between them. "
                                    "The rules are kept in %1; the pipeline itself is not changed.").arg(QFileInfo(file).fileName()), this));
    auto *middle = new QHBoxLayout;
    middle->addWidget(makeList());
    middle->addWidget(makeSide(), 1);
    column->addLayout(middle, 1);
    column->addWidget(makeTogether());
    auto colours = m_fault->palette();
    colours.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(colours)).colour);
    m_fault->setPalette(colours);
    column->addWidget(m_fault);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("workerRulesSave"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_rules, poolRules()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    m_memory->setValue(pool.memoryMb);
    m_quit->setChecked(pool.quitAfterRun);
    for (const auto &rule : std::as_const(m_rules))
        m_list->addItem(rule.name);
    connect(m_list, &QListWidget::currentRowChanged, this, &WorkerRulesDialog::showCurrent);
    connect(m_form, &WorkerRuleForm::changed, this, &WorkerRulesDialog::takeForm);
    m_list->setCurrentRow(m_rules.isEmpty() ? -1 : 0);
    showCurrent();
}

QWidget *WorkerRulesDialog::makeList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_list->setObjectName(QStringLiteral("workerRuleList"));
    m_list->setAccessibleName(tr("Rules; the first that names a command gets it"));
    m_list->setToolTip(tr("The first rule that names a command gets it"));
    m_list->setMinimumWidth(150);
    m_list->setMaximumWidth(210);
    column->addWidget(m_list, 1);
    auto *conan = new QPushButton(tr("Add Conan (kept loaded)"), side);
    conan->setObjectName(QStringLiteral("workerRuleAddConan"));
    conan->setToolTip(tr("Conan with its Python API kept loaded: the worker that comes with Slipway"));
    auto *add = new QPushButton(tr("Add a rule"), side);
    add->setObjectName(QStringLiteral("workerRuleAdd"));
    m_remove = new QPushButton(tr("Delete"), side);
    m_remove->setObjectName(QStringLiteral("workerRuleDelete"));
    m_up = arrowButton("workerRuleUp", Qt::UpArrow, tr("Before the rule above"), side);
    m_down = arrowButton("workerRuleDown", Qt::DownArrow, tr("Behind the rule below"), side);
    auto *last = new QHBoxLayout;
    last->addWidget(m_remove, 1);
    last->addWidget(m_up);
    last->addWidget(m_down);
    for (auto *button : {conan, add, m_remove})
        button->setAutoDefault(false);
    column->addWidget(conan);
    column->addWidget(add);
    column->addLayout(last);
    connect(conan, &QPushButton::clicked, this, [this] { addRule(conanRule()); });
    connect(add, &QPushButton::clicked, this, [this] { addRule({}); });
    connect(m_remove, &QPushButton::clicked, this, &WorkerRulesDialog::removeCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    return side;
}

QWidget *WorkerRulesDialog::makeSide()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 0, 0, 0);
    m_empty->setText(tr("There is no rule yet: every command starts a process of its own.\n\n"
                        "“Add Conan” keeps Conan and its Python API loaded between the installs of a build order. “Add a rule” is for any other worker that speaks "
                        "Bazel's protocol for persistent workers."));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_empty, 1);
    m_side = new QWidget(box);
    auto *parts = new QVBoxLayout(m_side);
    parts->setContentsMargins({});
    auto *scroll = new QScrollArea(m_side);
    scroll->setObjectName(QStringLiteral("workerRuleScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    parts->addWidget(scroll, 1);
    parts->addWidget(m_sentence);
    m_served->setForegroundRole(QPalette::PlaceholderText);
    parts->addWidget(m_served);
    column->addWidget(m_side, 1);
    return box;
}

QWidget *WorkerRulesDialog::makeTogether()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("All &workers together may use"), box);
    m_memory = new QSpinBox(box);
    m_memory->setObjectName(QStringLiteral("workerPoolMemory"));
    m_memory->setRange(0, kMostMemory);
    m_memory->setSpecialValueText(tr("any memory"));
    m_memory->setSuffix(tr(" MB"));
    m_memory->setToolTip(tr("Above it processes without work end, the largest first"));
    m_memory->setAccessibleName(tr("Memory of all workers together"));
    label->setBuddy(m_memory);
    m_quit = new QCheckBox(tr("They end when the last &step has"), box);
    m_quit->setObjectName(QStringLiteral("workerPoolQuit"));
    m_quit->setToolTip(tr("Else they stay until the release is closed"));
    row->addWidget(label);
    row->addWidget(m_memory);
    row->addSpacing(16);
    row->addWidget(m_quit);
    row->addStretch(1);
    return box;
}

WorkerRule WorkerRulesDialog::conanRule()
{
    WorkerRule rule;
    rule.command = {QStringLiteral("conan"), QStringLiteral("install")};
    rule.startup = {QStringLiteral("python3"), QStringLiteral("slipway_conan_worker.py")};
    rule.protocol = WorkerProtocol::Json;
    rule.maxInstances = 2;
    rule.name = usualName(rule);
    return rule;
}

QString WorkerRulesDialog::sentenceOf(const WorkerRule &rule)
{
    const auto startup = joinShellWords(rule.startup), command = rule.command.join(u' ');
    const auto most = tr("at most %n process(es)", nullptr, rule.maxInstances);
    if (rule.multiplex > 0) {
        return tr("What follows “%1” on a command line is given to “%2”: %3, each with up to %n request(s) at once.", nullptr, rule.multiplex)
            .arg(command, startup, most);
    }
    return tr("What follows “%1” on a command line is given to “%2”: %3, each with one request at a time.").arg(command, startup, most);
}

WorkerPoolRules WorkerRulesDialog::poolRules() const
{
    return {m_memory->value(), m_quit->isChecked()};
}

bool WorkerRulesDialog::hasCurrent() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rules.size();
}

void WorkerRulesDialog::setSteps(const QVector<StepCommands> &steps)
{
    m_steps = steps;
    m_stepsKnown = true;
    check();
}

void WorkerRulesDialog::addRule(const WorkerRule &rule)
{
    m_rules.append(rule);
    m_list->addItem(rule.name);
    m_list->setCurrentRow(int(m_rules.size()) - 1);
    m_form->focusCommand();
}

void WorkerRulesDialog::removeCurrent()
{
    if (!hasCurrent())
        return;
    const int row = m_list->currentRow();
    m_rules.removeAt(row);
    {
        const QScopedValueRollback filling(m_filling, true);
        delete m_list->takeItem(row);
    }
    showCurrent();
}

void WorkerRulesDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (!hasCurrent() || row + by < 0 || row + by >= m_rules.size())
        return;
    m_rules.swapItemsAt(row, row + by);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    check();
}

void WorkerRulesDialog::showCurrent()
{
    if (m_filling)
        return;
    const bool any = hasCurrent();
    m_side->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        const QScopedValueRollback filling(m_filling, true);
        m_form->setRule(m_rules.at(m_list->currentRow()));
    }
    check();
}

void WorkerRulesDialog::takeForm()
{
    if (m_filling || !hasCurrent())
        return;
    m_rules[m_list->currentRow()] = m_form->rule();
    check();
}

void WorkerRulesDialog::check()
{
    const int row = m_list->currentRow();
    const bool any = hasCurrent();
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_rules.size());
    for (int i = 0; i < m_rules.size(); ++i) {
        const auto &name = m_rules.at(i).name;
        m_list->item(i)->setText(name.isEmpty() ? tr("new rule") : name);
    }
    const bool good = !any || m_form->isValid();
    const auto fault = faultIn(m_rules);
    // A fault of the rule in the form stands at its field already.
    const bool isElsewhere = fault && (fault->rule != row || faultOf(m_rules.at(fault->rule)).isEmpty());
    m_fault->setText(isElsewhere ? tr("Rule %1: %2", "its place, what is wrong").arg(fault->rule + 1).arg(fault->message) : QString());
    m_fault->setVisible(isElsewhere);
    const bool tells = any && good && faultOf(m_rules.at(row)).isEmpty();
    m_sentence->setText(tells ? sentenceOf(m_rules.at(row)) : QString());
    m_served->setText(tells && m_stepsKnown ? servedText(servedSteps(m_rules, m_steps).at(row)) : QString());
    m_save->setEnabled(good && !fault);
    m_save->setText(m_rules.isEmpty() ? tr("Save without rules") : tr("Save %n rule(s)", nullptr, int(m_rules.size())));
}

void WorkerRulesDialog::showError(const QString &text)
{
    m_fault->setText(text);
    m_fault->show();
}

} // namespace slipway
