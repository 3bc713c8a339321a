// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "release/journal.h"
#include "release/releasestore.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace slipway::testing {

Story::Story(RemoteOffice *office)
    : m_office(office)
    , m_settings(std::make_unique<QSettings>(path(QStringLiteral("window.ini")), QSettings::IniFormat))
{
    start();
}

void Story::startAgain()
{
    m_window->leave();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kRunMs);
    m_window.reset();
    start();
}

void Story::start()
{
    RunController::Settings run;
    run.local.stateDir = path(QStringLiteral("state"));
    run.local.agentProgram = QStringLiteral(SLIPWAY_AGENT);
    run.local.graceMs = 500;
    run.local.who = QStringLiteral("rita@desk");
    run.office = m_office;
    m_window = std::make_unique<MainWindow>(m_settings.get(), run);
    m_window->show();
    m_window->activateWindow();
}

Story::~Story() = default;

void Story::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), qint64(text.size()));
}

QString Story::status() const
{
    return find<QLabel>("statusText")->text();
}

QWidget *Story::dialog(const char *name) const
{
    auto *dialog = find<QWidget>(name);
    return dialog && dialog->isVisible() && QApplication::activeWindow() == dialog ? dialog : nullptr;
}

bool Story::comeBack() const
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void Story::click(const char *name) const
{
    const auto isInSight = [this, name] {
        const auto *button = find<QAbstractButton>(name);
        const auto *window = button ? button->window() : nullptr;
        return window && window->childAt(button->mapTo(window, button->rect().center())) == button;
    };
    QTRY_VERIFY2(isInSight(), name);
    QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
}

bool Story::tabTo(QWidget *inside, const char *name) const
{
    for (int i = 0; i < 60; ++i) {
        const auto *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == QLatin1String(name))
            return true;
        QTest::keyClick(inside->window()->windowHandle(), Qt::Key_Tab);
    }
    return false;
}

void Story::dropFiles(const QStringList &paths) const
{
    QList<QUrl> urls;
    for (const auto &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
}

ReleaseEvents Story::journal() const
{
    const auto releases = listReleases(path(QStringLiteral("state")));
    if (releases.isEmpty())
        return {};
    const auto journal = Journal::openReadOnly(releases.first().folder);
    if (journal.failed())
        return {};
    const auto events = (*journal)->read();
    return events.ok() ? *events : ReleaseEvents();
}

} // namespace slipway::testing
