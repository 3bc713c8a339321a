// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace slipway {

/// Takes local files that are dropped on a window, one or several together, and addresses, as browsers give them. Owned by
/// the window.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &files);
    /// Something else than files alone: links, or lines of a text. Untrusted, and not looked at yet; at most kMostTexts of
    /// at most kLongestText characters each.
    void textDropped(const QStringList &texts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QStringList filesOf(const QMimeData *data); ///< empty where something else is among them
    static QStringList textsOf(const QMimeData *data);

    static constexpr int kMostTexts = 20, kLongestText = 2000;
};

} // namespace slipway
