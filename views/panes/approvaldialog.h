// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/decisionbasis.h"
#include "panes/gateconsequence.h"
#include "review/releasefile.h"
#include "session/releasesession.h"

#include <QDialog>
#include <QFileSystemWatcher>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway {

class GateForm;

/// The decision about one gate, with the evidence beside it. Show it with open(); it deletes itself when
/// closed. Sends Unblock or Reject through the session, bound to the digests of what was on screen when it
/// opened, and stays open when the answer is a refusal. Cancel is the default; Enter never approves.
class ApprovalDialog : public QDialog
{
    Q_OBJECT
public:
    ApprovalDialog(ReleaseSession *session, const QString &gate, QWidget *parent = nullptr);

    QString gate() const { return m_gate; }

Q_SIGNALS:
    /// The engine's credentials may not do it: others might.
    void signInWanted(const QString &step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildDecision();
    QWidget *buildEvidence();
    QWidget *buildHeader();
    QWidget *buildButtons();
    void watchFile();
    void lookAtDisk();
    void refresh();
    void refreshLists();
    void refreshEvidence(const QString &failed, const QString &unfinished, const QString &startsOnReject);
    void loadContract();
    void refreshContract();
    QString shapeNow() const;
    QWidget *buildRemote();
    void refreshBanner();
    QString whyNot(Action::Type type) const;
    void refreshButtons();
    void decide(Action::Type type);
    bool mayDecide(Action::Type type);
    void onAnswer(bool accepted, const Error &error);
    void complain(const QString &text, QWidget *focus = nullptr);
    QString approveText() const;
    QString rejectText() const;
    QString publishText() const;

    ReleaseSession *m_session;
    QString m_gate;
    DecisionBasis m_basis;
    GateConsequence m_consequence;
    QVector<ExpectedArtifact> m_expected; // read while the dialog is open
    QStringList m_diskChanges;
    quint64 m_generation = 0;
    QFileSystemWatcher m_watcher;
    bool m_pending = false;
    QLabel *m_whyNot = nullptr;
    QPushButton *m_signIn = nullptr;

    GateForm *m_form = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QCheckBox *m_advance = nullptr;
    QLabel *m_banner = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_startsHeading = nullptr, *m_blockedHeading = nullptr, *m_evidence = nullptr, *m_warning = nullptr;
    QLabel *m_contract = nullptr, *m_missing = nullptr;
    QListWidget *m_starts = nullptr, *m_blocked = nullptr;
    QPushButton *m_approve = nullptr, *m_reject = nullptr, *m_cancel = nullptr;
};

} // namespace slipway
