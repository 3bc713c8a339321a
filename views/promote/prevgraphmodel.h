// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace slipway {

class PromotionSession;

/// The previous graphs of the input, in order of precedence. Reads the session it is given, which must outlive it.
class PrevGraphModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        DetailRole, ///< the second line: what made it, or why it cannot be used
        UnusableRole, ///< bool: stays in the list, struck through
        FirstRole, ///< bool: parameters come from here
    };

    explicit PrevGraphModel(PromotionSession *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    QString detail(const QString &id) const;

    PromotionSession *m_session;
    QStringList m_ids;
};

} // namespace slipway
