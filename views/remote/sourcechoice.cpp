// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sourcechoice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

enum Role { StepRole = Qt::UserRole, TitleRole };

QString wholeOf(const EngineSource &source)
{
    return source.id.isEmpty() ? QString() : source.id + u'/';
}

} // namespace

SourceChoiceDialog::SourceChoiceDialog(
    const ReleaseSession &session, Action::Type type, const QString &title, const QString &button, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_words(button)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("sourceChoiceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(tr("This release has several builds. Only the &one you choose is touched:"), this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("sourceChoiceList"));
    m_list->setAccessibleName(tr("Builds and task groups of this release"));
    m_list->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_button = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_button->setObjectName(QStringLiteral("sourceChoiceButton"));
    auto *cancel = buttons->addButton(tr("Touch none"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    column->addWidget(buttons);
    const auto *own = current.isEmpty() ? nullptr : sourceOfStep(session.sources(), current);
    for (const auto &source : session.sources()) {
        const auto why = session.whyNot(type, wholeOf(source));
        auto *item = new QListWidgetItem(why.isEmpty() ? tr("%1 (%2)").arg(source.title, source.engine) : tr("%1 (%2): %3").arg(source.title, source.engine, why), m_list);
        item->setData(StepRole, wholeOf(source));
        item->setData(TitleRole, source.title);
        if (!why.isEmpty())
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        else if (!m_list->currentItem() || (own && own->id == source.id))
            m_list->setCurrentItem(item);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, &SourceChoiceDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &SourceChoiceDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceChoiceDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(480, 260);
    m_list->setFocus();
    refresh();
}

void SourceChoiceDialog::refresh()
{
    const auto *item = m_list->currentItem();
    const bool good = item && item->flags().testFlag(Qt::ItemIsEnabled);
    m_button->setEnabled(good);
    m_button->setText(m_words.arg(good ? item->data(TitleRole).toString().replace(u'&', QLatin1String("&&")) : QString()).trimmed());
}

void SourceChoiceDialog::choose()
{
    const auto *item = m_list->currentItem();
    if (!m_button->isEnabled() || !item)
        return;
    const auto step = item->data(StepRole).toString(), title = item->data(TitleRole).toString();
    m_button->setEnabled(false); // once
    accept();
    Q_EMIT chosen(step, title);
}

QString whyNotAnywhere(const ReleaseSession &session, Action::Type type)
{
    QString first;
    for (const auto &source : session.sources()) {
        const auto why = session.whyNot(type, wholeOf(source));
        if (why.isEmpty())
            return {};
        if (first.isEmpty())
            first = why;
    }
    return session.sources().isEmpty() ? session.whyNot(type, {}) : first;
}

} // namespace slipway
