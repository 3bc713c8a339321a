// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionsession.h"

#include "session/background.h"

#include <QUndoCommand>

namespace slipway {

class PromotionSession::Step : public QUndoCommand
{
public:
    Step(PromotionSession *session, const QString &what, PromotionInput after, int field)
        : QUndoCommand(what)
        , m_session(session)
        , m_before(session->m_input)
        , m_after(std::move(after))
        , m_field(field)
    {
    }

    void undo() override { m_session->apply(m_before); }
    void redo() override { m_session->apply(m_after); }
    int id() const override { return m_field; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const Step *>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PromotionSession *m_session;
    PromotionInput m_before, m_after;
    int m_field;
};

PromotionSession::PromotionSession(QObject *parent)
    : QObject(parent)
    , m_shelf(new GraphShelf(this))
    , m_history(new QUndoStack(this))
    , m_flavors(FlavorTable::standard())
    , m_planner(std::make_shared<PromotionPlanner>())
{
    connect(m_shelf, &GraphShelf::loaded, this, &PromotionSession::replan);
}

const Flavor *PromotionSession::flavor() const
{
    const auto found = m_flavors.flavors.constFind(m_input.flavor);
    return found == m_flavors.flavors.constEnd() ? nullptr : &*found;
}

void PromotionSession::change(const QString &what, const Change &change, int field)
{
    auto after = m_input;
    change(after);
    if (!(after == m_input))
        m_history->push(new Step(this, what, std::move(after), field));
}

void PromotionSession::setPreviousGraphs(const QString &what, const QStringList &ids)
{
    change(what, [&ids](PromotionInput &input) { input.previousGraphIds = ids; });
}

void PromotionSession::start(const PromotionInput &input)
{
    m_history->clear();
    m_picture.reset();
    forgetKept();
    apply(input);
}

void PromotionSession::setFlavors(const FlavorTable &flavors)
{
    m_flavors = flavors;
    Q_EMIT inputChanged();
    replan();
}

void PromotionSession::setFacts(const PromotionFacts &facts)
{
    m_facts = facts;
    replan();
}

void PromotionSession::apply(const PromotionInput &input)
{
    m_input = input;
    m_started = true;
    Q_EMIT inputChanged();
    replan();
}

void PromotionSession::replan()
{
    if (!m_started || m_shelf->isLoading())
        return;
    ++m_generation;
    if (m_busy) {
        m_again = true;
        return;
    }
    startPlan();
}

void PromotionSession::startPlan()
{
    m_busy = true;
    m_again = false;
    PromotionPlanner::Request request;
    for (const auto &id : m_input.previousGraphIds)
        request.graphs.push_back(m_shelf->graph(id));
    request.input = m_input;
    request.flavors = m_flavors;
    request.facts = m_facts;
    if (!request.facts.now.isValid())
        request.facts.now = QDateTime::currentDateTimeUtc();
    Q_EMIT planning();
    using Answer = std::pair<PlanPicturePtr, PromotionChange>;
    runInBackground(this, [planner = m_planner, request, before = m_picture, kept = m_kept]() -> Answer {
        const auto plan = planner->plan(request);
        return {makePicture(plan, before), kept ? comparePromotions(*kept, *plan) : PromotionChange {}};
    }, [this, generation = m_generation](const Answer &answer) { finishPlan(generation, answer.first, answer.second); });
}

void PromotionSession::finishPlan(quint64 generation, const PlanPicturePtr &picture, const PromotionChange &difference)
{
    m_busy = false;
    if (m_again || generation != m_generation) {
        startPlan();
        return;
    }
    m_picture = picture;
    m_difference = m_kept ? difference : PromotionChange {};
    Q_EMIT planned();
}

void PromotionSession::keep()
{
    m_kept = m_picture ? m_picture->plan : nullptr;
    m_difference = {};
    Q_EMIT keptChanged();
}

void PromotionSession::forgetKept()
{
    m_kept.reset();
    m_difference = {};
    Q_EMIT keptChanged();
}

QString PromotionSession::refusal() const
{
    if (m_shelf->isLoading())
        return tr("The graphs are still being read.");
    if (!m_picture || isStale())
        return tr("The plan is being made.");
    if (!m_shelf->shelf().whole)
        return tr("Not all graphs could be read: this is a part of the plan.");
    const auto &plan = *m_picture->plan;
    if (plan.error())
        return tr("The action would fail: %1").arg(plan.error()->message);
    const auto &all = plan.diagnostics();
    const auto bad = std::count_if(all.begin(), all.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
    if (bad > 0) {
        const auto first = std::find_if(all.begin(), all.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
        return tr("%n problem(s) forbid it. The first: %1", nullptr, int(bad)).arg(first->message);
    }
    return plan.isSubmittable() ? QString() : tr("The plan cannot be submitted.");
}

} // namespace slipway
