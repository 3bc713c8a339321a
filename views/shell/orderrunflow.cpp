// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderrunflow.h"

#include "buildorder/conanprogram.h"
#include "session/background.h"
#include "shell/documentcontroller.h"
#include "shell/orderrundialog.h"
#include "shell/orderrunshow.h"
#include "shell/rehearsalflow.h"
#include "shell/releaseflow.h"
#include "shell/windowactions.h"
#include "source/truststore.h"
#include "timeline/timelinepane.h"

#include <QAction>
#include <QFileInfo>
#include <QSettings>

namespace slipway {

namespace {

struct Forecast
{
    ReleaseHistory history;
    OrderGain gain;
};

RunChoice choiceOf(const OrderRunSettings &settings, const OrderFiles &files)
{
    RunChoice choice;
    choice.jobs = settings.jobs;
    choice.stopAtFailure = !settings.options.keepGoing;
    for (qsizetype i = 0; i < files.paths.size(); ++i)
        choice.madeFrom.append({QFileInfo(files.paths.at(i)).absoluteFilePath(), files.digests.value(i)});
    return choice;
}

} // namespace

OrderRunFlow::OrderRunFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
{
    connect(parts.document, &DocumentController::planReady, this, &OrderRunFlow::onPlanReady);
    connect(parts.document, &DocumentController::closed, this, &OrderRunFlow::onPlanReady);
    connect(parts.run, &RunController::idle, this, &OrderRunFlow::forecast);
}

bool OrderRunFlow::hasOrder() const
{
    return m_parts.document->order() != nullptr;
}

int OrderRunFlow::packages() const
{
    const auto files = m_parts.document->orderFiles();
    return files && m_parts.document->order() ? files->packages : 0;
}

void OrderRunFlow::onPlanReady()
{
    if (m_parts.document->order() == m_order)
        return; // another part of the same order is shown
    m_order = m_parts.document->order();
    m_history = {};
    m_parts.timeline->setForecast({});
    forecast();
}

/// What the second switch gains, by the times of earlier runs.
void OrderRunFlow::forecast()
{
    const auto generation = ++m_generation;
    if (!m_order || m_order->fullGraph)
        return;
    const auto stateDir = m_parts.run->stateDir().isEmpty() ? TrustStore::dataFolder() : m_parts.run->stateDir();
    const HistoryQuery query {stateDir, QFileInfo(m_order->files.value(0)).absoluteFilePath(), {}, {}, false, 50};
    const auto settings = recallOrderRun(m_parts.settings, m_parts.document->files());
    runInBackground(this, [order = m_order, query, settings] {
        Forecast made {readHistory(query), {}};
        if (const auto jobs = orderJobs(*order, settings.options); jobs.ok())
            made.gain = gainOf(jobs->jobs, made.history, settings.workers());
        return made;
    }, [this, generation](const Forecast &made) {
        if (generation != m_generation)
            return;
        m_history = made.history;
        m_parts.timeline->setForecast(gainText(made.gain));
    });
}

void OrderRunFlow::ask()
{
    if (!m_order || m_parts.run->isRunning() || !m_parts.flow->mayStart() || m_host->findChild<OrderRunDialog *>())
        return;
    auto settings = recallOrderRun(m_parts.settings, m_parts.document->files());
    settings.options.start = m_parts.actions->strictLevels->isChecked() ? OrderStart::StrictLevels : OrderStart::AsSoonAsReady;
    auto *dialog = new OrderRunDialog(m_order, settings, m_history, m_host);
    runInBackground(dialog, [path = envValue(m_parts.document->userEnv(), QStringLiteral("PATH"))] { return findConan(path); },
        [dialog](const Result<QString> &conan) { dialog->setConan(conan); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->preview(), dialog->settings(), dialog->isRehearsal()); });
    dialog->open();
}

void OrderRunFlow::start(const OrderRunPreview &preview, const OrderRunSettings &settings, bool rehearse)
{
    const auto files = m_parts.document->orderFiles();
    if (!files || preview.made.order != m_order)
        return; // what was asked about is no longer on screen
    rememberOrderRun(m_parts.settings, m_parts.document->files(), settings);
    auto *strict = m_parts.actions->strictLevels;
    if (strict->isChecked() != (settings.options.start == OrderStart::StrictLevels))
        strict->trigger();
    const auto view = m_parts.document->orderChoice().view;
    runInBackground(this, [made = preview.made, facts = m_parts.document->facts(), view] { return planOrderRun(made, facts, view); },
        [this, order = m_order, choice = choiceOf(settings, *files), view, rehearse](const OrderRunStart &start) {
            if (order != m_order)
                return;
            m_parts.show->expect(start.run, view);
            if (rehearse)
                m_parts.rehearsal->rehearsePlan(start.plan, choice);
            else
                m_parts.flow->startWith(start.plan, false, choice);
        });
}

} // namespace slipway
