// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace slipway {

class ProblemsModel;

/// The list of problems, or a kind word when there is none; beside it (below it where the pane is narrow) the
/// current one in full and how it is mended, and below both what of the document could not be analysed. Enter and double click go to the place. GUI thread.
class ProblemsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(QWidget *parent = nullptr);

    void setDiagnostics(const Diagnostics &diagnostics);
    /// What the lints could not look into; empty hides the line.
    void setNotAnalysed(const QString &sentence);
    int count() const; ///< suppressed ones do not count
    std::optional<Diagnostic> current() const;
    /// Goes to the next (or previous) problem, wraps around, and activates it.
    void step(int direction);
    /// Puts the focus on how the current problem is mended; takes the first problem if none is current.
    void showFix();

Q_SIGNALS:
    void problemActivated(const slipway::Diagnostic &diagnostic);
    void currentChanged();
    void countChanged(int count);
    void menuRequested(const QPoint &at); ///< in global coordinates, for the current problem

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeView();
    void makeDetails();
    void arrange();
    void layOut();
    void updateDetails();
    void updateCounts();
    void keepCurrent(const std::optional<Diagnostic> &before);

    ProblemsModel *m_model;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    QSplitter *m_splitter;
    QScrollArea *m_details;
    QLabel *m_empty, *m_message, *m_fix, *m_notAnalysed;
    QCheckBox *m_showSuppressed;
};

} // namespace slipway
