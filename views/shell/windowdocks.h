// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>
#include <QObject>

class QAction;
class QDockWidget;
class QSettings;

namespace slipway {

/// The side panes of the window: docks that remember their place, and the actions that fold them away by
/// one key. A state written by another version, or a broken one, is ignored. Owned by the window.
class WindowDocks : public QObject
{
    Q_OBJECT
public:
    static constexpr int kStateVersion = 3;

    WindowDocks(QMainWindow *window, QSettings *settings);

    enum class Title : quint8 { Shown, None }; ///< None: the tab or the content says it already
    QDockWidget *add(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area, Title bar);
    QDockWidget *dock(const QString &name) const { return m_docks.value(name); }
    /// Shows a pane and brings its tab to the front. One that is added as tall gets its share of the window where it
    /// has less, unless it was in front already: then its height is what the user made it.
    void raise(const QString &name);
    void setTall(const QString &name, double share = 1.0 / 3) { m_tall.insert(name, share); }

    /// While nothing is open the panes are out of the way; where they were is kept.
    void setAway(bool away);

    void tabTogether(); ///< call it once all docks are added
    bool restore();
    void save() const;

    QAction *toggleLeft() const { return m_left; }
    QAction *toggleRight() const { return m_right; }
    QAction *toggleBottom() const { return m_bottom; }
    QAction *toggleAll() const { return m_all; }
    QList<QAction *> paneActions() const; ///< one per dock, in the order they were added

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void arrange();
    void makeRoom(QDockWidget *dock, double share);
    QAction *makeToggle(const QString &text, const QKeySequence &keys, QList<Qt::DockWidgetArea> areas);
    void toggle(const QList<Qt::DockWidgetArea> &areas);
    QList<QDockWidget *> docksIn(const QList<Qt::DockWidgetArea> &areas) const;

    QMainWindow *m_window;
    QSettings *m_settings;
    QHash<QString, QDockWidget *> m_docks;
    QStringList m_order;
    QHash<QString, double> m_tall; ///< charts and tables: few rows of them say nothing; the share of the window they get
    QByteArray m_stateBeforeAway;
    bool m_away = false;
    bool m_arranged = false; // by us or by the settings
    QAction *m_left, *m_right, *m_bottom, *m_all;
};

} // namespace slipway
