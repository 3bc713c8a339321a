// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"
#include "engine/remote/tokencheck.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway {

/// Asks for credentials for one server: a token of Buildkite, or a client of Taskcluster. They are offered to whoever opened
/// the dialog, who has the server say what they may do and answers by showReport() or showFault(); the dialog keeps nothing
/// and empties its fields when it closes. Opened with open(); deletes itself.
class TokenDialog : public QDialog
{
    Q_OBJECT
public:
    /// `why`: what made it necessary to ask; may be empty.
    TokenDialog(const RemoteAddress &address, CredentialUse use, const QString &why, QWidget *parent);

    CredentialUse use() const { return m_use; }
    bool remembers() const;
    /// Whether the keychain can be had; as long as nobody knows, it cannot.
    void showKeychain(bool there, const QString &whyNot);
    /// What the server says: accepted at once if it is just right, else shown first, and offering the same once more takes it.
    void showReport(const TokenReport &report);
    void showFault(const QString &text);
    /// How signing in by the browser goes; `waiting`: it may still come back.
    void showBrowser(const QString &text, bool waiting);
    /// What the browser brought: checked like what is typed.
    void takeFromBrowser(const QString &client, const QByteArray &secret);

Q_SIGNALS:
    void browserRequested(); ///< of Taskcluster alone
    void browserDropped(); ///< nobody waits for it any more
    /// To be checked. As SecretShelf keeps it.
    void offered(const QByteArray &secret);
    /// To be used as it is.
    void taken(const QByteArray &secret);

protected:
    void done(int result) override;
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *addSecret(const QString &label, const char *name);
    void addFields();
    void addBrowser();
    void addPlace();
    void addButtons();
    void edited();
    void submit();
    QByteArray secret() const;
    QString fieldFault() const;
    void say(const QString &text, bool fault);
    void grow();
    void wait(bool waiting);

    const RemoteAddress m_address;
    const CredentialUse m_use;
    QFormLayout *m_form;
    QLineEdit *m_client = nullptr, *m_token = nullptr, *m_certificate = nullptr;
    QCheckBox *m_remember;
    QLabel *m_place, *m_verdict;
    QPushButton *m_signIn = nullptr, *m_browser = nullptr;
    QLabel *m_browserState = nullptr;
    QByteArray m_brought; ///< by the browser; empty: what is typed counts
    bool m_waiting = false; ///< for the browser
    bool m_judged = false; ///< the server's objections are on screen
};

} // namespace slipway
