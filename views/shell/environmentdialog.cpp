// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/environmentdialog.h"

#include "look/look.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace slipway {

Result<EnvList> EnvironmentDialog::parse(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    EnvList env;
    int number = 0;
    for (const auto &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u'#'))
            continue;
        const auto equals = line.indexOf(u'=');
        const auto key = line.left(qMax(qsizetype(0), equals)).trimmed();
        if (equals < 0 || !name.match(key).hasMatch()) {
            return fail(ErrorCode::BadInput, tr("Line %1 is not NAME=value").arg(number),
                tr("names have letters, digits and underscores"));
        }
        setEnv(env, key, line.mid(equals + 1));
    }
    return env;
}

EnvironmentDialog::EnvironmentDialog(const EnvList &env, QWidget *parent)
    : QDialog(parent)
    , m_env(env)
    , m_edit(new QPlainTextEdit(this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("environmentDialog"));
    setWindowTitle(tr("Environment"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(480, 320);
    auto *column = new QVBoxLayout(this);
    auto *intro = new QLabel(
        tr("Added to the scenario's environment, one NAME=value a line. Conditions, interpolation and jobs see it."), this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    QStringList lines;
    for (const auto &[name, value] : env)
        lines.append(name + u'=' + value);
    m_edit->setObjectName(QStringLiteral("environmentEdit"));
    m_edit->setAccessibleName(tr("Environment, one NAME=value a line"));
    m_edit->setPlaceholderText(QStringLiteral("NIGHTLY=1"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlainText(lines.join(u'\n'));
    column->addWidget(m_edit, 1);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    auto colours = m_fault->palette();
    colours.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(colours)).colour);
    m_fault->setPalette(colours);
    column->addWidget(m_fault);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_use = buttons->addButton(tr("Use this environment"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("environmentButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &EnvironmentDialog::check);
    check();
    m_edit->setFocus();
}

void EnvironmentDialog::check()
{
    const auto env = parse(m_edit->toPlainText());
    m_use->setEnabled(env.ok());
    m_fault->setText(env.ok() ? QString() : env.error().toString());
    if (env.ok())
        m_env = *env;
}

} // namespace slipway
