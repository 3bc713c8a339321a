// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace slipway {

class ProblemsModel;

/// The list of problems, or a kind word when there is none. Enter and double click go to the place.
class ProblemsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(QWidget *parent = nullptr);

    void setDiagnostics(const Diagnostics &diagnostics);
    int count() const;
    /// Goes to the next (or previous) problem, wraps around, and activates it.
    void step(int direction);

Q_SIGNALS:
    void problemActivated(const slipway::Diagnostic &diagnostic);
    void countChanged(int count);

private:
    void refresh();

    ProblemsModel *m_model;
    QTreeView *m_view;
    QLabel *m_empty;
};

} // namespace slipway
