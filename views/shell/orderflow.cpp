// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderflow.h"

#include "session/background.h"
#include "session/releasesession.h"
#include "shell/documentcontroller.h"
#include "shell/documentflow.h"
#include "shell/forbid.h"
#include "shell/noticebar.h"
#include "shell/orderbar.h"
#include "shell/windowactions.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace slipway {

namespace {

const QString kTolerantTopic = QStringLiteral("tolerant");
const QString kSaveTopic = QStringLiteral("saveOrder");
constexpr qsizetype kMostRemembered = 200;

QString eagerKey()
{
    return QStringLiteral("order/asSoonAsReady");
}

} // namespace

OrderFlow::OrderFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
{
    connect(parts.document, &DocumentController::planReady, this, &OrderFlow::onPlanReady);
    connect(parts.document, &DocumentController::closed, this, &OrderFlow::onPlanReady);
    connect(parts.document, &DocumentController::loadFailed, this, &OrderFlow::showReduction);
    connect(parts.session, &ReleaseSession::planChanged, this, &OrderFlow::onPlanShown);
    const auto *actions = parts.actions;
    connect(actions->addOrder, &QAction::triggered, this, &OrderFlow::askToAdd);
    connect(actions->saveOrder, &QAction::triggered, this, &OrderFlow::askToSave);
    connect(actions->reduceOrder, &QAction::triggered, this, [this](bool on) { reduce(on, false); });
    connect(actions->reduceAsBefore, &QAction::triggered, this, [this](bool on) { reduce(on, true); });
    connect(actions->strictLevels, &QAction::triggered, this, &OrderFlow::setStrict);
    connectBar();
    onPlanShown();
}

void OrderFlow::connectBar()
{
    connect(m_parts.bar, &OrderBar::viewWanted, m_parts.document, &DocumentController::setOrderView);
    connect(m_parts.bar, &OrderBar::reduceWanted, this, [this](bool on) { reduce(on, false); });
    connect(m_parts.bar, &OrderBar::strictWanted, this, &OrderFlow::setStrict);
}

bool OrderFlow::hasOrder() const
{
    return m_parts.document->order() != nullptr;
}

bool OrderFlow::isStrict() const
{
    return m_parts.actions->strictLevels->isChecked();
}

void OrderFlow::onPlanReady()
{
    const auto whole = m_parts.document->mergedOrder();
    m_parts.notices->withdraw(kSaveTopic);
    if (!whole || !whole->tolerant) {
        m_parts.notices->withdraw(kTolerantTopic);
    } else if (!m_parts.notices->has(kTolerantTopic)) {
        m_parts.notices->tell(kTolerantTopic, Severity::Warning,
            tr("%1 is not quite right and was opened tolerantly. The problems (F8) say what was forgiven; Conan itself may refuse the file.").arg(m_parts.document->name()));
    }
    showReduction();
    const auto eager = m_parts.settings->value(eagerKey()).toStringList();
    setStrict(!whole || !eager.contains(m_parts.document->file()));
}

/// The bar follows what is on screen, which during a run may be another plan than the document's.
void OrderFlow::onPlanShown()
{
    const auto plan = m_parts.session->plan();
    const bool runs = isRun();
    const auto whole = runs ? plan->order->order : m_parts.document->mergedOrder();
    const bool shown = plan && plan->order && whole;
    if (shown)
        m_parts.bar->setOrder(*plan->order, *whole, runs ? m_parts.bar->view() : m_parts.document->orderChoice().view);
    m_parts.bar->setVisible(shown);
    updateActions();
}

/// What is on screen runs, or ran: steps and packages have graphs of their own.
bool OrderFlow::isRun() const
{
    return m_parts.session->graph() != m_parts.session->drawnGraph();
}

