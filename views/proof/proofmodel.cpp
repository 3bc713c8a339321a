// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/proofmodel.h"

#include "look/glyphengine.h"
#include "proof/outcomelook.h"
#include "session/scenariolines.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

/// Texts come from files: never as markup.
QString asToolTip(const QStringList &lines)
{
    return QLatin1String("<qt>") + lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

/// Without emoji names such as ":docker:", as in the graph.
QString plainLabelOf(const QString &label)
{
    static const QRegularExpression emoji(QStringLiteral(":[a-z0-9_+-]+:\\s*"));
    const auto text = QString(label).remove(emoji).simplified();
    return text.isEmpty() ? label : text;
}

QString effectText(StepEffect effect)
{
    switch (effect) {
    case StepEffect::OnceOnly:
        return ProofModel::tr("can be done only once");
    case StepEffect::Reversible:
        return ProofModel::tr("can be taken back");
    case StepEffect::Repeatable:
        break;
    }
    return ProofModel::tr("can be repeated");
}

} // namespace

QVector<int> ProofModel::wantedRows() const
{
    QVector<int> rows;
    for (int i = 0; i < m_proof.rows.size(); ++i) {
        if (m_all || m_proof.rows.at(i).stepClass.publishes)
            rows.append(i);
    }
    return rows;
}

void ProofModel::setProof(const GateProof &proof, const QVector<Facts> &facts)
{
    const auto sameSteps = [&] {
        return std::equal(m_proof.rows.begin(), m_proof.rows.end(), proof.rows.begin(), proof.rows.end(),
            [](const ProofRow &a, const ProofRow &b) { return a.step == b.step && a.stepClass.publishes == b.stepClass.publishes; });
    };
    if (m_proof.scenarios != proof.scenarios || !sameSteps()) {
        beginResetModel();
        m_proof = proof;
        m_facts = facts;
        m_rows = wantedRows();
        endResetModel();
        return;
    }
    m_proof = proof;
    m_facts = facts;
    if (m_rows.isEmpty() || m_proof.scenarios.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ProofModel::setAllSteps(bool all)
{
    if (all == m_all)
        return;
    beginResetModel();
    m_all = all;
    m_rows = wantedRows();
    endResetModel();
}

void ProofModel::setStepWidth(int pixels)
{
    if (std::exchange(m_stepWidth, pixels) != pixels && !m_rows.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void ProofModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_rows.isEmpty() && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ForegroundRole});
}

const ProofRow *ProofModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_proof.rows.at(m_rows.at(row)) : nullptr;
}

const ProofCell *ProofModel::cell(const QModelIndex &index) const
{
    const auto *step = index.isValid() ? row(index.row()) : nullptr;
    return step && index.column() < step->cells.size() ? &step->cells.at(index.column()) : nullptr;
}

QModelIndex ProofModel::indexOf(const QString &step, const QString &scenario) const
{
    const auto column = m_proof.scenarios.indexOf(scenario);
    for (int i = 0; i < m_rows.size() && column >= 0; ++i) {
        if (m_proof.rows.at(m_rows.at(i)).step == step)
            return index(i, int(column));
    }
    return {};
}

QString ProofModel::rule(const QModelIndex &index) const
{
    const auto *found = cell(index);
    const auto *step = row(index.row());
    if (!found || !step->stepClass.publishes || found->outcome != GateOutcome::Ungated)
        return {};
    const bool elsewhere = std::any_of(step->cells.begin(), step->cells.end(),
        [](const ProofCell &other) { return other.outcome == GateOutcome::Gated; });
    return elsewhere ? QStringLiteral("R02") : QStringLiteral("R03");
}

int ProofModel::count(GateOutcome outcome) const
{
    int found = 0;
    for (const auto &row : m_proof.rows) {
        if (!row.stepClass.publishes)
            continue;
        found += int(std::count_if(row.cells.begin(), row.cells.end(),
            [outcome](const ProofCell &cell) { return cell.outcome == outcome; }));
    }
    return found;
}

int ProofModel::openCells() const
{
    return count(GateOutcome::Ungated);
}

int ProofModel::unprovenCells() const
{
    return count(GateOutcome::Unknown);
}

int ProofModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProofModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proof.scenarios.size());
}

QString ProofModel::toolTip(const QModelIndex &index) const
{
    const auto *found = cell(index);
    QStringList lines {outcomeText(*found), found->why};
    const auto broken = rule(index);
    if (broken == QLatin1String("R02"))
        lines.append(tr("R02: its gate is removed in this scenario, and then nothing holds it back."));
    else if (broken == QLatin1String("R03"))
        lines.append(tr("R03: no gate stands before it in any scenario."));
    lines.removeAll(QString());
    return asToolTip(lines);
}

QVariant ProofModel::data(const QModelIndex &index, int role) const
{
    const auto *found = cell(index);
    if (!found)
        return {};
    const bool publishes = row(index.row())->stepClass.publishes;
    switch (role) {
    case Qt::DisplayRole:
        return outcomeText(*found);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(row(index.row())->label, scenarioTitle(found->scenario), outcomeText(*found));
    case Qt::DecorationRole:
        return glyphIcon(outcomeLook(found->outcome, publishes, isDark(m_palette)));
    case Qt::ForegroundRole: {
        const auto look = outcomeLook(found->outcome, publishes, isDark(m_palette));
        if (found->outcome == GateOutcome::Ungated || found->outcome == GateOutcome::Stuck)
            return publishes ? QVariant(look.colour) : QVariant();
        return look.dimmed ? QVariant(m_palette.color(QPalette::PlaceholderText)) : QVariant();
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(publishes && found->outcome == GateOutcome::Ungated);
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    default:
        return {};
    }
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? scenarioHeader(section, role) : stepHeader(section, role);
}

QVariant ProofModel::scenarioHeader(int section, int role) const
{
    if (section < 0 || section >= m_proof.scenarios.size())
        return {};
    if (role == Qt::DisplayRole)
        return scenarioTitle(m_proof.scenarios.at(section));
    if (role != Qt::ToolTipRole || section >= m_facts.size())
        return {};
    const auto &facts = m_facts.at(section);
    return asToolTip(scenarioLines(facts));
}

QVariant ProofModel::stepHeader(int section, int role) const
{
    const auto *step = row(section);
    if (!step)
        return {};
    if (role == Qt::DisplayRole)
        return m_stepWidth > 0 ? QFontMetrics(QGuiApplication::font()).elidedText(plainLabelOf(step->label), Qt::ElideMiddle, m_stepWidth)
                               : plainLabelOf(step->label);
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines {step->label, tr("Key: %1").arg(step->key), tr("Line %1").arg(step->where.line)};
    if (step->stepClass.publishes)
        lines.append(tr("Publishes to %1; %2").arg(step->stepClass.target, effectText(step->stepClass.effect)));
    else
        lines.append(tr("Publishes nothing that is known"));
    if (!step->stepClass.why.isEmpty())
        lines.append(step->stepClass.why);
    return asToolTip(lines);
}

} // namespace slipway
