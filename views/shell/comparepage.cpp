// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparepage.h"

#include "dag/dagview.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

ChangeMark markOf(PlanChange change, bool cosmetic)
{
    switch (change) {
    case PlanChange::Added:
        return ChangeMark::Added;
    case PlanChange::Removed:
        return ChangeMark::Removed;
    case PlanChange::Changed:
        return ChangeMark::Changed;
    case PlanChange::Moved:
        return ChangeMark::Moved;
    case PlanChange::Cosmetic:
        return cosmetic ? ChangeMark::Changed : ChangeMark::None;
    case PlanChange::Same:
        break;
    }
    return ChangeMark::None;
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_dag(new DagView(this))
    , m_names(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_cosmetic(new QToolButton(this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_dag->setObjectName(QStringLiteral("compareDag"));
    m_dag->setAccessibleName(tr("Both pipelines as one graph"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_dag, 1);
    setFocusProxy(m_dag);
    m_dag->setStateProvider([this](NodeIndex node) {
        NodeVisual visual;
        if (m_compared && raw(node) < m_compared->merged.graph->nodeCount()) {
            const auto removal = m_compared->merged.graph->node(node).removal;
            visual.state = removal == Removal::None ? StepState::NotStarted : removal == Removal::Skip ? StepState::Skipped : StepState::Removed;
            visual.detail = textFor(node);
        }
        return visual;
    });
    connect(m_dag, &DagView::escapePressed, this, &ComparePage::left);
    connect(m_dag, &DagView::selectionChanged, this, [this](const QString &id) {
        const auto node = m_compared ? m_compared->merged.graph->find(id) : kNoNode;
        const int at = node == kNoNode ? -1 : m_compared->merged.diffs[raw(node)];
        if (at >= 0)
            Q_EMIT stepSelected(m_compared->diff.nodes[at].id);
    });
}

QWidget *ComparePage::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("compareBar"));
    m_names->setObjectName(QStringLiteral("compareNames"));
    m_names->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(QStringLiteral("compareCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_cosmetic->setObjectName(QStringLiteral("cosmeticButton"));
    m_cosmetic->setText(tr("Looks (H)"));
    m_cosmetic->setToolTip(tr("Shows what only looks different: emoji, order, form"));
    m_cosmetic->setAccessibleName(m_cosmetic->toolTip());
    m_cosmetic->setCheckable(true);
    m_cosmetic->setShortcut(QKeySequence(Qt::Key_H));
    auto *leave = new QToolButton(bar);
    leave->setObjectName(QStringLiteral("leaveCompareButton"));
    leave->setText(tr("Leave (Esc)"));
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_names, 0, 0);
    grid->addWidget(m_counts, 1, 0);
    grid->addWidget(m_cosmetic, 0, 1, 2, 1);
    grid->addWidget(leave, 0, 2, 2, 1);
    for (auto *label : {m_names, m_counts}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    connect(leave, &QToolButton::clicked, this, &ComparePage::left);
    connect(m_cosmetic, &QToolButton::toggled, this, [this](bool shown) {
        mark();
        Q_EMIT cosmeticToggled(shown);
    });
    return bar;
}

bool ComparePage::isCosmeticShown() const
{
    return m_cosmetic->isChecked();
}

void ComparePage::setComparison(const ComparedPlansPtr &compared)
{
    m_compared = compared;
    if (!compared)
        return;
    m_names->setText(tr("%1 → %2").arg(compared->nameBefore, compared->nameAfter));
    m_names->setToolTip(m_names->text().toHtmlEscaped());
    const auto &diff = compared->diff;
    m_counts->setText(diff.hasNothingInCommon() ? tr("no common steps")
        : diff.differs() || !compared->gates.isEmpty()
            ? tr("+ %1 added   − %2 removed   ~ %3 changed   → %4 moved").arg(diff.count(PlanChange::Added)).arg(diff.count(PlanChange::Removed)).arg(diff.count(PlanChange::Changed)).arg(diff.count(PlanChange::Moved))
            : tr("nothing that matters differs"));
    m_cosmetic->setEnabled(diff.count(PlanChange::Cosmetic) > 0);
    m_dag->setGraph(compared->merged.graph);
    mark();
}

void ComparePage::mark()
{
    if (!m_compared)
        return;
    const auto &merged = m_compared->merged;
    QHash<NodeIndex, ChangeMark> nodes;
    for (size_t i = 0; i < merged.nodes.size(); ++i) {
        if (const auto mark = markOf(merged.nodes[i], isCosmeticShown()); mark != ChangeMark::None)
            nodes.insert(NodeIndex(i), mark);
    }
    QHash<quint64, ChangeMark> edges;
    for (auto it = merged.edges.cbegin(); it != merged.edges.cend(); ++it)
        edges.insert(it.key(), markOf(it.value(), false));
    m_dag->setChangeMarks(nodes, edges);
    m_dag->updateAll();
}

QString ComparePage::textFor(NodeIndex node) const
{
    switch (m_compared->merged.nodes[raw(node)]) {
    case PlanChange::Added:
        return tr("added");
    case PlanChange::Removed:
        return tr("removed");
    case PlanChange::Moved:
        return tr("waits for something else");
    case PlanChange::Changed: {
        QStringList names;
        const int at = m_compared->merged.diffs[raw(node)];
        if (at >= 0) {
            for (const auto &field : m_compared->diff.nodes[at].fields)
                names.append(field.name);
        }
        return tr("changed: %1").arg(names.join(QStringLiteral(", ")));
    }
    default:
        return {};
    }
}

void ComparePage::select(const QString &step)
{
    if (!m_compared)
        return;
    const auto &merged = m_compared->merged;
    for (size_t i = 0; i < merged.diffs.size(); ++i) {
        if (merged.diffs[i] >= 0 && m_compared->diff.nodes[merged.diffs[i]].id == step) {
            m_dag->select(merged.graph->node(NodeIndex(i)).id, true);
            return;
        }
    }
}

} // namespace slipway