void OrderFlow::updateActions()
{
    auto *actions = m_parts.actions;
    m_parts.bar->setLocked(isRun());
    const bool order = hasOrder();
    const auto none = tr("Needs a build order of Conan");
    actions->saveOrder->setEnabled(order);
    forbid(actions->saveOrder, !order, none);
    const bool reducible = order && !isRun() && !m_parts.document->mergedOrder()->fullGraph && !m_parts.document->mergedOrder()->reduced;
    const auto why = !order ? none : isRun() ? tr("A release keeps the order it was started with") : tr("It is reduced already, or a dependency graph, which cannot be");
    for (auto *action : {actions->reduceOrder, actions->reduceAsBefore}) {
        action->setEnabled(reducible);
        forbid(action, !reducible, why);
    }
    actions->strictLevels->setEnabled(order);
    forbid(actions->strictLevels, !order, none);
    const auto pipelineOnly = tr("A build order has none: this is for pipelines");
    for (auto *action : {actions->matrix, actions->environment, actions->expectArtifacts})
        forbid(action, order, pipelineOnly);
    if (!order)
        actions->matrix->setEnabled(true);
    const bool several = m_parts.document->files().size() > 1;
    actions->openAsOf->setEnabled(!several);
    forbid(actions->openAsOf, several, tr("Several merged files have no common revision: open one of them alone"));
    actions->compareWith->setEnabled(!order);
    forbid(actions->compareWith, order, tr("Only pipelines can be compared: of two build orders “slipwayctl graph” prints what a text comparison can be made of"));
}

void OrderFlow::askToAdd()
{
    auto *dialog = new QFileDialog(m_host, hasOrder() ? tr("Merge more build orders into this one") : tr("Open build orders"),
        QFileInfo(m_parts.document->file()).absolutePath(), tr("Build orders (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("addOrderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_parts.files, &DocumentFlow::addOrders);
    dialog->open();
}

void OrderFlow::askToSave()
{
    if (!hasOrder())
        return;
    const QFileInfo file(m_parts.document->file());
    auto *dialog = new QFileDialog(m_host, tr("Save the build order"), file.absolutePath(), tr("Build orders (*.json)"));
    dialog->setObjectName(QStringLiteral("saveOrderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(file.completeBaseName() + (m_parts.document->files().size() > 1 ? QStringLiteral("-merged.json") : QStringLiteral("-order.json")));
    connect(dialog, &QFileDialog::fileSelected, this, &OrderFlow::save);
    dialog->open();
}

void OrderFlow::showAll()
{
    m_parts.bar->showAll();
}

void OrderFlow::save(const QString &path)
{
    const auto order = m_parts.document->order();
    if (!order)
        return;
    runInBackground(this, [order, path] { return saveOrder(*order, path); }, [this, path](const Result<void> &saved) {
        if (saved.ok())
            m_parts.notices->tell(kSaveTopic, Severity::Info, tr("The build order was saved as %1.").arg(path));
        else
            m_parts.notices->tell(kSaveTopic, Severity::Error, saved.error().toString());
    });
}

void OrderFlow::reduce(bool reduced, bool asBefore)
{
    m_parts.document->setReduced(reduced, asBefore ? ConanReduce::Before2_14 : ConanReduce::Since2_14);
}

/// As the document is, also where the wish was refused.
void OrderFlow::showReduction()
{
    const auto &choice = m_parts.document->orderChoice();
    m_parts.actions->reduceOrder->setChecked(choice.reduce && choice.conan == ConanReduce::Since2_14);
    m_parts.actions->reduceAsBefore->setChecked(choice.reduce && choice.conan == ConanReduce::Before2_14);
    m_parts.bar->setReduced(choice.reduce);
}

void OrderFlow::setStrict(bool strict)
{
    m_parts.actions->strictLevels->setChecked(strict);
    m_parts.bar->setStrict(strict);
    if (hasOrder())
        rememberStrict();
    Q_EMIT strictChanged(strict);
}

void OrderFlow::rememberStrict()
{
    const auto file = m_parts.document->file();
    auto eager = m_parts.settings->value(eagerKey()).toStringList();
    const bool was = eager.contains(file);
    if (was == !isStrict())
        return;
    eager.removeAll(file);
    if (!isStrict())
        eager.prepend(file);
    m_parts.settings->setValue(eagerKey(), QStringList(eager.mid(0, kMostRemembered)));
}

} // namespace slipway
