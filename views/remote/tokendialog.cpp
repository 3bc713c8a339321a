// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/tokendialog.h"

#include "core/json.h"
#include "look/formlabels.h"
#include "look/look.h"
#include "panes/paneparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace slipway {

namespace {

bool isTaskcluster(const RemoteAddress &address)
{
    return address.kind == RemoteAddress::Kind::TaskGroup;
}

QString titleOf(const RemoteAddress &address, CredentialUse use)
{
    const auto host = address.api.host();
    return use == CredentialUse::Act ? TokenDialog::tr("A token to act on %1").arg(host) : TokenDialog::tr("Sign in to %1").arg(host);
}

/// What is asked for, and what it has to be able to do.
QString purposeOf(const RemoteAddress &address, CredentialUse use)
{
    const auto scopes = wantedScopes(use).join(QStringLiteral(", "));
    if (isTaskcluster(address))
        return TokenDialog::tr("A client of this Taskcluster deployment. Public groups can be seen without; it takes a client to see the rest and to act.");
    if (use == CredentialUse::Act)
        return TokenDialog::tr("To act takes a second token, with the scope %1. It is used for what you do and for nothing else; the one for reading stays as it is.").arg(scopes);
    return TokenDialog::tr("A token for reading, with the scopes %1. It need not be able to change anything: to act, you are asked for a second one.").arg(scopes);
}

QString whereToMake(const RemoteAddress &address)
{
    if (isTaskcluster(address))
        return TokenDialog::tr("Clients are made at %1").arg(apiUrl(address.api, {QStringLiteral("auth"), QStringLiteral("clients")}).toString());
    return TokenDialog::tr("Tokens are made at %1").arg(QStringLiteral("https://buildkite.com/user/api-access-tokens"));
}

} // namespace

TokenDialog::TokenDialog(const RemoteAddress &address, CredentialUse use, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_use(use)
    , m_form(new QFormLayout)
    , m_remember(new QCheckBox(tr("&Remember it in the keychain"), this))
    , m_place(plainLabel({}, "tokenPlace", this))
    , m_verdict(plainLabel({}, "tokenVerdict", this))
{
    setObjectName(QStringLiteral("tokenDialog"));
    setWindowTitle(titleOf(address, use));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    if (!why.isEmpty()) {
        auto *reason = plainLabel(why, "tokenWhy", this);
        auto bold = reason->font();
        bold.setBold(true);
        reason->setFont(bold);
        column->addWidget(reason);
    }
    column->addWidget(plainLabel(purposeOf(address, use), "tokenPurpose", this));
    if (isTaskcluster(address))
        addBrowser();
    column->addLayout(m_form);
    addFields();
    column->addWidget(plainLabel(whereToMake(address), "tokenLink", this));
    addPlace();
    column->addWidget(m_remember);
    column->addWidget(m_place);
    column->addWidget(m_verdict);
    column->addStretch(1);
    addButtons();
    edited();
}

QLineEdit *TokenDialog::addSecret(const QString &label, const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    edit->setMaxLength(8192);
    connect(edit, &QLineEdit::textChanged, this, &TokenDialog::edited);
    m_form->addRow(label, edit);
    return edit;
}

void TokenDialog::addBrowser()
{
    auto *row = new QHBoxLayout;
    m_browser = new QPushButton(tr("Sign in with the &browser"), this);
    m_browser->setObjectName(QStringLiteral("browserSignIn"));
    m_browser->setAutoDefault(false);
    m_browserState = plainLabel(tr("Its page makes temporary credentials and hands them over. Or paste those of a client:"), "browserState", this);
    row->addWidget(m_browser);
    row->addWidget(m_browserState, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_browser, &QPushButton::clicked, this, [this] {
        if (!m_waiting)
            return Q_EMIT browserRequested();
        showBrowser(tr("Nobody waits for the browser any more."), false);
        Q_EMIT browserDropped();
    });
}

void TokenDialog::showBrowser(const QString &text, bool waiting)
{
    m_waiting = waiting;
    m_browser->setText(waiting ? tr("Stop &waiting") : tr("Sign in with the &browser"));
    m_browserState->setText(text);
    grow();
}

void TokenDialog::takeFromBrowser(const QString &client, const QByteArray &secret)
{
    const QSignalBlocker quiet(m_client), silent(m_token), still(m_certificate);
    for (auto *edit : {m_client, m_token, m_certificate})
        edit->clear();
    edited();
    m_brought = secret;
    showBrowser(tr("The browser brought credentials of %1.").arg(client), false);
    m_signIn->setEnabled(true);
    submit();
}

void TokenDialog::addFields()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (isTaskcluster(m_address)) {
        m_client = new QLineEdit(this);
        m_client->setObjectName(QStringLiteral("clientEdit"));
        connect(m_client, &QLineEdit::textChanged, this, &TokenDialog::edited);
        m_form->addRow(tr("&Client ID"), m_client);
        m_token = addSecret(tr("&Access token"), "tokenEdit");
        m_certificate = addSecret(tr("C&ertificate"), "certificateEdit");
        m_certificate->setPlaceholderText(tr("only temporary credentials have one"));
    } else {
        m_token = addSecret(tr("&Token"), "tokenEdit");
    }
    alignFormLabels(this);
}

