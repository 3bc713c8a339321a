// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workerruleform.h"

#include "buildorder/conanwords.h"
#include "core/shellquote.h"
#include "look/formlabels.h"
#include "look/look.h"
#include "panes/paneparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kProblemWidth = 320; // or its height is reckoned for a narrow column
constexpr int kMostProcesses = 256, kMostRequests = 4096;

/// Words with blanks between them; patterns stay as they are, nothing expands them here.
QString wordsText(const QStringList &words)
{
    QStringList shown;
    for (const auto &word : words) {
        const bool plain = !word.isEmpty() && std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isSpace() || c == u'\'' || c == u'"' || c == u'\\'; });
        shown.append(plain ? word : joinShellWords({word}));
    }
    return shown.join(u' ');
}

QString envText(const QVector<QPair<QString, QString>> &env)
{
    QStringList words;
    for (const auto &[name, value] : env)
        words.append(name + u'=' + value);
    return wordsText(words);
}

QString sentence(const Error &error)
{
    return error.hint.isEmpty() ? error.message : WorkerRuleForm::tr("%1: %2", "what is wrong, what to do").arg(error.message, error.hint);
}

} // namespace

WorkerRuleForm::WorkerRuleForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("workerRuleForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    auto *main = new QWidget(this);
    buildMain(addPart(main));
    column->addWidget(main);
    m_moreButton = new QToolButton(this); // Tab follows the order in which parts are made
    m_moreButton->setObjectName(QStringLiteral("workerRuleMore"));
    m_moreButton->setText(tr("More"));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setCheckable(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setAccessibleName(tr("More about this rule"));
    column->addWidget(m_moreButton);
    m_more = new QWidget(this);
    auto *more = addPart(m_more);
    buildMore(more);
    buildRights(more);
    column->addWidget(m_more);
    column->addStretch(1);
    connect(m_moreButton, &QToolButton::toggled, this, &WorkerRuleForm::showMore);
    showMore(false);
    alignFormLabels(this);
    m_filling = false;
}

QFormLayout *WorkerRuleForm::addPart(QWidget *part)
{
    auto *form = new QFormLayout(part);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(4);
    return form;
}

void WorkerRuleForm::buildMain(QFormLayout *form)
{
    addList(form, &WorkerRule::command, "workerRuleCommand", tr("Commands that &begin with"), QStringLiteral("conan install"),
        tr("The leading words of a command line; what stands behind them becomes the request"));
    m_command = m_lists.last().edit;
    addList(form, &WorkerRule::startup, "workerRuleStartup", tr("are given &to"), QStringLiteral("python3 slipway_conan_worker.py"),
        tr("The program that stays alive and its arguments; --persistent_worker is added behind them"));
    m_startup = m_lists.last().edit;
    m_protocol = new QComboBox(this);
    m_protocol->setObjectName(QStringLiteral("workerRuleProtocol"));
    m_protocol->addItem(tr("proto: protobuf messages"), int(WorkerProtocol::Proto));
    m_protocol->addItem(tr("json: a line of JSON each"), int(WorkerProtocol::Json));
    m_protocol->setToolTip(tr("What the worker understands; nothing tells it which one it gets"));
    form->addRow(tr("&Protocol"), m_protocol);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &WorkerRuleForm::read);
    m_multiplex = addSpin(form, "workerRuleMultiplex", tr("&Requests at once in a process"), kMostRequests, tr("one at a time"), {});
    m_multiplex->setToolTip(tr("More than one at a time only if the worker says that it can (multiplex)"));
    m_max = addSpin(form, "workerRuleMaxInstances", tr("Processes at &most"), kMostProcesses, {}, {});
    m_max->setMinimum(1);
    m_max->setToolTip(tr("Of one key: commands with another environment or folder get processes of their own"));
}

