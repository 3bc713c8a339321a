// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keysheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway {

namespace {

QTreeWidgetItem *section(QTreeWidget *table, const QString &title)
{
    auto *item = new QTreeWidgetItem(table, {title});
    auto font = table->font();
    font.setBold(true);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    return item;
}

void addGraphKeys(QTreeWidgetItem *top)
{
    const auto add = [top](const QString &keys, const QString &what) { new QTreeWidgetItem(top, {what, keys}); };
    add(KeySheet::tr("arrow keys"), KeySheet::tr("Walk along edges and between siblings"));
    add(KeySheet::tr("Home, End"), KeySheet::tr("To the first or the last step"));
    add(KeySheet::tr("Shift and drag"), KeySheet::tr("Choose several steps"));
    add(KeySheet::tr("Ctrl and click"), KeySheet::tr("Choose one more, or one less"));
    add(KeySheet::tr("Shift and click"), KeySheet::tr("Choose the way from the selected step"));
    add(KeySheet::tr("Enter"), KeySheet::tr("Open the gate, or fold the group"));
    add(QStringLiteral("F"), KeySheet::tr("Fit everything"));
    add(QStringLiteral("1"), KeySheet::tr("Actual size"));
    add(KeySheet::tr("+  −  or wheel"), KeySheet::tr("Zoom at the pointer"));
    add(KeySheet::tr("Esc"), KeySheet::tr("One layer back"));
}

} // namespace

KeySheet::KeySheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 560);
    auto *column = new QVBoxLayout(this);
    auto *table = new QTreeWidget(this);
    table->setAccessibleName(tr("Keys"));
    table->setColumnCount(2);
    table->setHeaderHidden(true);
    table->setRootIsDecorated(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    addGraphKeys(section(table, tr("In the graph")));
    auto *window = section(table, tr("In the window"));
    for (const auto *action : actions) {
        QStringList keys;
        for (const auto &shortcut : action->shortcuts())
            keys.append(shortcut.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            new QTreeWidgetItem(window, {QString(action->text()).remove(u'&'), keys.join(QLatin1String("  "))});
    }
    table->expandAll();
    column->addWidget(table);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace slipway
