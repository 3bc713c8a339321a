// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/whatifeditor.h"

#include "look/look.h"
#include "session/scenariolines.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kHintWidth = 230;
constexpr int kOneLine = 900; // below it the text has a line of its own: a condition is long

} // namespace

void WhatIfEdit::setTaken(const QString &text)
{
    m_taken = text;
    if (this->text() == text)
        return;
    setText(text);
    setCursorPosition(0); // a long one shows its start
}

bool WhatIfEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isTaken() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void WhatIfEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        // First back to what was taken, then out.
        if (isTaken())
            Q_EMIT escaped();
        else
            setText(m_taken);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

WhatIfEditor::WhatIfEditor(QWidget *parent)
    : QWidget(parent)
    , m_topic(new QComboBox(this))
    , m_edit(new WhatIfEdit(this))
    , m_hint(new QLabel(this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("whatIfEditor"));
    setAccessibleName(tr("What if"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    m_row = new QGridLayout;
    m_row->setColumnStretch(2, 1);
    m_topic->setObjectName(QStringLiteral("whatIfTopic"));
    m_topic->setAccessibleName(tr("What to change"));
    m_topic->addItem(tr("What if the condition"), int(WhatIfTopic::Condition));
    m_topic->addItem(tr("What if the steps needed"), int(WhatIfTopic::Dependencies));
    m_topic->addItem(tr("What if a variable"), int(WhatIfTopic::Environment));
    m_row->addWidget(m_topic, 0, 0);
    m_row->addWidget(m_hint, 0, 1);
    m_row->addWidget(m_edit, 0, 2);
    column->addLayout(m_row);
    m_edit->setObjectName(QStringLiteral("whatIfEdit"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setMaxLength(4000);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_fault->setObjectName(QStringLiteral("whatIfFault"));
    m_fault->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    colourFault();
    m_hint->setTextFormat(Qt::PlainText);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    column->addWidget(m_fault);
    m_fault->hide();
    connect(m_topic, &QComboBox::activated, this, [this] {
        clearError();
        refresh();
        focusEdit();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &WhatIfEditor::enter);
    connect(m_edit, &QLineEdit::textEdited, this, &WhatIfEditor::clearError);
    connect(m_edit, &WhatIfEdit::escaped, this, &WhatIfEditor::left);
    refresh();
}

void WhatIfEditor::colourFault()
{
    auto colours = palette();
    colours.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(colours)).colour);
    m_fault->setPalette(colours);
}

void WhatIfEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourFault();
}

void WhatIfEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < kOneLine; narrow != std::exchange(m_narrow, narrow)) {
        m_row->addWidget(m_edit, narrow ? 1 : 0, narrow ? 0 : 2, 1, narrow ? 3 : 1);
        refreshHint();
    }
}

WhatIfTopic WhatIfEditor::topic() const
{
    return WhatIfTopic(m_topic->currentData().toInt());
}

void WhatIfEditor::setTopic(WhatIfTopic topic)
{
    m_topic->setCurrentIndex(m_topic->findData(int(topic)));
    refresh();
}

void WhatIfEditor::setTarget(
    const QString &label, const QString &condition, const QStringList &dependencies, const QString &scenario)
{
    const bool other = label != m_label || scenario != m_scenario;
    m_label = label;
    m_condition = condition;
    m_dependencies = dependencies;
    m_scenario = scenario;
    if (other)
        clearError();
    if (other || m_fault->isHidden())
        refresh();
}

void WhatIfEditor::refresh()
{
    const bool step = !m_label.isEmpty();
    switch (topic()) {
    case WhatIfTopic::Condition:
        m_edit->setTaken(m_condition);
        m_edit->setPlaceholderText(tr("no condition: it always runs"));
        showHint(step ? tr("of %1 is").arg(m_label) : tr("(select a step first)"));
        m_edit->setAccessibleName(tr("Condition of %1").arg(m_label));
        break;
    case WhatIfTopic::Dependencies:
        m_edit->setTaken(m_dependencies.join(QLatin1String(", ")));
        m_edit->setPlaceholderText(tr("keys of steps, with commas between"));
        showHint(step ? tr("by %1 are").arg(m_label) : tr("(select a step first)"));
        m_edit->setAccessibleName(tr("Dependencies of %1").arg(m_label));
        break;
    case WhatIfTopic::Environment:
        m_edit->setTaken({});
        m_edit->setPlaceholderText(tr("NAME=value, or NAME alone to unset it"));
        showHint(tr("in the scenario %1").arg(scenarioTitle(m_scenario)));
        m_edit->setAccessibleName(tr("Variable of the scenario %1").arg(scenarioTitle(m_scenario)));
        break;
    }
    m_edit->setEnabled(step || topic() == WhatIfTopic::Environment);
}

void WhatIfEditor::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->end(false);
}

void WhatIfEditor::showHint(const QString &text)
{
    m_hintText = text;
    m_hint->setToolTip(text.toHtmlEscaped());
    refreshHint();
    m_edit->setToolTip(tr("Enter tries it in a scratch copy, nothing is written"));
}

void WhatIfEditor::refreshHint()
{
    m_hint->setText(m_hint->fontMetrics().elidedText(m_hintText, Qt::ElideMiddle, m_narrow ? 2 * kHintWidth : kHintWidth));
}

void WhatIfEditor::enter()
{
    clearError();
    const auto text = m_edit->text().trimmed();
    if (topic() == WhatIfTopic::Condition) {
        Q_EMIT conditionEntered(text);
        return;
    }
    if (topic() == WhatIfTopic::Dependencies) {
        QStringList keys;
        for (const auto &key : text.split(u',', Qt::SkipEmptyParts)) {
            if (!key.trimmed().isEmpty())
                keys.append(key.trimmed());
        }
        keys.removeDuplicates();
        Q_EMIT dependenciesEntered(keys);
        return;
    }
    static const QRegularExpression form(QStringLiteral("\\A([A-Za-z_][A-Za-z0-9_]*)(=(.*))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        showError({ErrorCode::BadInput, tr("This is not NAME=value"), tr("names have letters, digits and underscores"), {}});
        return;
    }
    Q_EMIT variableEntered(match.captured(1), match.captured(3), match.capturedLength(2) > 0);
}

void WhatIfEditor::showError(const Error &error)
{
    auto text = error.message;
    if (!error.hint.isEmpty())
        text = tr("%1; %2").arg(text, error.hint);
    // The caret stands below its character only in a line that is not broken.
    if (topic() == WhatIfTopic::Condition && error.where.line == 1 && error.where.column > 0)
        text = m_edit->text() + u'\n' + QString(error.where.column - 1, u' ') + QLatin1String("^\n") + text;
    m_fault->setText(text);
    m_fault->show();
}

void WhatIfEditor::clearError()
{
    m_fault->hide();
    m_fault->clear();
}

void WhatIfEditor::setBusy(bool busy)
{
    m_edit->setReadOnly(busy);
}

} // namespace slipway
