// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace slipway {

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList FileDrop::filesOf(const QMimeData *data)
{
    QStringList files;
    for (const auto &url : data->urls()) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

QStringList FileDrop::textsOf(const QMimeData *data)
{
    QStringList texts;
    for (const auto &url : data->urls().mid(0, kMostTexts))
        texts.append(url.toString(QUrl::FullyEncoded).left(kLongestText));
    if (!texts.isEmpty() || !data->hasText())
        return texts;
    for (const auto &line : data->text().left(kMostTexts * kLongestText).split(u'\n')) {
        if (const auto text = line.trimmed(); !text.isEmpty() && texts.size() < kMostTexts)
            texts.append(text.left(kLongestText));
    }
    return texts;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // a QDragEnterEvent is one
    const auto files = filesOf(drop->mimeData());
    const auto texts = files.isEmpty() ? textsOf(drop->mimeData()) : QStringList();
    if (files.isEmpty() && texts.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() != QEvent::Drop)
        return true;
    if (files.isEmpty())
        Q_EMIT textDropped(texts);
    else
        Q_EMIT dropped(files);
    return true;
}

} // namespace slipway
