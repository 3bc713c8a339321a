// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/planfacts.h"

#include "look/glyphengine.h"
#include "promote/plantablemodel.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kLabelRole = Qt::UserRole, kGraphRole = Qt::UserRole + 1;
constexpr size_t kMostEntries = 200; ///< of one section; more is for the exported table
constexpr size_t kMostCauses = 50;

QTreeWidgetItem *add(QTreeWidgetItem *parent, const QString &text, const QString &label = {}, const QString &graph = {})
{
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setToolTip(0, QLatin1String("<qt>") + text.toHtmlEscaped());
    item->setData(0, kLabelRole, label);
    item->setData(0, kGraphRole, graph);
    return item;
}

/// As high as the words need in the room that the tree has for them.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeWidget *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int depth = 1;
        for (auto parent = index.parent(); parent.isValid(); parent = parent.parent())
            ++depth;
        const bool icon = !index.data(Qt::DecorationRole).isNull();
        const int room = m_tree->viewport()->width() - depth * m_tree->indentation() - (icon ? option.decorationSize.width() + 10 : 0) - 18;
        auto font = option.font;
        if (const auto own = index.data(Qt::FontRole); own.isValid())
            font = own.value<QFont>();
        const auto box = QFontMetrics(font).boundingRect(QRect(0, 0, std::max(60, room), 10000), Qt::TextWordWrap | Qt::TextWrapAnywhere, index.data().toString());
        return {60, box.height() + 4};
    }

private:
    QTreeWidget *m_tree;
};

StateLook severityLook(Severity severity, bool dark)
{
    if (severity == Severity::Error)
        return stateLook(StepState::Failed, dark);
    auto look = stateLook(severity == Severity::Warning ? StepState::WaitingForHuman : StepState::NotStarted, dark);
    look.glyph = severity == Severity::Warning ? Glyph::Bang : Glyph::Ring;
    return look;
}

} // namespace

PlanFacts::PlanFacts(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("promotionFacts"));
    setAccessibleName(tr("Why, problems, root causes"));
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(14);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    m_labelItem = section(0, "promotionWhy");
    m_problems = section(1, "promotionProblems");
    m_causes = section(2, "promotionCauses");
    m_comparison = section(3, "promotionDifference");
    connect(this, &QTreeWidget::itemActivated, this, &PlanFacts::activate);
    connect(this, &QTreeWidget::itemClicked, this, &PlanFacts::activate);
    setPicture({}, {});
}

QTreeWidgetItem *PlanFacts::section(int place, const char *name)
{
    auto *item = new QTreeWidgetItem;
    auto font = this->font();
    font.setBold(true);
    item->setFont(0, font);
    item->setData(0, Qt::AccessibleDescriptionRole, QLatin1String(name));
    insertTopLevelItem(place, item);
    item->setExpanded(true);
    return item;
}

void PlanFacts::setPicture(const PlanPicturePtr &picture, const Diagnostics &problems)
{
    m_picture = picture;
    m_problemList = problems;
    fillLabel();
    fillProblems();
    fillCauses();
}

void PlanFacts::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // other lines break
}

void PlanFacts::setLabel(const QString &label)
{
    m_label = label;
    fillLabel();
    if (!m_labelItem->isHidden())
        scrollToItem(m_labelItem, QAbstractItemView::PositionAtTop);
}

void PlanFacts::setComparison(const PromotionPlanPtr &kept, const PromotionChange &difference)
{
    m_kept = kept;
    m_difference = difference;
    fillComparison();
}

void PlanFacts::fillLabel()
{
    qDeleteAll(m_labelItem->takeChildren());
    const auto label = m_picture && !m_label.isEmpty() ? m_picture->plan->find(m_label) : kNoLabel;
    m_labelItem->setHidden(label == kNoLabel);
    if (label == kNoLabel)
        return;
    const auto &plan = *m_picture->plan;
    m_labelItem->setText(0, m_label);
    m_labelItem->setToolTip(0, m_label.toHtmlEscaped());
    add(m_labelItem, reasonText(plan, label), m_label);
    const auto chain = plan.chain(label);
    for (size_t i = 1; i < chain.size() && i < kMostEntries; ++i) {
        const auto name = plan.label(chain[i]);
        const bool root = i + 1 == chain.size();
        add(m_labelItem, root ? tr("root cause: %1, %2").arg(name, reasonText(plan, chain[i])) : tr("because %1 runs").arg(name), name);
    }
    const auto over = plan.overridden(label);
    if (!over.empty() && plan.at(label).graph >= 0)
        add(m_labelItem, tr("graph %1 wins and hides:").arg(plan.at(label).graph + 1), m_label);
    for (const auto &[graph, task] : over)
        add(m_labelItem, tr("graph %1: %2").arg(graph + 1).arg(task), {}, plan.graphs()[size_t(graph)]->id);
    if (plan.at(label).estimate)
        add(m_labelItem, tr("an estimate: the action may make this label anew or differently"), m_label);
    m_labelItem->setExpanded(true);
}

