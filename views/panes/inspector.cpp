// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/inspector.h"

#include "engine/local/factsjson.h"
#include "look/durationtext.h"
#include "panes/annotationpane.h"
#include "panes/artifacttable.h"
#include "panes/factlist.h"
#include "panes/logfollowing.h"
#include "panes/logpane.h"
#include "panes/packagefacts.h"
#include "panes/paneparts.h"
#include "panes/stepfacts.h"
#include "panes/yamlview.h"
#include "release/retryadvice.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kClockMs = 1000;

bool mayRunAgain(StepState state)
{
    switch (state) {
    case StepState::Passed:
    case StepState::Failed:
    case StepState::SoftFailed:
    case StepState::TimedOut:
    case StepState::Canceled:
    case StepState::Interrupted:
        return true;
    default:
        return false;
    }
}

} // namespace

Inspector::Inspector(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_following(std::make_unique<LogFollowing>(session))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    auto *empty = plainLabel(tr("Select a step in the graph or in the outline to see what it runs and why it is in its state."), this);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setContentsMargins(12, 12, 12, 12);
    auto *page = new QWidget(this);
    auto *header = new QWidget(page);
    buildHeader(header);
    buildTabs();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, &Inspector::refreshHeader);
    connect(session, &ReleaseSession::changed, this, &Inspector::onChanged);
    connect(session, &ReleaseSession::sourcesChanged, this, &Inspector::refreshLog);
    connect(session, &ReleaseSession::sourcesChanged, this, &Inspector::refreshButtons);
    connect(session, &ReleaseSession::sourcesChanged, this, [this] {
        if (m_session->drawnGraph()->find(m_step) != kNoNode)
            refreshFacts(); // links between them
    });
    connect(session, &ReleaseSession::planChanged, this, &Inspector::refresh);
    connect(session, &ReleaseSession::engineChanged, this, &Inspector::refresh);
    refresh();
}

void Inspector::buildHeader(QWidget *header)
{
    m_icon = new QLabel(header);
    m_title = plainLabel({}, header);
    auto font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_title->setFont(font);
    m_state = plainLabel({}, header);
    m_state->setObjectName(QStringLiteral("stepState"));
    m_problem = plainLabel({}, header);
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->hide();
    m_review = new QPushButton(tr("Review…"), header);
    m_review->setObjectName(QStringLiteral("inspectorReview"));
    m_retry = new QPushButton(header);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_cancel = new QPushButton(tr("Cancel this step"), header);
    m_cancel->setObjectName(QStringLiteral("cancelStepButton"));
    m_triggered = new QPushButton(tr("Open the triggered pipeline"), header);
    m_triggered->setObjectName(QStringLiteral("triggeredButton"));
    connect(m_triggered, &QPushButton::clicked, this, [this] { Q_EMIT triggeredRequested(m_step); });
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested(m_step); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const bool interrupted = m_session->shownState(m_step) == StepState::Interrupted;
        const auto plan = m_session->plan();
        if (plan && retryAdvice(*plan, m_session->state(), releaseTags(m_session->state()), m_step).needsReason)
            Q_EMIT retryRequested(m_step);
        else
            send(interrupted ? Action::Type::Restart : Action::Type::Retry);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { send(Action::Type::Cancel); });

    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_triggered, m_review, m_retry, m_cancel}) {
        button->setAutoDefault(false);
        button->hide(); // all of them side by side would ask for more room than the step ever needs
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(10, 8, 10, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
}

void Inspector::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("About the step"));
    m_facts = new FactList(m_tabs);
    m_yaml = new YamlView(m_tabs);
    auto *logPage = new QWidget(m_tabs);
    auto *logLayout = new QVBoxLayout(logPage);
    logLayout->setContentsMargins(0, 4, 0, 0);
    logLayout->setSpacing(2);
    m_attempt = new QComboBox(logPage);
    m_attempt->setObjectName(QStringLiteral("attemptBox"));
    m_attempt->setAccessibleName(tr("Attempt whose log is shown"));
    m_log = new LogPane(logPage);
    logLayout->addWidget(m_attempt, 0, Qt::AlignLeft);
    logLayout->addWidget(m_log, 1);
    m_annotations = new AnnotationPane(m_session, m_tabs);
    m_annotations->setObjectName(QStringLiteral("stepAnnotations"));
    m_annotations->setFixedToStep();
    m_artifacts = new ArtifactPane(m_session, m_tabs);
    m_artifacts->setFixedToStep({});

    m_tabs->addTab(m_facts, tr("Step"));
    m_tabs->addTab(m_yaml, tr("YAML"));
    m_tabs->addTab(logPage, tr("Log"));
    m_tabs->addTab(m_annotations, tr("Annotations"));
    m_tabs->addTab(m_artifacts, tr("Artifacts"));
    connect(m_facts, &FactList::stepActivated, this, &Inspector::stepActivated);
    connect(m_facts, &FactList::unlinkRequested, this, [this](const QString &from) { Q_EMIT unlinkRequested(from, m_step); });
    connect(m_annotations, &AnnotationPane::linkActivated, this, &Inspector::linkActivated);
    connect(m_annotations, &AnnotationPane::stepActivated, this, &Inspector::stepActivated);
    connect(m_annotations, &AnnotationPane::countChanged, this, [this](int n) {
        m_tabs->setTabText(AnnotationTab, n > 0 ? tr("Annotations %1").arg(n) : tr("Annotations"));
    });
    connect(m_artifacts, &ArtifactPane::countChanged, this, [this](int n) {
        m_tabs->setTabText(ArtifactTab, n > 0 ? tr("Artifacts %1").arg(n) : tr("Artifacts"));
    });
    connect(m_attempt, &QComboBox::activated, this, &Inspector::refreshLog);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Inspector::refreshLog);
    connect(m_session, &ReleaseSession::logChanged, this, [this](const QString &job) {
        if (job == m_following->job())
            refreshLog();
    });
    connect(m_session, &ReleaseSession::engineChanged, this, [this] {
        m_following->forget();
        refreshLog();
    });
}

