// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workerspane.h"

#include "panes/factlist.h"
#include "panes/logpane.h"
#include "panes/logview.h"
#include "panes/paneparts.h"
#include "session/releasesession.h"
#include "workers/workerchart.h"
#include "workers/workersmodel.h"
#include "workers/workertable.h"
#include "workers/workerwords.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kTickMs = 1000; // a running clock and a moving chart; boards come by themselves
constexpr qint64 kMsPerSecond = 1000;

QLabel *quietLabel(const char *name, QWidget *parent)
{
    auto *label = plainLabel({}, parent);
    label->setObjectName(QLatin1String(name));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *barButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

WorkersPane::WorkersPane(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new WorkersModel(this))
    , m_table(new WorkerTable(m_model, this))
    , m_chart(new WorkerChart(this))
    , m_facts(new FactList(this))
    , m_log(new LogPane(this))
    , m_summary(quietLabel("workerPools", this))
    , m_empty(quietLabel("workerEmpty", this))
    , m_logTitle(sectionHeading({}, this))
    , m_logNote(quietLabel("workerLogNote", this))
    , m_pages(new QStackedWidget(this))
    , m_tick(new QTimer(this))
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    setObjectName(QStringLiteral("workersPane"));
    m_chart->setMinimumSize(180, 60);
    auto *below = new QSplitter(this);
    below->setChildrenCollapsible(false);
    for (auto *part : {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_facts), buildLog()})
        below->addWidget(part);
    below->setSizes({280, 280, 440});
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(below);
    halves->setSizes({110, 190});
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 4);
    m_facts->setObjectName(QStringLiteral("workerFacts"));

    m_pages->addWidget(halves);
    m_pages->addWidget(buildEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    m_bar = buildBar();
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    buildActions();

    m_tick->setInterval(kTickMs);
    connect(m_tick, &QTimer::timeout, this, &WorkersPane::tick);
    connect(m_session, &ReleaseSession::workersChanged, this, &WorkersPane::refresh);
    connect(m_session, &ReleaseSession::engineChanged, this, &WorkersPane::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkersPane::showChosen);
    connect(m_table, &QWidget::customContextMenuRequested, this, &WorkersPane::showMenu);
    refresh();
    showChosen();
}

QWidget *WorkersPane::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_summary->setWordWrap(false);
    m_summary->setMinimumWidth(20);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_restart = barButton("workerRestart", tr("Restart"), bar);
    m_stop = barButton("workerStop", tr("Stop"), bar);
    m_setUp = barButton("workerSetUp", tr("Set up workers…"), bar);
    row->addWidget(m_summary, 1);
    for (auto *button : {m_restart, m_stop, m_setUp})
        row->addWidget(button);
    connect(m_setUp, &QPushButton::clicked, this, &WorkersPane::setUpWanted);
    return bar;
}

QWidget *WorkersPane::buildEmpty()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 6, 0, 0);
    column->setSpacing(12);
    m_setUpFirst = barButton("workerSetUpFirst", tr("Set up workers…"), page);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMaximumWidth(m_empty->fontMetrics().averageCharWidth() * 130);
    column->addWidget(m_empty);
    column->addWidget(m_setUpFirst, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_setUpFirst, &QPushButton::clicked, this, &WorkersPane::setUpWanted);
    setPlans({});
    return page;
}

QWidget *WorkersPane::buildLog()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 0);
    row->addWidget(m_logTitle);
    m_logNote->setWordWrap(false);
    m_logNote->setMinimumWidth(20);
    m_logNote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_logNote, 1);
    m_copyLog = new QAction(tr("Copy path"), this);
    m_openFolder = new QAction(tr("Open folder"), this);
    for (const auto &[action, name] : {std::pair(m_copyLog, "workerLogCopy"), {m_openFolder, "workerLogFolder"}}) {
        auto *button = new QToolButton(box);
        button->setObjectName(QLatin1String(name));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("%1 of the log", "what to do").arg(action->text()));
        row->addWidget(button);
    }
    m_log->setObjectName(QStringLiteral("workerLog"));
    m_log->view()->setObjectName(QStringLiteral("workerLogView"));
    for (auto *edit : m_log->findChildren<QLineEdit *>())
        edit->setObjectName(QStringLiteral("workerLogSearch"));
    column->addLayout(row);
    column->addWidget(m_log, 1);
    return box;
}