void WorkerRuleForm::buildMore(QFormLayout *form)
{
    m_name = addLine(form, "workerRuleName", tr("&Name"), {}, tr("What the pool is called; by default the leading words"));
    addList(form, &WorkerRule::extraFlags, "workerRuleExtraFlags", tr("Extra &flags"), tr("none"), tr("Stand behind --persistent_worker"));
    addList(form, &WorkerRule::tools, "workerRuleTools", tr("&Its own files"), tr("such as: tools/worker.py"),
        tr("When one of them changes, the process is started afresh"));
    addList(form, &WorkerRule::passEnv, "workerRulePassEnv", tr("&Variables it gets"), tr("none"),
        tr("Names of variables of the job that the process gets; nothing else of the job's environment reaches it"));
    m_env = addLine(form, "workerRuleEnv", tr("Variables &set"), tr("such as: CONAN_HOME=/srv/conan"), tr("NAME=value, with blanks between them"));
    m_timeout = addSpin(form, "workerRuleTimeout", tr("A re&quest may take"), 7 * 86400, tr("as long as it likes"), tr(" s"));
    m_idle = addSpin(form, "workerRuleIdle", tr("Without work it &ends after"), 7 * 86400, tr("never"), tr(" s"));
    m_memory = addSpin(form, "workerRuleMemory", tr("Killed when &larger than"), 1 << 22, tr("no limit"), tr(" MB"));
    m_verbosity = addSpin(form, "workerRuleVerbosity", tr("Verbosit&y"), 100, tr("quiet"), {});
}

void WorkerRuleForm::buildRights(QFormLayout *form)
{
    addList(form, &WorkerRule::inputs, "workerRuleInputs", tr("Fi&les it reads"), tr("such as: src/** conanfile.py"),
        tr("Patterns (* ? **) below the folder of the command; a request names them with their digests"));
    addList(form, &WorkerRule::outputs, "workerRuleOutputs", tr("Files it &writes"), tr("such as: build/*.json"),
        tr("Patterns; they must be there when the worker says that it succeeded"));
    m_outputs = m_lists.last().edit;
    m_sandboxed = addCheck(form, "workerRuleSandboxed", tr("In a sand&box: sees only these files"), tr("A folder of its own with links to the files it reads"));
    m_cancellable = addCheck(form, "workerRuleCancellable", tr("It understands &cancel requests"), tr("Else what is cancelled is let finish, and its answer thrown away"));
}

QLineEdit *WorkerRuleForm::addLine(QFormLayout *form, const char *name, const QString &label, const QString &hint, const QString &help)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setToolTip(help);
    form->addRow(label, edit);
    addProblem(form, edit);
    connect(edit, &QLineEdit::textChanged, this, &WorkerRuleForm::read);
    return edit;
}

void WorkerRuleForm::addList(QFormLayout *form, QStringList WorkerRule::*member, const char *name, const QString &label, const QString &hint, const QString &help)
{
    m_lists.append({addLine(form, name, label, hint, help), member});
}

QSpinBox *WorkerRuleForm::addSpin(QFormLayout *form, const char *name, const QString &label, int most, const QString &none, const QString &suffix)
{
    auto *spin = new QSpinBox(form->parentWidget());
    spin->setObjectName(QLatin1String(name));
    spin->setRange(0, most);
    spin->setSpecialValueText(none);
    spin->setSuffix(suffix);
    spin->setAccessibleName(QString(label).remove(u'&'));
    spin->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(label, spin);
    connect(spin, &QSpinBox::valueChanged, this, &WorkerRuleForm::read);
    return spin;
}

QCheckBox *WorkerRuleForm::addCheck(QFormLayout *form, const char *name, const QString &label, const QString &help)
{
    auto *box = new QCheckBox(label, form->parentWidget());
    box->setObjectName(QLatin1String(name));
    box->setToolTip(help);
    form->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &WorkerRuleForm::read);
    return box;
}

QLabel *WorkerRuleForm::addProblem(QFormLayout *form, QWidget *field)
{
    auto *label = plainLabel({}, form->parentWidget());
    label->setObjectName(field->objectName() + QLatin1String("Problem"));
    label->setMinimumWidth(kProblemWidth);
    auto colours = label->palette();
    colours.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(colours)).colour);
    label->setPalette(colours);
    label->hide();
    form->addRow(QString(), label);
    m_problems.insert(field, label);
    return label;
}

void WorkerRuleForm::showMore(bool more)
{
    m_moreButton->setChecked(more);
    m_moreButton->setArrowType(more ? Qt::DownArrow : Qt::RightArrow);
    m_more->setVisible(more);
}

