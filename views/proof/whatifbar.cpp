// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/whatifbar.h"

#include "look/look.h"

#include <QEvent>
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
    m_text->setWordWrap(true); // the bar must not press the panes beside it together
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
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(m_text->text()) * 6 / 10); // two lines at most
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setToolTip(undo.isEmpty() ? QString() : tr("%1 (Ctrl+Z)").arg(undo).toHtmlEscaped());
    m_redo->setEnabled(!redo.isEmpty());
    m_redo->setToolTip(redo.isEmpty() ? QString() : tr("%1 (Ctrl+Shift+Z)").arg(redo).toHtmlEscaped());
    m_export->setEnabled(exportable);
    m_export->setToolTip(exportable ? tr("You are asked before anything is written (Ctrl+S)")
                                    : tr("The text of the file is unchanged"));
    m_leave->setText(changes > 0 ? tr("Leave and discard") : tr("Leave"));
    tint();
    QFrame::show();
}

/// Warm on whatever palette the window has now.
void WhatIfBar::tint()
{
    auto warm = stateLook(StepState::WaitingForHuman, isDark(palette())).colour;
    const auto base = palette().color(QPalette::Base);
    warm.setRgbF(float(warm.redF() * 0.16 + base.redF() * 0.84), float(warm.greenF() * 0.16 + base.greenF() * 0.84),
        float(warm.blueF() * 0.16 + base.blueF() * 0.84));
    QPalette colours; // all else stays the window's
    colours.setColor(QPalette::Window, warm);
    if (palette().color(QPalette::Window) != warm)
        setPalette(colours);
}

void WhatIfBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace slipway
