// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionpanel.h"

#include "promote/graphbox.h"
#include "promote/planfacts.h"
#include "promote/plantable.h"
#include "promote/prevgraphlist.h"
#include "promote/promotionform.h"
#include "promote/promotionsession.h"
#include "promote/snowmanview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kPollMs = 100;

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

PromotionPanel::PromotionPanel(PromotionSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("promotionPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->addWidget(m_pages);
    m_pages->addWidget(buildEmpty());
    auto *halves = new QSplitter(Qt::Horizontal, m_pages);
    halves->setObjectName(QStringLiteral("promotionHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildInput());
    halves->addWidget(buildPlan());
    halves->setStretchFactor(1, 1);
    halves->setSizes({290, 900});
    m_pages->addWidget(halves);
    buildHistory();
    m_poll.setInterval(kPollMs);
    connectParts();
    refresh();
}

QWidget *PromotionPanel::buildEmpty()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    auto *text = makeText("promotionEmpty", page);
    text->setAlignment(Qt::AlignCenter);
    text->setText(tr("A promotion builds on earlier task graphs. Open or drop a folder that holds a folder <taskGroupId> for each of them, with "
                     "full-task-graph.json, label-to-taskid.json and parameters.yml inside."));
    auto *open = new QPushButton(tr("Open promotion graphs…"), page);
    open->setObjectName(QStringLiteral("promotionOpen"));
    connect(open, &QPushButton::clicked, this, &PromotionPanel::openRequested);
    auto *find = new QPushButton(tr("Find graphs of a revision…"), page);
    find->setObjectName(QStringLiteral("promotionFindFirst"));
    connect(find, &QPushButton::clicked, this, &PromotionPanel::findRequested);
    column->addWidget(text);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addWidget(find, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget *PromotionPanel::buildInput()
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setObjectName(QStringLiteral("promotionInput"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(8);
    m_graphs = new GraphBox(m_session, page);
    m_form = new PromotionForm(m_session, page);
    column->addWidget(m_graphs);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(page);
    scroll->setMinimumWidth(std::max(240, page->minimumSizeHint().width() + scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4));
    for (auto *edit : page->findChildren<QLineEdit *>())
        edit->installEventFilter(this);
    return scroll;
}

QWidget *PromotionPanel::buildPlan()
{
    auto *side = new QWidget(m_pages);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(6, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildHeader());
    column->addWidget(buildButtons());
    column->addWidget(buildProgress());
    auto *parts = new QSplitter(Qt::Horizontal, side);
    parts->setObjectName(QStringLiteral("promotionParts"));
    parts->setChildrenCollapsible(false);
    m_table = new PlanTable(parts);
    m_facts = new PlanFacts(parts);
    m_facts->setMinimumWidth(m_facts->fontMetrics().averageCharWidth() * 22);
    parts->addWidget(m_table);
    parts->addWidget(m_facts);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    parts->setSizes({560, 330});
    column->addWidget(parts, 1);
    return side;
}

QWidget *PromotionPanel::buildHeader()
{
    auto *header = new QWidget(m_pages);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(10);
    m_snowman = new SnowmanView(header);
    row->addWidget(m_snowman, 0, Qt::AlignTop);
    row->addWidget(buildCounters(), 1);
    return header;
}

QWidget *PromotionPanel::buildCounters()
{
    auto *side = new QWidget(m_pages);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_counters = makeText("promotionCounters", side);
    auto font = m_counters->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.12);
    m_counters->setFont(font);
    m_difference = makeText("promotionDifferenceText", side);
    m_state = makeText("promotionState", side);
    for (auto *label : {m_counters, m_difference, m_state})
        column->addWidget(label);
    column->addStretch(1);
    return side;
}

QWidget *PromotionPanel::buildButtons()
{
    auto *side = new QWidget(m_pages);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_submit = new QPushButton(side);
    m_submit->setObjectName(QStringLiteral("promotionSubmit"));
    m_compare = new QPushButton(side);
    m_compare->setObjectName(QStringLiteral("promotionCompare"));
    m_export = new QPushButton(tr("Export"), side);
    m_export->setObjectName(QStringLiteral("promotionExport"));
    auto *menu = new QMenu(m_export);
    menu->setObjectName(QStringLiteral("promotionExportMenu"));
    const auto offer = [this, menu](const QString &text, const char *name, Export what) {
        menu->addAction(text, this, [this, what] { Q_EMIT exportRequested(what); })->setObjectName(QLatin1String(name));
    };
    offer(tr("Action input as &YAML…"), "promotionExportYaml", Export::InputYaml);
    offer(tr("Action input as &JSON…"), "promotionExportJson", Export::InputJson);
    offer(tr("Plan as &CSV…"), "promotionExportCsv", Export::TableCsv);
    offer(tr("Plan as J&SON…"), "promotionExportTableJson", Export::TableJson);
    m_export->setMenu(menu);
    m_check = new QPushButton(tr("Check with Taskcluster"), side);
    m_check->setObjectName(QStringLiteral("promotionCheck"));
    m_check->setToolTip(tr("Asks whether the tasks that are reused, their artifacts and the hook are still there"));
    auto *find = new QPushButton(tr("Find graphs…"), side);
    find->setObjectName(QStringLiteral("promotionFind"));
    find->setToolTip(tr("Looks for the graphs of a revision at Taskcluster"));
    connect(m_check, &QPushButton::clicked, this, &PromotionPanel::checkRequested);
    connect(find, &QPushButton::clicked, this, &PromotionPanel::findRequested);
    row->addWidget(m_submit);
    row->addWidget(m_check);
    row->addWidget(find);
    row->addWidget(m_compare);
    row->addWidget(m_export);
    row->addStretch(1);
    return side;
}

QWidget *PromotionPanel::buildProgress()
{
    m_progressRow = new QWidget(m_pages);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins({});
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(QStringLiteral("promotionProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setFormat(tr("Reading the graphs: %p %"));
    auto *cancel = new QPushButton(tr("Stop reading"), m_progressRow);
    cancel->setObjectName(QStringLiteral("promotionCancel"));
    connect(cancel, &QPushButton::clicked, m_session->shelf(), &GraphShelf::cancel);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    return m_progressRow;
}

void PromotionPanel::buildHistory()
{
    m_undo = m_session->history()->createUndoAction(this, tr("Undo:"));
    m_undo->setObjectName(QStringLiteral("promotionUndo"));
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo = m_session->history()->createRedoAction(this, tr("Redo:"));
    m_redo->setObjectName(QStringLiteral("promotionRedo"));
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    for (auto *action : {m_undo, m_redo})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_undo, m_redo});
}

void PromotionPanel::connectParts()
{
    connect(m_session, &PromotionSession::inputChanged, this, &PromotionPanel::refresh);
    connect(m_session, &PromotionSession::planning, this, &PromotionPanel::refreshState);
    connect(m_session, &PromotionSession::planned, this, &PromotionPanel::onPlanned);
    connect(m_session, &PromotionSession::keptChanged, this, &PromotionPanel::refreshComparison);
    connect(m_form, &PromotionForm::confirmed, this, [this] { m_session->confirmEmptyKinds(m_form->emptyKindsConfirmed()); });
    connect(m_session->shelf(), &GraphShelf::loadingChanged, this, &PromotionPanel::refresh);
    connect(m_session->shelf(), &GraphShelf::loaded, this, &PromotionPanel::refresh);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setValue(m_session->shelf()->progress()); });
    connect(m_snowman, &SnowmanView::chosenByHand, m_table, &PlanTable::showGraph);
    connect(m_table, &PlanTable::graphShown, m_snowman, &SnowmanView::setChosen);
    connect(m_table, &PlanTable::labelChosen, this, [this](const QString &label) {
        m_facts->setLabel(label);
        Q_EMIT labelChosen(label);
    });
    connect(m_table, &PlanTable::labelActivated, this, [this](const QString &label) {
        m_facts->setLabel(label);
        m_facts->setFocus(Qt::OtherFocusReason);
        m_facts->setCurrentItem(m_facts->topLevelItem(0));
    });
    connect(m_facts, &PlanFacts::labelActivated, this, &PromotionPanel::activate);
    connect(m_facts, &PlanFacts::graphActivated, this, [this](const QString &id) {
        m_graphs->list()->selectId(id);
        m_graphs->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_submit, &QPushButton::clicked, this, &PromotionPanel::submitRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] { m_session->kept() ? m_session->forgetKept() : m_session->keep(); });
}

void PromotionPanel::activate(const QString &label)
{
    showLabel(label);
    Q_EMIT labelChosen(label);
}

void PromotionPanel::showLabel(const QString &label)
{
    m_table->select(label);
    m_facts->setLabel(label);
}

void PromotionPanel::focusFirst()
{
    if (m_pages->currentIndex() == 0)
        m_pages->currentWidget()->findChild<QPushButton *>()->setFocus(Qt::ShortcutFocusReason);
    else
        m_form->focusFirst();
}

void PromotionPanel::showCheck(const QString &text, bool running)
{
    m_checkText = text;
    m_checking = running;
    refreshState();
}

QString PromotionPanel::counters() const
{
    return m_counters->text();
}

QString PromotionPanel::difference() const
{
    return m_difference->text();
}

void PromotionPanel::onPlanned()
{
    const auto picture = m_session->picture();
    m_snowman->setPicture(picture);
    m_table->setPicture(picture);
    m_facts->setPicture(picture, m_session->problems());
    QHash<QString, QString> errors;
    for (const auto &fault : picture->faults)
        errors.insert(fault.pointer.section(u'/', 1, 1), fault.message);
    m_form->setFieldErrors(errors);
    refresh();
    refreshComparison();
}

void PromotionPanel::refreshComparison()
{
    m_facts->setComparison(m_session->kept(), m_session->differenceToKept());
    m_compare->setText(m_session->kept() ? tr("Forget A") : tr("Keep as A"));
    m_compare->setToolTip(m_session->kept() ? tr("Ends the comparison with the plan that was kept")
                                            : tr("Keeps this plan, and compares what you change with it"));
}

void PromotionPanel::refresh()
{
    const auto *shelf = m_session->shelf();
    const bool any = !shelf->folder().isEmpty() || m_session->picture();
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_progressRow->setVisible(shelf->isLoading());
    if (shelf->isLoading())
        m_poll.start();
    else
        m_poll.stop();
    const auto picture = m_session->picture();
    if (!picture) {
        m_snowman->setPicture({});
        m_facts->setPicture({}, {});
    }
    m_counters->setText(picture ? tallyText(picture->tally) : tr("No plan yet"));
    m_difference->setText(picture ? changeText(*picture) : QString());
    refreshComparison();
    refreshState();
}

void PromotionPanel::refreshState()
{
    const auto picture = m_session->picture();
    const auto refusal = m_session->refusal();
    QStringList lines;
    if (picture && picture->isPartial())
        lines.append(tr("Partial preview: without the graphs that are struck through."));
    if (picture && picture->plan->isEstimate())
        lines.append(tr("An estimate: the action makes parts of the graph anew."));
    if (picture && !refusal.isEmpty())
        lines.append(refusal);
    if (picture && !m_checkText.isEmpty())
        lines.append(m_checkText);
    m_state->setText(lines.join(u'\n'));
    m_state->setVisible(!lines.isEmpty());
    const int runs = picture ? picture->tally.runs + picture->tally.fresh : 0;
    m_submit->setText(picture ? tr("Promote: runs %1, reuses %2…").arg(QLocale().toString(runs), QLocale().toString(picture->tally.reused)) : tr("Promote…"));
    m_submit->setEnabled(refusal.isEmpty());
    m_submit->setToolTip(refusal.toHtmlEscaped());
    m_submit->setAccessibleDescription(refusal);
    m_check->setEnabled(picture && !m_checking);
    m_export->setEnabled(picture != nullptr);
    m_compare->setEnabled(picture != nullptr);
}

/// A line of text undoes what is typed in it; where nothing was typed the form's own history counts.
bool PromotionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *edit = qobject_cast<QLineEdit *>(watched);
        const bool undo = key->matches(QKeySequence::Undo), redo = key->matches(QKeySequence::Redo);
        if (edit && ((undo && !edit->isUndoAvailable()) || (redo && !edit->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
