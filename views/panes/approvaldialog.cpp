// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/approvaldialog.h"

#include "panes/armtoggle.h"
#include "panes/gatecontract.h"
#include "panes/gateform.h"
#include "panes/paneparts.h"
#include "release/contractfile.h"
#include "session/arming.h"
#include "session/background.h"
#include "review/stepclass.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kTargetsOnButton = 2;
constexpr int kMostNames = 4;

QString escapeMnemonic(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QLabel *boxedLabel(QWidget *parent, StepState state)
{
    auto *label = plainLabel({}, parent);
    label->setMargin(8);
    label->setAutoFillBackground(true);
    auto palette = label->palette();
    const auto colour = stateLook(state, isDark(palette)).colour;
    auto tint = colour;
    tint.setAlphaF(0.14F);
    palette.setColor(QPalette::Window, tint);
    label->setPalette(palette);
    label->hide();
    return label;
}

/// Leaves a list alone that already says this: its scroll position is the reader's.
void fillList(QListWidget *list, const QStringList &lines, const std::function<StepState(int)> &state)
{
    QStringList now;
    for (int i = 0; i < list->count(); ++i)
        now.append(list->item(i)->text());
    if (now == lines)
        return;
    list->clear();
    for (int i = 0; i < lines.size(); ++i) {
        auto *item = new QListWidgetItem(stateIcon(state(i), list->palette()), lines.at(i), list);
        item->setToolTip(lines.at(i).toHtmlEscaped());
    }
}

QListWidget *stepList(QWidget *parent, const QString &name, const QString &accessible)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSpacing(1);
    list->setMinimumHeight(64);
    return list;
}

} // namespace

ApprovalDialog::ApprovalDialog(ReleaseSession *session, const QString &gate, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_gate(gate)
    , m_basis(session->plan(), session->madeFrom())
{
    if (const auto *source = sourceOfStep(session->sources(), gate); source && !source->id.isEmpty())
        m_basis.narrow(source->id + u'/', source->graphDigest);
    setObjectName(QStringLiteral("approvalDialog"));
    setWindowTitle(tr("Decide: %1").arg(session->label(gate)));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildDecision(), 1);
    columns->addWidget(buildEvidence(), 1);
    m_banner = boxedLabel(this, StepState::WaitingForHuman);
    m_banner->setObjectName(QStringLiteral("changedBanner"));
    m_problem = boxedLabel(this, StepState::Failed);
    m_problem->setObjectName(QStringLiteral("problemLabel"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(buildHeader());
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buildRemote());
    layout->addWidget(buildButtons());
    resize(820, 520);

    connect(session, &ReleaseSession::changed, this, &ApprovalDialog::refresh);
    connect(session, &ReleaseSession::planChanged, this, &ApprovalDialog::refresh);
    connect(session, &ReleaseSession::engineChanged, this, &ApprovalDialog::refresh);
    connect(session, &ReleaseSession::sourcesChanged, this, &ApprovalDialog::refreshButtons);
    watchFile();
    loadContract();
    refresh();
    if (m_form && !m_form->isEmpty())
        m_form->setFocus();
    else
        m_reason->setFocus();
}

QWidget *ApprovalDialog::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto *icon = new QLabel(header);
    icon->setPixmap(stateIcon(StepState::WaitingForHuman, palette()).pixmap(QSize(24, 24), devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *label = plainLabel(m_session->label(m_gate), header);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    label->setFont(font);
    row->addWidget(label, 1);
    return header;
}

QWidget *ApprovalDialog::buildDecision()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    const auto *step = m_session->step(m_gate);
    if (step && !step->prompt.isEmpty())
        layout->addWidget(plainLabel(step->prompt, inner));
    m_form = new GateForm(step ? step->fields : QVector<GateField>(), inner);
    m_form->setVisible(!m_form->isEmpty());
    layout->addWidget(m_form);

    auto *reasonLabel = new QLabel(tr("R&eason (recorded with your decision; required to reject)"), inner);
    reasonLabel->setWordWrap(true);
    m_reason = new QPlainTextEdit(inner);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(56);
    m_reason->setMaximumHeight(110);
    reasonLabel->setBuddy(m_reason);
    layout->addWidget(reasonLabel);
    layout->addWidget(m_reason);

    m_advance = new QCheckBox(inner);
    m_advance->setObjectName(QStringLiteral("advanceCheck"));
    connect(m_advance, &QCheckBox::toggled, this, &ApprovalDialog::refreshButtons);
    layout->addWidget(m_advance);
    auto *who = plainLabel(tr("Decided by %1").arg(ReleaseSession::currentUser()), inner);
    who->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(who);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    scroll->setWidget(inner);
    return scroll;
}

QWidget *ApprovalDialog::buildEvidence()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_startsHeading = sectionHeading({}, side);
    m_starts = stepList(side, QStringLiteral("startsList"), tr("What starts next"));
    m_blockedHeading = sectionHeading({}, side);
    m_blocked = stepList(side, QStringLiteral("blockedList"), tr("What stays blocked"));
    m_evidence = plainLabel({}, side);
    m_evidence->setObjectName(QStringLiteral("evidenceLabel"));
    layout->addWidget(m_startsHeading);
    layout->addWidget(m_starts, 2);
    layout->addWidget(m_blockedHeading);
    layout->addWidget(m_blocked, 1);
    layout->addWidget(m_evidence);
    m_warning = boxedLabel(side, StepState::WaitingForHuman);
    m_warning->setObjectName(QStringLiteral("evidenceWarning"));
    layout->addWidget(m_warning);

    m_contract = plainLabel({}, side);
    m_contract->setObjectName(QStringLiteral("contractLabel"));
    layout->addWidget(m_contract);
    m_missing = boxedLabel(side, StepState::WaitingForHuman);
    m_missing->setObjectName(QStringLiteral("contractMissing"));
    layout->addWidget(m_missing);

    auto *digests = plainLabel(
        tr("Graph %1, file %2").arg(shortDigest(m_basis.graphDigest()), shortDigest(m_basis.fileDigest())), side);
    digests->setObjectName(QStringLiteral("digestLabel"));
    digests->setForegroundRole(QPalette::PlaceholderText);
    digests->setToolTip(tr("Your decision is bound to this graph and file:\n%1\n%2\n%3")
                            .arg(m_basis.graphDigest(), m_basis.fileDigest(), m_basis.file()));
    layout->addWidget(digests);
    return side;
}

