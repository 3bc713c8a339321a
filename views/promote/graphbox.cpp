// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/graphbox.h"

#include "promote/prevgraphlist.h"
#include "promote/promotionsession.h"
#include "promotion/taskid.h"
#include "session/background.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

/// Twelve digits of a revision at least: fewer could be a person's slip.
bool looksLikeRevision(const QString &text)
{
    static const QRegularExpression hex(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{12,40}")));
    return hex.match(text).hasMatch();
}

struct Owner
{
    QString graph, label;
};

/// The graph that made a task, if it is one of those at hand: the first that names it, as later ones repeat what they reuse.
Owner ownerOf(const QString &task, const std::vector<PreviousGraphPtr> &graphs)
{
    for (const auto &graph : graphs) {
        if (!graph->labelToTaskId)
            continue;
        const auto &map = *graph->labelToTaskId;
        const auto wanted = map.texts.find(task.toStdString());
        for (const auto &[label, id] : map.entries) {
            if (wanted != kNoText && id == wanted)
                return {graph->id, map.texts.text(label)};
        }
    }
    return {};
}

QToolButton *makeButton(const char *name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GraphBox::GraphBox(PromotionSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new PrevGraphList(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *heading = new QHBoxLayout;
    auto *title = new QLabel(tr("Previous graphs"), this);
    auto font = title->font();
    font.setBold(true);
    title->setFont(font);
    title->setBuddy(m_list);
    m_up = makeButton("promotionGraphUp", QStringLiteral("↑"), tr("Move up (Alt+Up): it loses against those below"), this);
    m_down = makeButton("promotionGraphDown", QStringLiteral("↓"), tr("Move down (Alt+Down): it wins over those above"), this);
    m_remove = makeButton("promotionGraphRemove", QStringLiteral("✕"), tr("Take out of the list (Delete)"), this);
    heading->addWidget(title, 1);
    for (auto *button : {m_up, m_down, m_remove})
        heading->addWidget(button);
    column->addLayout(heading);
    column->addWidget(m_list);
    column->addWidget(buildAddLine());
    column->addWidget(buildOffer());
    setTabOrder(m_list, m_edit);
    connect(m_up, &QToolButton::clicked, this, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_list->moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, m_list, &PrevGraphList::removeCurrent);
    connect(session, &PromotionSession::inputChanged, this, &GraphBox::updateButtons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GraphBox::updateButtons);
    updateButtons();
}

QWidget *GraphBox::buildAddLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_edit = new QLineEdit(line);
    m_edit->setObjectName(QStringLiteral("promotionAddId"));
    m_edit->setPlaceholderText(tr("Add a task ID, URL or revision"));
    m_edit->setAccessibleName(tr("Add a previous graph by task ID, URL or revision"));
    m_edit->setClearButtonEnabled(true);
    auto *more = new QPushButton(tr("Add"), line);
    more->setObjectName(QStringLiteral("promotionAdd"));
    more->setToolTip(tr("Graphs that lie in the folder"));
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("promotionAddMenu"));
    more->setMenu(menu);
    row->addWidget(m_edit, 1);
    row->addWidget(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { add(m_edit->text()); });
    return line;
}

QWidget *GraphBox::buildOffer()
{
    m_offer = new QWidget(this);
    auto *column = new QVBoxLayout(m_offer);
    column->setContentsMargins({});
    m_told = new QLabel(m_offer);
    m_told->setObjectName(QStringLiteral("promotionAddSays"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_use = new QPushButton(m_offer);
    m_use->setObjectName(QStringLiteral("promotionUseOffered"));
    column->addWidget(m_told);
    column->addWidget(m_use);
    m_offer->hide();
    connect(m_use, &QPushButton::clicked, this, [this] {
        auto ids = m_session->input().previousGraphIds;
        const auto at = ids.indexOf(m_instead);
        ids.removeAll(m_offered);
        if (at >= 0 && at < ids.size())
            ids[at] = m_offered;
        else
            ids.append(m_offered);
        ids.removeAll(m_instead);
        m_session->setPreviousGraphs(tr("use %1").arg(m_offered), ids);
        m_list->selectId(m_offered);
        m_offer->hide();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    return m_offer;
}

void GraphBox::tell(const QString &text, const QString &offered, const QString &instead)
{
    m_offered = offered;
    m_instead = instead;
    m_told->setText(text);
    m_use->setText(tr("Use %1 instead").arg(offered));
    m_use->setVisible(!offered.isEmpty());
    m_offer->setVisible(!text.isEmpty());
}

void GraphBox::add(const QString &text)
{
    const auto typed = text.trimmed();
    if (typed.isEmpty())
        return;
    tell({});
    if (looksLikeRevision(typed)) {
        QStringList ids;
        for (const auto &graph : m_session->shelf()->listed()) {
            if (graph.revision.startsWith(typed) && graph.missing.isEmpty())
                ids.append(graph.id);
        }
        if (ids.isEmpty())
            return tell(tr("No graph at hand was made for the revision %1. Looking it up in the index comes with a connection to Taskcluster.").arg(typed));
        return addIds(ids);
    }
    const auto id = readPastedId(typed);
    if (id.failed())
        return tell(id.error().toString());
    addIds({id->id});
    if (id->ofGroup)
        tell(tr("The URL names a task group: its ID was added."));
    if (!m_session->shelf()->lists(id->id))
        explain(id->id);
}

void GraphBox::addIds(const QStringList &ids)
{
    auto list = m_session->input().previousGraphIds;
    QStringList added;
    for (const auto &id : ids) {
        if (!list.contains(id))
            added.append(id);
    }
    m_edit->clear();
    if (added.isEmpty()) {
        m_list->selectId(ids.last());
        return tell(tr("%1 is in the list already.").arg(ids.last()));
    }
    list += added;
    m_session->setPreviousGraphs(added.size() == 1 ? tr("add %1").arg(added.first()) : tr("add %n graph(s)", nullptr, int(added.size())), list);
    m_list->selectId(added.last());
}

/// An ID without a graph is often that of a task in one of the graphs at hand.
void GraphBox::explain(const QString &id)
{
    std::vector<PreviousGraphPtr> graphs;
    for (const auto &known : m_session->input().previousGraphIds) {
        if (const auto graph = m_session->shelf()->graph(known))
            graphs.push_back(graph);
    }
    runInBackground(this, [id, graphs] { return ownerOf(id, graphs); },
        [this, id, generation = ++m_generation](const Owner &owner) {
            if (generation != m_generation || owner.graph.isEmpty())
                return;
            tell(tr("%1 is the task %2. A decision task D has taskId = taskGroupId = D and its tasks have taskGroupId D; an action task A has "
                    "taskGroupId D, and its tasks have taskGroupId A. What is wanted here is the task that made the graph: %3.")
                     .arg(id, owner.label, owner.graph), owner.graph, id);
        });
}

void GraphBox::fillMenu(QMenu *menu)
{
    menu->clear();
    if (!m_edit->text().trimmed().isEmpty())
        menu->addAction(tr("What is typed"), this, [this] { add(m_edit->text()); });
    for (const auto &graph : m_session->shelf()->listed()) {
        if (m_session->input().previousGraphIds.contains(graph.id))
            continue;
        const auto what = QStringList {roleText(graph.role, graph.roleDetail), graph.version}.join(u' ').simplified();
        menu->addAction(QString(graph.id + u'\t' + what).replace(u'&', QLatin1String("&&")), this, [this, id = graph.id] { addIds({id}); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("All graphs of the folder are in the list"))->setEnabled(false);
}

void GraphBox::updateButtons()
{
    const int row = m_list->currentIndex().row();
    const int count = int(m_session->input().previousGraphIds.size());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    m_remove->setEnabled(row >= 0);
}

} // namespace slipway
