// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/approvaldialog.h"
#include "panes/gatefieldeditor.h"
#include "panes/gateform.h"
#include "panes/gateinbox.h"
#include "panes/gatelistmodel.h"
#include "panes/panefixture.h"
#include "session/arming.h"
#include "session/doorkeeper.h"

#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;
using slipway::testing::PaneFixture;

namespace {

const char kYaml[] = R"(steps:
  - label: Build wheel
    key: build
    command: make
  - block: Publish & ship?
    key: gate
    depends_on: build
    prompt: "Are <b>you</b> sure?"
    fields:
      - text: Version
        key: version
        format: "[0-9]+\\.[0-9]+"
        hint: "Such as 1.2"
      - select: Channel
        key: channel
        default: stable
        options:
          - { label: Stable, value: stable }
          - { label: Nightly, value: nightly }
      - select: Targets
        key: targets
        required: false
        multiple: true
        options:
          - { label: Linux, value: linux }
          - { label: Mac, value: mac }
      - select: Mirror
        key: mirror
        required: false
        options:
          - { label: Europe, value: eu }
  - label: Publish to Docker Hub
    key: publish
    depends_on: gate
    command: docker push x
  - label: Tell people
    key: tell
    depends_on: gate
    command: echo
  - label: Needs more
    key: more
    depends_on: [gate, slow]
    command: echo
  - label: Slow
    key: slow
    depends_on: ~
    command: sleep 1
)";

} // namespace

class TestPanesGates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void inboxIsEmptyKindly();
    void inboxTakesTheRoomItNeeds();
    void inboxListsAndForgets();
    void inboxByKeyboardAndMouse();
    void onlyGateNeedsNoChoosing();
    void inboxRestartsInterruptedSteps();
    void inboxKeepsSelectionWhileRowsCome();

    void dialogSaysWhatHappens();
    void approveByMouse();
    void approveByKeyboard();
    void enterInFieldsDecidesNothing();
    void escapeDecidesNothing();
    void fieldsAreValidated();
    void rejectNeedsAReason();
    void refusalStaysOpen();
    void noSecondSend();
    void takenBackWhileTheKeychainIsAsked_data();
    void takenBackWhileTheKeychainIsAsked();
    void inAdvanceNeedsACheck();
    void changedGraphStopsTheDecision();
    void changedFileStopsTheDecision();
    void decidedElsewhere();

    void formats_data();
    void formats();
    void controlsByKind();
    void brokenFormatIsSaid();

private:
    ApprovalDialog *open();
    template <typename T>
    T *find(const char *name)
    {
        auto *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QPushButton *approve() { return find<QPushButton>("approveButton"); }
    QPushButton *rejectButton() { return find<QPushButton>("rejectButton"); }
    void fillVersion(const QString &text = QStringLiteral("1.2")) { find<QLineEdit>("field-version")->setText(text); }

    std::unique_ptr<PaneFixture> m_fixture;
    QPointer<ApprovalDialog> m_dialog;
};

void TestPanesGates::initTestCase()
{
    testing::makeWarningsFatal();
}

void TestPanesGates::init()
{
    m_fixture = std::make_unique<PaneFixture>(QByteArray(kYaml));
    m_fixture->attach();
    m_fixture->state(QStringLiteral("build"), StepState::Passed);
    m_fixture->state(QStringLiteral("slow"), StepState::Running);
    m_fixture->openGate(QStringLiteral("gate"));
    m_fixture->flush();
}

void TestPanesGates::cleanup()
{
    delete m_dialog.data();
    m_fixture.reset();
}

ApprovalDialog *TestPanesGates::open()
{
    m_dialog = new ApprovalDialog(&m_fixture->session, QStringLiteral("gate"));
    m_dialog->open();
    if (!QTest::qWaitForWindowExposed(m_dialog))
        qFatal("not exposed");
    return m_dialog;
}