QWidget *ApprovalDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_reject = new QPushButton(bar);
    m_reject->setObjectName(QStringLiteral("rejectButton"));
    m_cancel = new QPushButton(tr("Cancel"), bar);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_approve = new QPushButton(bar);
    m_approve->setObjectName(QStringLiteral("approveButton"));
    for (auto *button : {m_reject, m_approve})
        button->setAutoDefault(false);
    m_cancel->setDefault(true);
    row->addWidget(m_reject);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_approve);
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(Action::Type::Reject); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(Action::Type::Unblock); });
    connect(m_cancel, &QPushButton::clicked, this, &ApprovalDialog::reject);
    return bar;
}

/// What only a gate on an engine elsewhere needs: why nothing can be done now, in sight, and the switch that arms, for this
/// dialog holds the window's own keys back.
QWidget *ApprovalDialog::buildRemote()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_whyNot = boxedLabel(bar, StepState::WaitingForHuman);
    m_whyNot->setObjectName(QStringLiteral("whyNotLabel"));
    row->addWidget(m_whyNot, 1);
    m_signIn = new QPushButton(tr("Sign in with another token…"), bar);
    m_signIn->setObjectName(QStringLiteral("signInToActButton"));
    m_signIn->setAutoDefault(false);
    m_signIn->hide();
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInWanted(m_gate); });
    row->addWidget(m_signIn);
    auto *arm = new ArmToggle(m_session, bar);
    arm->setObjectName(QStringLiteral("armInDialogToggle"));
    row->addWidget(arm, 0, Qt::AlignRight);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    connect(keys, &QShortcut::activated, arm, &QAbstractButton::click);
    bar->setVisible(m_session->isRemote());
    return bar;
}

