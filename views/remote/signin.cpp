// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/signin.h"

#include "engine/remote/remoteoffice.h"
#include "engine/taskcluster/browsersignin.h"
#include "remote/tokendialog.h"

#include <QApplication>
#include <QDesktopServices>

namespace slipway {

SignIn::SignIn(RemoteOffice *office, std::unique_ptr<Keyring> keyring, QSettings *settings, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_window(window)
    , m_keeper(new TokenKeeper(office->secrets(), std::move(keyring), settings, this))
    , m_opener([](const QUrl &page) { return QDesktopServices::openUrl(page); })
{
}

void SignIn::remind(const RemoteAddress &address)
{
    m_keeper->watchEnds(); // of what another window brought, too
    if (m_office->secrets()->find(address.api, CredentialUse::Read))
        return;
    m_keeper->fetch(address.api, CredentialUse::Read, [this, address](bool found) {
        if (found)
            Q_EMIT signedIn(address, CredentialUse::Read);
    });
}

void SignIn::ask(const RemoteAddress &address, CredentialUse use, const QString &why)
{
    open(address, use, why, {});
}

void SignIn::askBrowser(const RemoteAddress &address, const QStringList &scopes, const QString &why)
{
    if (m_dialog)
        return m_dialog->raise();
    open(address, CredentialUse::Read, why, {});
    m_scopes = scopes;
    browse(m_dialog, address, scopes);
}

void SignIn::ensure(const RemoteAddress &address, CredentialUse use, Then then)
{
    if (hasCredentials(address, use, *m_office->secrets()))
        return then(true);
    m_keeper->fetch(address.api, keptAs(address, use), [this, address, use, then = std::move(then)](bool found) {
        if (found)
            return then(true);
        open(address, use, {}, then);
    });
}

void SignIn::open(const RemoteAddress &address, CredentialUse use, const QString &why, Then then)
{
    if (m_dialog) { // one at a time: what waits for the first is answered by it
        m_dialog->raise();
        if (then)
            then(false);
        return;
    }
    const auto fault = m_keeper->fetchFault(address.api, keptAs(address, use));
    auto *on = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.data();
    auto *dialog = new TokenDialog(address, use, !why.isEmpty() || fault.isEmpty() ? why : tr("The keychain did not give what it keeps for this: %1").arg(fault), on);
    m_dialog = dialog;
    m_scopes.clear();
    connect(dialog, &TokenDialog::browserRequested, this, [this, dialog, address] { browse(dialog, address, m_scopes); });
    connect(dialog, &TokenDialog::browserDropped, this, &SignIn::dropBrowser);
    connect(m_keeper, &TokenKeeper::keychainFound, dialog, [this, dialog](bool there) { dialog->showKeychain(there, m_keeper->whyNoKeychain()); });
    connect(dialog, &TokenDialog::offered, this, [this, dialog, address](const QByteArray &secret) { check(dialog, address, secret); });
    connect(dialog, &TokenDialog::taken, this, [this, dialog, address](const QByteArray &secret) {
        m_keeper->keep(address.api, keptAs(address, dialog->use()), secret, dialog->remembers());
    });
    connect(dialog, &QDialog::finished, this, [this, address, use, then](int result) {
        m_dialog.clear();
        dropBrowser(); // whoever comes now comes too late
        const bool given = result == QDialog::Accepted;
        if (given)
            Q_EMIT signedIn(address, use);
        if (then)
            then(given);
    });
    m_keeper->look();
    dialog->open();
}

/// It stays until it has said its last to the browser.
void SignIn::dropBrowser()
{
    if (m_browser)
        m_browser->cancel();
}

void SignIn::browse(const QPointer<TokenDialog> &dialog, const RemoteAddress &address, const QStringList &scopes)
{
    delete m_browser;
    auto *browser = new BrowserSignIn(address.api, scopes.isEmpty() ? watchingScopes() : scopes, this);
    m_browser = browser;
    connect(browser, &BrowserSignIn::signedIn, dialog, &TokenDialog::takeFromBrowser);
    connect(browser, &BrowserSignIn::failed, dialog, [dialog](const QString &why) { dialog->showBrowser(why, false); });
    const auto page = browser->begin();
    if (page.failed())
        dialog->showBrowser(page.error().toString(), false);
    else if (m_opener(*page))
        dialog->showBrowser(tr("Waiting for the browser. Come back here when its page says so."), true);
    else
        dialog->showBrowser(tr("No browser could be started. Paste the credentials of a client instead."), false);
}

void SignIn::check(const QPointer<TokenDialog> &dialog, const RemoteAddress &address, const QByteArray &secret)
{
    const auto use = dialog->use();
    // On a shelf of its own: what is not good is never used for anything else.
    const auto candidate = std::make_shared<SecretShelf>();
    candidate->put(address.api, keptAs(address, use), secret);
    m_office->call(this, tokenCheckRequest(address), shelfSigner(address, use, candidate), [this, dialog, address, use](const Result<HttpAnswer> &answer) {
        if (!dialog || dialog != m_dialog) // one that was closed lives on until it is deleted, and has nothing to offer any more
            return;
        const auto report = answer.failed() ? Result<TokenReport>(fail(answer.error())) : readTokenReport(address, use, *answer);
        if (report.ok())
            dialog->showReport(*report);
        else
            dialog->showFault(report.error().toString());
    });
}

} // namespace slipway