void TestPanesGates::inboxIsEmptyKindly()
{
    PaneFixture quiet {QByteArray(kYaml)};
    GateInbox inbox(&quiet.session);
    inbox.show();
    QCOMPARE(inbox.objectName(), QStringLiteral("gateInbox"));
    QCOMPARE(inbox.gateCount(), 0);
    QCOMPARE(inbox.title(), QStringLiteral("Waiting for you"));
    const auto labels = inbox.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *l) { return l->isVisible() && l->text().startsWith(QLatin1String("Nothing waits for you")); }));
    QVERIFY(!inbox.findChild<QPushButton *>(QStringLiteral("reviewButton"))->isVisible());
}

void TestPanesGates::inboxTakesTheRoomItNeeds()
{
    PaneFixture f {QByteArray(kYaml)};
    GateInbox inbox(&f.session);
    inbox.resize(240, 400);
    inbox.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inbox));
    const int line = inbox.fontMetrics().lineSpacing();
    QVERIFY2(inbox.height() <= 8 * line, qPrintable(QString::number(inbox.height())));
    const auto labels = inbox.findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    const int quiet = inbox.height();
    f.openGate(QStringLiteral("gate"));
    QTRY_VERIFY(inbox.height() > quiet);
    auto *list = inbox.findChild<QListView *>(QStringLiteral("gateList"));
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->model()->index(0, 0))));
    QCOMPARE(inbox.maximumHeight(), QWIDGETSIZE_MAX);
    f.tell(EventType::GateDecided, QStringLiteral("gate"), {{"decision", "approve"}, {"who", "mai"}});
    f.flush();
    QTRY_COMPARE(inbox.height(), quiet);
}

void TestPanesGates::inboxListsAndForgets()
{
    GateListModel model(&m_fixture->session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    GateInbox inbox(&m_fixture->session);
    QSignalSpy count(&inbox, &GateInbox::countChanged);
    QCOMPARE(inbox.gateCount(), 1);
    QCOMPARE(inbox.title(), QStringLiteral("Waiting for you: 1"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Publish & ship?"));
    QCOMPARE(model.index(0).data(GateListModel::DetailRole).toString(), QStringLiteral("Starts 2 step(s), publishes: Docker Hub"));
    m_fixture->tell(EventType::GateDecided, QStringLiteral("gate"), {{"decision", "approve"}, {"who", "mai"}});
    m_fixture->flush();
    QCOMPARE(inbox.gateCount(), 0);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!count.isEmpty());
}

void TestPanesGates::inboxByKeyboardAndMouse()
{
    GateInbox inbox(&m_fixture->session);
    inbox.resize(240, 300);
    inbox.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inbox));
    QSignalSpy review(&inbox, &GateInbox::reviewRequested);
    auto *list = inbox.findChild<QListView *>(QStringLiteral("gateList"));
    inbox.focusFirst();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(review.size(), 1);
    const auto row = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(review.size(), 2);
    const auto before = review.size();
    QTest::mouseClick(inbox.findChild<QPushButton *>(QStringLiteral("reviewButton")), Qt::LeftButton);
    QCOMPARE(review.size(), before + 1);
    QCOMPARE(review.last().first().toString(), QStringLiteral("gate"));
    QVERIFY(m_fixture->engine.asked.isEmpty()); // the inbox never decides
}

void TestPanesGates::onlyGateNeedsNoChoosing()
{
    GateInbox inbox(&m_fixture->session);
    QSignalSpy review(&inbox, &GateInbox::reviewRequested);
    auto *button = inbox.findChild<QPushButton *>(QStringLiteral("reviewButton"));
    button->click(); // not shown: a list that has the focus chooses its first row
    QCOMPARE(review.size(), 1);
    QCOMPARE(review.first().first().toString(), QStringLiteral("gate"));
    m_fixture->state(QStringLiteral("slow"), StepState::Interrupted);
    m_fixture->flush();
    QTRY_VERIFY(!button->isEnabled()); // two rows: one has to be chosen
}

