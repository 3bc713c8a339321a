// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/promotionflow.h"

#include "dag/dagview.h"
#include "promote/promotiondialog.h"
#include "promote/promotionexport.h"
#include "promote/promotionsubmission.h"
#include "promotion/taskgraphsteps.h"
#include "remote/promotionfireflow.h"
#include "session/background.h"
#include "session/releasesession.h"
#include "shell/dagbridge.h"
#include "shell/graphreading.h"
#include "shell/noticebar.h"
#include "shell/problemsflow.h"
#include "shell/remoteflow.h"
#include "shell/runcontroller.h"
#include "shell/selection.h"
#include "shell/windowactions.h"
#include "shell/windowdocks.h"
#include "source/truststore.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScopedValueRollback>

namespace slipway {

namespace {

const QString kTopic = QStringLiteral("promotion");
const QString kExportTopic = QStringLiteral("promotionExport");

/// Plain or packed.
bool isJsonName(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || fileName.endsWith(QLatin1String(".json.gz"), Qt::CaseInsensitive);
}

/// The graph as the window wants it: a plan without a pipeline to run.
PlanPtr planOf(const StepGraphPtr &graph, const QString &path, const Diagnostics &problems)
{
    auto pipeline = std::make_shared<Pipeline>();
    pipeline->file = path;
    auto plan = std::make_shared<PlannedPipeline>();
    plan->pipeline = pipeline;
    plan->graph = graph;
    plan->steps = QVector<const Step *>(qsizetype(graph->nodeCount()), nullptr);
    plan->diagnostics = problems;
    return plan;
}

NodeVisual visualOf(const PlanNode &node)
{
    NodeVisual visual;
    visual.plan = node.mark;
    visual.previousGraph = node.graph;
    visual.detail = node.detail;
    return visual;
}

/// What lies in a folder of graphs, or beside it, that is no graph.
struct Beside
{
    PromotionScenario scenario;
    bool hasInput = false;
    QString problem; ///< why one of the files is not used
};

Beside readBeside(const QString &graphs)
{
    Beside beside;
    const auto find = [folder = QDir(graphs)](std::initializer_list<const char *> names) {
        for (const auto *name : names) {
            for (const auto &path : {folder.filePath(QLatin1String(name)), folder.filePath(QLatin1String("../") + QLatin1String(name))}) {
                if (QFileInfo(path).isFile())
                    return QDir::cleanPath(path);
            }
        }
        return QString();
    };
    const auto read = [&beside](const QString &path, auto reader, auto take) {
        if (path.isEmpty())
            return;
        const auto value = reader(path);
        if (value.ok())
            take(*value);
        else
            beside.problem = value.error().toString();
    };
    read(find({"input.json", "input.yml", "input.yaml"}), readPromotionScenario, [&beside](const PromotionScenario &scenario) {
        beside.scenario = scenario;
        beside.hasInput = true;
    });
    auto &facts = beside.scenario.facts;
    read(find({"config.yml", "config.yaml", "config.json"}), readFlavors, [&beside](const FlavorTable &flavors) { beside.scenario.flavors = flavors; });
    read(find({"index.json"}), readIndexFile, [&facts](const auto &index) { facts.index = index; });
    read(find({"statuses.json"}), readStatusesFile, [&facts](const auto &statuses) { facts.statuses = statuses; });
    return beside;
}

} // namespace

PromotionFlow::PromotionFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
    , m_promotion(new PromotionSession(this))
    , m_panel(new PromotionPanel(m_promotion, host))
    , m_reading(new GraphReading(parts.notices, kTopic, this))
{
    connect(m_promotion->shelf(), &GraphShelf::listingDone, this, &PromotionFlow::begin);
    connect(m_promotion, &PromotionSession::inputChanged, this, [this] { m_arrival = Arrival::Come; });
    connect(m_promotion, &PromotionSession::planned, this, &PromotionFlow::showPicture);
    connect(m_panel, &PromotionPanel::openRequested, this, &PromotionFlow::askForFolder);
    connect(m_panel, &PromotionPanel::submitRequested, this, &PromotionFlow::askSubmit);
    connect(m_panel, &PromotionPanel::exportRequested, this, &PromotionFlow::askExport);
    connect(m_panel, &PromotionPanel::labelChosen, this, [this](const QString &label) {
        const QScopedValueRollback choosing(m_choosing, true);
        if (isShown())
            m_parts.selection->set(label);
    });
    connect(parts.selection, &Selection::changed, this, &PromotionFlow::onSelection);
    connect(parts.session, &ReleaseSession::planChanged, this, [this] {
        if (m_shown && !isShown()) { // something else took the window
            m_shown.reset();
            m_picture.reset();
            m_parts.bridge->setOverlay({});
        }
    });
    connect(parts.run, &RunController::opening, this, &PromotionFlow::onOpening);
    connect(parts.run, &RunController::started, this, [this] { m_asked.clear(); });
    connect(parts.actions->promotion, &QAction::triggered, this, &PromotionFlow::show);
    connect(parts.actions->openPromotion, &QAction::triggered, this, &PromotionFlow::askForFolder);
    parts.dag->addActions({m_panel->undoAction(), m_panel->redoAction()});
}

/// What a person asked for last has the window: graphs that are still being read are there in the pane then, and no more.
void PromotionFlow::onOpening()
{
    m_asked.clear();
    m_reading->drop();
    m_arrival = Arrival::Overtaken;
}

bool PromotionFlow::isShown() const
{
    return m_shown && m_parts.session->plan() == m_shown;
}

QString PromotionFlow::name() const
{
    return m_name;
}

bool PromotionFlow::mayLeave()
{
    if (!m_parts.run->isRunning()) {
        m_parts.run->letGo();
        Q_EMIT opening();
        return true;
    }
    m_parts.notices->tell(kTopic, Severity::Warning, tr("A release is running in this window. Wait until it ends or cancel it, then open the graphs of a promotion."));
    return false;
}

bool PromotionFlow::open(const QString &path)
{
    const QFileInfo file(path);
    m_parts.run->announceOpening();
    m_asked = path;
    if (file.isFile() && isTaskGraphName(file.fileName())) {
        if (mayLeave())
            openGraph(file.absoluteFilePath());
        return true;
    }
    if (file.isFile() && isJsonName(file.fileName())) {
        lookInto(path);
        return true;
    }
    if (!file.isDir())
        return false;
    const auto folder = GraphShelf::folderOfGraphs(path);
    if (folder.isEmpty()) {
        m_parts.notices->tell(kTopic, Severity::Error,
            tr("%1 holds no graphs of a promotion: a folder named after its task group ID was expected for each of them. Choose the folder above them.").arg(path));
    } else if (mayLeave()) {
        openFolder(folder, path);
    }
    return true;
}

/// Task graphs that were downloaded by hand have any name.
void PromotionFlow::lookInto(const QString &path)
{
    runInBackground(this, [path] {
        return isTaskGraphFile(path);
    }, [this, path](bool taskGraph) {
        if (path != m_asked)
            return;
        if (!taskGraph)
            Q_EMIT notMine(path);
        else if (mayLeave())
            openGraph(QFileInfo(path).absoluteFilePath());
    });
}

void PromotionFlow::askForFolder()
{
    auto *dialog = new QFileDialog(m_host, tr("Open the folder of a promotion's graphs"), m_promotion->shelf()->folder());
    dialog->setObjectName(QStringLiteral("openPromotionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PromotionFlow::open);
    dialog->open();
}

void PromotionFlow::show()
{
    m_parts.docks->raise(QStringLiteral("promotion"));
    m_panel->focusFirst();
}

void PromotionFlow::join(RemoteFlow *remote, QSettings *settings)
{
    const auto stateDir = [run = m_parts.run] { return run->stateDir().isEmpty() ? TrustStore::dataFolder() : run->stateDir(); };
    m_fire = new PromotionFireFlow({m_promotion, m_panel, m_parts.session, remote->office(), remote->signIn(), settings, stateDir}, m_host);
    connect(m_fire, &PromotionFireFlow::openRequested, remote, qOverload<const RemoteTrain &>(&RemoteFlow::open));
    connect(m_fire, &PromotionFireFlow::told, this, [this](Severity severity, const QString &text) { m_parts.notices->tell(kTopic, severity, text); });
    connect(m_fire, &PromotionFireFlow::graphsDownloaded, this, &PromotionFlow::openDownloaded);
}

/// What was put together so far stays; the graphs are added in the order they came in.
void PromotionFlow::openDownloaded(const QString &folder, const QStringList &ids)
{
    m_parts.run->announceOpening();
    if (!mayLeave())
        return;
    std::optional<PromotionInput> input;
    if (m_promotion->shelf()->folder() == folder && m_promotion->picture())
        input = m_promotion->input();
    openFolder(folder, folder);
    m_wanted = input ? *input : PromotionInput();
    for (const auto &id : ids) {
        if (!m_wanted->previousGraphIds.contains(id))
            m_wanted->previousGraphIds.append(id);
    }
}

void PromotionFlow::openFolder(const QString &folder, const QString &given)
{
    m_wanted.reset();
    ++m_generation;
    m_given = given;
    m_arrival = Arrival::Expected;
    m_parts.notices->withdraw(kTopic);
    m_parts.selection->forget();
    m_promotion->shelf()->open(folder);
    show();
}

/// An input that lies beside the graphs is where a person left off; config.yml says which flavors there are, and
/// index.json and statuses.json what else is known.
void PromotionFlow::begin()
{
    runInBackground(this, [folder = m_promotion->shelf()->folder()] { return readBeside(folder); }, [this, generation = m_generation](const Beside &beside) {
        if (generation != m_generation)
            return;
        if (!beside.problem.isEmpty())
            m_parts.notices->tell(kTopic, Severity::Warning, tr("A file beside the graphs is not used: %1").arg(beside.problem));
        const auto &scenario = beside.scenario;
        m_promotion->setSurroundings(scenario.flavors.value_or(FlavorTable::standard()), scenario.facts);
        const auto arrival = m_arrival;
        m_promotion->start(beginning(beside.hasInput ? scenario.input : usualInput()));
        m_arrival = arrival; // that was no person
        Q_EMIT opened(m_given);
        if (m_arrival == Arrival::Expected)
            m_panel->focusFirst();
    });
}

/// The downloaded graphs in place of those of `usual`; all of the input where one was begun.
PromotionInput PromotionFlow::beginning(const PromotionInput &usual)
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted)
        return usual;
    auto input = wanted->flavor.isEmpty() ? usual : *wanted;
    input.previousGraphIds = wanted->previousGraphIds;
    return input;
}

/// A release begins with the decision task, and with the first thing a person does with it.
PromotionInput PromotionFlow::usualInput() const
{
    PromotionInput input;
    const auto &listed = m_promotion->shelf()->listed();
    const auto decision = std::find_if(listed.begin(), listed.end(), [](const GraphSummary &graph) { return graph.role == GraphRole::Decision; });
    if (decision != listed.end())
        input.previousGraphIds = {decision->id};
    else if (!listed.empty())
        input.previousGraphIds = {listed.front().id};
    const auto &flavors = m_promotion->flavors().flavors;
    const auto usual = QStringLiteral("promote_firefox");
    input.flavor = flavors.contains(usual) || flavors.isEmpty() ? usual : flavors.firstKey();
    return input;
}

void PromotionFlow::tellTooLate(const QString &name)
{
    m_parts.notices->tell(kTopic, Severity::Info, tr("%1 was read, and is not shown because a release took this window meanwhile. Open it again after that.").arg(name));
}

void PromotionFlow::showPicture()
{
    const auto picture = m_promotion->picture();
    const bool first = !isShown();
    if (first && m_arrival == Arrival::Overtaken)
        return;
    const bool expected = std::exchange(m_arrival, Arrival::Come) == Arrival::Expected;
    if (first && m_parts.session->hasEngine()) {
        if (expected)
            tellTooLate(QFileInfo(m_promotion->shelf()->folder()).fileName());
        return;
    }
    const bool sameGraph = !first && m_picture && m_picture->graph == picture->graph;
    m_picture = picture;
    m_parts.bridge->setOverlay([picture](NodeIndex node) { return raw(node) < picture->nodes.size() ? visualOf(picture->nodes[raw(node)]) : NodeVisual(); });
    m_name = tr("%1 on %n graph(s)", nullptr, int(picture->given.size())).arg(picture->plan->input().flavor);
    const auto problems = m_promotion->problems();
    if (!sameGraph) {
        m_parts.bridge->setPlaces({});
        m_parts.bridge->setCollapsedAtFirst(picture->groups);
        showGraph(picture->graph, m_promotion->shelf()->folder(), problems);
        m_parts.docks->raise(QStringLiteral("promotion"));
        if (first) { // the panes that came back took focus and selection
            m_parts.selection->forget();
            m_panel->focusFirst();
        }
    } else if (m_problems) {
        m_problems->showUnlinted(problems);
    }
}

void PromotionFlow::showGraph(const StepGraphPtr &graph, const QString &path, const Diagnostics &problems, const StepLabels &labels)
{
    m_shown = planOf(graph, path, problems);
    m_parts.session->setPlan(m_shown, labels);
    if (m_problems)
        m_problems->showUnlinted(problems);
}

void PromotionFlow::openGraph(const QString &file)
{
    ++m_generation;
    m_reading->start(file, [this, file](const Result<StepGraphPtr> &graph, const StepLabels &labels) {
        if (graph.failed() && graph.error().code == ErrorCode::Canceled) {
            m_parts.notices->tell(kTopic, Severity::Info, tr("%1 was not opened: reading was stopped.").arg(QFileInfo(file).fileName()));
            return;
        }
        if (graph.failed()) {
            m_parts.notices->tell(kTopic, Severity::Error, graph.error().toString());
            return;
        }
        if (m_parts.session->hasEngine())
            return tellTooLate(QFileInfo(file).fileName());
        m_picture.reset();
        m_name = QFileInfo(file).fileName();
        m_parts.bridge->setOverlay({});
        m_parts.bridge->setPlaces({});
        showGraph(*graph, file, {}, labels);
        Q_EMIT opened(file);
    });
}

void PromotionFlow::onSelection(const QString &step)
{
    if (!m_choosing && m_picture && isShown() && !step.isEmpty() && m_picture->plan->find(step) != kNoLabel)
        m_panel->showLabel(step);
}

void PromotionFlow::askSubmit()
{
    const auto picture = m_promotion->picture();
    if (!picture || !m_promotion->refusal().isEmpty())
        return;
    auto *dialog = new PromotionDialog(picture, m_promotion->problems(), m_host);
    if (m_fire)
        m_fire->dress(dialog);
    connect(dialog, &PromotionDialog::decided, this, [this, dialog] {
        if (!m_fire || !m_fire->take(dialog))
            submit(dialog);
    });
    dialog->open();
}

/// The same way as a gate's: who, why and what was looked at, judged by the model, kept in the journal.
void PromotionFlow::submit(PromotionDialog *dialog)
{
    Action action;
    action.who = ReleaseSession::currentUser();
    action.reason = dialog->reason();
    action.seenPlanDigest = dialog->digest();
    const auto stateDir = m_parts.run->stateDir().isEmpty() ? TrustStore::dataFolder() : m_parts.run->stateDir();
    dialog->setBusy(true);
    dialog->holdOpen(tr("The decision is being recorded. Wait until it is known what came of it."));
    runInBackground(dialog, [stateDir, folder = m_promotion->shelf()->folder(), request = m_promotion->request(), action] {
        return submitPromotion(stateDir, folder, request, action);
    }, [this, dialog](const Result<QString> &record) {
        dialog->setBusy(false);
        if (record.failed())
            return dialog->complain(record.error().toString());
        tellCommand(*record);
        dialog->accept();
    });
}

void PromotionFlow::tellCommand(const QString &record)
{
    const auto advice = fireAdvice(*m_promotion->picture()->real);
    QVector<NoticeBar::Choice> choices;
    QString text;
    if (advice.command.isEmpty()) {
        text = tr("The decision is in the journal as %1. Nothing was sent to Taskcluster; export the input and fire the action release-promotion with it. No command can be offered: %2.")
                   .arg(record, advice.fault);
        choices.append({tr("Export the input…"), [this] { askExport(PromotionPanel::Export::InputJson); }, QStringLiteral("exportPromotionInput")});
    } else {
        text = tr("The decision is in the journal as %1. Nothing was sent to Taskcluster; save the payload and fire the hook by:\n%2").arg(record, advice.command);
        choices.append({tr("Copy the command"), [command = advice.command] { QApplication::clipboard()->setText(command); }, QStringLiteral("copyPromotionCommand")});
        choices.append({tr("Save the payload…"), [this] { askExport(PromotionPanel::Export::Payload); }, QStringLiteral("savePromotionPayload")});
    }
    m_parts.notices->tell(kTopic, Severity::Warning, text, choices);
}

void PromotionFlow::askExport(PromotionPanel::Export what)
{
    if (!m_promotion->picture())
        return;
    const auto kind = exportKind(what);
    auto *dialog = new QFileDialog(m_host, kind.title, QFileInfo(m_promotion->shelf()->folder()).absolutePath(), kind.filter);
    dialog->setObjectName(QStringLiteral("promotionExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.suffix);
    dialog->selectFile(m_promotion->input().flavor + kind.ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &path) { writeExport(what, path); });
    dialog->open();
}

void PromotionFlow::writeExport(PromotionPanel::Export what, const QString &path)
{
    const auto picture = m_promotion->picture();
    if (!picture) // other graphs were opened behind the dialog
        return m_parts.notices->tell(kExportTopic, Severity::Error, tr("Nothing was saved as %1: %2").arg(path, m_promotion->refusal()));
    runInBackground(this, [what, path, input = m_promotion->input(), plan = picture->real] { return exportPromotion(what, input, *plan, path); },
        [this, path](const Result<void> &written) {
            if (written.ok())
                m_parts.notices->tell(kExportTopic, Severity::Info, tr("Saved as %1.").arg(path));
            else
                m_parts.notices->tell(kExportTopic, Severity::Error, written.error().toString());
        });
}

} // namespace slipway
