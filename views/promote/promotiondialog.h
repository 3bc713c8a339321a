// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promote/planpicture.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace slipway {

/// The decision to submit a promotion: what it runs and reuses, what is doubtful, the reason and the digest the decision is
/// about. Show it with open(); it deletes itself when closed. Cancel is the default; Enter never promotes. Whoever asked
/// answers decided() by accept() or complain().
class PromotionDialog : public QDialog
{
    Q_OBJECT
public:
    PromotionDialog(const PlanPicturePtr &picture, const Diagnostics &problems, QWidget *parent);

    PlanPicturePtr picture() const { return m_picture; }
    QString reason() const;
    QString digest() const { return m_digest; }
    void complain(const QString &text);
    void setBusy(bool busy, const QString &what = {}); ///< while the decision is being recorded, or what `what` says
    /// From when it cannot be taken back until setBusy(false) or accept(): closing says `why` instead.
    void holdOpen(const QString &why) { m_held = why; }
    /// Something else to decide by, above the reason; what then happens is said by `note` and on the button.
    void setSection(QWidget *section);
    void setOutcome(const QString &note, const QString &button);
    void setRefusal(const QString &why); ///< why it cannot be decided now; empty: it can

    void reject() override;

Q_SIGNALS:
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFacts(const Diagnostics &problems);
    QWidget *buildButtons();
    void decide();
    void refreshButton();

    PlanPicturePtr m_picture;
    QString m_digest, m_refusal, m_held;
    bool m_busy = false;
    QPlainTextEdit *m_reason;
    QLabel *m_problem, *m_note;
    QPushButton *m_promote = nullptr;
    QLabel *m_digestLabel = nullptr;
};

} // namespace slipway
