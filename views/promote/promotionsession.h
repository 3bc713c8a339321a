// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promote/graphshelf.h"
#include "promote/planpicture.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace slipway {

/// The promotion somebody is putting together: the input, its undo history, the graphs at hand and the plan that follows.
/// Every change of the input plans again off the GUI thread; a late plan is dropped. GUI thread.
class PromotionSession : public QObject
{
    Q_OBJECT
public:
    explicit PromotionSession(QObject *parent = nullptr);

    GraphShelf *shelf() const { return m_shelf; }
    QUndoStack *history() const { return m_history; }
    const PromotionInput &input() const { return m_input; }
    const FlavorTable &flavors() const { return m_flavors; }
    const Flavor *flavor() const; ///< of the input; null: the table has none of that name
    const PromotionFacts &facts() const { return m_facts; }

    /// The last plan; null before the first. Stays while the next one is made: ask isStale().
    PlanPicturePtr picture() const { return m_picture; }
    bool isStale() const { return m_busy || m_again; }
    /// The plan that was kept for a comparison; null: none.
    PromotionPlanPtr kept() const { return m_kept; }
    void keep(); ///< the present plan as A
    void forgetKept();
    PromotionChange differenceToKept() const { return m_difference; } ///< from A to the present plan

    using Change = std::function<void(PromotionInput &)>;
    /// One step of the history. Steps with the same `field` that follow each other are one.
    void change(const QString &what, const Change &change, int field = -1);
    void setPreviousGraphs(const QString &what, const QStringList &ids);
    /// Starts anew: another folder or another input file. Forgets the history.
    void start(const PromotionInput &input);
    void setSurroundings(const FlavorTable &flavors, const PromotionFacts &facts); ///< before start()
    /// What a check elsewhere found out about tasks, and what else it has to say; plans again with it.
    void learn(const QHash<QString, TaskStatus> &statuses, const Diagnostics &told);
    /// Plans again: graphs were read.
    void replan();
    /// An empty list of kinds is meant: P3 forbids nothing then.
    void confirmEmptyKinds(bool confirmed);
    PromotionPlanner::Request request() const; ///< what the present input asks of the planner
    /// What forbids the submission or is worth saying, the worst first.
    Diagnostics problems() const;

    /// Why the promotion cannot be submitted now; empty if it can.
    QString refusal() const;

Q_SIGNALS:
    void inputChanged();
    void planning(); ///< the plan on screen is not that of the input any more
    void planned(); ///< picture() is another
    void keptChanged();

private:
    class Step;
    void apply(const PromotionInput &input);
    void startPlan();
    void finishPlan(quint64 generation, const PlanPicturePtr &picture, const PromotionChange &difference);

    GraphShelf *m_shelf;
    QUndoStack *m_history;
    PromotionInput m_input;
    FlavorTable m_flavors;
    PromotionFacts m_facts;
    std::shared_ptr<PictureMaker> m_maker; ///< used by one task at a time
    PlanPicturePtr m_picture;
    PromotionPlanPtr m_kept;
    PromotionChange m_difference;
    bool m_emptyKinds = false;
    quint64 m_generation = 0;
    bool m_busy = false, m_again = false, m_started = false;
};

} // namespace slipway
