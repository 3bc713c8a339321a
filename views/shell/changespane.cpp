// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/changespane.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kStep = Qt::UserRole;

QString firstLines(const QString &text)
{
    return text.size() > 400 ? text.left(400) + QChar(0x2026) : text;
}

} // namespace

ChangesPane::ChangesPane(QWidget *parent)
    : QWidget(parent)
    , m_empty(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("changesPane"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("changesList"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setHeaderLabels({tr("Change"), tr("Before"), tr("After")});
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    const auto tell = [this](const QTreeWidgetItem *item) {
        if (item && item->parent())
            item = item->parent();
        if (item && !m_filling && !item->data(0, kStep).toString().isEmpty())
            Q_EMIT stepActivated(item->data(0, kStep).toString());
    };
    connect(m_list, &QTreeWidget::currentItemChanged, this, tell);
    connect(m_list, &QTreeWidget::itemClicked, this, tell);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, this, &ChangesPane::left);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    setComparison(nullptr);
}

void ChangesPane::setComparison(const ComparedPlansPtr &compared)
{
    m_compared = compared;
    fill();
}

void ChangesPane::setCosmeticShown(bool shown)
{
    m_cosmetic = shown;
    fill();
}

void ChangesPane::select(const QString &step)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        auto *item = m_list->topLevelItem(i);
        if (item->data(0, kStep).toString() == step && !item->data(0, kStep + 1).toBool()) {
            m_list->setCurrentItem(item);
            return;
        }
    }
    m_list->setCurrentItem(nullptr);
}

void ChangesPane::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    if (m_compared) {
        addGates();
        if (!m_compared->diff.pipeline.isEmpty()) {
            auto *item = new QTreeWidgetItem(m_list, {tr("~ the pipeline itself")});
            addFields(item, m_compared->diff.pipeline);
        }
        for (const auto &node : m_compared->diff.nodes)
            addStep(node);
    }
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    const auto nothing = m_compared && m_compared->diff.count(PlanChange::Cosmetic) > 0 ? tr("Only looks differ. H shows how.") : tr("Nothing that matters differs.");
    m_empty->setText(m_compared ? nothing : tr("Compare this pipeline with another revision or file (Ctrl+D): what changed is listed here."));
}

void ChangesPane::addGates()
{
    for (const auto &gate : m_compared->gates) {
        auto *item = new QTreeWidgetItem(m_list, {gate.text});
        auto font = m_list->font();
        font.setBold(gate.opens);
        item->setFont(0, font);
        item->setFirstColumnSpanned(true);
        // The view measures a wrapped text by its own column, though this one spans all.
        const QRect room(0, 0, qMax(560, m_list->viewport()->width() - 2 * m_list->indentation()), 1000);
        item->setSizeHint(0, QSize(10, QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, gate.text).height() + 4));
        item->setToolTip(0, gate.text.toHtmlEscaped());
        item->setData(0, kStep, gate.step);
        item->setData(0, kStep + 1, true);
    }
}

void ChangesPane::addStep(const NodeDiff &node)
{
    QString text;
    switch (node.change) {
    case PlanChange::Same:
        return;
    case PlanChange::Cosmetic:
        if (!m_cosmetic)
            return;
        text = tr("looks different: %1");
        break;
    case PlanChange::Moved:
        text = tr("→ waits for something else: %1");
        break;
    case PlanChange::Changed:
        text = node.renamed ? tr("~ changed, with another key: %1") : tr("~ changed: %1");
        break;
    case PlanChange::Added:
        text = tr("+ added: %1");
        break;
    case PlanChange::Removed:
        text = tr("− removed: %1");
        break;
    }
    auto *item = new QTreeWidgetItem(m_list, {text.arg(node.key.isEmpty() ? node.label : node.key)});
    item->setData(0, kStep, node.id);
    item->setFirstColumnSpanned(true);
    item->setSizeHint(0, QSize(10, m_list->fontMetrics().height() + 4)); // one line, see addGates()
    item->setToolTip(0, item->text(0).toHtmlEscaped());
    addFields(item, node.fields);
    item->setExpanded(node.fields.size() <= 3);
}

void ChangesPane::addFields(QTreeWidgetItem *item, const QVector<FieldChange> &fields)
{
    for (const auto &field : fields)
        new QTreeWidgetItem(item, {field.name, firstLines(field.before), firstLines(field.after)});
}

} // namespace slipway
