// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/signinsdialog.h"

#include "remote/remotenames.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway {

SignInsDialog::SignInsDialog(TokenKeeper *keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("signInsDialog"));
    setWindowTitle(tr("Sign-ins"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(680, 300);
    auto *column = new QVBoxLayout(this);
    m_list->setObjectName(QStringLiteral("signInsList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Server"), tr("Used to"), tr("Kept"), tr("Good until")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    column->addWidget(m_list, 1);
    m_note->setObjectName(QStringLiteral("signInsNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_forget = buttons->addButton(tr("Forget it"), QDialogButtonBox::DestructiveRole);
    m_forget->setObjectName(QStringLiteral("forgetButton"));
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    column->addWidget(buttons);
    connect(m_forget, &QPushButton::clicked, this, &SignInsDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SignInsDialog::updateButton);
    connect(keeper, &TokenKeeper::changed, this, &SignInsDialog::fill);
    connect(keeper, &TokenKeeper::notRemembered, this, [this](const QString &why) { m_note->setText(tr("The keychain keeps it: %1").arg(why)); });
    fill();
}

void SignInsDialog::fill()
{
    m_entries = m_keeper->entries();
    m_list->clear();
    for (const auto &entry : std::as_const(m_entries)) {
        new QTreeWidgetItem(m_list, {entry.server.toString(), entry.use == CredentialUse::Act ? tr("act") : tr("read"),
            entry.inKeychain ? tr("in the keychain") : tr("until Slipway ends"), entry.endsMs > 0 ? endWords(entry.endsMs) : QString()});
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_note->setText(m_entries.isEmpty() ? tr("There are none. What the environment of this program holds is not listed.")
                                        : tr("Forgetting one here does not revoke it: that is done where it was made."));
    updateButton();
}

void SignInsDialog::forget()
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_entries.size())
        return;
    const auto entry = m_entries.at(row);
    m_keeper->forget(entry.server, entry.use);
}

void SignInsDialog::updateButton()
{
    m_forget->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace slipway
