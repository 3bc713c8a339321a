// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemsmodel.h"

#include "shell/stateicon.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype kShownName = 24;

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemsModel::tr("Error");
    case Severity::Warning:
        return ProblemsModel::tr("Warning");
    case Severity::Info:
        break;
    }
    return ProblemsModel::tr("Note");
}

QString shortPlace(const SourceRange &where)
{
    auto place = where;
    place.file = QFileInfo(where.file).fileName();
    // The message needs the room; the whole path is in the tooltip.
    if (place.file.size() > kShownName)
        place.file = place.file.left(kShownName / 2) + u'…' + place.file.right(kShownName / 2);
    return place.toString();
}

} // namespace

void ProblemsModel::setDiagnostics(const Diagnostics &diagnostics)
{
    beginResetModel();
    m_all = diagnostics;
    std::stable_sort(m_all.begin(), m_all.end(), [](const Diagnostic &a, const Diagnostic &b) {
        if (a.suppressed.isEmpty() != b.suppressed.isEmpty())
            return a.suppressed.isEmpty();
        return a.severity != b.severity ? a.severity > b.severity : a.where.line < b.where.line;
    });
    fill();
    endResetModel();
}

void ProblemsModel::setSuppressedShown(bool shown)
{
    if (shown == m_suppressedShown)
        return;
    beginResetModel();
    m_suppressedShown = shown;
    fill();
    endResetModel();
}

void ProblemsModel::fill()
{
    m_rows = m_suppressedShown ? m_all : m_all.mid(0, openCount());
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
        [severity](const Diagnostic &d) { return d.severity == severity && d.suppressed.isEmpty(); }));
}

int ProblemsModel::openCount() const
{
    return int(m_all.size()) - suppressedCount();
}

int ProblemsModel::suppressedCount() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const Diagnostic &d) { return !d.suppressed.isEmpty(); }));
}

int ProblemsModel::find(const Diagnostic &diagnostic) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&diagnostic](const Diagnostic &d) {
        return d.rule == diagnostic.rule && d.node == diagnostic.node && d.message == diagnostic.message;
    });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemsModel::text(const Diagnostic &diagnostic, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityWord(diagnostic.severity);
    case RuleColumn:
        return diagnostic.rule;
    case MessageColumn:
        return diagnostic.suppressed.isEmpty() ? diagnostic.message : tr("%1 (suppressed: %2)").arg(diagnostic.message, diagnostic.suppressed);
    default:
        return shortPlace(diagnostic.where);
    }
}

QString ProblemsModel::toolTip(const Diagnostic &diagnostic) const
{
    auto tip = tr("%1\nRule: %2\n%3").arg(diagnostic.message, diagnostic.rule, diagnostic.where.toString());
    if (!diagnostic.fix.isEmpty())
        tip += u'\n' + tr("Fix: %1").arg(diagnostic.fix);
    if (!diagnostic.suppressed.isEmpty())
        tip += u'\n' + tr("Suppressed: %1").arg(diagnostic.suppressed);
    return tip.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &diagnostic = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(diagnostic, index.column());
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(severityIcon(diagnostic.severity)) : QVariant();
    case Qt::ForegroundRole:
        return diagnostic.suppressed.isEmpty() ? QVariant() : QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText));
    case Qt::ToolTipRole:
        return toolTip(diagnostic);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case MessageColumn:
        return tr("What is wrong");
    case RuleColumn:
        return tr("Rule");
    default:
        return tr("Place");
    }
}

} // namespace slipway
