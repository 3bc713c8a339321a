// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"
#include "shell/graphsearch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway {

class ElidedLabel;
class ScenarioBar;

/// The slim bar over everything: what is open, for which scenario, the search, and the one button that
/// runs or cancels. Knows nothing of documents and engines; the window fills it.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    ScenarioBar *scenarios() const { return m_scenarios; }
    void setDocument(const QString &name, const QString &path, const Facts &facts);
    void setRehearsal(bool rehearsal); ///< says plainly that nothing on screen is published
    void setGraph(const StepGraphPtr &graph); ///< what the search searches
    void setFactsOf(FactsOf factsOf); ///< for a search such as state:failed
    /// Next and previous hit (F3, Shift+F3), for every widget where they are to work.
    QList<QAction *> hitActions() const { return {m_next, m_previous}; }
    /// Branch and commit of what is on an engine elsewhere, which has no scenario.
    void setRevision(const QString &text);
    void addAtEnd(QWidget *widget);
    enum class Run : quint8 { Hidden, Starts, Stops };
    void setRunButton(Run kind, const QString &text, const QString &toolTip, bool enabled);
    void openSearch();
    void clearSearch();

Q_SIGNALS:
    void runPressed();
    void hitChosen(const QString &step);
    void hitsChanged(const QVector<NodeIndex> &hits); ///< in the graph that was set last; empty: no search
    void searchLeft(); ///< Esc: the focus belongs to the DAG again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onSearchEdited();
    void jump(int direction);
    QAction *addJump(const char *name, const QString &text, const QKeySequence &key, int direction);
    void tellHits();
    void showCount();
    void colourRunButton();

    ElidedLabel *m_name;
    QLabel *m_revision, *m_rehearsal;
    ScenarioBar *m_scenarios;
    QLineEdit *m_search;
    QLabel *m_hits;
    QPushButton *m_run;
    Run m_runKind = Run::Hidden;
    QAction *m_next, *m_previous;
    QTimer m_telling; ///< of many hits: when typing rests
    GraphSearch m_finder;
    StepGraphPtr m_graph;
};

} // namespace slipway
