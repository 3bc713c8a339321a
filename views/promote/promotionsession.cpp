// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionsession.h"

#include "session/background.h"

#include <QUndoCommand>

#include <algorithm>

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
    , m_maker(std::make_shared<PictureMaker>())
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

void PromotionSession::setSurroundings(const FlavorTable &flavors, const PromotionFacts &facts)
{
    m_flavors = flavors;
    m_facts = facts;
    m_started = false;
}

void PromotionSession::learn(const QHash<QString, TaskStatus> &statuses, const Diagnostics &told)
{
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it)
        m_facts.statuses.insert(it.key(), it.value());
    m_facts.told = told;
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
    if (!m_started)
        return;
    ++m_generation;
    if (!m_shelf->want(m_input.previousGraphIds)) {
        Q_EMIT planning();
        return; // loaded() comes here again
    }
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
    const auto request = this->request();
    Q_EMIT planning();
    using Answer = std::pair<PlanPicturePtr, PromotionChange>;
    runInBackground(this, [maker = m_maker, request, before = m_picture, kept = m_kept]() -> Answer {
        const auto picture = maker->make(request, before);
        return {picture, kept ? comparePromotions(*kept, *picture->plan) : PromotionChange {}};
    }, [this, generation = m_generation](const Answer &answer) { finishPlan(generation, answer.first, answer.second); });
}

PromotionPlanner::Request PromotionSession::request() const
{
    PromotionPlanner::Request request;
    for (const auto &id : m_input.previousGraphIds)
        request.graphs.push_back(m_shelf->graph(id));
    request.emptyKindsMeant = m_emptyKinds;
    request.input = m_input;
    request.flavors = m_flavors;
    request.facts = m_facts;
    if (!request.facts.now.isValid())
        request.facts.now = QDateTime::currentDateTimeUtc();
    return request;
}

void PromotionSession::finishPlan(quint64 generation, const PlanPicturePtr &picture, const PromotionChange &difference)
{
    m_busy = false;
    if (m_again || generation != m_generation) {
        m_again = false;
        replan();
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
    m_again = m_busy; // the plan on its way is to be compared, too
    Q_EMIT keptChanged();
}

void PromotionSession::forgetKept()
{
    m_kept.reset();
    m_difference = {};
    Q_EMIT keptChanged();
}

void PromotionSession::confirmEmptyKinds(bool confirmed)
{
    if (std::exchange(m_emptyKinds, confirmed) != confirmed)
        replan();
}

Diagnostics PromotionSession::problems() const
{
    if (!m_picture)
        return {};
    auto all = m_picture->real->diagnostics();
    if (m_picture->isPartial()) {
        for (const auto &more : m_picture->plan->diagnostics()) {
            const auto same = [&more](const Diagnostic &d) { return d.rule == more.rule && d.node == more.node && d.message == more.message; };
            if (std::none_of(all.begin(), all.end(), same))
                all.append(more);
        }
    }
    for (const auto &fault : m_picture->faults)
        all.append({QStringLiteral("schema"), Severity::Error, tr("The action's schema refuses the input: %1").arg(fault.text()), {}, {}});
    std::stable_sort(all.begin(), all.end(), [](const Diagnostic &a, const Diagnostic &b) { return a.severity > b.severity; });
    return all;
}

QString PromotionSession::refusal() const
{
    if (m_shelf->isLoading() || m_shelf->isListing())
        return tr("The graphs are still being read.");
    if (!m_picture || isStale())
        return tr("The plan is being made.");
    const auto &given = m_picture->given;
    const auto broken = std::find_if(given.begin(), given.end(), [](const auto &graph) { return isBroken(*graph); });
    if (broken != given.end())
        return tr("Partial preview, it cannot be submitted: %1, %2.").arg((*broken)->id, unusableReason(**broken));
    const auto &plan = *m_picture->real;
    if (plan.error())
        return tr("The action would fail with %1: %2").arg(plan.error()->type, plan.error()->message);
    const auto all = problems();
    const auto bad = std::count_if(all.begin(), all.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
    return bad == 0 ? QString() : tr("%n problem(s) forbid it: %1", nullptr, int(bad)).arg(all.first().message);
}

} // namespace slipway
