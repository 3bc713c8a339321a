// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/safemarkdownview.h"

#include "panes/markdownsanitizer.h"
#include "panes/markdowntext.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QWheelEvent>

namespace slipway {

SafeMarkdownView::SafeMarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
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
    render();
}

void SafeMarkdownView::showMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    const bool grows = !m_markdown.isEmpty() && markdown.startsWith(m_markdown);
    const auto anchor = textCursor().anchor(), position = textCursor().position();
    m_markdown = markdown;
    render();
    if (grows && anchor != position && std::max(anchor, position) < document()->characterCount()) {
        auto cursor = textCursor();
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
}

void SafeMarkdownView::render()
{
    // Filled before it is shown: in a document that is on screen every insertion is laid out by itself,
    // which takes seconds for a few hundred list items.
    auto *fresh = new SealedTextDocument(this);
    fresh->setDocumentMargin(2);
    fresh->setDefaultFont(font());
    setSafeMarkdown(fresh, m_markdown, palette());
    const QPointer<QTextDocument> old(document());
    setDocument(fresh);
    connect(fresh->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { fitHeight(); });
    delete old.data(); // the control takes its own first document along, but not ours
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
