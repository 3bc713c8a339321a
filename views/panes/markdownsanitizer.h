// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QTextDocument>

namespace slipway {

/// A document that can be given the name of any resource and never reads one: QTextDocument itself would
/// open local files when its widget returns nothing.
class SealedTextDocument : public QTextDocument
{
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// Fills `document` from GitHub Markdown without raw HTML and makes the result harmless: pictures become
/// their words, links outside the allow-list become text, ```term blocks get their colours, known emoji
/// names their signs.
void setSafeMarkdown(QTextDocument *document, const QString &markdown, const QPalette &palette);

} // namespace slipway
