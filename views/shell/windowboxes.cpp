// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowboxes.h"

#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace slipway {

void askToOpenLink(QWidget *window, const QUrl &url)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("Open a link of an annotation?"),
        MainWindow::tr("The link leads outside:\n%1").arg(url.toDisplayString()), QMessageBox::NoButton, window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *open = box->addButton(MainWindow::tr("Open in the browser"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(MainWindow::tr("Stay here"), QMessageBox::RejectRole));
    QObject::connect(open, &QAbstractButton::clicked, window, [url] { QDesktopServices::openUrl(url); });
    box->open();
}

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("About Slipway"),
        MainWindow::tr("Slipway %1\n\nA desktop release console: see a release as one graph, run it here, open its gates, "
           "watch its artifacts appear.\n\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(SLIPWAY_VERSION)),
        QMessageBox::Close, window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace slipway
