// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderrunshow.h"

#include "session/background.h"
#include "shell/documentcontroller.h"
#include "shell/orderbar.h"
#include "shell/orderdocument.h"
#include "shell/selection.h"

namespace slipway {

namespace {

using Origins = QVector<QPair<QString, QString>>; // files and their digests

Result<OrderRun> readRun(const PlanPtr &plan, const Origins &origins, const OrderView &view)
{
    OrderChoice choice;
    choice.tolerant = true; // it was when it was started, or it would not have been
    QStringList files, digests;
    for (const auto &[file, digest] : origins) {
        files.append(file);
        digests.append(digest);
    }
    const auto document = loadOrders(files, {}, choice);
    if (document.failed())
        return fail(document.error());
    if (document->files->digests != digests)
        return fail(ErrorCode::Stale, OrderRunShow::tr("the build order changed since the release was started"));
    return findOrderRun(plan, document->files->merged, view);
}

} // namespace

OrderRunShow::OrderRunShow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.session->setPlanDresser([this](const PlanPtr &plan) { return withOrder(plan, m_run); });
    connect(parts.session, &ReleaseSession::planChanged, this, &OrderRunShow::onPlanChanged);
    connect(parts.session, &ReleaseSession::changed, this, [this](const StateChanges &changes) {
        if (changes.release)
            findOrder();
    });
    connect(parts.bar, &OrderBar::viewWanted, this, &OrderRunShow::setView);
    connect(parts.selection, &Selection::changed, this, &OrderRunShow::revealSelected);
}

bool OrderRunShow::isShown() const
{
    const auto plan = m_parts.session->plan();
    return plan && plan->order && m_run.shown && m_parts.session->hasEngine() && plan->pipeline->digest == m_run.digest;
}

void OrderRunShow::expect(const OrderRun &run, const OrderView &view)
{
    m_run = run;
    m_view = view;
}

void OrderRunShow::onPlanChanged()
{
    if (isShown() && m_view != m_parts.bar->view())
        setView(m_parts.bar->view()); // chosen while the release was about to start
    findOrder();
}

void OrderRunShow::show(const OrderRun &run, const OrderView &view)
{
    expect(run, view);
    m_parts.session->setPlan(withOrder(m_parts.session->plan(), m_run));
}

void OrderRunShow::setView(const OrderView &view)
{
    if (!isShown())
        return;
    const auto generation = ++m_generation;
    runInBackground(this, [order = m_run.shown->order, view] { return std::make_shared<const OrderGraph>(graphOfOrder(order, view)); },
        [this, generation, view](const std::shared_ptr<const OrderGraph> &shown) {
            if (generation != m_generation || !isShown())
                return;
            auto run = m_run;
            run.shown = shown;
            show(run, view);
        });
}

/// A release that was taken up again brings its steps only; the order is in the files it was made from.
void OrderRunShow::findOrder()
{
    const auto plan = m_parts.session->plan();
    const auto origins = m_parts.session->madeFrom();
    const auto release = m_parts.session->releaseId();
    if (!plan || plan->order || !m_parts.session->hasEngine() || origins.isEmpty() || m_searched == release)
        return;
    m_searched = release;
    const auto view = m_parts.bar->view();
    runInBackground(this, [plan, origins, view] { return readRun(plan, origins, view); },
        [this, release, view](const Result<OrderRun> &run) {
            // Without the order the steps alone are shown: they say all that is needed to go on.
            if (run.ok() && m_parts.session->hasEngine() && m_parts.session->releaseId() == release)
                show(*run, view);
        });
}

/// A failure that somebody goes to must be seen, whatever part of the order is shown.
void OrderRunShow::revealSelected(const QString &step)
{
    const auto node = m_parts.session->graph()->find(step);
    if (!isShown() || node == kNoNode || m_parts.session->drawnGraph()->find(step) != kNoNode)
        return;
    if (m_parts.session->graph()->node(node).kind != NodeKind::Command)
        return;
    m_parts.bar->forgetView();
    m_parts.document->setOrderView({});
    setView({});
}

} // namespace slipway
