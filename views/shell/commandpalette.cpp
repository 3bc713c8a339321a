// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "shell/fuzzymatch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

CommandPalette::CommandPalette(QVector<Entry> entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Commands and steps"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(520, 380);
    auto *column = new QVBoxLayout(this);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setPlaceholderText(tr("Type a few letters of a command or a step"));
    m_edit->setAccessibleName(tr("Command or step"));
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    refill();
    m_edit->setFocus();
}

void CommandPalette::setPrompt(const QString &title, const QString &placeholder)
{
    setWindowTitle(title);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(title);
}

void CommandPalette::refill()
{
    const auto needle = m_edit->text().trimmed();
    QVector<std::pair<int, int>> ranked; // score, entry
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (const int score = fuzzyScore(needle, m_entries.at(i).text))
            ranked.append({score, i});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](auto a, auto b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, i] : ranked.mid(0, kShown)) {
        const auto &entry = m_entries.at(i);
        const auto hint = entry.whyNot.isEmpty() ? entry.hint : entry.whyNot;
        auto *item = new QListWidgetItem(hint.isEmpty() ? entry.text : tr("%1   (%2)").arg(entry.text, hint), m_list);
        item->setData(Qt::UserRole, i);
        if (entry.whyNot.isEmpty())
            continue;
        item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text)); // it can be read to, but not chosen
        item->setToolTip(entry.whyNot.toHtmlEscaped());
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    const auto entry = m_entries.at(item->data(Qt::UserRole).toInt());
    if (!entry.whyNot.isEmpty())
        return;
    close();
    if (parentWidget())
        parentWidget()->activateWindow();
    entry.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            const int jump = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ? 1 : 10;
            const int sign = key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp ? -1 : 1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + sign * jump, 0, qMax(0, m_list->count() - 1)));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace slipway
