// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemsmodel.h"

#include "shell/stateicon.h"

#include <QFileInfo>

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
    m_rows = diagnostics;
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.where.line < b.where.line;
    });
    endResetModel();
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [severity](const Diagnostic &d) { return d.severity == severity; }));
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
    if (column == SeverityColumn)
        return severityWord(diagnostic.severity);
    return column == MessageColumn ? diagnostic.message : shortPlace(diagnostic.where);
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
    case Qt::ToolTipRole:
        return tr("%1\nRule: %2\n%3")
            .arg(diagnostic.message, diagnostic.rule, diagnostic.where.toString())
            .toHtmlEscaped()
            .replace(u'\n', QLatin1String("<br>"));
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
    default:
        return tr("Place");
    }
}

} // namespace slipway
