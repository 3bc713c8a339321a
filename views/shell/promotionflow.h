// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/steplabels.h"
#include "pipeline/pipeline.h"
#include "promote/promotionpanel.h"
#include "promote/promotionsession.h"
#include "promotion/promotionfiles.h"

#include <QObject>

#include <optional>

class QSettings;

namespace slipway {

class DagBridge;
class DagView;
class GraphReading;
class NoticeBar;
class ProblemsFlow;
class PromotionDialog;
class PromotionFireFlow;
class ReleaseSession;
class RemoteFlow;
class RunController;
class Selection;
class WindowActions;
class WindowDocks;

/// Joins promotions to the window: opens folders of graphs and single task graphs, shows the plan as the window's graph,
/// one selection, the problems, exports, and the decision to submit. GUI thread, owned by the window `host`.
class PromotionFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        RunController *run;
        Selection *selection;
        DagBridge *bridge;
        DagView *dag;
        NoticeBar *notices;
        WindowActions *actions;
        WindowDocks *docks;
    };

    PromotionFlow(const Parts &parts, QWidget *host);

    PromotionPanel *panel() const { return m_panel; } ///< for a dock of the window
    PromotionSession *promotion() const { return m_promotion; }
    /// The window's graph is a promotion's, or that of a single task graph.
    bool isShown() const;
    QString name() const; ///< of what is shown
    void setProblems(ProblemsFlow *problems) { m_problems = problems; }
    /// From now on promotions can be sent to Taskcluster; without it they are only recorded.
    void join(RemoteFlow *remote, QSettings *settings);
    PromotionFireFlow *fire() const { return m_fire; }

    /// Opens a folder of graphs, or a file that is a task graph; false: it is neither, and somebody else may read it. A JSON
    /// file of any name is looked into first, on the pool; if it is none, notMine() says so.
    bool open(const QString &path);
    void askForFolder();
    void show(); ///< brings the pane to the front and the focus into it

Q_SIGNALS:
    void opening(); ///< graphs are to take the window from whatever else is being read
    void opened(const QString &path);
    void notMine(const QString &path); ///< open() took it, and somebody else has to read it

private:
    void openFolder(const QString &folder, const QString &given);
    void openDownloaded(const QString &folder, const QStringList &ids);
    void lookInto(const QString &file);
    void openGraph(const QString &file);
    bool mayLeave();
    void begin();
    PromotionInput usualInput() const;
    PromotionInput beginning(const PromotionInput &usual);
    void onOpening();
    void tellTooLate(const QString &name); ///< a release has the window
    void showPicture();
    void showGraph(const StepGraphPtr &graph, const QString &path, const Diagnostics &problems, const StepLabels &labels = {});
    void onSelection(const QString &step);
    void askSubmit();
    void submit(PromotionDialog *dialog);
    void tellCommand(const QString &record);
    void askExport(PromotionPanel::Export what);
    void writeExport(PromotionPanel::Export what, const QString &path);

    Parts m_parts;
    QWidget *m_host;
    PromotionSession *m_promotion;
    PromotionPanel *m_panel;
    GraphReading *m_reading;
    ProblemsFlow *m_problems = nullptr;
    PromotionFireFlow *m_fire = nullptr;
    std::optional<PromotionInput> m_wanted; ///< to begin with, in place of what lies beside the graphs
    PlanPtr m_shown; ///< what this flow gave the window
    PlanPicturePtr m_picture; ///< that m_shown is of; null for a single graph
    QString m_name, m_given;
    QString m_asked; ///< path that was asked for last
    quint64 m_generation = 0;
    /// Of the graphs of a folder in the window. Overtaken: something else was asked for since; they come when a person
    /// changes what is to be promoted.
    enum class Arrival { Come, Expected, Overtaken } m_arrival = Arrival::Come;
    bool m_choosing = false;
};

} // namespace slipway
