// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "core/clock.h"
#include "session/background.h"
#include "session/releasesession.h"
#include "timeline/timelinechart.h"
#include "timeline/timelineexport.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelinepicture.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

namespace slipway {

namespace {

constexpr int kRedrawMs = 500;
constexpr qsizetype kMostAtOnce = 2000; ///< attempts that are drawn up on the spot

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setDefaultAction(action);
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return made;
}

} // namespace

TimelinePane::TimelinePane(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new TimelineChart(this))
    , m_table(new QTableView(this))
    , m_model(new TimelineModel(this))
{
    setObjectName(QStringLiteral("timelinePane"));
    setAccessibleName(tr("Timeline of the release"));
    buildParts();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRedrawMs);
    connect(&m_timer, &QTimer::timeout, this, &TimelinePane::rebuild);
    connect(session, &ReleaseSession::changed, this, &TimelinePane::schedule);
    connect(session, &ReleaseSession::engineChanged, this, &TimelinePane::schedule);
    connect(session, &ReleaseSession::planChanged, this, &TimelinePane::schedule); // and with it the names of sources
    connect(m_chart, &TimelineChart::stepActivated, this, &TimelinePane::stepActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const auto step = m_model->stepAt(now.row()); m_table->hasFocus() && !step.isEmpty())
            Q_EMIT stepActivated(step);
    });
    rebuild();
}

void TimelinePane::buildParts()
{
    m_summary->setObjectName(QStringLiteral("timelineSummary"));
    for (auto *label : {m_summary, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setContentsMargins(8, 4, 8, 2);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setObjectName(QStringLiteral("timelineEmpty"));
    showEmptyText();
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Table of what ran when"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 6);
    auto *columns = m_table->horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    columns->setResizeContentsPrecision(100);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(TimelineModel::Step, QHeaderView::Interactive);
    columns->setSectionResizeMode(TimelineModel::Usually, QHeaderView::Stretch);
    m_table->setColumnWidth(TimelineModel::Step, 200);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_bar = buildBar();
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_bar, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_stack, 1);
}

QWidget *TimelinePane::buildBar()
{
    m_critical = new QAction(tr("Critical path"), this);
    m_critical->setObjectName(QStringLiteral("criticalPath"));
    m_critical->setCheckable(true);
    m_critical->setShortcut(Qt::Key_C);
    // A single letter acts only where nobody types: in this pane and, once the window adds it there, in the graph.
    m_critical->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_critical);
    connect(m_critical, &QAction::toggled, this, [this](bool on) {
        m_chart->setCriticalShown(on);
        rebuild();
        tellPath();
    });
    m_workers = new QAction(tr("By worker"), this);
    m_workers->setObjectName(QStringLiteral("timelineByWorker"));
    m_workers->setToolTip(tr("A lane for each worker instead of one for each step"));
    m_workers->setCheckable(true);
    connect(m_workers, &QAction::toggled, this, [this](bool on) {
        m_byWorker = on;
        rebuild();
    });
    m_asTable = new QAction(tr("Table"), this);
    m_asTable->setObjectName(QStringLiteral("timelineAsTable"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        rebuild();
    });
    auto *menu = new QMenu(this);
    for (const auto &[format, text] : {std::pair {QStringLiteral("png"), tr("As PNG…")}, {QStringLiteral("svg"), tr("As SVG…")},
             {QStringLiteral("csv"), tr("As CSV…")}}) {
        auto *action = menu->addAction(text);
        action->setObjectName(QStringLiteral("timelineExport-") + format);
        connect(action, &QAction::triggered, this, [this, format = format] { askForFile(format); });
        m_exports.append(action);
    }
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 2, 4, 0);
    row->setSpacing(2);
    m_approval = new QWidget(bar);
    auto *approvalRow = new QHBoxLayout(m_approval);
    approvalRow->setContentsMargins(0, 0, 6, 0);
    auto *later = new QCheckBox(tr("If approved at"), m_approval);
    later->setObjectName(QStringLiteral("timelineApproveLater"));
    m_approvedAt = new QTimeEdit(QTime::currentTime().addSecs(3600), m_approval);
    m_approvedAt->setObjectName(QStringLiteral("timelineApprovedAt"));
    m_approvedAt->setAccessibleName(tr("When the gates are approved"));
    m_approvedAt->setDisplayFormat(QStringLiteral("HH:mm"));
    m_approvedAt->setEnabled(false);
    connect(later, &QCheckBox::toggled, this, [this](bool on) {
        m_approvedAt->setEnabled(on);
        rebuild();
    });
    connect(m_approvedAt, &QTimeEdit::timeChanged, this, &TimelinePane::schedule);
    approvalRow->addWidget(later);
    approvalRow->addWidget(m_approvedAt);
    row->addWidget(m_approval);
    for (auto *action : {m_workers, m_critical, m_asTable})
        row->addWidget(button(action, bar));
    auto *save = new QToolButton(bar);
    save->setObjectName(QStringLiteral("timelineExport"));
    save->setText(tr("Save"));
    save->setAutoRaise(true);
    save->setPopupMode(QToolButton::InstantPopup);
    save->setMenu(menu);
    row->addWidget(save);
    return bar;
}