void PlanFacts::fillProblems()
{
    qDeleteAll(m_problems->takeChildren());
    m_problems->setText(0, tr("Problems"));
    if (!m_picture)
        return;
    const auto &plan = *m_picture->real;
    const bool dark = isDark(palette());
    if (plan.error())
        add(m_problems, tr("The action would fail with %1: %2").arg(plan.error()->type, plan.error()->message))
            ->setIcon(0, glyphIcon(severityLook(Severity::Error, dark)));
    const auto &all = m_problemList;
    size_t left = kMostEntries;
    for (const auto &problem : all) {
        if (left-- == 0)
            break;
        const auto text = problem.fix.isEmpty() ? problem.message : tr("%1 %2", "problem, how to mend it").arg(problem.message, problem.fix);
        const bool graph = plan.input().previousGraphIds.contains(problem.node);
        add(m_problems, text, graph ? QString() : problem.node, graph ? problem.node : QString())
            ->setIcon(0, glyphIcon(severityLook(problem.severity, dark)));
    }
    m_problems->setText(0, m_problems->childCount() > 0 ? tr("Problems (%1)").arg(QLocale().toString(all.size() + (plan.error() ? 1 : 0)))
                                                         : tr("No problems"));
}

void PlanFacts::fillCauses()
{
    qDeleteAll(m_causes->takeChildren());
    m_causes->setText(0, tr("Root causes"));
    if (!m_picture)
        return;
    const auto &plan = *m_picture->plan;
    const QLocale locale;
    size_t shown = 0;
    for (const auto &cause : plan.rootCauses()) {
        if (++shown > kMostCauses)
            break;
        const auto name = plan.label(cause.label);
        const auto text = cause.saves > 1 ? tr("Fix %1: saves %n task(s)", nullptr, cause.saves).arg(name)
                                          : tr("%1 forces %n task(s)", nullptr, cause.forces).arg(name);
        add(m_causes, text, name);
    }
    m_causes->setText(0, plan.rootCauses().empty() ? tr("No root causes: nothing blocks a reuse")
                                                  : tr("Root causes (%1)").arg(locale.toString(qulonglong(plan.rootCauses().size()))));
}

void PlanFacts::addLabels(QTreeWidgetItem *parent, const QString &heading, const std::vector<QString> &labels)
{
    if (labels.empty())
        return;
    auto *group = add(parent, heading.arg(QLocale().toString(qulonglong(labels.size()))));
    for (size_t i = 0; i < labels.size() && i < kMostEntries; ++i)
        add(group, labels[i], labels[i]);
    if (labels.size() > kMostEntries)
        add(group, tr("and %n more", nullptr, int(labels.size() - kMostEntries)));
}

void PlanFacts::fillComparison()
{
    qDeleteAll(m_comparison->takeChildren());
    m_comparison->setHidden(!m_kept);
    if (!m_kept)
        return;
    m_comparison->setText(0, m_difference.isEmpty() ? tr("The same as plan A") : tr("Compared with plan A"));
    addLabels(m_comparison, tr("%1 now run"), m_difference.nowRuns);
    addLabels(m_comparison, tr("%1 now reused"), m_difference.nowReused);
    addLabels(m_comparison, tr("%1 now left out"), m_difference.nowRemoved);
    addLabels(m_comparison, tr("%1 no longer in the target graph"), m_difference.nowOutside);
    addLabels(m_comparison, tr("%1 from another graph or task"), m_difference.otherGraph);
    m_comparison->setExpanded(true);
}

void PlanFacts::activate(QTreeWidgetItem *item)
{
    if (const auto graph = item->data(0, kGraphRole).toString(); !graph.isEmpty())
        Q_EMIT graphActivated(graph);
    else if (const auto label = item->data(0, kLabelRole).toString(); !label.isEmpty() && label != m_label)
        Q_EMIT labelActivated(label);
}

QString PlanFacts::plainText() const
{
    QStringList lines;
    for (QTreeWidgetItemIterator it(const_cast<PlanFacts *>(this), QTreeWidgetItemIterator::NotHidden); *it; ++it)
        lines.append((*it)->text(0));
    return lines.join(u'\n');
}

} // namespace slipway