Inspector::~Inspector() = default;

void Inspector::setStep(const QString &step)
{
    if (step == m_step)
        return;
    m_step = step;
    m_problem->hide();
    m_attempt->clear();
    m_annotations->setSelectedStep(step);
    m_artifacts->setFixedToStep(step);
    m_session->lookAt(step);
    refresh();
}

void Inspector::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void Inspector::showFirstError()
{
    m_tabs->setCurrentIndex(LogTab);
    m_log->showFirstError();
}

void Inspector::setFacts(const Facts &facts)
{
    m_buildFacts = facts;
    refresh();
}

void Inspector::onChanged(const StateChanges &changes)
{
    if (m_step.isEmpty())
        return;
    const auto graph = m_session->drawnGraph();
    const auto node = graph->find(m_step);
    bool mine = changes.steps.contains(m_step) || changes.gates || changes.release;
    if (node != kNoNode) {
        for (const auto e : graph->incoming(node))
            mine = mine || changes.steps.contains(graph->node(graph->edge(e).from).id);
    }
    if (!mine)
        return;
    refreshHeader();
    refreshFacts();
    refreshAttempts();
}

void Inspector::refresh()
{
    const bool known = m_session->drawnGraph()->find(m_step) != kNoNode;
    m_stack->setCurrentIndex(known ? 1 : 0);
    if (!known) {
        m_clock.stop();
        m_following->look({});
        m_log->setLog({}, false);
        return;
    }
    refreshHeader();
    refreshFacts();
    refreshYaml();
    refreshAttempts();
}