QString ApprovalDialog::whyNot(Action::Type type) const
{
    return m_session->whyNot(type, m_gate);
}

void ApprovalDialog::watchFile()
{
    lookAtDisk();
    for (const auto &file : m_basis.files()) {
        if (QFileInfo::exists(file))
            m_watcher.addPath(file);
    }
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        lookAtDisk();
        // Editors replace the file by a rename, which ends the watch.
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
        refreshBanner();
        refreshButtons();
    });
}

/// Build orders are read in the background: the engine looks at them once more when it decides.
void ApprovalDialog::lookAtDisk()
{
    if (!m_basis.isMade()) {
        m_diskChanges = m_basis.changesOnDisk();
        return;
    }
    const auto generation = ++m_generation;
    runInBackground(this, [basis = m_basis] { return basis.changesOnDisk(); }, [this, generation](const QStringList &changes) {
        if (generation != m_generation)
            return;
        m_diskChanges = changes;
        refreshBanner();
        refreshButtons();
    });
}

void ApprovalDialog::refresh()
{
    const auto graph = m_session->graph();
    const auto node = graph->find(m_gate);
    m_consequence = node == kNoNode
        ? GateConsequence()
        : gateConsequence(*graph, node, [this](NodeIndex n) { return m_session->shownState(n); });
    refreshLists();
    refreshContract();
    refreshBanner();
    refreshButtons();
}

void ApprovalDialog::loadContract()
{
    runInBackground(this, [state = m_session->state()] { return expectedArtifacts(state); },
        [this](const Result<QVector<ExpectedArtifact>> &expected) {
            if (expected.ok())
                m_expected = *expected;
            else
                complain(tr("The expected artifacts could not be read: %1").arg(expected.error().toString()));
            refreshContract();
        });
}

void ApprovalDialog::refreshContract()
{
    const auto contract = gateContract(*m_session, m_gate, m_expected);
    m_contract->setText(contract.found);
    m_contract->setVisible(!contract.found.isEmpty());
    m_missing->setText(contract.missing);
    m_missing->setVisible(!contract.missing.isEmpty());
}

void ApprovalDialog::refreshLists()
{
    const auto names = [this](const QStringList &steps) {
        QStringList out;
        for (const auto &step : steps.mid(0, kMostNames))
            out.append(m_session->label(step));
        const auto more = int(steps.size()) - kMostNames;
        return more > 0 ? tr("%1 and %n more", nullptr, more).arg(out.join(tr(", "))) : out.join(tr(", "));
    };
    const auto isGate = [this](const QString &id) { return m_session->graph()->node(m_session->graph()->find(id)).isGate(); };
    QStringList starts, blocked;
    for (const auto &id : m_consequence.startsNext) {
        const auto *step = m_session->step(id);
        const auto target = step ? publishTarget(*step) : QString();
        const auto label = m_session->label(id);
        starts.append(target.isEmpty() ? label : target == label ? tr("%1 (publishes)").arg(label)
                                                                  : tr("%1 (publishes: %2)").arg(label, target));
    }
    for (const auto &id : m_consequence.opensNext)
        starts.append(tr("%1 (then waits for a decision)").arg(m_session->label(id)));
    for (const auto &id : m_consequence.later)
        starts.append(isGate(id) ? tr("Later: %1 (then waits for a decision)").arg(m_session->label(id))
                                  : tr("Later: %1").arg(m_session->label(id)));
    for (const auto &entry : m_consequence.staysBlocked)
        blocked.append(tr("%1: waits for %2").arg(m_session->label(entry.step), names(entry.waitsFor)));
    m_startsHeading->setText(tr("What starts next: %1").arg(m_consequence.startsNext.size()));
    m_blockedHeading->setText(tr("What stays blocked: %1").arg(blocked.size()));
    const auto now = int(m_consequence.startsNext.size());
    fillList(m_starts, starts.isEmpty() ? QStringList {tr("Nothing: no step waits for this gate alone")} : starts,
        [now](int row) { return row < now ? StepState::Ready : StepState::Waiting; });
    fillList(m_blocked, blocked, [](int) { return StepState::Blocked; });
    m_blocked->setVisible(!blocked.isEmpty());
    m_blockedHeading->setVisible(!blocked.isEmpty());

    refreshEvidence(names(m_consequence.failed), names(m_consequence.unfinished), names(m_consequence.startsOnReject));
}