void WorkerRuleForm::focusCommand()
{
    m_command->setFocus();
    m_command->selectAll();
}

void WorkerRuleForm::setRule(const WorkerRule &rule)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_rule = rule;
        for (const auto &field : std::as_const(m_lists)) {
            field.edit->setText(wordsText(rule.*field.member));
            field.edit->setCursorPosition(0);
        }
        m_name->setText(rule.name == usualName(rule) ? QString() : rule.name);
        m_env->setText(envText(rule.env));
        m_protocol->setCurrentIndex(m_protocol->findData(int(rule.protocol)));
        for (const auto &[spin, value] : {std::pair(m_multiplex, rule.multiplex), {m_max, rule.maxInstances}, {m_timeout, rule.timeoutSeconds},
                 {m_idle, rule.idleSeconds}, {m_memory, rule.memoryMb}, {m_verbosity, rule.verbosity}})
            spin->setValue(value);
        m_sandboxed->setChecked(rule.sandboxed);
        m_cancellable->setChecked(rule.cancellable);
    }
    read();
}

void WorkerRuleForm::say(QWidget *field, const QString &problem)
{
    ++m_faults;
    auto *label = m_problems.value(field);
    label->setText(problem);
    label->show();
    field->setAccessibleDescription(problem);
    if (m_more->isAncestorOf(field))
        showMore(true);
}

void WorkerRuleForm::clearProblems()
{
    m_faults = 0;
    for (auto it = m_problems.begin(); it != m_problems.end(); ++it) {
        it.value()->hide();
        it.value()->clear();
        it.key()->setAccessibleDescription({});
    }
}

void WorkerRuleForm::readLists()
{
    for (const auto &field : std::as_const(m_lists)) {
        // A command line is refused what only a shell would do with it; in patterns and flags nothing is expanded.
        const bool isCommand = field.edit == m_command || field.edit == m_startup;
        const auto words = isCommand ? splitCommandLine(field.edit->text()) : splitShellWords(field.edit->text());
        if (words.ok())
            m_rule.*field.member = *words;
        else
            say(field.edit, sentence(words.error()));
    }
}

void WorkerRuleForm::readEnv()
{
    const auto words = splitShellWords(m_env->text());
    if (words.failed())
        return say(m_env, sentence(words.error()));
    m_rule.env.clear();
    for (const auto &word : *words) {
        if (word.indexOf(u'=') < 1)
            return say(m_env, tr("“%1” is no NAME=value").arg(word));
        m_rule.env.append({word.section(u'=', 0, 0), word.section(u'=', 1)});
    }
}

/// faultOf() tells what is wrong, not where: it is the field that makes it go away.
QWidget *WorkerRuleForm::faultyField(const QString &fault) const
{
    const auto mendedBy = [&](auto mend) {
        auto other = m_rule;
        mend(other);
        return faultOf(other) != fault;
    };
    if (mendedBy([](WorkerRule &rule) { rule.command = {QStringLiteral("x")}; }))
        return m_command;
    if (mendedBy([](WorkerRule &rule) { rule.startup = {QStringLiteral("x")}; }))
        return m_startup;
    if (mendedBy([](WorkerRule &rule) { rule.env.clear(); }))
        return m_env;
    return m_outputs;
}

void WorkerRuleForm::read()
{
    if (m_filling)
        return;
    clearProblems();
    readLists();
    readEnv();
    const auto usual = usualName(m_rule);
    m_name->setPlaceholderText(usual);
    m_rule.name = m_name->text().trimmed().isEmpty() ? usual : m_name->text().trimmed();
    m_rule.protocol = WorkerProtocol(m_protocol->currentData().toInt());
    m_rule.multiplex = m_multiplex->value();
    m_rule.maxInstances = m_max->value();
    m_rule.timeoutSeconds = m_timeout->value();
    m_rule.idleSeconds = m_idle->value();
    m_rule.memoryMb = m_memory->value();
    m_rule.verbosity = m_verbosity->value();
    m_rule.sandboxed = m_sandboxed->isChecked();
    m_rule.cancellable = m_cancellable->isChecked();
    if (const auto fault = faultOf(m_rule); m_faults == 0 && !fault.isEmpty())
        say(faultyField(fault), fault);
    Q_EMIT changed();
}

} // namespace slipway
