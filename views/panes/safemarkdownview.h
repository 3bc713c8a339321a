// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace slipway {

/// Shows untrusted GitHub Markdown. Raw HTML stays text, pictures become words, nothing is ever loaded from
/// the disk or the network, and links are announced instead of followed: only http and https are links at
/// all (markdowntext.h). ```term blocks show their colours. Grows with its text; scrolls only sideways.
class SafeMarkdownView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SafeMarkdownView(QWidget *parent = nullptr);

    /// Keeps the selection if the new text begins with the old one.
    void showMarkdown(const QString &markdown);

    QVariant loadResource(int type, const QUrl &name) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void render();
    void fitHeight();

    QString m_markdown;
    bool m_fitting = false;
};

} // namespace slipway
