// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

#include <memory>

namespace slipway {

/// Names to tick, with a search. Ticked names that are not among the offered ones are listed, too: first, and marked.
/// Fine with 40,000 names: only a search walks over them.
class CheckNamesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { UnknownRole = Qt::UserRole }; ///< bool: ticked, but nothing has this name

    using QAbstractListModel::QAbstractListModel;

    void setNames(const QStringList &names); ///< sorted
    void setTicked(const QStringList &names);
    QStringList ticked() const { return m_ticked; } ///< in the order in which they were ticked
    void setFilter(const QString &text);
    void setReadOnly(bool readOnly);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedByHand(const QStringList &ticked);

private:
    void rebuild();
    const QString &nameAt(int row) const;

    QStringList m_names, m_ticked;
    QSet<QString> m_tickedSet;
    QStringList m_unknown; ///< ticked, and not offered
    QString m_filter;
    std::vector<int> m_rows; ///< into m_names; used with a filter only
    QStringList m_unknownShown;
    bool m_readOnly = false;
};

} // namespace slipway
