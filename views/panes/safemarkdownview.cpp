// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/safemarkdownview.h"

#include "panes/markdownsanitizer.h"
#include "panes/markdowntext.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

namespace slipway {

SafeMarkdownView::SafeMarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setDocument(new SealedTextDocument(this));
    document()->setDocumentMargin(2);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Annotation text"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (isAllowedLink(url))
            Q_EMIT linkActivated(url);
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { fitHeight(); });
}

void SafeMarkdownView::showMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    const bool grows = !m_markdown.isEmpty() && markdown.startsWith(m_markdown);
    const auto old = textCursor();
    m_markdown = markdown;
    render();
    if (grows && old.hasSelection() && old.selectionEnd() < document()->characterCount()) {
        auto cursor = textCursor();
        cursor.setPosition(old.anchor());
        cursor.setPosition(old.position(), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
}

void SafeMarkdownView::render()
{
    setSafeMarkdown(document(), m_markdown, palette());
    fitHeight();
}

QVariant SafeMarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

void SafeMarkdownView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
}

QSize SafeMarkdownView::sizeHint() const
{
    const auto bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {200, int(std::ceil(document()->size().height())) + bar};
}

QSize SafeMarkdownView::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void SafeMarkdownView::fitHeight()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const auto height = sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    m_fitting = false;
}

void SafeMarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void SafeMarkdownView::wheelEvent(QWheelEvent *event)
{
    // The list of annotations scrolls, not the single one; sideways movement is for wide tables.
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        QTextBrowser::wheelEvent(event);
    else
        event->ignore();
}

void SafeMarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        render();
}

void SafeMarkdownView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *copy = menu->addAction(tr("Copy the selected text"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all of this annotation"), this, &QTextEdit::selectAll);
    menu->popup(event->globalPos());
}

} // namespace slipway
