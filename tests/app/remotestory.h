// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagview.h"
#include "engine/remote/remoteoffice.h"
#include "release/auditlog.h"
#include "session/arming.h"
#include "shell/documentcontroller.h"
#include "shell/noticebar.h"
#include "shell/remoteflow.h"
#include "shell/selection.h"
#include "standin.h"
#include "story.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>

namespace slipway::testing {

/// Time that goes faster, so that a poll interval and a Retry-After need no waiting. Lives on the engines' thread. What is to
/// stay live must not hurry: an engine has a tenth of its time to answer then, which on a busy machine is too little.
class HurriedTicker : public Ticker
{
public:
    static constexpr int kHurry = 10;

    /// How much faster than the clock.
    explicit HurriedTicker(int hurry)
        : m_hurry(hurry)
    {
    }

    void setHurry(int hurry)
    {
        m_begin = nowMs();
        m_realBegin = m_real.nowMs();
        m_hurry = hurry;
    }
    qint64 nowMs() const override { return m_begin + (m_real.nowMs() - m_realBegin) * m_hurry; }
    quint64 after(qint64 ms, std::function<void()> call) override { return m_real.after((ms + m_hurry - 1) / m_hurry, std::move(call)); }
    void cancel(quint64 alarm) override { m_real.cancel(alarm); }

private:
    SystemTicker m_real;
    int m_hurry;
    qint64 m_realBegin = m_real.nowMs(), m_begin = m_realBegin;
};

inline RemoteDesk::Tools hurried(int hurry = HurriedTicker::kHurry)
{
    RemoteDesk::Tools tools;
    tools.makeTicker = [hurry] { return std::make_shared<HurriedTicker>(hurry); };
    return tools;
}

/// From now on; what is set for a time already comes when it would have come.
inline void hurryNow(RemoteOffice &office)
{
    const auto set = [desk = office.desk()] { static_cast<HurriedTicker *>(desk->ticker())->setHurry(HurriedTicker::kHurry); };
    QMetaObject::invokeMethod(office.desk(), set, Qt::BlockingQueuedConnection);
}

/// A window and a stand-in for the engine that it is to watch.
class RemoteStory
{
public:
    explicit RemoteStory(RemoteOffice *office = nullptr)
        : story(office)
    {
    }

    /// A build whose gate waits, and its definition on the disk.
    bool start(const QStringList &options = {})
    {
        if (!engine.start(options))
            return false;
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        story.write(QStringLiteral("pipeline.yml"), definition());
        return true;
    }
    static QByteArray definition()
    {
        return "steps:\n  - label: \":package: Build\"\n    key: build\n    command: make\n"
               "  - group: tests\n    steps:\n      - label: Test\n        key: test\n        command: make check\n"
               "  - block: Release?\n    key: release-gate\n    depends_on: [build, test]\n    prompt: This cannot be taken back.\n"
               "    fields:\n      - text: Version\n        key: version\n        format: \"\\\\d+\\\\.\\\\d+\\\\.\\\\d+\"\n"
               "  - label: Publish\n    key: publish\n    depends_on: release-gate\n    command: make publish\n";
    }
    QString definitionFile() const { return story.path(QStringLiteral("pipeline.yml")); }

    /// Ctrl+Shift+U, the address, the file, Enter.
    void openByKeys()
    {
        QTest::keyClick(story.window()->windowHandle(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(story.dialog("openRemoteDialog"));
        auto *dialog = story.dialog("openRemoteDialog");
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("remoteAddressEdit"));
        QTest::keyClicks(QApplication::focusWidget(), engine.build);
        QVERIFY(story.tabTo(dialog, "definitionEdit"));
        QTest::keyClicks(QApplication::focusWidget(), definitionFile());
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
        isOpen();
    }
    void openByMouse()
    {
        story.click("openRemoteButton");
        QTRY_VERIFY(story.dialog("openRemoteDialog"));
        story.find<QLineEdit>("remoteAddressEdit")->setText(engine.build); // pasted
        story.find<QLineEdit>("definitionEdit")->setText(definitionFile()); // chosen in the file dialog
        story.click("openRemoteAcceptButton");
        isOpen();
    }
    void isOpen()
    {
        QTRY_VERIFY(!story.dialog("openRemoteDialog"));
        QVERIFY(story.comeBack());
        QTRY_COMPARE_WITH_TIMEOUT(story.window()->session()->state().openGates().size(), 1, kRunMs);
        QTRY_VERIFY(!story.window()->dag()->isLayingOut());
    }
    /// Ctrl+G, Enter.
    void openGateByKeys()
    {
        QTest::keyClick(story.window()->windowHandle(), Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("gateList"));
        QTest::keyClick(story.window()->windowHandle(), Qt::Key_Return);
        QTRY_VERIFY(story.dialog("approvalDialog"));
    }
    /// Its row of the inbox, then the button below.
    void openGateByMouse()
    {
        story.window()->selection()->forget();
        story.window()->raisePane(QStringLiteral("inbox"));
        auto *list = story.find<QAbstractItemView>("gateList");
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        story.click("reviewButton");
        QTRY_VERIFY(gateDialog());
    }
    QWidget *gateDialog() const { return story.dialog("approvalDialog"); }
    template <typename T>
    T *inDialog(const char *name) const
    {
        return gateDialog() ? gateDialog()->findChild<T *>(QLatin1String(name)) : nullptr;
    }
    /// Field, reason and armed: only the button is left to press.
    void prepareByKeys(const QString &version = QStringLiteral("1.2.3"))
    {
        auto *dialog = gateDialog();
        QTest::keyClick(dialog->windowHandle(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(story.window()->session()->arming()->isArmed());
        QVERIFY(story.tabTo(dialog, "field-version"));
        QTest::keyClicks(QApplication::focusWidget(), version);
        QVERIFY(story.tabTo(dialog, "reasonEdit"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("QA signed off"));
    }
    void approveByKeys() { QTest::keyClick(gateDialog()->windowHandle(), Qt::Key_A, Qt::AltModifier); }

    /// How many requests that change something were sent to Buildkite.
    int acts() const
    {
        int sent = 0;
        const auto told = engine.tell(Json());
        for (const auto &request : told["requests"])
            sent += request["method"] != "GET" && request["path"].get<std::string>().find("/v2/") == 0;
        return sent;
    }
    /// What was sent to change something, as the stand-in received it: method, path, body.
    QVector<Json> deeds() const
    {
        QVector<Json> sent;
        const auto told = engine.tell(Json());
        for (const auto &request : told["requests"]) {
            const bool graphql = request["path"] == "/graphql";
            if (request["method"] != "GET" && (!graphql || request["body"].get<std::string>().find("mutation") != std::string::npos))
                sent.append(Json {{"method", request["method"]}, {"path", request["path"]}, {"body", request["body"]}});
        }
        return sent;
    }
    /// What the bars above the graph say.
    QString notices() const
    {
        QStringList texts;
        for (const auto *label : story.find<QWidget>("notices")->findChildren<QLabel *>(QStringLiteral("noticeText"))) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QVector<Json> audit() const
    {
        const SystemClock clock;
        const auto read = AuditLog(story.path(QStringLiteral("state")), clock).read();
        return read.ok() ? *read : QVector<Json>();
    }

    Standin engine;
    Story story;
};

} // namespace slipway::testing
