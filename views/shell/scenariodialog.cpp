// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scenariodialog.h"

#include "look/look.h"
#include "review/scenariocheck.h"
#include "shell/environmentdialog.h"
#include "shell/scenariobar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

/// The lines of the form that are a fact of their own.
struct Field
{
    const char *name;
    QString Facts::*member;
};

constexpr Field kFields[] = {{"scenarioBranch", &Facts::branch}, {"scenarioTag", &Facts::tag},
    {"scenarioCommit", &Facts::commit}, {"scenarioMessage", &Facts::message},
    {"scenarioPullRequest", &Facts::pullRequest}, {"scenarioBase", &Facts::pullRequestBase}};

QString envText(const EnvList &env)
{
    QStringList lines;
    for (const auto &[name, value] : env)
        lines.append(name + u'=' + value);
    return lines.join(u'\n');
}

QLabel *statusLabel(const char *name, StepState state, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto colours = label->palette();
    colours.setColor(QPalette::WindowText, stateLook(state, isDark(colours)).colour);
    label->setPalette(colours);
    return label;
}

} // namespace

ScenarioDialog::ScenarioDialog(
    const QVector<Facts> &all, const QVector<Facts> &own, const QString &chosen, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_all(all)
    , m_own(own)
    , m_list(new QListWidget(this))
    , m_fault(statusLabel("scenarioFault", StepState::Failed, this))
    , m_doubt(statusLabel("scenarioDoubt", StepState::WaitingForHuman, this))
{
    setObjectName(QStringLiteral("scenarioDialog"));
    setWindowTitle(tr("Scenarios"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(720, 520);
    auto *column = new QVBoxLayout(this);
    auto *intro = new QLabel(
        tr("A scenario is what is known about a build: what would happen if it were like this? Yours are kept in %1.")
            .arg(QFileInfo(file).fileName()), this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *middle = new QHBoxLayout;
    middle->addWidget(makeList());
    middle->addWidget(makeForm(), 1);
    column->addLayout(middle, 1);
    column->addWidget(m_doubt);
    column->addWidget(m_fault);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("scenarioSave"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_own); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    int row = 0;
    for (qsizetype i = 0; i < m_own.size(); ++i) {
        m_list->addItem(m_own.at(i).scenario);
        if (m_own.at(i).scenario == chosen)
            row = int(i);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ScenarioDialog::showCurrent);
    m_list->setCurrentRow(m_own.isEmpty() ? -1 : row);
    showCurrent();
}

QWidget *ScenarioDialog::makeList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_list->setObjectName(QStringLiteral("scenarioList"));
    m_list->setAccessibleName(tr("Own scenarios"));
    m_list->setMinimumWidth(150);
    m_list->setMaximumWidth(210);
    column->addWidget(m_list, 1);
    auto *add = new QPushButton(tr("Add a scenario"), side);
    add->setObjectName(QStringLiteral("scenarioAdd"));
    connect(add, &QPushButton::clicked, this, [this] {
        addScenario(scenarioFacts(QStringLiteral("manual")), freeName(tr("scenario")));
    });
    m_copy = new QPushButton(tr("Add a copy of"), side);
    m_copy->setObjectName(QStringLiteral("scenarioCopy"));
    auto *copies = new QMenu(m_copy);
    copies->setObjectName(QStringLiteral("scenarioCopyMenu"));
    m_copy->setMenu(copies);
    connect(copies, &QMenu::aboutToShow, this, &ScenarioDialog::fillCopyMenu);
    m_remove = new QPushButton(tr("Delete"), side);
    m_remove->setObjectName(QStringLiteral("scenarioDelete"));
    connect(m_remove, &QPushButton::clicked, this, &ScenarioDialog::removeCurrent);
    for (auto *button : {add, m_copy, m_remove}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    return side;
}

QLineEdit *ScenarioDialog::addLine(const char *name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(m_form);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    static_cast<QFormLayout *>(m_form->layout())->addRow(label, edit);
    connect(edit, &QLineEdit::textEdited, this, &ScenarioDialog::takeForm);
    m_lines.insert(QLatin1String(name), edit);
    return edit;
}

QWidget *ScenarioDialog::makeForm()
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(8, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLine("scenarioName", tr("Name"), tr("rc"));
    m_source = new QComboBox(m_form);
    m_source->setObjectName(QStringLiteral("scenarioSource"));
    m_source->setAccessibleName(tr("Started by"));
    for (const auto &[text, source] : {std::pair(tr("a person (ui)"), "ui"), {tr("a push or a pull request (webhook)"), "webhook"},
             {tr("the clock (schedule)"), "schedule"}, {tr("a program (api)"), "api"}, {tr("another build (trigger_job)"), "trigger_job"}})
        m_source->addItem(text, QString::fromLatin1(source));
    form->addRow(tr("Started by"), m_source);
    connect(m_source, &QComboBox::activated, this, &ScenarioDialog::takeForm);
    addLine("scenarioBranch", tr("Branch"), QStringLiteral("main"));
    addLine("scenarioTag", tr("Tag"), tr("none"));
    addLine("scenarioCommit", tr("Commit"), QStringLiteral("HEAD"));
    addLine("scenarioMessage", tr("Message"), tr("not known"));
    addLine("scenarioPullRequest", tr("Pull request"), tr("none"));
    addLine("scenarioBase", tr("into branch"), tr("none"));
    m_env = new QPlainTextEdit(m_form);
    m_env->setObjectName(QStringLiteral("scenarioEnv"));
    m_env->setAccessibleName(tr("Environment, one NAME=value a line"));
    m_env->setPlaceholderText(QStringLiteral("NIGHTLY=1"));
    m_env->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_env->setTabChangesFocus(true);
    m_env->setMinimumHeight(60);
    form->addRow(tr("Environment"), m_env);
    connect(m_env, &QPlainTextEdit::textChanged, this, &ScenarioDialog::takeForm);
    addLine("scenarioUnknown", tr("Not known"), QStringLiteral("build.message, env:RELEASE"))
        ->setToolTip(tr("Facts that a condition cannot rely on: variables of conditions, or env:NAME, with commas between"));
    return m_form;
}

QString ScenarioDialog::freeName(const QString &base) const
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_own.begin(), m_own.end(), [&name](const Facts &facts) { return facts.scenario == name; });
    };
    auto name = base;
    for (int n = 2; taken(name) || builtinScenarios().contains(name); ++n)
        name = base + u'-' + QString::number(n);
    return name;
}

void ScenarioDialog::addScenario(Facts facts, const QString &name)
{
    facts.scenario = name;
    m_own.append(facts);
    m_list->addItem(name);
    m_list->setCurrentRow(int(m_own.size()) - 1);
    auto *edit = m_lines.value(QStringLiteral("scenarioName"));
    edit->setFocus();
    edit->selectAll();
}

void ScenarioDialog::fillCopyMenu()
{
    auto *menu = m_copy->menu();
    menu->clear();
    auto sources = m_own;
    for (const auto &facts : std::as_const(m_all)) {
        if (builtinScenarios().contains(facts.scenario))
            sources.append(facts);
    }
    for (const auto &facts : std::as_const(sources)) {
        auto title = ScenarioBar::scenarioTitle(facts.scenario);
        menu->addAction(title.replace(u'&', QLatin1String("&&")), this, [this, facts] {
            addScenario(facts, freeName(tr("%1-copy").arg(facts.scenario)));
        });
    }
}

void ScenarioDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_own.removeAt(row);
    delete m_list->takeItem(row);
    showCurrent();
}

void ScenarioDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_own.size();
    m_form->setEnabled(any);
    m_remove->setEnabled(any);
    m_filling = true;
    m_envFault.clear();
    Facts facts;
    facts.source.clear(); // nothing is chosen in an empty form
    if (any)
        facts = m_own.at(row);
    m_lines.value(QStringLiteral("scenarioName"))->setText(facts.scenario);
    m_source->setCurrentIndex(m_source->findData(facts.source));
    for (const auto &field : kFields)
        m_lines.value(QLatin1String(field.name))->setText(any ? facts.*field.member : QString());
    m_env->setPlainText(envText(facts.env));
    auto open = facts.unknown.values();
    open.sort();
    m_lines.value(QStringLiteral("scenarioUnknown"))->setText(open.join(QLatin1String(", ")));
    m_filling = false;
    for (auto *edit : std::as_const(m_lines))
        edit->setCursorPosition(0); // a long one shows its start
    check();
}

void ScenarioDialog::takeForm()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0 || row >= m_own.size())
        return;
    auto &facts = m_own[row];
    facts.scenario = m_lines.value(QStringLiteral("scenarioName"))->text();
    facts.source = m_source->currentData().toString();
    for (const auto &field : kFields)
        facts.*field.member = m_lines.value(QLatin1String(field.name))->text();
    facts.unknown.clear();
    const auto words = m_lines.value(QStringLiteral("scenarioUnknown"))->text().split(u',', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        if (!word.trimmed().isEmpty())
            facts.unknown.insert(word.trimmed());
    }
    const auto env = EnvironmentDialog::parse(m_env->toPlainText());
    m_envFault = env.ok() ? QString() : env.error().toString();
    if (env.ok())
        facts.env = *env;
    m_list->item(row)->setText(facts.scenario);
    check();
}

void ScenarioDialog::check()
{
    const auto good = checkScenarios(m_own);
    m_fault->setText(!m_envFault.isEmpty() ? m_envFault : good.failed() ? good.error().toString() : QString());
    const int row = m_list->currentRow();
    QStringList doubts;
    if (row >= 0 && row < m_own.size()) {
        doubts = contradictions(m_own.at(row));
        if (builtinScenarios().contains(m_own.at(row).scenario))
            doubts.append(tr("This takes the place of the scenario “%1” that ships with Slipway.").arg(m_own.at(row).scenario));
    }
    m_doubt->setText(doubts.join(u'\n'));
    m_doubt->setVisible(!doubts.isEmpty());
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_save->setEnabled(good.ok() && m_envFault.isEmpty());
    m_save->setText(tr("Save %n scenario(s)", nullptr, int(m_own.size())));
}

void ScenarioDialog::showError(const QString &text)
{
    m_fault->setText(text);
    m_fault->show();
}

} // namespace slipway
