// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gateform.h"

#include "panes/gatefieldeditor.h"

#include <QVBoxLayout>

namespace slipway {

GateForm::GateForm(const QVector<GateField> &fields, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("gateForm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const auto &field : fields) {
        auto *editor = new GateFieldEditor(field, this);
        connect(editor, &GateFieldEditor::edited, this, &GateForm::edited);
        layout->addWidget(editor);
        if (m_editors.empty())
            setFocusProxy(editor);
        m_editors.push_back(editor);
    }
}

GateForm::~GateForm() = default;

QMap<QString, QString> GateForm::values() const
{
    QMap<QString, QString> out;
    for (const auto *editor : m_editors)
        out.insert(editor->field().key, editor->value());
    return out;
}

bool GateForm::validate()
{
    GateFieldEditor *first = nullptr;
    for (auto *editor : m_editors) {
        if (!editor->showProblem() && !first)
            first = editor;
    }
    if (first)
        first->takeFocus();
    return !first;
}

} // namespace slipway
