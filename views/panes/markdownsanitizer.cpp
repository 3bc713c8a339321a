// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/markdownsanitizer.h"

#include "panes/ansicolours.h"
#include "panes/markdowntext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <QTextTable>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownSanitizer)
};

constexpr int kCodeMargin = 6;

struct Edit
{
    int position = 0;
    int length = 0;
    QString text; ///< replaces it; null: only the format changes
    QTextCharFormat format;
};

QTextCharFormat withoutLink(QTextCharFormat format)
{
    format.setAnchor(false);
    format.clearProperty(QTextFormat::AnchorHref);
    format.clearProperty(QTextFormat::FontUnderline);
    format.clearProperty(QTextFormat::TextUnderlineStyle);
    format.clearForeground();
    return format;
}

Edit pictureAsWords(const QTextFragment &fragment)
{
    const auto image = fragment.charFormat().toImageFormat();
    const auto alt = image.property(QTextFormat::ImageAltText).toString();
    const auto name = alt.isEmpty() ? image.name() : alt;
    QTextCharFormat format;
    format.setFontItalic(true);
    return {fragment.position(), fragment.length(), Words::tr("[picture not loaded: %1]").arg(name), format};
}

void emojiEdits(const QTextFragment &fragment, const QFont &font, QVector<Edit> *edits)
{
    static const QRegularExpression code(QStringLiteral(":([a-z0-9_]{1,40}):"));
    if (fragment.charFormat().fontFixedPitch() || fragment.charFormat().isAnchor())
        return;
    auto it = code.globalMatch(fragment.text());
    while (it.hasNext()) {
        const auto match = it.next();
        const auto sign = emojiFor(match.captured(1));
        // Where no font has the sign, its name says more than an empty box.
        if (!sign.isEmpty() && QFontMetrics(font).inFontUcs4(sign.toUcs4().constFirst())) {
            edits->append({fragment.position() + int(match.capturedStart()), int(match.capturedLength()), sign,
                fragment.charFormat()});
        }
    }
}

void fragmentEdits(const QTextFragment &fragment, const QFont &font, const QPalette &palette, QVector<Edit> *edits)
{
    auto format = fragment.charFormat();
    if (format.isImageFormat()) {
        edits->append(pictureAsWords(fragment));
        return;
    }
    if (format.isAnchor()) {
        const QUrl url(format.anchorHref());
        if (!isAllowedLink(url)) {
            edits->append({fragment.position(), fragment.length(), {}, withoutLink(format)});
        } else {
            // The true host, so that one that only looks like another is seen.
            format.setToolTip(QString::fromLatin1(url.toEncoded()).toHtmlEscaped());
            format.setForeground(palette.color(QPalette::Link));
            edits->append({fragment.position(), fragment.length(), {}, format});
        }
    }
    emojiEdits(fragment, font, edits);
}

bool isTerminalBlock(const QTextBlock &block)
{
    const auto language = block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
    return language == QLatin1String("term") || language == QLatin1String("terminal");
}

void applyEdits(QTextDocument *document, const QVector<Edit> &edits)
{
    QTextCursor cursor(document);
    for (auto it = edits.crbegin(); it != edits.crend(); ++it) { // from the end, so that positions stay true
        cursor.setPosition(it->position);
        cursor.setPosition(it->position + it->length, QTextCursor::KeepAnchor);
        if (it->text.isNull())
            cursor.setCharFormat(it->format);
        else
            cursor.insertText(it->text, it->format);
    }
}

void colourTerminalBlocks(QTextDocument *document, const QPalette &palette)
{
    AnsiParser parser;
    QTextCursor cursor(document);
    const auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        if (!isTerminalBlock(block)) {
            parser = {};
            continue;
        }
        const auto line = parser.parse(block.text());
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat plain;
        plain.setFontFamilies({fixed.family()});
        plain.setFontFixedPitch(true);
        cursor.insertText(line.text, plain);
        for (const auto &span : line.spans) {
            cursor.setPosition(block.position() + span.start);
            cursor.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(ansiFormat(span.style, palette));
        }
    }
}

void shadeCode(QTextDocument *document, const QPalette &palette)
{
    QTextCursor cursor(document);
    const auto languageOf = [](const QTextBlock &block) {
        return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
            ? block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) + u'.'
            : QString();
    };
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        const auto language = languageOf(block);
        if (language.isEmpty())
            continue;
        cursor.setPosition(block.position());
        QTextBlockFormat format;
        format.setBackground(palette.color(QPalette::AlternateBase));
        format.setTopMargin(languageOf(block.previous()) == language ? 0 : kCodeMargin);
        format.setBottomMargin(languageOf(block.next()) == language ? 0 : kCodeMargin);
        cursor.mergeBlockFormat(format);
    }
}

void drawTables(QTextFrame *frame, const QPalette &palette)
{
    for (auto *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            auto format = table->format();
            auto line = palette.color(QPalette::PlaceholderText);
            line.setAlphaF(0.5F);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(line);
            format.setBorderCollapse(true);
            format.setCellPadding(4);
            format.setTopMargin(kCodeMargin);
            format.setBottomMargin(kCodeMargin);
            table->setFormat(format);
        }
        drawTables(child, palette);
    }
}

} // namespace

QVariant SealedTextDocument::loadResource(int, const QUrl &)
{
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void setSafeMarkdown(QTextDocument *document, const QString &markdown, const QPalette &palette)
{
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(20);
    document->setMarkdown(prepareMarkdown(markdown),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QVector<Edit> edits;
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        if (isTerminalBlock(block))
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            fragmentEdits(it.fragment(), document->defaultFont(), palette, &edits);
    }
    applyEdits(document, edits);
    colourTerminalBlocks(document, palette);
    shadeCode(document, palette);
    drawTables(document->rootFrame(), palette);
}

} // namespace slipway
