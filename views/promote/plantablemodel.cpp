// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/plantablemodel.h"

#include "session/background.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanTable)
};

bool wants(const PromotionPlan &plan, LabelIndex label, const PlanFilter &filter)
{
    const auto &entry = plan.at(label);
    if (entry.verdict == Verdict::Outside && !filter.outside)
        return false;
    if (filter.starts && entry.verdict != Verdict::Runs)
        return false;
    if (filter.mark != PlanMark::None && planMark(entry) != filter.mark)
        return false;
    if (filter.graph >= 0 && filter.hidden) {
        const auto over = plan.overridden(label);
        if (entry.graph != filter.graph || over.empty())
            return false;
    } else if (filter.graph >= 0 && entry.graph != filter.graph) {
        return false;
    }
    if (!filter.kind.isEmpty() && plan.kind(label) != filter.kind)
        return false;
    return filter.text.isEmpty() || plan.label(label).contains(filter.text, Qt::CaseInsensitive)
        || plan.taskId(label).contains(filter.text, Qt::CaseInsensitive);
}

/// What a column is sorted by; labels break ties.
std::vector<std::pair<QString, LabelIndex>> keyed(const PromotionPlan &plan, const std::vector<LabelIndex> &rows, int column)
{
    std::vector<std::pair<QString, LabelIndex>> keys;
    keys.reserve(rows.size());
    for (const auto label : rows) {
        const auto &entry = plan.at(label);
        QString key;
        if (column == PlanTableModel::TaskColumn)
            key = plan.taskId(label);
        else if (column == PlanTableModel::GraphColumn)
            key = QChar(u'0' + entry.graph + 1);
        else if (column == PlanTableModel::VerdictColumn)
            key = QChar(u'0' + int(planMark(entry)));
        else if (column == PlanTableModel::WhyColumn)
            key = QChar(u'0' + int(entry.reason)) + plan.reasonDetail(label);
        keys.emplace_back(std::move(key), label);
    }
    return keys;
}

} // namespace

std::vector<LabelIndex> rowsOf(const PromotionPlan &plan, const PlanFilter &filter)
{
    std::vector<LabelIndex> rows;
    for (LabelIndex label = 0; label < plan.labelCount(); ++label) {
        if (wants(plan, label, filter))
            rows.push_back(label);
    }
    if (filter.column != PlanTableModel::LabelColumn) {
        auto keys = keyed(plan, rows, filter.column);
        std::sort(keys.begin(), keys.end());
        std::transform(keys.begin(), keys.end(), rows.begin(), [](const auto &key) { return key.second; });
    }
    if (filter.order == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

QString graphText(const LabelPlan &label)
{
    if (label.reason == PlanReason::Indexed)
        return Words::tr("index");
    return label.graph >= 0 ? QString::number(label.graph + 1) : QString();
}

QString verdictText(const LabelPlan &label)
{
    switch (planMark(label)) {
    case PlanMark::Reused:
        return Words::tr("reused");
    case PlanMark::Runs:
        return Words::tr("runs again");
    case PlanMark::New:
        return Words::tr("new");
    case PlanMark::Undetermined:
        return Words::tr("not determined");
    case PlanMark::Removed:
        return Words::tr("left out");
    case PlanMark::None:
        break;
    }
    return Words::tr("not in the target graph");
}

void PlanTableModel::setPlan(const PromotionPlanPtr &plan)
{
    m_wanted = plan;
    start();
}

void PlanTableModel::setFilter(const PlanFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    start();
}

void PlanTableModel::sort(int column, Qt::SortOrder order)
{
    auto filter = m_filter;
    filter.column = std::clamp(column, 0, int(ColumnCount) - 1);
    filter.order = order;
    setFilter(filter);
}

void PlanTableModel::start()
{
    ++m_generation;
    if (!m_wanted)
        return;
    m_settled = false;
    runInBackground(this, [plan = m_wanted, filter = m_filter] { return rowsOf(*plan, filter); },
        [this, plan = m_wanted, generation = m_generation](const std::vector<LabelIndex> &rows) {
            if (generation != m_generation)
                return;
            beginResetModel();
            m_plan = plan;
            m_rows = rows;
            m_settled = true;
            endResetModel();
            Q_EMIT settled();
        });
}

int PlanTableModel::rowOf(const QString &label) const
{
    const auto wanted = m_plan ? m_plan->find(label) : kNoLabel;
    const auto found = std::find(m_rows.begin(), m_rows.end(), wanted);
    return wanted == kNoLabel || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlanTableModel::text(LabelIndex label, int column) const
{
    const auto &entry = m_plan->at(label);
    switch (column) {
    case LabelColumn:
        return m_plan->label(label);
    case TaskColumn:
        return entry.verdict == Verdict::Runs ? tr("new") : m_plan->taskId(label);
    case GraphColumn:
        return graphText(entry);
    case VerdictColumn:
        return entry.estimate ? tr("%1 (estimate)").arg(verdictText(entry)) : verdictText(entry);
    case WhyColumn:
        return reasonText(*m_plan, label);
    default:
        return {};
    }
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto label = labelAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(label, index.column());
    case Qt::ToolTipRole:
        return text(label, index.column()).toHtmlEscaped();
    case LabelRole:
        return m_plan->label(label);
    case MarkRole:
        return int(planMark(m_plan->at(label)));
    case GraphRole:
        return m_plan->at(label).graph;
    default:
        return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Label");
    case TaskColumn:
        return tr("Task ID");
    case GraphColumn:
        return tr("Graph");
    case VerdictColumn:
        return tr("Verdict");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace slipway