void ApprovalDialog::refreshEvidence(const QString &failed, const QString &unfinished, const QString &startsOnReject)
{
    const auto finished = int(m_consequence.finished.size());
    QStringList good, bad;
    if (finished > 0)
        good.append(tr("%n step(s) before this gate finished", nullptr, finished));
    else if (failed.isEmpty() && unfinished.isEmpty())
        good.append(tr("This gate waits for no other step"));
    if (!failed.isEmpty())
        bad.append(tr("Failed before this gate: %1").arg(failed));
    if (!unfinished.isEmpty())
        bad.append(tr("Not finished: %1").arg(unfinished));
    if (!startsOnReject.isEmpty())
        bad.append(tr("Allowed to run even if you reject: %1").arg(startsOnReject));
    m_evidence->setText(good.join(u'\n'));
    m_evidence->setVisible(!good.isEmpty());
    m_warning->setText(bad.join(u'\n'));
    m_warning->setVisible(!bad.isEmpty());
    const auto open = int(m_consequence.unfinished.size());
    m_advance->setVisible(open > 0);
    m_advance->setText(tr("Approve in advance: %n step(s) are not finished", nullptr, open));
}

/// Of the engine that the gate is at.
QString ApprovalDialog::shapeNow() const
{
    const auto *source = sourceOfStep(m_session->sources(), m_gate);
    return source ? source->graphDigest : QString();
}

