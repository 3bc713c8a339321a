// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releaseevent.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace slipway {
class RemoteOffice;
}

namespace slipway::testing {

/// A real window with a state folder, settings and a pipeline file of its own, driven by keys or by mouse.
class Story
{
public:
    /// `office`: the way to engines elsewhere, which outlives the story; null: the window makes one.
    explicit Story(RemoteOffice *office = nullptr);
    ~Story();

    /// Ends this window in order and starts another one on the same folders.
    void startAgain();

    MainWindow *window() const { return m_window.get(); }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    QString status() const; ///< the sentence of the status line

    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    /// The open dialog of that name, active.
    QWidget *dialog(const char *name) const;

    /// Gives the focus back to the window after a dialog: offscreen there is no window manager to do it.
    bool comeBack() const;

    /// Clicks a button once it is where a person would see it: a new one has no place before the next layout.
    void click(const char *name) const;

    /// Presses Tab until the widget of that name has the focus; false if it is never reached.
    bool tabTo(QWidget *inside, const char *name) const;
    void dropFile(const QString &path) const { dropFiles({path}); }
    void dropFiles(const QStringList &paths) const; ///< all at once
    /// All events of the newest release, as the journal has them.
    ReleaseEvents journal() const;

private:
    void start();

    RemoteOffice *m_office;
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// Waits up to 30 seconds, for a release that really runs.
inline constexpr int kRunMs = 30'000;

} // namespace slipway::testing