void Inspector::refreshHeader()
{
    const auto state = m_session->shownState(m_step);
    m_icon->setPixmap(stateIcon(state, palette()).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_title->setText(m_session->label(m_step));
    const auto job = m_session->state().lastJob(m_step);
    const auto run = m_session->state().step(m_step);
    const auto now = QDateTime::currentMSecsSinceEpoch();
    auto words = stateText(state);
    const auto &node = m_session->drawnGraph()->node(m_session->drawnGraph()->find(m_step));
    if ((state == StepState::NotStarted || state == StepState::Skipped) && node.binary != BinaryState::None) {
        m_icon->setPixmap(stateIcon(binaryLook(node.binary, isDark(palette()))).pixmap(QSize(20, 20), devicePixelRatioF()));
        words = node.buildContext ? tr("%1, a tool of the build machine").arg(binaryText(node.binary)) : binaryText(node.binary);
    }
    if (!job.id.isEmpty() && job.startedMs > 0) {
        const auto spent = durationText(std::max<qint64>(0, (job.finishedMs > 0 ? job.finishedMs : now) - job.startedMs));
        words = job.attempt > 1 ? tr("%1, %2, attempt %3").arg(words, spent).arg(job.attempt) : tr("%1, %2").arg(words, spent);
    } else if (!run.reason.isEmpty()) {
        words = tr("%1: %2").arg(words, run.reason);
    }
    m_state->setText(words);
    const bool runs = state == StepState::Running || state == StepState::Canceling;
    if (runs != m_clock.isActive())
        runs ? m_clock.start() : m_clock.stop();
    refreshButtons();
}

void Inspector::refreshButtons()
{
    const auto state = m_session->shownState(m_step);
    const auto *step = m_session->step(m_step);
    const bool engine = m_session->hasEngine();
    const bool again = engine && step && step->kind == NodeKind::Command && mayRunAgain(state);
    m_triggered->setVisible(step && step->kind == NodeKind::Trigger && !step->triggerPipeline.isEmpty());
    m_review->setVisible(state == StepState::WaitingForHuman);
    m_retry->setVisible(again);
    m_retry->setText(state == StepState::Interrupted ? tr("Run this step again") : tr("Run again as another attempt"));
    const bool permitted = step && step->retry.manualAllowed
        && (state != StepState::Passed || step->retry.manualPermitOnPassed);
    const bool allowed = step && (permitted || state == StepState::Interrupted);
    const auto whyNotAgain = m_session->whyNot(state == StepState::Interrupted ? Action::Type::Restart : Action::Type::Retry, m_step);
    m_retry->setEnabled(allowed && whyNotAgain.isEmpty());
    m_retry->setToolTip(allowed || !step ? whyNotAgain.toHtmlEscaped()
            : step->retry.manualReason.isEmpty()
            ? tr("The file forbids to run this step again by hand")
            : step->retry.manualReason.toHtmlEscaped());
    const auto whyNotCancel = m_session->whyNot(Action::Type::Cancel, m_step);
    m_cancel->setVisible(engine && state == StepState::Running);
    m_cancel->setEnabled(whyNotCancel.isEmpty());
    m_cancel->setToolTip(whyNotCancel.toHtmlEscaped());
}

std::optional<Facts> Inspector::presentFacts() const
{
    const auto &recorded = m_session->state().facts();
    if (recorded.is_object() && !recorded.empty()) {
        QStringList missing; // secrets: conditions compare them with nothing that a person could check
        return factsFromJson(recorded, {}, &missing);
    }
    return m_buildFacts;
}

void Inspector::refreshFacts()
{
    if (const auto package = packageFacts(*m_session, m_step); !package.isEmpty()) {
        m_facts->setFacts(attemptFacts(*m_session, m_step, QDateTime::currentMSecsSinceEpoch()) + package);
        return;
    }
    m_facts->setFacts(whyFacts(*m_session, m_step) + conditionFacts(*m_session, m_step, presentFacts())
        + attemptFacts(*m_session, m_step, QDateTime::currentMSecsSinceEpoch())
        + StepFacts {{StepFact::Kind::Heading, tr("What"), {}, {}, StepState::Unknown}} + whatFacts(*m_session, m_step));
}

PipelinePtr Inspector::pipelineOf(const QString &file) const
{
    const auto plan = m_session->plan();
    if (!plan)
        return {};
    for (const auto &upload : plan->uploads) {
        if (upload && upload->file == file)
            return upload;
    }
    return plan->pipeline;
}

void Inspector::refreshYaml()
{
    const auto node = m_session->drawnGraph()->find(m_step);
    const auto &where = m_session->drawnGraph()->node(node).where;
    const auto pipeline = pipelineOf(where.file);
    const bool order = m_session->plan() && m_session->plan()->order && m_session->graph() == m_session->drawnGraph();
    m_tabs->setTabText(YamlTab, order ? tr("JSON") : tr("YAML"));
    if (order && pipeline && where.line > 0)
        m_yaml->showLines(pipeline->source, where.line, endOfJson(pipeline->source, where.line, where.column));
    else if (!pipeline || where.line <= 0)
        m_yaml->clearLines();
    else
        m_yaml->showLines(pipeline->source, where.line, std::max(where.line, where.endLine));
}

QString Inspector::logPath(const QString &job) const
{
    const auto log = m_session->state().job(job).log;
    return log.isEmpty() || QDir::isAbsolutePath(log) ? log : QDir(m_session->releaseFolder()).filePath(log);
}

void Inspector::refreshAttempts()
{
    const auto jobs = m_session->state().step(m_step).jobs;
    const bool newest = m_attempt->currentIndex() == m_attempt->count() - 1;
    for (auto i = m_attempt->count(); i < jobs.size(); ++i)
        m_attempt->addItem(attemptName(m_session->state().job(jobs.at(i))), jobs.at(i));
    while (m_attempt->count() > jobs.size())
        m_attempt->removeItem(m_attempt->count() - 1);
    if (newest)
        m_attempt->setCurrentIndex(m_attempt->count() - 1);
    m_attempt->setVisible(jobs.size() > 1);
    refreshLog();
}

void Inspector::refreshLog()
{
    const auto job = m_attempt->currentData().toString();
    const bool looks = m_session->isRemote() && m_isShown && m_tabs->currentIndex() == LogTab && !m_session->state().job(job).log.isEmpty();
    m_following->look(looks ? job : QString());
    m_log->setNote(m_following->text());
    const bool live = m_session->isRemote() ? m_following->isGrowing() : m_session->state().job(job).finishedMs == 0 && m_session->isRunning();
    const auto *step = m_session->step(m_step);
    const bool runs = step && step->kind == NodeKind::Command;
    m_log->setLog(job.isEmpty() ? QString() : logPath(job), live,
        runs ? tr("This step has not run yet. Its log appears here when it starts.") : tr("A step of this kind writes no log."));
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isShown = true;
    refreshLog();
}

void Inspector::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isShown = false;
    refreshLog();
}

void Inspector::send(Action::Type type)
{
    Action action;
    action.type = type;
    action.step = m_step;
    const auto say = [self = QPointer(this)](const QString &text) {
        if (!self)
            return;
        self->m_problem->setVisible(!text.isEmpty());
        self->m_problem->setText(text);
    };
    m_session->act(action, [say](bool accepted, const Error &error) { say(accepted ? QString() : error.toString()); },
        [say] { say(ReleaseSession::unsettledText()); });
}

} // namespace slipway
