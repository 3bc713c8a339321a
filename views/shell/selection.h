// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace slipway {

/// The one step that DAG, outline, inspector and annotation pane talk about, by id, so that it survives a
/// reload, with the way back (Alt+Left). GUI thread; owned by the window.
class Selection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    QString current() const { return m_current; } ///< empty: nothing is selected
    bool canGoBack() const { return !m_history.isEmpty(); }

public Q_SLOTS:
    void set(const QString &step);
    void back();
    void forget(); ///< another document: nothing is selected and there is no way back

Q_SIGNALS:
    void changed(const QString &step);

private:
    QString m_current;
    QStringList m_history;
};

} // namespace slipway
