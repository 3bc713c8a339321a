// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/whatifbar.h"

#include "look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace slipway {

WhatIfBar::WhatIfBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("whatIfBar"));
    setAccessibleName(tr("What-if"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 8, 4);
    m_text->setObjectName(QStringLiteral("whatIfText"));
    m_text->setTextFormat(Qt::PlainText);
    auto font = m_text->font();
    font.setBold(true);
    m_text->setFont(font);
    row->addWidget(m_text, 1);
    m_undo = makeButton("whatIfUndo", tr("Undo"), &WhatIfBar::undoRequested);
    m_redo = makeButton("whatIfRedo", tr("Redo"), &WhatIfBar::redoRequested);
    m_export = makeButton("whatIfExport", tr("Export as a patch…"), &WhatIfBar::exportRequested);
    m_leave = makeButton("whatIfLeave", tr("Leave"), &WhatIfBar::leaveRequested);
    hide();
}

QPushButton *WhatIfBar::makeButton(const char *name, const QString &text, void (WhatIfBar::*signal)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, signal);
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    return button;
}

void WhatIfBar::show(int changes, const QString &undo, const QString &redo, bool exportable)
{
    m_text->setText(tr("What-if: %n change(s), nothing is written", nullptr, changes));
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setToolTip(undo.isEmpty() ? QString() : tr("%1 (Ctrl+Z)").arg(undo).toHtmlEscaped());
    m_redo->setEnabled(!redo.isEmpty());
    m_redo->setToolTip(redo.isEmpty() ? QString() : tr("%1 (Ctrl+Shift+Z)").arg(redo).toHtmlEscaped());
    m_export->setEnabled(exportable);
    m_export->setToolTip(exportable ? tr("You are asked before anything is written (Ctrl+S)")
                                    : tr("The text of the file is unchanged"));
    m_leave->setText(changes > 0 ? tr("Leave and discard") : tr("Leave"));
    auto colours = palette();
    const auto look = stateLook(StepState::WaitingForHuman, isDark(colours));
    auto tint = look.colour;
    const auto base = colours.color(QPalette::Base);
    tint.setRgbF(float(tint.redF() * 0.16 + base.redF() * 0.84), float(tint.greenF() * 0.16 + base.greenF() * 0.84),
        float(tint.blueF() * 0.16 + base.blueF() * 0.84));
    colours.setColor(QPalette::Window, tint);
    setPalette(colours);
    QFrame::show();
}

} // namespace slipway