void TestPanesGates::inboxRestartsInterruptedSteps()
{
    m_fixture->state(QStringLiteral("slow"), StepState::Interrupted);
    m_fixture->flush();
    GateInbox inbox(&m_fixture->session);
    inbox.show();
    QCOMPARE(inbox.gateCount(), 1);
    QCOMPARE(inbox.title(), QStringLiteral("Waiting for you: 2"));
    inbox.selectStep(QStringLiteral("slow"));
    auto *button = inbox.findChild<QPushButton *>(QStringLiteral("reviewButton"));
    QCOMPARE(button->text(), QStringLiteral("Run this step again"));
    m_fixture->engine.accept = false;
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_fixture->engine.asked.size(), 1);
    QCOMPARE(m_fixture->engine.asked.first().type, Action::Type::Restart);
    QCOMPARE(m_fixture->engine.asked.first().step, QStringLiteral("slow"));
    const auto labels = inbox.findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](QLabel *l) { return l->isVisible() && l->text().contains(QLatin1String("the gate is closed")); }));
}

void TestPanesGates::inboxKeepsSelectionWhileRowsCome()
{
    m_fixture->state(QStringLiteral("slow"), StepState::Interrupted);
    m_fixture->flush();
    GateInbox inbox(&m_fixture->session);
    inbox.selectStep(QStringLiteral("slow"));
    auto *list = inbox.findChild<QListView *>(QStringLiteral("gateList"));
    m_fixture->tell(EventType::GateDecided, QStringLiteral("gate"), {{"decision", "approve"}, {"who", "mai"}});
    m_fixture->flush();
    QCOMPARE(list->currentIndex().data(GateListModel::StepRole).toString(), QStringLiteral("slow"));
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestPanesGates::dialogSaysWhatHappens()
{
    open();
    QCOMPARE(m_dialog->objectName(), QStringLiteral("approvalDialog"));
    QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
    QCOMPARE(approve()->text(), QStringLiteral("&Approve: starts 2 step(s), publishes: Docker Hub"));
    QCOMPARE(rejectButton()->text(), QStringLiteral("&Reject: 3 step(s) will not run"));
    QVERIFY(find<QPushButton>("cancelButton")->isDefault());
    QVERIFY(!approve()->isDefault() && !approve()->autoDefault() && !rejectButton()->autoDefault());
    QCOMPARE(find<QListWidget>("startsList")->item(0)->text(), QStringLiteral("Publish to Docker Hub (publishes: Docker Hub)"));
    QCOMPARE(find<QListWidget>("startsList")->item(1)->text(), QStringLiteral("Tell people"));
    QCOMPARE(find<QListWidget>("blockedList")->item(0)->text(), QStringLiteral("Needs more: waits for Slow"));
    QCOMPARE(find<QLabel>("evidenceLabel")->text(), QStringLiteral("1 step(s) before this gate finished"));
    QVERIFY(!find<QCheckBox>("advanceCheck")->isVisible());
    const auto plan = m_fixture->session.plan();
    QVERIFY(find<QLabel>("digestLabel")->toolTip().contains(plan->graphDigest));
    QVERIFY(find<QLabel>("digestLabel")->toolTip().contains(plan->pipeline->digest));
    // Untrusted text is text.
    const auto labels = m_dialog->findChildren<QLabel *>();
    const auto prompt = std::ranges::find_if(labels, [](QLabel *l) { return l->text() == QLatin1String("Are <b>you</b> sure?"); });
    QVERIFY(prompt != labels.end());
    QCOMPARE((*prompt)->textFormat(), Qt::PlainText);
}

void TestPanesGates::approveByMouse()
{
    open();
    fillVersion(QStringLiteral("10.2"));
    find<QCheckBox>("field-targets-linux")->setChecked(true);
    find<QCheckBox>("field-targets-mac")->setChecked(true);
    find<QPlainTextEdit>("reasonEdit")->setPlainText(QStringLiteral(" QA signed off "));
    QTest::mouseClick(approve(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    const auto asked = m_fixture->engine.asked;
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().type, Action::Type::Unblock);
    QCOMPARE(asked.first().step, QStringLiteral("gate"));
    QCOMPARE(asked.first().reason, QStringLiteral("QA signed off"));
    QCOMPARE(asked.first().who, ReleaseSession::currentUser());
    QCOMPARE(asked.first().fields.value(QStringLiteral("version")), QStringLiteral("10.2"));
    QCOMPARE(asked.first().fields.value(QStringLiteral("channel")), QStringLiteral("stable"));
    QCOMPARE(asked.first().fields.value(QStringLiteral("targets")), QStringLiteral("linux\nmac"));
    QCOMPARE(asked.first().fields.value(QStringLiteral("mirror")), QString());
    QVERIFY(asked.first().fields.contains(QStringLiteral("mirror")));
    QVERIFY(!asked.first().inAdvance);
    QCOMPARE(asked.first().seenGraphDigest, m_fixture->session.plan()->graphDigest);
    QCOMPARE(asked.first().seenFileDigest, m_fixture->session.plan()->pipeline->digest);
}

void TestPanesGates::approveByKeyboard()
{
    open();
    QTRY_COMPARE(m_dialog->focusWidget(), find<QLineEdit>("field-version"));
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("3.4"));
    for (int i = 0; i < 40 && m_dialog->focusWidget() != approve(); ++i)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), approve());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_fixture->engine.asked.size(), 1);
    QCOMPARE(m_fixture->engine.asked.first().fields.value(QStringLiteral("version")), QStringLiteral("3.4"));
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestPanesGates::enterInFieldsDecidesNothing()
{
    open();
    fillVersion();
    auto *version = find<QLineEdit>("field-version");
    version->setFocus();
    QTest::keyClick(version, Qt::Key_Return);
    QTest::keyClick(version, Qt::Key_Enter);
    auto *reason = find<QPlainTextEdit>("reasonEdit");
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("one"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTest::keyClicks(reason, QStringLiteral("two"));
    QCOMPARE(reason->toPlainText(), QStringLiteral("one\ntwo"));
    auto *radio = find<QRadioButton>("field-channel-stable");
    radio->setFocus();
    QTest::keyClick(radio, Qt::Key_Return);
    QTest::qWait(0);
    QVERIFY(m_dialog && m_dialog->isVisible()); // what was typed is still there
    QVERIFY(m_fixture->engine.asked.isEmpty());
}

void TestPanesGates::escapeDecidesNothing()
{
    open();
    fillVersion();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QVERIFY(m_fixture->engine.asked.isEmpty());
}

void TestPanesGates::fieldsAreValidated()
{
    open();
    QTest::mouseClick(approve(), Qt::LeftButton);
    QCOMPARE(find<QLabel>("problem-version")->text(), QStringLiteral("Enter a value; this field is required"));
    QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>("field-version"));
    fillVersion(QStringLiteral("v1.2x"));
    QCOMPARE(find<QLabel>("problem-version")->text(), QStringLiteral("“v1.2x” does not have the form [0-9]+\\.[0-9]+"));
    QTest::mouseClick(approve(), Qt::LeftButton);
    QVERIFY(m_fixture->engine.asked.isEmpty());
    fillVersion(QStringLiteral("1.2"));
    QVERIFY(!find<QLabel>("problem-version")->isVisible());
    QTest::mouseClick(approve(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->engine.asked.size(), 1);
}

void TestPanesGates::rejectNeedsAReason()
{
    open();
    QTest::mouseClick(rejectButton(), Qt::LeftButton);
    QVERIFY(find<QLabel>("problemLabel")->text().startsWith(QLatin1String("Say why you reject")));
    QCOMPARE(m_dialog->focusWidget(), find<QPlainTextEdit>("reasonEdit"));
    QVERIFY(m_fixture->engine.asked.isEmpty());
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("wheels are broken"));
    QTest::mouseClick(rejectButton(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->engine.asked.size(), 1);
    QCOMPARE(m_fixture->engine.asked.first().type, Action::Type::Reject);
    QCOMPARE(m_fixture->engine.asked.first().reason, QStringLiteral("wheels are broken"));
    QVERIFY(m_fixture->engine.asked.first().fields.isEmpty()); // an empty required field does not stop a rejection
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestPanesGates::refusalStaysOpen()
{
    open();
    m_fixture->engine.accept = false;
    fillVersion();
    QTest::mouseClick(approve(), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>("problemLabel")->text(), QStringLiteral("Refused: the gate is closed. Next: wait for build-a"));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(approve()->isEnabled());
    QCOMPARE(find<QLineEdit>("field-version")->text(), QStringLiteral("1.2"));
}

void TestPanesGates::noSecondSend()
{
    open();
    m_fixture->engine.answers = false;
    fillVersion();
    QTest::mouseClick(approve(), Qt::LeftButton);
    QTest::mouseClick(approve(), Qt::LeftButton);
    QVERIFY(!approve()->isEnabled() && !rejectButton()->isEnabled());
    QTRY_COMPARE(m_fixture->engine.asked.size(), 1);
    m_fixture->engine.answerAll();
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_fixture->engine.asked.size(), 1);
}

void TestPanesGates::takenBackWhileTheKeychainIsAsked_data()
{
    QTest::addColumn<bool>("closed");
    for (const bool closed : {false, true})
        QTest::newRow(closed ? "closed meanwhile" : "waited for") << closed;
}

void TestPanesGates::takenBackWhileTheKeychainIsAsked()
{
    QFETCH(bool, closed);
    EngineSource source;
    source.abilities = {Action::Type::Unblock};
    source.connection.state = RemoteConnection::State::Live;
    Q_EMIT m_fixture->engine.sourcesChanged({source});
    QTRY_VERIFY(m_fixture->session.isRemote());
    m_fixture->session.arming()->arm();
    std::function<void(const Error &)> go;
    new Doorkeeper(&m_fixture->session, [&go](const Action &, const std::function<void(const Error &)> &then) { go = then; });
    open();
    fillVersion();
    QVERIFY2(approve()->isEnabled(), qPrintable(approve()->toolTip()));
    QTest::mouseClick(approve(), Qt::LeftButton);
    QVERIFY(go);
    if (closed)
        m_dialog->reject();
    go({}); // before the dialog is deleted
    m_fixture->flush();
    QCOMPARE(m_fixture->engine.asked.size(), closed ? 0 : 1);
}

void TestPanesGates::inAdvanceNeedsACheck()
{
    m_fixture->state(QStringLiteral("build"), StepState::Running);
    m_fixture->flush();
    open();
    fillVersion();
    QVERIFY(find<QCheckBox>("advanceCheck")->isVisible());
    QCOMPARE(find<QCheckBox>("advanceCheck")->text(), QStringLiteral("Approve in advance: 1 step(s) are not finished"));
    QCOMPARE(find<QLabel>("evidenceWarning")->text(), QStringLiteral("Not finished: Build wheel"));
    QVERIFY(!approve()->isEnabled());
    find<QCheckBox>("advanceCheck")->setFocus();
    QTest::keyClick(find<QCheckBox>("advanceCheck"), Qt::Key_Space);
    QVERIFY(approve()->isEnabled());
    QCOMPARE(approve()->text(), QStringLiteral("&Approve in advance: starts 2 step(s) later"));
    QTest::mouseClick(approve(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->engine.asked.size(), 1);
    QVERIFY(m_fixture->engine.asked.first().inAdvance);
}

void TestPanesGates::changedGraphStopsTheDecision()
{
    open();
    fillVersion();
    auto changed = QByteArray(kYaml).replace("command: docker push x", "command: docker push evil");
    changed += "  - label: Surprise\n    key: surprise\n    depends_on: gate\n    command: echo\n";
    m_fixture->session.setPlan(PaneFixture::plan(changed, m_fixture->file()));
    const auto banner = find<QLabel>("changedBanner")->text();
    QVERIFY(find<QLabel>("changedBanner")->isVisible());
    QVERIFY2(banner.startsWith(QLatin1String("Changed since you opened this")), qPrintable(banner));
    QVERIFY(banner.contains(QLatin1String("New: Surprise")));
    QVERIFY(banner.contains(QLatin1String("Changed: Publish to Docker Hub")));
    QVERIFY(!banner.contains(QLatin1String("Tell people")));
    QVERIFY(!approve()->isEnabled() && !rejectButton()->isEnabled());
    QTest::mouseClick(approve(), Qt::LeftButton);
    QVERIFY(m_fixture->engine.asked.isEmpty());
}

void TestPanesGates::changedFileStopsTheDecision()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("release.yml"));
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(kYaml);
    m_fixture->session.setPlan(PaneFixture::plan(kYaml, path));
    open();
    fillVersion();
    QVERIFY(approve()->isEnabled());
    write(QByteArray(kYaml).replace("command: make", "command: make install"));
    QTRY_VERIFY(!approve()->isEnabled());
    QVERIFY2(find<QLabel>("changedBanner")->text().contains(QStringLiteral("Line 4 was “command: make” and is now “command: make install”")),
        qPrintable(find<QLabel>("changedBanner")->text()));
    QVERIFY(m_fixture->engine.asked.isEmpty());
}

