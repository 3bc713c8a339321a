// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gatefieldeditor.h"

#include "panes/paneparts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kMostRadioButtons = 6;

QString escapeMnemonic(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

GateFieldEditor::GateFieldEditor(const GateField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(plainLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    const auto name = field.label.isEmpty() ? field.key : field.label;
    auto *label = plainLabel(field.required ? tr("%1 (required)").arg(name) : name, this);
    layout->addWidget(label);
    if (!field.hint.isEmpty()) {
        auto *hint = plainLabel(field.hint, this);
        hint->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(hint);
    }
    if (field.kind == GateField::Kind::Text)
        buildText(layout);
    else if (field.multiple || (field.required && field.options.size() <= kMostRadioButtons))
        buildButtons(layout);
    else
        buildCombo(layout);
    m_problem->setObjectName(QStringLiteral("problem-") + field.key);
    auto palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(palette)).colour);
    m_problem->setPalette(palette);
    m_problem->hide();
    layout->addWidget(m_problem);
}

void GateFieldEditor::describe(QWidget *control)
{
    control->setObjectName(QStringLiteral("field-") + m_field.key);
    control->setAccessibleName(m_field.label.isEmpty() ? m_field.key : m_field.label);
    control->setAccessibleDescription(m_field.required ? tr("Required. %1").arg(m_field.hint) : m_field.hint);
    setFocusProxy(control);
}

void GateFieldEditor::buildText(QVBoxLayout *layout)
{
    m_line = new QLineEdit(m_field.defaults.value(0), this);
    describe(m_line);
    if (!m_field.format.isEmpty())
        m_line->setToolTip(tr("Must match %1").arg(m_field.format));
    connect(m_line, &QLineEdit::textChanged, this, &GateFieldEditor::onEdited);
    layout->addWidget(m_line);
}

void GateFieldEditor::buildCombo(QVBoxLayout *layout)
{
    m_combo = new QComboBox(this);
    describe(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(16);
    m_combo->addItem(m_field.required ? tr("Choose…") : tr("No choice"), QString());
    for (const auto &option : m_field.options) {
        m_combo->addItem(option.label, option.value);
        m_combo->setItemData(m_combo->count() - 1, option.hint, Qt::ToolTipRole);
        if (option.value == m_field.defaults.value(0))
            m_combo->setCurrentIndex(m_combo->count() - 1);
    }
    connect(m_combo, &QComboBox::currentIndexChanged, this, &GateFieldEditor::onEdited);
    layout->addWidget(m_combo);
}

void GateFieldEditor::buildButtons(QVBoxLayout *layout)
{
    auto *group = new QButtonGroup(this);
    group->setExclusive(!m_field.multiple);
    for (const auto &option : m_field.options) {
        QAbstractButton *button = nullptr;
        const auto text = escapeMnemonic(option.label);
        if (m_field.multiple)
            button = new QCheckBox(text, this);
        else
            button = new QRadioButton(text, this);
        button->setObjectName(QStringLiteral("field-%1-%2").arg(m_field.key, option.value));
        button->setChecked(m_field.defaults.contains(option.value));
        button->setToolTip(option.hint.toHtmlEscaped());
        button->setAccessibleDescription(option.hint);
        group->addButton(button);
        connect(button, &QAbstractButton::toggled, this, &GateFieldEditor::onEdited);
        layout->addWidget(button);
        m_buttons.append(button);
    }
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons.first());
}

QString GateFieldEditor::value() const
{
    if (m_line)
        return m_line->text();
    if (m_combo)
        return m_combo->currentData().toString();
    QStringList chosen;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            chosen.append(m_field.options.at(i).value);
    }
    return chosen.join(u'\n');
}

QString GateFieldEditor::problem() const
{
    const auto now = value();
    if (now.isEmpty()) {
        if (!m_field.required)
            return {};
        return m_field.kind == GateField::Kind::Text ? tr("Enter a value; this field is required")
                                                     : tr("Make a choice; this field is required");
    }
    if (m_field.kind != GateField::Kind::Text || m_field.format.isEmpty())
        return {};
    const QRegularExpression format(QRegularExpression::anchoredPattern(m_field.format));
    if (!format.isValid())
        return tr("The file's format for this field is not a regular expression: %1. Correct “format:” in the file.")
            .arg(format.errorString());
    if (!format.match(now).hasMatch())
        return tr("“%1” does not have the form %2").arg(now, m_field.format);
    return {};
}

bool GateFieldEditor::showProblem()
{
    const auto text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    return text.isEmpty();
}

void GateFieldEditor::takeFocus()
{
    if (auto *proxy = focusProxy())
        proxy->setFocus(Qt::OtherFocusReason);
}

void GateFieldEditor::onEdited()
{
    // A complaint that is on screen follows the typing; none appears before the first attempt to approve.
    if (!m_problem->isHidden())
        showProblem();
    Q_EMIT edited();
}

} // namespace slipway
