// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/linkstepdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kMostShown = 500; // nobody reads further: they type another letter

} // namespace

LinkStepDialog::LinkStepDialog(const QString &label, const QVector<Choice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("linkStepDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What does %1 need?").arg(label));
    auto *column = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("&Step that makes it (no engine will wait for it: the link is for people)"), this);
    hint->setWordWrap(true);
    hint->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("linkStepSearch"));
    m_search->setPlaceholderText(tr("Search by name or build"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("linkStepList"));
    m_list->setAccessibleName(tr("Steps of other builds"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(this);
    m_link = buttons->addButton(tr("Link the steps"), QDialogButtonBox::AcceptRole);
    m_link->setObjectName(QStringLiteral("linkStepButton"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(hint);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &LinkStepDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &LinkStepDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_link->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkStepDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
    resize(520, 420);
    m_search->setFocus();
}

void LinkStepDialog::filter(const QString &text)
{
    m_list->clear();
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const auto &choice : m_choices) {
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return choice.text.contains(word, Qt::CaseInsensitive); });
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.step);
        if (m_list->count() >= kMostShown)
            break;
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_link->setEnabled(m_list->count() > 0);
}

void LinkStepDialog::choose()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    const auto step = item->data(Qt::UserRole).toString();
    accept();
    Q_EMIT chosen(step);
}

} // namespace slipway