void TokenDialog::addPlace()
{
    m_remember->setObjectName(QStringLiteral("rememberCheck"));
    m_remember->setEnabled(false);
    m_place->setText(tr("Looking for a keychain ..."));
}

void TokenDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(m_use == CredentialUse::Act ? tr("Send nothing") : tr("Stay signed out"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("tokenCancel"));
    m_signIn = buttons->addButton(tr("Check and use"), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(QStringLiteral("tokenSignIn"));
    m_signIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TokenDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    static_cast<QVBoxLayout *>(layout())->addWidget(buttons);
}

bool TokenDialog::remembers() const
{
    return m_remember->isEnabled() && m_remember->isChecked();
}

void TokenDialog::showKeychain(bool there, const QString &whyNot)
{
    m_remember->setEnabled(there);
    m_remember->setChecked(there);
    m_place->setVisible(!there);
    m_place->setText(tr("There is no keychain here: it is kept until Slipway ends, and never in a file."));
    m_place->setToolTip(whyNot.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(whyNot.toHtmlEscaped()));
}

void TokenDialog::edited()
{
    m_judged = false;
    m_brought.clear();
    say({}, false);
    m_signIn->setText(tr("Check and use"));
    m_signIn->setEnabled(!m_token->text().trimmed().isEmpty() && (!m_client || !m_client->text().trimmed().isEmpty()));
}

/// What can be seen to be wrong without asking anybody.
QString TokenDialog::fieldFault() const
{
    if (!m_brought.isEmpty())
        return {};
    const auto text = m_token->text().trimmed();
    for (const auto letter : text) {
        if (letter.unicode() <= 0x20 || letter.unicode() >= 0x7f)
            return tr("A token has no spaces and no letters beyond ASCII: this is not all of it, or more than it.");
    }
    if (!m_certificate || m_certificate->text().trimmed().isEmpty())
        return {};
    const auto certificate = Json::parse(m_certificate->text().toStdString(), nullptr, false);
    return certificate.is_object() ? QString() : tr("The certificate is not the JSON object that Taskcluster gave.");
}

QByteArray TokenDialog::secret() const
{
    if (!m_brought.isEmpty())
        return m_brought;
    const auto token = m_token->text().trimmed();
    if (!m_client)
        return token.toLatin1();
    Json client {{"clientId", toStd(m_client->text().trimmed())}, {"accessToken", toStd(token)}};
    if (!m_certificate->text().trimmed().isEmpty())
        client["certificate"] = Json::parse(m_certificate->text().toStdString(), nullptr, false);
    return dumpJson(client);
}

void TokenDialog::submit()
{
    if (!m_signIn->isEnabled())
        return;
    if (const auto fault = fieldFault(); !fault.isEmpty())
        return say(fault, true);
    if (m_judged) {
        Q_EMIT taken(secret());
        return accept();
    }
    if (m_waiting) { // what is typed is what counts now
        showBrowser(tr("Nobody waits for the browser any more."), false);
        Q_EMIT browserDropped();
    }
    wait(true);
    say(tr("Asking %1 what it may do ...").arg(m_address.api.host()), false);
    Q_EMIT offered(secret());
}

void TokenDialog::showReport(const TokenReport &report)
{
    wait(false);
    if (report.isJustRight()) {
        Q_EMIT taken(secret());
        return accept();
    }
    if (!report.isUsable())
        return say(tr("It cannot be used: it lacks the scope %1.").arg(report.missing.join(QStringLiteral(", "))), true);
    QStringList lines;
    if (!report.lacking.isEmpty())
        lines << tr("It lacks %1, so less can be shown.").arg(report.lacking.join(QStringLiteral(", ")));
    if (!report.beyond.isEmpty() && m_use == CredentialUse::Read)
        lines << tr("It can also change things: %1. A token that only reads would be safer here.").arg(report.beyond.join(QStringLiteral(", ")));
    else if (!report.beyond.isEmpty())
        lines << tr("It can do more than Slipway asks of it: %1.").arg(report.beyond.join(QStringLiteral(", ")));
    say(lines.join(u'\n'), false);
    m_judged = true;
    m_signIn->setText(tr("Use it as it is"));
}

void TokenDialog::showFault(const QString &text)
{
    wait(false);
    say(text, true);
}

void TokenDialog::say(const QString &text, bool fault)
{
    auto colours = palette();
    if (fault)
        colours.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(palette())).colour);
    m_verdict->setPalette(colours);
    m_verdict->setText(text);
    m_verdict->setVisible(!text.isEmpty());
    grow();
}

/// What is said later has its room, too; a small screen gives a dialog less than it wants at first.
void TokenDialog::grow()
{
    if (!isVisible())
        return;
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted);
}

void TokenDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
}

void TokenDialog::wait(bool waiting)
{
    for (auto *edit : {m_client, m_token, m_certificate}) {
        if (edit)
            edit->setReadOnly(waiting);
    }
    m_signIn->setEnabled(!waiting);
    if (m_browser)
        m_browser->setEnabled(!waiting);
}

/// Nothing of it is left in the fields, nor in what they could undo.
void TokenDialog::done(int result)
{
    for (auto *edit : {m_token, m_certificate}) {
        if (edit)
            edit->setText(QString());
    }
    m_brought.clear();
    QDialog::done(result);
}

} // namespace slipway
