// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/prevgraphmodel.h"

#include "promote/promotionsession.h"

namespace slipway {

PrevGraphModel::PrevGraphModel(PromotionSession *session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_ids(session->input().previousGraphIds)
{
    connect(session, &PromotionSession::inputChanged, this, &PrevGraphModel::refresh);
    connect(session->shelf(), &GraphShelf::loaded, this, [this] {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
    });
}

void PrevGraphModel::refresh()
{
    if (m_ids == m_session->input().previousGraphIds)
        return;
    beginResetModel();
    m_ids = m_session->input().previousGraphIds;
    endResetModel();
}

int PrevGraphModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QString PrevGraphModel::detail(const QString &id) const
{
    const auto graph = m_session->shelf()->graph(id);
    if (!graph)
        return tr("Being read …");
    if (const auto why = unusableReason(*graph); !why.isEmpty())
        return why;
    QStringList parts {roleText(graph->role, graph->roleDetail)};
    const auto version = graph->parameter("version"), build = graph->parameter("build_number");
    if (!version.isEmpty())
        parts.append(build.isEmpty() ? version : tr("%1 build %2").arg(version, build));
    if (const auto revision = graph->parameter("head_rev"); !revision.isEmpty())
        parts.append(revision.left(12));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant PrevGraphModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &id = m_ids.at(index.row());
    const auto graph = m_session->shelf()->graph(id);
    const bool unusable = graph && !unusableReason(*graph).isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case IdRole:
        return id;
    case DetailRole:
        return detail(id);
    case UnusableRole:
        return unusable;
    case FirstRole:
        return index.row() == 0;
    case Qt::ToolTipRole:
        return QString(id + u'\n' + detail(id)).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    case Qt::AccessibleTextRole: {
        auto text = tr("%1. %2, %3").arg(index.row() + 1).arg(id, detail(id));
        if (unusable)
            text = tr("%1, struck through").arg(text);
        return index.row() == 0 ? tr("%1, parameters come from here").arg(text) : text;
    }
    default:
        return {};
    }
}

} // namespace slipway
