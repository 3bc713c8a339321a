// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace slipway {

/// Keys, comments, strings and ${variables} of YAML, in the colours of the editor's palette. Line by line:
/// it helps to read and judges nothing.
class YamlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit YamlHighlighter(QPlainTextEdit *editor);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit *m_editor;
};

} // namespace slipway