void WorkersPane::buildActions()
{
    m_restartAction = new QAction(this);
    m_stopAction = new QAction(this);
    m_copyFacts = new QAction(tr("Copy what is said of it"), this);
    m_copyFacts->setShortcut(QKeySequence::Copy);
    m_copyFacts->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copyFacts);
    const auto tend = [this](WorkerCare care) {
        if (const auto *worker = m_model->worker(m_table->chosen()))
            m_session->tendWorker(worker->id, care);
    };
    connect(m_restartAction, &QAction::triggered, this, [tend] { tend(WorkerCare::Restart); });
    connect(m_stopAction, &QAction::triggered, this, [tend] { tend(WorkerCare::Stop); });
    connect(m_restart, &QPushButton::clicked, m_restartAction, &QAction::trigger);
    connect(m_stop, &QPushButton::clicked, m_stopAction, &QAction::trigger);
    connect(m_copyFacts, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_facts->plainText()); });
    connect(m_copyLog, &QAction::triggered, this, [this] {
        if (const auto *worker = m_model->worker(m_table->chosen()))
            QGuiApplication::clipboard()->setText(worker->logPath);
    });
    connect(m_openFolder, &QAction::triggered, this, [this] {
        if (const auto *worker = m_model->worker(m_table->chosen()))
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(worker->logPath).absolutePath()));
    });
}

void WorkersPane::setPlans(const QString &text)
{
    const auto purpose = tr("A worker is a program that stays alive between commands, so that what starts slowly starts once: Python and Conan, "
                            "a Java tool. Commands that a rule names are given to it, one after the other or several at once; all others run as before.");
    m_empty->setText(text.isEmpty() ? purpose : purpose + QStringLiteral("\n\n") + text);
}

void WorkersPane::setMaySetUp(bool may)
{
    m_setUp->setEnabled(may);
    m_setUpFirst->setEnabled(may);
}

void WorkersPane::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (isSeen() && m_stale)
        refresh();
    isSeen() && !m_session->workers().isEmpty() ? m_tick->start() : m_tick->stop();
}

void WorkersPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setInFront(m_inFront);
}

void WorkersPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick->stop();
}

void WorkersPane::refresh()
{
    m_stale = !isSeen();
    if (m_stale)
        return;
    const auto &board = m_session->workers();
    const bool first = m_model->rowCount() == 0;
    m_model->setBoard(board, m_clock());
    m_chart->setRates(board, m_clock() / kMsPerSecond - 1);
    m_summary->setText(board.isEmpty() ? QString() : workerwords::summary(board));
    m_summary->setToolTip(m_summary->text().toHtmlEscaped());
    m_pages->setCurrentIndex(board.isEmpty() ? 1 : 0);
    m_bar->setVisible(!board.isEmpty());
    board.isEmpty() ? m_tick->stop() : m_tick->start();
    // The first process there is tells more than an empty half of a pane.
    if ((first || !m_table->chosen().isValid()) && m_chosen == 0 && !board.workers.isEmpty())
        m_table->setCurrentIndex(m_model->indexOfWorker(board.workers.first().id));
    else
        showChosen();
}

void WorkersPane::tick()
{
    if (!isSeen())
        return;
    m_model->tick(m_clock());
    m_chart->setRates(m_session->workers(), m_clock() / kMsPerSecond - 1);
}

void WorkersPane::showChosen()
{
    const auto row = m_table->chosen();
    const auto *worker = m_model->worker(row);
    const auto *pool = m_model->pool(row);
    m_chosen = worker ? worker->id : 0;
    m_facts->setFacts(worker ? workerwords::workerFacts(*worker) : pool ? workerwords::poolFacts(*pool, m_model->board()) : StepFacts());
    m_log->setLog(worker ? worker->logPath : QString(), worker && worker->state != WorkerState::Ended, tr("Choose a process to read its log."));
    m_logTitle->setText(worker ? tr("Log of %1").arg(workerwords::workerName(*worker)) : tr("Log"));
    m_logNote->setText(worker && pool ? workerwords::logNote(*pool) : QString());
    m_logNote->setToolTip(worker && pool ? workerwords::logHelp(*pool).toHtmlEscaped() : QString());
    m_copyLog->setEnabled(worker != nullptr);
    m_openFolder->setEnabled(worker != nullptr);
    m_copyFacts->setEnabled(pool != nullptr);
    updateButtons();
}

void WorkersPane::updateButtons()
{
    const auto *worker = m_model->worker(m_table->chosen());
    const bool may = worker && m_session->hasEngine() && worker->state != WorkerState::Ended;
    m_restartAction->setText(worker ? workerwords::restartText(*worker) : tr("Restart"));
    m_stopAction->setText(worker ? workerwords::stopText(*worker) : tr("Stop"));
    m_restartAction->setEnabled(may);
    m_stopAction->setEnabled(may && worker->state != WorkerState::Stopping);
    const auto hint = tr("Choose a running process first");
    m_restart->setToolTip(may ? workerwords::restartToolTip(*worker) : hint);
    m_stop->setToolTip(may ? workerwords::stopToolTip(*worker) : hint);
    for (const auto &[button, action] : {std::pair(m_restart, m_restartAction), {m_stop, m_stopAction}}) {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(worker ? tr("%1: %2", "what, which worker").arg(action->text(), workerwords::workerName(*worker)) : action->text());
        button->setAccessibleDescription(button->toolTip());
    }
}

void WorkersPane::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("workerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_restartAction, m_stopAction});
    menu->addSeparator();
    menu->addActions({m_copyFacts, m_copyLog, m_openFolder});
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace slipway