void ApprovalDialog::refreshBanner()
{
    auto changes = m_basis.changesTo(m_session->plan(), shapeNow());
    if (changes.isEmpty())
        changes = m_diskChanges;
    const auto record = m_session->state().gates().value(m_gate);
    QString text;
    if (!record.decision.isEmpty() && !record.open && !m_pending) {
        text = record.decision == QLatin1String("approve") ? tr("%1 has already approved this gate").arg(record.who)
                                                           : tr("%1 has already rejected this gate").arg(record.who);
    } else if (!changes.isEmpty()) {
        text = tr("Changed since you opened this. Close it, look at what changed and decide again:\n%1")
                   .arg(changes.join(u'\n'));
    }
    m_banner->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

QString ApprovalDialog::publishText() const
{
    QStringList targets;
    for (const auto &id : m_consequence.startsNext) {
        const auto *step = m_session->step(id);
        const auto target = step ? publishTarget(*step) : QString();
        if (!target.isEmpty() && !targets.contains(target))
            targets.append(target);
    }
    const auto more = int(targets.size()) - kTargetsOnButton;
    const auto shown = targets.mid(0, kTargetsOnButton).join(tr(", "));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

QString ApprovalDialog::approveText() const
{
    const auto starts = int(m_consequence.startsNext.size());
    const auto publishes = publishText();
    if (!m_consequence.unfinished.isEmpty())
        return tr("&Approve in advance: starts %n step(s) later", nullptr, starts);
    if (starts == 0 && m_consequence.opensNext.isEmpty())
        return tr("&Approve: nothing starts yet");
    if (starts == 0)
        return tr("&Approve: opens %n gate(s)", nullptr, int(m_consequence.opensNext.size()));
    if (publishes.isEmpty())
        return tr("&Approve: starts %n step(s)", nullptr, starts);
    return tr("&Approve: starts %n step(s), publishes: %1", nullptr, starts).arg(escapeMnemonic(publishes));
}

QString ApprovalDialog::rejectText() const
{
    const auto lost = int(m_consequence.willNotRun.size());
    const auto starts = int(m_consequence.startsOnReject.size());
    if (starts == 0)
        return tr("&Reject: %n step(s) will not run", nullptr, lost);
    if (lost == 0)
        return tr("&Reject: %n step(s) start all the same", nullptr, starts);
    return tr("&Reject: %1, %2").arg(tr("%n step(s) will not run", nullptr, lost), tr("%n start all the same", nullptr, starts));
}

void ApprovalDialog::refreshButtons()
{
    const auto now = m_session->plan();
    const bool still = m_basis.isStill(now, shapeNow()) && m_diskChanges.isEmpty();
    const auto record = m_session->state().gates().value(m_gate);
    const bool undecided = record.decision.isEmpty() || record.open;
    const bool early = !m_consequence.unfinished.isEmpty();
    m_approve->setText(approveText());
    m_reject->setText(rejectText());
    const auto whyNotApprove = whyNot(Action::Type::Unblock), whyNotReject = whyNot(Action::Type::Reject);
    m_approve->setEnabled(still && undecided && !m_pending && whyNotApprove.isEmpty() && (!early || m_advance->isChecked()));
    m_reject->setEnabled(still && undecided && !m_pending && whyNotReject.isEmpty());
    m_approve->setToolTip(still ? whyNotApprove : tr("The file or the graph changed since you opened this"));
    m_reject->setToolTip(whyNotReject);
    m_whyNot->setText(whyNotApprove);
    m_whyNot->setVisible(!whyNotApprove.isEmpty());
}

void ApprovalDialog::complain(const QString &text, QWidget *focus)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

bool ApprovalDialog::mayDecide(Action::Type type)
{
    if (!m_basis.isMade())
        lookAtDisk();
    refreshBanner();
    refreshButtons();
    if (!(type == Action::Type::Unblock ? m_approve : m_reject)->isEnabled())
        return false;
    if (type == Action::Type::Reject && m_reason->toPlainText().trimmed().isEmpty()) {
        complain(tr("Say why you reject: those who wait for this release will read it"), m_reason);
        return false;
    }
    if (type == Action::Type::Unblock && !m_form->validate()) {
        complain(tr("Nothing was sent: correct the marked fields first"));
        return false;
    }
    return true;
}

void ApprovalDialog::decide(Action::Type type)
{
    complain({});
    if (m_pending || !mayDecide(type))
        return;
    Action action;
    action.type = type;
    action.step = m_gate;
    action.who = ReleaseSession::currentUser();
    action.reason = m_reason->toPlainText().trimmed();
    action.seenGraphDigest = m_basis.graphDigest();
    action.seenFileDigest = m_basis.fileDigest();
    // To reject early holds nothing up that should go on, so it needs no further word.
    const bool early = !m_consequence.unfinished.isEmpty();
    action.inAdvance = early && (type == Action::Type::Reject || m_advance->isChecked());
    if (type == Action::Type::Unblock)
        action.fields = m_form->values();
    m_pending = true;
    m_signIn->hide();
    refreshButtons();
    m_session->act(
        action,
        [self = QPointer(this)](bool accepted, const Error &error) {
            if (self)
                self->onAnswer(accepted, error);
        },
        [self = QPointer(this)] {
            if (self)
                self->complain(ReleaseSession::unsettledText());
        },
        [self = QPointer(this)] { return self && self->isVisible(); }); // closed while the keychain was asked: not wanted any more
}

void ApprovalDialog::onAnswer(bool accepted, const Error &error)
{
    m_pending = false;
    if (!isVisible()) // closed, and about to be deleted
        return;
    if (accepted) {
        accept();
        return;
    }
    refresh();
    m_signIn->setVisible(m_session->isRemote() && error.code == ErrorCode::NotTrusted);
    if (m_session->isRemote() && error.code == ErrorCode::Io) {
        complain(tr("Unknown: %1. Next: %2").arg(error.message, error.hint));
        return;
    }
    complain(error.hint.isEmpty() ? tr("Refused: %1").arg(error.message)
                                  : tr("Refused: %1. Next: %2").arg(error.message, error.hint));
}

void ApprovalDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focus = focusWidget();
    if (!enter || qobject_cast<QPushButton *>(focus)) {
        QDialog::keyPressEvent(event);
        return;
    }
    // In a field Enter goes on to the next control; it neither decides nor throws away what was typed.
    event->accept();
    if (focus)
        focusNextChild();
}

} // namespace slipway