QString TimelinePane::summary() const
{
    return m_summary->isHidden() ? m_empty->text() : m_summary->text();
}

void TimelinePane::setStateDir(const QString &dir)
{
    m_stateDir = dir;
    schedule();
}

void TimelinePane::setForecast(const QString &sentence)
{
    m_forecast = sentence;
    showEmptyText();
}

void TimelinePane::showEmptyText()
{
    const auto nothing = tr("Nothing has run yet. When the release runs, each step's time appears here.");
    m_empty->setText(m_forecast.isEmpty() ? nothing : m_forecast + QStringLiteral("\n\n") + nothing);
}

void TimelinePane::setSelectedStep(const QString &step)
{
    m_selected = step;
    m_chart->setSelectedStep(step);
    if (!m_picture || m_table->hasFocus())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->stepAt(row) == step)
            return m_table->selectRow(row);
    }
    m_table->clearSelection();
}

void TimelinePane::focusChart()
{
    (m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_chart)->setFocus(Qt::ShortcutFocusReason);
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    rebuild();
}

/// A tab that comes to the front is painted, but not shown: it was "visible" all the time.
void TimelinePane::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_stale, false))
        QMetaObject::invokeMethod(this, &TimelinePane::rebuild, Qt::QueuedConnection);
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        schedule();
}

void TimelinePane::schedule()
{
    // The path of the graph is kept up to date even where the pane is out of sight.
    m_stale = visibleRegion().isEmpty() && !m_critical->isChecked();
    if (!m_stale && !m_timer.isActive())
        m_timer.start();
}

/// Reads the earlier releases of this pipeline once for each release that is looked at.
void TimelinePane::refreshHistory()
{
    const auto &times = m_session->times();
    const auto plan = m_session->plan();
    const auto file = !times.file().isEmpty() ? times.file() : plan ? plan->pipeline->file : QString();
    const auto digest = !times.fileDigest().isEmpty() ? times.fileDigest() : plan ? plan->pipeline->digest : QString();
    const auto key = QStringList {m_stateDir, file, digest, m_session->releaseId(), times.isRehearsal() ? QStringLiteral("r") : QString()}.join(u'\n');
    if (m_stateDir.isEmpty() || file.isEmpty() || key == m_historyKey)
        return;
    m_historyKey = key;
    const HistoryQuery query {m_stateDir, file, digest, m_session->releaseId(), times.isRehearsal(), 50};
    runInBackground(this, [query] { return readHistory(query); }, [this, generation = ++m_generation](const ReleaseHistory &history) {
        if (generation != m_generation)
            return;
        m_history = history;
        rebuild();
    });
}

