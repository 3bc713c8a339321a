// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/yamlhighlighter.h"

#include "panes/ansicolours.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace slipway {

namespace {

constexpr qint32 kGreen = 2, kBlue = 4, kMagenta = 5;

} // namespace

YamlHighlighter::YamlHighlighter(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document())
    , m_editor(editor)
{
}

void YamlHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression key(QStringLiteral(R"(^\s*(?:-\s+)*([\w.\-/"' ]+?)\s*:(?=\s|$))"));
    static const QRegularExpression quoted(QStringLiteral(R"("(?:\\.|[^"\\])*"|'[^']*')"));
    static const QRegularExpression variable(QStringLiteral(R"(\$\{[^}]*\}|\$\w+)"));
    static const QRegularExpression comment(QStringLiteral(R"((?:^|\s)#.*$)"));
    const auto paint = [&](const QRegularExpression &what, int group, qint32 colour) {
        AnsiStyle style;
        style.foreground = colour;
        auto it = what.globalMatch(text);
        while (it.hasNext()) {
            const auto match = it.next();
            setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)),
                ansiFormat(style, m_editor->palette()));
        }
    };
    paint(quoted, 0, kGreen);
    paint(key, 1, kBlue);
    paint(variable, 0, kMagenta);
    if (const auto match = comment.match(text); match.hasMatch()) {
        QTextCharFormat quiet;
        quiet.setForeground(m_editor->palette().color(QPalette::PlaceholderText));
        setFormat(int(match.capturedStart()), int(match.capturedLength()), quiet);
    }
}

} // namespace slipway