void TestPanesGates::decidedElsewhere()
{
    open();
    m_fixture->tell(EventType::GateDecided, QStringLiteral("gate"), {{"decision", "approve"}, {"who", "mai@rm"}});
    m_fixture->flush();
    QCOMPARE(find<QLabel>("changedBanner")->text(), QStringLiteral("mai@rm has already approved this gate"));
    QVERIFY(!approve()->isEnabled() && !rejectButton()->isEnabled());
}

void TestPanesGates::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fine");
    QTest::newRow("anchored at the end") << "[0-9]+" << "12x" << false;
    QTest::newRow("anchored at the start") << "[0-9]+" << "x12" << false;
    QTest::newRow("an alternative is anchored whole") << "a|b" << "ab" << false;
    QTest::newRow("no trailing line") << "[0-9]+" << "12" << true;
    QTest::newRow("empty format") << "" << "anything" << true;
}

void TestPanesGates::formats()
{
    QFETCH(QString, format);
    QFETCH(QString, value);
    QFETCH(bool, fine);
    GateField field;
    field.key = QStringLiteral("k");
    field.format = format;
    GateFieldEditor editor(field);
    editor.findChild<QLineEdit *>()->setText(value);
    QCOMPARE(editor.problem().isEmpty(), fine);
}

void TestPanesGates::controlsByKind()
{
    GateField field;
    field.kind = GateField::Kind::Select;
    field.key = QStringLiteral("k");
    for (int i = 0; i < 6; ++i)
        field.options.append({QString::number(i), QString::number(i), {}});
    QCOMPARE(GateFieldEditor(field).findChildren<QRadioButton *>().size(), 6);
    QCOMPARE(GateFieldEditor(field).problem(), QStringLiteral("Make a choice; this field is required"));
    field.options.append({QStringLiteral("6"), QStringLiteral("6"), {}});
    GateFieldEditor many(field);
    QVERIFY(many.findChild<QComboBox *>());
    QVERIFY(!many.problem().isEmpty());
    many.findChild<QComboBox *>()->setCurrentIndex(7);
    QCOMPARE(many.value(), QStringLiteral("6"));
    field.options.resize(2);
    field.required = false;
    QVERIFY(GateFieldEditor(field).findChild<QComboBox *>());
    QVERIFY(GateFieldEditor(field).problem().isEmpty());
    field.multiple = true;
    field.defaults = {QStringLiteral("0"), QStringLiteral("1")};
    GateFieldEditor boxes(field);
    QCOMPARE(boxes.findChildren<QCheckBox *>().size(), 2);
    QCOMPARE(boxes.value(), QStringLiteral("0\n1"));
}

void TestPanesGates::brokenFormatIsSaid()
{
    GateField field;
    field.key = QStringLiteral("k");
    field.format = QStringLiteral("([0-9]");
    field.defaults = {QStringLiteral("1")};
    QVERIFY(GateFieldEditor(field).problem().startsWith(QLatin1String("The file's format for this field is not a regular expression")));
}

QTEST_MAIN(TestPanesGates)
#include "tst_panes_gates.moc"
