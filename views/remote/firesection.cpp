// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/firesection.h"

#include "panes/paneparts.h"
#include "remote/remotenames.h"
#include "session/arming.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

RemoteAddress addressOf(const QUrl &root)
{
    return {RemoteAddress::Kind::TaskGroup, root, {}, {}, 0, {}};
}

} // namespace

FireSection::FireSection(const Result<PromotionFire> &fire, const QString &root, Arming *arming, SecretShelfPtr secrets, QWidget *parent)
    : QWidget(parent)
    , m_canFire(fire.ok())
    , m_arming(arming)
    , m_secrets(std::move(secrets))
    , m_fire(new QRadioButton(tr("&Fire the action at Taskcluster"), this))
    , m_record(new QRadioButton(tr("&Only record the decision"), this))
{
    setObjectName(QStringLiteral("fireSection"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_fire->setObjectName(QStringLiteral("promotionFire"));
    m_record->setObjectName(QStringLiteral("promotionRecordOnly"));
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_fire);
    choice->addWidget(m_record);
    choice->addStretch(1);
    column->addLayout(choice);
    m_where = buildWhere();
    column->addWidget(m_where);
    m_what = m_canFire ? buildWhat(*fire) : plainLabel(tr("It cannot be fired from here: %1.").arg(fire.error().message), "promotionNoHook", this);
    column->addWidget(m_what);
    m_root->setText(root);
    m_fire->setEnabled(m_canFire);
    (m_canFire && !root.isEmpty() ? m_fire : m_record)->setChecked(true);
    connect(m_fire, &QRadioButton::toggled, this, &FireSection::refresh);
    connect(m_root, &QLineEdit::textChanged, this, &FireSection::refresh);
    connect(arming, &Arming::changed, this, &FireSection::refresh);
    refresh();
}

QWidget *FireSection::buildWhere()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *rootRow = new QHBoxLayout;
    auto *label = plainLabel(tr("Deployment"), "promotionRootLabel", side);
    label->setWordWrap(false);
    m_root = new QLineEdit(side);
    m_root->setObjectName(QStringLiteral("promotionRoot"));
    m_root->setAccessibleName(tr("Root URL of the Taskcluster deployment"));
    m_root->setPlaceholderText(QStringLiteral("https://firefox-ci-tc.services.mozilla.com"));
    label->setBuddy(m_root);
    m_armed = new QCheckBox(tr("&Arm"), side);
    m_armed->setObjectName(QStringLiteral("promotionArm"));
    m_armed->setToolTip(tr("Nothing is sent to an engine elsewhere until this window is armed"));
    connect(m_armed, &QCheckBox::clicked, this, [this](bool on) { on ? m_arming->arm() : m_arming->disarm(); });
    rootRow->addWidget(label);
    rootRow->addWidget(m_root, 1);
    rootRow->addWidget(m_armed);
    column->addLayout(rootRow);
    auto *signRow = new QHBoxLayout;
    m_signed = plainLabel({}, "promotionSigned", side);
    m_signIn = new QPushButton(tr("&Sign in with the browser…"), side);
    m_signIn->setObjectName(QStringLiteral("promotionSignIn"));
    m_signIn->setAutoDefault(false);
    connect(m_signIn, &QPushButton::clicked, this, &FireSection::signInRequested);
    signRow->addWidget(m_signed, 1);
    signRow->addWidget(m_signIn);
    column->addLayout(signRow);
    return side;
}

QWidget *FireSection::buildWhat(const PromotionFire &fire)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto hook = fire.action.hookGroupId + u'/' + fire.action.hookId;
    column->addWidget(plainLabel(tr("Hook %1, about the group %2").arg(hook, fire.decisionTask), "promotionHook", side));
    column->addWidget(plainLabel(tr("Sent with the one scope hooks:trigger-hook:%1; the decision task has to hold in-tree:hook-action:%1").arg(hook), "promotionScopes", side));
    auto *payload = new QPlainTextEdit(side);
    payload->setObjectName(QStringLiteral("promotionPayload"));
    payload->setAccessibleName(tr("What the hook is sent"));
    payload->setReadOnly(true);
    payload->setTabChangesFocus(true);
    payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    payload->setPlainText(QString::fromUtf8(dumpJson(fire.payload, true)));
    payload->setFixedHeight(payload->fontMetrics().height() * 7 + 12);
    column->addWidget(payload);
    return side;
}

bool FireSection::fires() const
{
    return m_fire->isChecked();
}

std::optional<QUrl> FireSection::root() const
{
    const auto root = readTaskclusterRoot(m_root->text());
    return root.ok() ? std::optional(*root) : std::nullopt;
}

bool FireSection::hasCredentialsFor(const QUrl &root) const
{
    return hasCredentials(addressOf(root), CredentialUse::Act, *m_secrets);
}

QString FireSection::whyNot() const
{
    if (!fires())
        return {};
    const auto where = root();
    if (!where)
        return tr("Give the root URL of the deployment, such as https://firefox-ci-tc.services.mozilla.com.");
    if (!hasCredentialsFor(*where))
        return tr("Sign in to %1 first.").arg(where->host());
    return m_arming->isArmed() ? QString() : Arming::whyNot();
}

void FireSection::refresh()
{
    const auto where = root();
    m_where->setVisible(fires());
    m_what->setVisible(fires() || !m_canFire);
    m_signed->setText(where ? signInWords(addressOf(*where), CredentialUse::Act, *m_secrets) : QString());
    m_signIn->setEnabled(where.has_value());
    m_armed->setChecked(m_arming->isArmed());
    Q_EMIT changed();
}

} // namespace slipway