qint64 TimelinePane::approvedMs(qint64 nowMs) const
{
    if (!m_approvedAt->isEnabled())
        return nowMs;
    QDateTime at(QDate::currentDate(), m_approvedAt->time());
    if (at.toMSecsSinceEpoch() < nowMs)
        at = at.addDays(1);
    return at.toMSecsSinceEpoch();
}

TimelineQuestion TimelinePane::question() const
{
    TimelineQuestion asked;
    asked.nowMs = SystemClock().nowMs();
    asked.times = m_session->times();
    asked.graph = m_session->graph();
    asked.drawn = m_session->drawnGraph();
    asked.history = m_history;
    asked.running = m_session->isRunning();
    asked.byWorker = m_byWorker;
    asked.approvedMs = m_approvedAt->isEnabled() ? approvedMs(asked.nowMs) : 0;
    for (size_t i = 0; i < asked.graph->nodeCount(); ++i) {
        if (isLevelEnd(asked.graph->node(NodeIndex(i))) && isFinal(m_session->shownState(NodeIndex(i))))
            asked.doneLevels.append(NodeIndex(i));
    }
    asked.groups = groups();
    return asked;
}

/// The builds of a release across engines, as they are named everywhere.
LaneGroups TimelinePane::groups() const
{
    LaneGroups groups;
    const auto &sources = m_session->sources();
    for (const auto &source : sources)
        groups.names.append(tr("%1 (%2)").arg(source.title, source.engine));
    groups.of = [sources](const QString &step) {
        const auto *own = sourceOfStep(sources, step);
        return own ? int(own - sources.constData()) : -1;
    };
    return groups;
}

void TimelinePane::rebuild()
{
    if (!m_session)
        return;
    refreshHistory();
    if (m_making) {
        m_again = true;
        return;
    }
    auto asked = question();
    if (asked.times.jobs().size() <= kMostAtOnce)
        return takePicture(makeTimelinePicture(asked));
    m_making = true;
    runInBackground(this, [asked = std::move(asked)] { return makeTimelinePicture(asked); }, [this](const TimelinePicturePtr &picture) {
        m_making = false;
        takePicture(picture);
        if (std::exchange(m_again, false))
            rebuild();
    });
}

void TimelinePane::takePicture(const TimelinePicturePtr &picture)
{
    m_picture = picture;
    const bool something = !m_picture->timeline.segments.isEmpty();
    m_empty->setVisible(!something);
    for (QWidget *part : {static_cast<QWidget *>(m_summary), m_bar, static_cast<QWidget *>(m_stack)})
        part->setVisible(something);
    m_approval->setVisible(m_picture->running && !m_picture->expected.gates.isEmpty());
    for (auto *action : std::as_const(m_exports))
        action->setEnabled(something);
    m_summary->setText(timelinewords::summary(*m_picture));
    m_chart->setPicture(m_picture);
    m_chart->setSelectedStep(m_selected);
    if (m_asTable->isChecked())
        m_model->setPicture(m_picture);
    tellPath();
    if (m_session->isRunning())
        schedule();
}

void TimelinePane::tellPath()
{
    const auto steps = m_critical->isChecked() && m_picture ? m_picture->timeline.pathSteps : QStringList();
    if (std::exchange(m_told, steps) != steps)
        Q_EMIT criticalPathShown(steps);
}

Result<void> TimelinePane::saveAs(const QString &path, const QString &format) const
{
    const auto bytes = renderTimeline(m_picture, format, m_critical->isChecked(), palette(), font());
    if (bytes.failed())
        return fail(bytes.error());
    return saveTimeline(path, *bytes);
}

void TimelinePane::askForFile(const QString &format)
{
    auto *dialog = new QFileDialog(this, tr("Save the timeline"), {}, QStringLiteral("*.") + format);
    dialog->setObjectName(QStringLiteral("timelineDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->selectFile(QStringLiteral("timeline.") + format);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        const auto result = saveAs(path, format);
        if (result.ok())
            Q_EMIT saved(path);
        else
            Q_EMIT saveFailed(result.error());
    });
    dialog->open();
}

} // namespace slipway
